// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/clubs/orders/club_order.h"
#include "ui/widgets/fold_section.h"

#include <QHash>

namespace touchline::clubs {

class ProbeResult;
class WebhookMessages;

/// A Starter club's webhook: where it leads and how it is, *Test now* with what it saw, its secret, and the events that
/// were sent to it.
class WebhookSection final : public widgets::FoldSection
{
    Q_OBJECT

public:
    explicit WebhookSection(console::Console &console, QWidget *parent = nullptr);

    void setDetail(const console::ClubDetail &detail, qint64 nowMs);
    void tick(qint64 nowMs);
    /// Knocks at the address; changes nothing.
    void test();
    void setSending(bool sending);
    /// What a test saw is no longer about this club.
    void reset();

Q_SIGNALS:
    void ordered(touchline::clubs::Order order);
    void resendRequested(const QString &messageId);

private:
    void addOrder(Order order, const QString &text);
    QStringList stateLines(qint64 nowMs) const;

    console::Console &m_console;
    console::ClubDetail m_detail{};
    widgets::Label *m_url;
    widgets::Label *m_state;
    widgets::Button *m_test;
    QHash<Order, widgets::Button *> m_orders;
    QLayout *m_buttons;
    ProbeResult *m_seen;
    WebhookMessages *m_messages;
    quint64 m_generation = 0;
};

} // namespace touchline::clubs
