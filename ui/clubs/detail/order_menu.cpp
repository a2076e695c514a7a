// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/order_menu.h"

namespace touchline::clubs {

OrderMenu::OrderMenu(QWidget &owner)
    : QMenu(&owner)
{
    setAccessibleName(tr("What can be done with the club"));
    for (const QList<Order> &group : orderGroups()) {
        if (!m_actions.isEmpty())
            addSeparator();
        for (const Order order : group) {
            // Named from the start: the list of keys asks before a club is shown.
            auto *action = new QAction(orderTitle(order, {}), this);
            action->setShortcut(orderKeys(order));
            action->setShortcutVisibleInContextMenu(true);
            action->setVisible(false);
            connect(action, &QAction::triggered, this, [this, order] { Q_EMIT ordered(order); });
            addAction(action);
            // On the owner as well: a menu that is not open has no keys.
            owner.addAction(action);
            m_actions.insert(order, action);
        }
    }
}

void OrderMenu::setClub(const console::ClubDetail &club)
{
    for (const auto &[order, action] : m_actions.asKeyValueRange()) {
        action->setText(orderTitle(order, club));
        action->setStatusTip(club.club.name);
        action->setVisible(isPossible(order, club));
    }
}

void OrderMenu::clearClub()
{
    for (QAction *action : std::as_const(m_actions))
        action->setVisible(false);
}

void OrderMenu::setBusy(Order order, bool busy)
{
    if (QAction *action = m_actions.value(order))
        action->setEnabled(!busy);
}

} // namespace touchline::clubs
