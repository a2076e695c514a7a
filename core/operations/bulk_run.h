// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/club_filter.h"
#include "core/store/club_list.h"
#include "core/store/reader_pool.h"

#include <QFuture>
#include <QObject>
#include <functional>

namespace touchline::operations {

/// What became of one club.
struct BulkOutcome
{
    QString tenantId;
    QString name;
    QString slug;
    std::optional<domain::Error> error{}; ///< nothing: done
    QString heldId{}; ///< what can be undone
    qint64 dueAtMs = 0; ///< until when
};

/// The clubs of an order: those named or, if none is, all that match the filter.
struct BulkSelection
{
    QStringList tenantIds{};
    domain::ClubFilter filter{};
};

/// One order for many clubs, carried out: finds them page by page by key, never all at once, and has a few under way
/// at a time. Clubs that come meanwhile are none of it. Lives on one thread; queues and never waits.
class BulkRun final : public QObject
{
    Q_OBJECT

public:
    /// Treats one club; fills in `error` or what is held.
    using Work = std::function<QFuture<BulkOutcome>(const BulkOutcome &club)>;

    BulkRun(store::ReaderPool &readers, BulkSelection selection, Work work, QObject *parent = nullptr);
    Q_DISABLE_COPY_MOVE(BulkRun)

    void start();
    /// Begins no further club; what is under way ends. Safe to call at any time.
    void stop();

    bool isFinished() const { return m_finished; }
    bool isStopped() const { return m_stopped; }
    const std::optional<domain::Error> &failure() const { return m_failure; }
    qint64 done() const { return m_done; }
    qint64 refused() const { return m_refused; }

Q_SIGNALS:
    void outcome(const touchline::operations::BulkOutcome &outcome);
    void finished();

private:
    void goOn();
    void readPage();
    void readNamed();
    void takeClubs(const QList<store::ClubListRow> &rows);
    void begin(const BulkOutcome &club);
    void settle(const BulkOutcome &outcome);
    void fail(const domain::Error &error);

    store::ReaderPool &m_readers;
    BulkSelection m_selection;
    const bool m_named;
    const Work m_work;
    QList<BulkOutcome> m_waiting; ///< read, not begun
    QString m_after; ///< key of the next page
    bool m_moreToRead = true;
    bool m_reading = false;
    int m_underWay = 0;
    bool m_stopped = false;
    bool m_finished = false;
    std::optional<domain::Error> m_failure{};
    qint64 m_done = 0;
    qint64 m_refused = 0;
};

} // namespace touchline::operations
