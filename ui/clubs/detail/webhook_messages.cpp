// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/webhook_messages.h"

#include "ui/clubs/club_words.h"
#include "ui/remarks/remark_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;
using theme::TextStyle;
using theme::Tone;
using widgets::Label;

namespace {
widgets::ChipLook chipOf(const console::WebhookMessageView &message)
{
    if (message.state == u"delivered")
        return {Tone::Success, u"check"_s, WebhookMessageRow::tr("Delivered")};
    if (message.state == u"failed")
        return {Tone::Danger, u"exclamation"_s, WebhookMessageRow::tr("Failed")};
    if (message.state == u"withheld")
        return {Tone::Info, u"eye"_s, WebhookMessageRow::tr("Withheld", "written down, not sent")};
    return message.attempts > 0 ? widgets::ChipLook{Tone::Warning, u"retry"_s, WebhookMessageRow::tr("To be retried")}
                                : widgets::ChipLook{Tone::Neutral, u"clock"_s, WebhookMessageRow::tr("Queued")};
}
} // namespace

WebhookMessageRow::WebhookMessageRow(QWidget *parent)
    : QWidget(parent)
    , m_event(new Label({}, TextStyle::Mono))
    , m_state(new widgets::Chip)
    , m_when(new Label({}, TextStyle::Small, Role::Muted))
    , m_answer(new Label({}, TextStyle::Small, Role::Muted))
    , m_resend(new widgets::Button(tr("Resend"), widgets::Button::Kind::Link))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 2, 0, 2);
    column->setSpacing(2);
    auto *first = new QHBoxLayout;
    first->setSpacing(theme::space8);
    first->addWidget(m_event);
    first->addWidget(m_state);
    first->addStretch(1);
    first->addWidget(m_when);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::space8);
    second->addWidget(m_answer, 1);
    second->addWidget(m_resend, 0, Qt::AlignTop);
    column->addLayout(first);
    column->addLayout(second);
    m_answer->setWordWrap(true);
    connect(m_resend, &QPushButton::clicked, this, [this] { Q_EMIT resendRequested(m_message.id); });
}

void WebhookMessageRow::setMessage(const console::WebhookMessageView &message)
{
    m_message = message;
    m_event->setText(message.event);
    m_state->setLook(chipOf(message));
    setAccessibleName(tr("%1: %2", "an event and how it stands").arg(message.event, m_state->look().text));
    m_resend->setVisible(message.state == u"failed");
    m_resend->setAccessibleName(tr("Resend %1", "an event").arg(message.event));
}

void WebhookMessageRow::tick(qint64 nowMs)
{
    m_when->setText(momentText(m_message.finishedAtMs > 0 ? m_message.finishedAtMs : m_message.createdAtMs, nowMs));
    QStringList words;
    if (m_message.attempts > 0)
        words.append(tr("%n attempt(s)", nullptr, m_message.attempts));
    if (m_message.status > 0)
        words.append(tr("answered %1", "an HTTP status").arg(m_message.status));
    if (!m_message.error.isEmpty())
        words.append(remarks::remarkText(m_message.error));
    if (m_message.nextAttemptAtMs > nowMs)
        words.append(tr("next try in %1").arg(countdownText(m_message.nextAttemptAtMs, nowMs)));
    m_answer->setText(words.join(u" · "_s));
    m_answer->setVisible(!words.isEmpty());
}

WebhookMessages::WebhookMessages(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_none(new Label(tr("No event has been sent to it yet."), TextStyle::Small, Role::Muted))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(theme::space4);
    m_column->addWidget(new Label(tr("Events"), TextStyle::Small, Role::Muted));
    m_column->addWidget(m_none);
}

void WebhookMessages::setMessages(const QList<console::WebhookMessageView> &messages, qint64 nowMs)
{
    while (m_rows.size() > messages.size())
        delete m_rows.takeLast();
    while (m_rows.size() < messages.size()) {
        auto *row = new WebhookMessageRow;
        connect(row, &WebhookMessageRow::resendRequested, this, &WebhookMessages::resendRequested);
        m_rows.append(row);
        m_column->addWidget(row);
    }
    for (qsizetype i = 0; i < messages.size(); ++i)
        m_rows.at(i)->setMessage(messages.at(i));
    m_none->setVisible(messages.isEmpty());
    tick(nowMs);
}

void WebhookMessages::tick(qint64 nowMs)
{
    for (WebhookMessageRow *row : std::as_const(m_rows))
        row->tick(nowMs);
}

} // namespace touchline::clubs
