// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QSet>

class QWidget;

namespace touchline::clubs {

/// What an operator may do to one club without being asked anything, each command sent once however often it is asked
/// for while under way. Outcomes are told with sentences to show.
class ClubActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubActions)

public:
    enum class Action { Retry, ResendLink, CopyLink, SendTestEvent, ResendEvent, EnableWebhook, Undo };
    Q_ENUM(Action)

    explicit ClubActions(console::Console &console, QObject *parent = nullptr);

    void retry(const QString &tenantId);
    void resendLink(const QString &tenantId);
    /// Shows the link in a dialog of that window, whatever it shows by then, or of none if it is gone: the link sent
    /// before is void already.
    void copyLink(const QString &tenantId, const QString &clubName, QWidget &asker);
    void sendTestEvent(const QString &tenantId);
    void resendEvent(const QString &tenantId, const QString &messageId);
    void enableWebhook(const QString &tenantId);
    /// Takes back what is held for the club.
    void undo(const QString &tenantId, const QString &heldId);
    bool isBusy(const QString &tenantId, Action action) const;

Q_SIGNALS:
    void busyChanged(const QString &tenantId);
    void succeeded(const QString &tenantId, touchline::clubs::ClubActions::Action action, const QString &sentence);
    void failed(const QString &tenantId, touchline::clubs::ClubActions::Action action, const QString &sentence);
    void linkMinted(const QString &tenantId);

private:
    bool begin(const QString &tenantId, Action action);
    void end(const QString &tenantId, Action action);
    /// Tells of the outcome with `done`, or with `%1` of `refused` as the reason.
    void follow(const QString &tenantId, Action action, const console::Reply<void> &reply, const QString &done,
        const QString &refused);

    console::Console &m_console;
    QSet<QPair<QString, int>> m_underWay;
};

} // namespace touchline::clubs
