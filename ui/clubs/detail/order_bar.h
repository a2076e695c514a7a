// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/club_order.h"

#include <QHash>
#include <QWidget>

namespace touchline::widgets {
class Button;
class FlowLayout;
} // namespace touchline::widgets

namespace touchline::clubs {

/// The orders an operator most likely wants now, as buttons; the most useful one stands out. The rest is in the menu.
class OrderBar final : public QWidget
{
    Q_OBJECT

public:
    explicit OrderBar(QWidget *parent = nullptr);

    void setClub(const console::ClubDetail &club);
    void setBusy(Order order, bool busy);

Q_SIGNALS:
    void ordered(touchline::clubs::Order order);
    /// Other buttons than before.
    void rearranged();

private:
    widgets::Button *button(Order order);

    QHash<Order, widgets::Button *> m_buttons;
    QList<Order> m_shown;
    widgets::FlowLayout *m_flow;
};

} // namespace touchline::clubs
