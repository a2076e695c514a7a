// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "ui/clubs/orders/club_order.h"
#include "ui/theme/roles.h"

#include <QPointer>

namespace touchline::clubs {

class ClubActions;
class OrderDialog;
class ReasonDialog;

/// Gives orders about a club: asks in a dialog what has to be asked, then sends them, in the operator's name. One
/// dialog at a time. Lives in the GUI thread.
class ClubOrders final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubOrders)

public:
    /// All outlive it; dialogs belong to `window`'s window.
    ClubOrders(console::Console &console, ClubActions &actions, QWidget &window);

    void give(Order order, const console::ClubDetail &club);
    /// Refuses one signup token.
    void revokeToken(const console::ClubDetail &club, const QString &tokenId);

Q_SIGNALS:
    /// What came of an order, as a sentence.
    void told(const QString &tenantId, touchline::theme::Tone tone, const QString &sentence);
    void continueRequested(const QString &tenantId);
    void webhookTestRequested();

private:
    void ask(Order order, const console::ClubDetail &club);
    void askRetryFrom(const console::ClubDetail &club);
    void askWebhook(const console::ClubDetail &club);
    void askEmail(const console::ClubDetail &club);
    void askSecret(const console::ClubDetail &club);
    void askRevokeTokens(const console::ClubDetail &club, const QString &tokenId);
    void askStanding(Order order, const console::ClubDetail &club);
    void askOfRun(Order order, const console::ClubDetail &club);
    void askOfAccess(Order order, const console::ClubDetail &club);
    void open(OrderDialog *dialog);
    void tell(const QString &tenantId, const QString &sentence);

    console::Console &m_console;
    ClubActions &m_actions;
    QWidget &m_window;
    QPointer<OrderDialog> m_dialog;
};

} // namespace touchline::clubs
