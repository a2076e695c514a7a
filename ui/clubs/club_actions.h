// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QSet>

namespace touchline::clubs {

/// What an operator may do to one club, each command sent once however often it is asked for while under way. Outcomes
/// are told with sentences to show.
class ClubActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubActions)

public:
    enum class Action { Retry, ResendLink, CopyLink };
    Q_ENUM(Action)

    explicit ClubActions(console::Console &console, QObject *parent = nullptr);

    void retry(const QString &tenantId);
    void resendLink(const QString &tenantId);
    /// Answers with `linkMinted`.
    void copyLink(const QString &tenantId);
    bool isBusy(const QString &tenantId, Action action) const;

Q_SIGNALS:
    void busyChanged(const QString &tenantId);
    void succeeded(const QString &tenantId, touchline::clubs::ClubActions::Action action, const QString &sentence);
    void failed(const QString &tenantId, touchline::clubs::ClubActions::Action action, const QString &sentence);
    void linkMinted(const QString &tenantId, const QString &link);

private:
    bool begin(const QString &tenantId, Action action);
    void end(const QString &tenantId, Action action);

    console::Console &m_console;
    QSet<QPair<QString, int>> m_underWay;
};

} // namespace touchline::clubs
