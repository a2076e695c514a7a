// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/reason_dialog.h"

#include "ui/forms/form_field.h"

#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

ReasonDialog::ReasonDialog(const QString &title, Weight weight, Reason reason, QWidget *parent)
    : OrderDialog(title, weight, parent)
    , m_needed(reason)
    , m_reason(new QLineEdit)
    , m_reasonField(new forms::FormField(
          reason == Reason::Required ? tr("Reason (kept in the audit)") : tr("Reason (may be left out)"), m_reason))
{
    m_reason->setObjectName(u"orderReason"_s);
    m_reason->setMaxLength(500);
    addField(m_reasonField, u"reason"_s);
    connect(m_reason, &QLineEdit::textEdited, m_reasonField, &forms::FormField::calm);
    m_reason->setFocus();
}

void ReasonDialog::requireTyped(const QString &slug)
{
    m_typed = new QLineEdit;
    m_typed->setObjectName(u"orderConfirmation"_s);
    m_typed->setPlaceholderText(slug);
    addField(new forms::FormField(tr("Type %1 to confirm", "a club's address").arg(slug), m_typed), u"confirmation"_s);
    connect(m_typed, &QLineEdit::textChanged, this, [this, slug](const QString &text) { setReady(text == slug); });
    setReady(false);
}

QString ReasonDialog::reason() const
{
    return m_reason->text().simplified();
}

QString ReasonDialog::typed() const
{
    return m_typed ? m_typed->text() : QString();
}

bool ReasonDialog::complete()
{
    if (m_needed == Reason::Optional || !reason().isEmpty())
        return true;
    m_reasonField->fault(tr("Give a reason; it is kept in the audit."));
    m_reason->setFocus();
    return false;
}

} // namespace touchline::clubs
