// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/secret_dialog.h"

#include "ui/forms/form_field.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr qsizetype shortestSecret = 16;
constexpr int longestSecret = 256;
} // namespace

SecretDialog::SecretDialog(const QString &clubName, QWidget *parent)
    : OrderDialog(tr("New signing secret for %1").arg(clubName), Weight::Plain, parent)
    , m_own(new QLineEdit)
    , m_ownField(new forms::FormField(tr("Secret of the club's own (if it has one)"), m_own))
    , m_shown(new QWidget)
    , m_secret(new QLineEdit)
    , m_copy(new widgets::Button(tr("Copy"), widgets::Button::Kind::Primary))
    , m_until(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
{
    setEffects({tr("Events are signed with the new secret at once."),
        tr("For 24 hours the old one signs as well, so that the club can change it without missing an event.")});
    setConfirm(tr("Change the secret"), tr("Changing…"));
    m_own->setObjectName(u"ownSecret"_s);
    m_own->setMaxLength(longestSecret);
    m_ownField->setHint(tr("Leave it empty and a strong one is made. 16 to 256 characters."));
    addField(m_ownField, u"webhookSecret"_s);
    connect(m_own, &QLineEdit::textEdited, m_ownField, &forms::FormField::calm);

    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space8);
    m_secret->setObjectName(u"newSecret"_s);
    m_secret->setReadOnly(true);
    m_secret->setFont(theme::font(theme::TextStyle::Mono));
    m_secret->setAccessibleName(tr("New signing secret"));
    m_copy->setIcon(theme::icon(u"copy"_s, theme::Role::OnAccent));
    m_copy->setObjectName(u"copySecret"_s);
    row->addWidget(m_secret, 1);
    row->addWidget(m_copy);
    column->addLayout(row);
    m_until->setWordWrap(true);
    column->addWidget(m_until);
    body()->addWidget(m_shown);
    m_shown->hide();
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_secret->text());
        m_copy->setText(tr("Copied"));
    });
}

QString SecretDialog::secret() const
{
    return m_own->text();
}

bool SecretDialog::complete()
{
    if (m_own->text().isEmpty() || m_own->text().size() >= shortestSecret)
        return true;
    m_ownField->fault(tr("At least 16 characters, or nothing."));
    m_own->setFocus();
    return false;
}

void SecretDialog::showSecret(const console::RotatedSecret &rotated)
{
    m_ownField->hide();
    m_secret->setText(rotated.secret);
    m_secret->setCursorPosition(0);
    m_until->setText(tr("Shown only this once: give it to the club now. The old one signs as well until %1.")
            .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(rotated.previousUntilMs), QLocale::ShortFormat)));
    m_shown->show();
    finish();
    m_copy->setFocus();
}

} // namespace touchline::clubs
