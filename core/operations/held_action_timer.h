// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/club_standing.h"
#include "core/store/reader_pool.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

namespace touchline::operations {

/// Carries out what is held back when it is due, one timer for all of it; what fell due while no core ran, at once.
/// How long to wait is measured on the steady clock from when it was first seen, and is never more than it was held
/// for: a wall clock that is set neither hurries nor delays it. Lives on one thread; queues and never waits.
class HeldActionTimer final : public QObject
{
    Q_OBJECT

public:
    HeldActionTimer(store::Writer &writer, store::ReaderPool &readers, ClubStanding &standing,
        const domain::Clock &clock, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(HeldActionTimer)

private:
    void look();
    void take(const QList<store::PendingActionRow> &held);
    void carryOutDue();
    void arm();

    store::ReaderPool &m_readers;
    ClubStanding &m_standing;
    const domain::Clock &m_clock;
    QHash<QString, qint64> m_dueSteadyMs; ///< by id
    QSet<QString> m_underWay;
    QTimer m_timer;
    bool m_looking = false;
    bool m_lookAgain = false;
};

} // namespace touchline::operations
