// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/email_dialog.h"

#include "core/domain/contact.h"
#include "ui/forms/form_field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
QStringList effectsOf(const console::ClubDetail &club)
{
    QStringList effects{EmailDialog::tr("Links sent before are void and the owner is signed out everywhere.")};
    if (club.club.state == domain::ProvisionState::Complete)
        effects.append(EmailDialog::tr("A new link is mailed to the corrected address."));
    else if (club.club.signupFinished)
        effects.append(EmailDialog::tr("The run goes on at once and writes to the corrected address."));
    effects.append(EmailDialog::tr("Where addresses are to be confirmed, this one is asked to be confirmed again."));
    return effects;
}
} // namespace

EmailDialog::EmailDialog(const console::ClubDetail &club, QWidget *parent)
    : OrderDialog(tr("Owner's mail address of %1").arg(club.club.name), Weight::Plain, parent)
    , m_email(new QLineEdit(club.club.email))
    , m_field(new forms::FormField(tr("Owner's mail address"), m_email))
{
    setEffects(effectsOf(club));
    const bool running = club.club.signupFinished && club.club.state != domain::ProvisionState::Complete;
    setConfirm(running ? tr("Save and retry") : tr("Save the address"), tr("Saving…"));
    m_email->setObjectName(u"correctedEmail"_s);
    m_email->setMaxLength(254);
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    addField(m_field, u"email"_s);
    m_email->setFocus();
    m_email->selectAll();
    connect(m_email, &QLineEdit::textEdited, m_field, &forms::FormField::calm);
}

QString EmailDialog::email() const
{
    return m_email->text().trimmed();
}

bool EmailDialog::complete()
{
    if (domain::isMailAddress(email()))
        return true;
    m_field->fault(tr("Give a mail address like name@club.example."));
    m_email->setFocus();
    return false;
}

} // namespace touchline::clubs
