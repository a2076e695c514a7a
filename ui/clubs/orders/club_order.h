// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QKeySequence>
#include <QString>
#include <optional>

/// What an operator may order of one club, and when.
namespace touchline::clubs {

enum class Order {
    ContinueSignup,
    EditWebhook,
    CorrectEmail,
    ReleaseHold,
    Retry,
    RetryFrom,
    CancelRun,
    CopyLink,
    ResendLink,
    RevokeLinks,
    TestWebhook,
    SendTestEvent,
    RotateSecret,
    EndRotation,
    EnableWebhook,
    RevokeTokens,
    CopyCurl,
    Reinstate,
    Suspend,
    CancelClub,
    Erase,
};

/// In the order of the menu; a group ends where the next one's begins.
QList<QList<Order>> orderGroups();

/// Whether it fits the club's state as far as it is known here; the core has the last word.
bool isPossible(Order order, const console::ClubDetail &club);
/// What its button or menu entry says; with an ellipsis where something is asked first.
QString orderTitle(Order order, const console::ClubDetail &club);
QKeySequence orderKeys(Order order);
/// What helps most in the club's state; nothing when it is well or nothing can be done.
std::optional<Order> mostUsefulOrder(const console::ClubDetail &club);
/// What stands beside it as further buttons.
QList<Order> nextOrders(const console::ClubDetail &club);

/// The club waits for its owner's mail address to be confirmed.
bool waitsForEmail(const console::ClubRow &club);
/// Its run is over, stopped or waiting: not in work at this moment.
bool isResting(const console::ClubRow &club);

} // namespace touchline::clubs
