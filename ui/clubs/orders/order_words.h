// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/orders/club_order.h"

#include <QStringList>

namespace touchline::clubs {

/// What the dialog of an order says: what will happen, plainly, and what its button is called.
struct OrderWords
{
    QString title;
    QStringList effects{};
    QString confirm{};
    QString busy{};
};

/// Of the orders that need no more than a reason.
OrderWords orderWords(Order order, const console::ClubDetail &club);
/// Of refusing one token.
OrderWords tokenWords(const console::ClubDetail &club, const QString &tokenId);

} // namespace touchline::clubs
