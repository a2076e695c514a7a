// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "ui/widgets/chip.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {
class Button;
class Label;
} // namespace touchline::widgets

namespace touchline::clubs {

/// One event for a webhook: what, how it stands, when, what was answered, and *Resend* where it failed.
class WebhookMessageRow final : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookMessageRow(QWidget *parent = nullptr);

    void setMessage(const console::WebhookMessageView &message);
    void tick(qint64 nowMs);

Q_SIGNALS:
    void resendRequested(const QString &messageId);

private:
    console::WebhookMessageView m_message;
    widgets::Label *m_event;
    widgets::Chip *m_state;
    widgets::Label *m_when;
    widgets::Label *m_answer;
    widgets::Button *m_resend;
};

/// The newest events for a webhook, newest first.
class WebhookMessages final : public QWidget
{
    Q_OBJECT

public:
    explicit WebhookMessages(QWidget *parent = nullptr);

    void setMessages(const QList<console::WebhookMessageView> &messages, qint64 nowMs);
    void tick(qint64 nowMs);

Q_SIGNALS:
    void resendRequested(const QString &messageId);

private:
    QVBoxLayout *m_column;
    widgets::Label *m_none;
    QList<WebhookMessageRow *> m_rows;
};

} // namespace touchline::clubs
