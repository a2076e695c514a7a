// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/club_order.h"

#include <QHash>
#include <QMenu>

namespace touchline::clubs {

/// Everything that can be ordered of the club that is shown, with the keys for it. The keys work anywhere in the window
/// while `owner` is to be seen.
class OrderMenu final : public QMenu
{
    Q_OBJECT

public:
    explicit OrderMenu(QWidget &owner);

    /// Only what fits the club's state is offered.
    void setClub(const console::ClubDetail &club);
    /// No club: no keys.
    void clearClub();
    void setBusy(Order order, bool busy);

Q_SIGNALS:
    void ordered(touchline::clubs::Order order);

private:
    QHash<Order, QAction *> m_actions;
};

} // namespace touchline::clubs
