// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"

#include <QPointer>

class QWidget;

namespace touchline::clubs {

class ClubActions;
class ClubWindow;

/// The clubs that are open in windows of their own, one window a club. The windows belong to `parent`'s window; what is
/// given outlives this.
class ClubWindows final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubWindows)

public:
    ClubWindows(console::Console &console, const domain::Clock &clock, ClubActions &actions, QWidget &parent);

    /// Brings its window to the front if there is one.
    void open(const QString &tenantId);
    /// What is wrong with the core, for all of them to say; empty: nothing is.
    void setCoreTrouble(const QString &trouble);

Q_SIGNALS:
    void continueRequested(const QString &tenantId);
    void logRequested(const QString &tenantId);

private:
    console::Console &m_console;
    const domain::Clock &m_clock;
    ClubActions &m_actions;
    QWidget &m_parent;
    QString m_trouble;
    QList<QPointer<ClubWindow>> m_open; ///< the newest last; some may be closed by now
};

} // namespace touchline::clubs
