// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_bulk_orders.h"

#include "core/console/on_answer.h"

#include <QPromise>
#include <algorithm>
#include <mutex>

using namespace Qt::StringLiterals;

namespace touchline::console {

using domain::Result;

namespace {
constexpr int coalesceMs = 50;
/// Finished orders that can still be asked for.
constexpr qsizetype keptOrders = 10;

operations::BulkAction actionOf(BulkAction action)
{
    switch (action) {
    case BulkAction::Retry:
        return operations::BulkAction::Retry;
    case BulkAction::CancelRun:
        return operations::BulkAction::CancelRun;
    case BulkAction::ResendLink:
        return operations::BulkAction::ResendLink;
    case BulkAction::Suspend:
        return operations::BulkAction::Suspend;
    }
    Q_UNREACHABLE();
}

template <class T>
Reply<T> at(Result<T> outcome)
{
    return QtFuture::makeReadyFuture(std::move(outcome));
}

} // namespace

/// Counts what is taken back and answers when nothing is open any more, on whichever thread that is. The run that is
/// taken back is open itself until it has finished.
class LocalBulkOrders::Undoing
{
public:
    Undoing() { m_promise.start(); }
    Q_DISABLE_COPY_MOVE(Undoing)

    Reply<BulkUndone> answer() const { return m_promise.future(); }
    void begin()
    {
        const std::scoped_lock lock(m_mutex);
        ++m_open;
    }
    void settle(const Result<void> &outcome)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (outcome)
                ++m_count.undone;
            else if (outcome.error().code == domain::ErrorCode::NotFound)
                ++m_count.tooLate;
            else
                m_count.failure = outcome.error();
        }
        end();
    }
    void end()
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (--m_open > 0)
                return;
        }
        m_promise.addResult(Result<BulkUndone>(m_count));
        m_promise.finish();
    }

private:
    std::mutex m_mutex;
    QPromise<Result<BulkUndone>> m_promise;
    BulkUndone m_count;
    qsizetype m_open = 1;
};

LocalBulkOrders::LocalBulkOrders(operations::BulkOperations::Needs needs, domain::OperatorIdentity who, QObject *parent)
    : BulkOrders(parent)
    , m_clock(needs.clock)
    , m_operations(needs)
    , m_who(std::move(who))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(coalesceMs);
    connect(&m_pause, &QTimer::timeout, this, &LocalBulkOrders::tell);
}

LocalBulkOrders::~LocalBulkOrders() = default;

Reply<qint64> LocalBulkOrders::count(domain::ClubFilter filter)
{
    return m_operations.count(filter);
}

Reply<QString> LocalBulkOrders::start(BulkOrder order)
{
    const operations::BulkOperations::Order inner{
        actionOf(order.action), {order.tenantIds, order.filter}, order.reason};
    const QString id = QString::number(++m_lastId);
    const QFuture<Result<void>> recorded = m_operations.record(inner, m_who);
    onAnswer<void>(this, recorded, [this, id, inner, action = order.action](const Result<void> &outcome) {
        if (outcome)
            begin(id, inner, action);
    });
    return QFuture(recorded).then([id](const Result<void> &outcome) -> Result<QString> {
        if (!outcome)
            return domain::fail(outcome.error());
        return id;
    });
}

void LocalBulkOrders::begin(const QString &id, const operations::BulkOperations::Order &order, BulkAction action)
{
    forgetOld();
    Job &job = m_jobs[id];
    job.progress.id = id;
    job.progress.action = action;
    job.run = m_operations.run(order, m_who);
    connect(job.run.get(), &operations::BulkRun::outcome, this,
        [this, id](const operations::BulkOutcome &outcome) { take(id, outcome); });
    connect(job.run.get(), &operations::BulkRun::finished, this, [this, id] { finish(id); });
    countFor(id, order.selection);
    job.run->start();
}

void LocalBulkOrders::countFor(const QString &id, const operations::BulkSelection &selection)
{
    if (!selection.tenantIds.isEmpty()) {
        m_jobs[id].progress.total = selection.tenantIds.size();
        return;
    }
    onAnswer<qint64>(this, m_operations.count(selection.filter), [this, id](const Result<qint64> &total) {
        const auto job = m_jobs.find(id);
        if (job == m_jobs.end() || !total)
            return;
        // Counted while it went on already: some may have left the filter since.
        const BulkProgress &progress = job->second.progress;
        job->second.progress.total = std::max(*total, progress.done + progress.refused);
        job->second.changed = true;
        m_pause.start();
    });
}

void LocalBulkOrders::take(const QString &id, const operations::BulkOutcome &outcome)
{
    Job &job = m_jobs[id];
    job.untold.append({outcome.tenantId, outcome.name, outcome.slug, outcome.error, outcome.heldId, outcome.dueAtMs});
    if (!outcome.heldId.isEmpty() && job.undoing)
        takeBack(job.undoing, outcome.heldId);
    else if (!outcome.heldId.isEmpty())
        job.held.append({outcome.heldId, outcome.dueAtMs});
    job.changed = true;
    if (!m_pause.isActive())
        m_pause.start();
}

void LocalBulkOrders::finish(const QString &id)
{
    Job &job = m_jobs[id];
    job.changed = true;
    m_finishedJobs.append(id);
    m_pause.start();
    if (job.undoing)
        job.undoing->end();
}

void LocalBulkOrders::tell()
{
    for (auto &[id, job] : m_jobs) {
        if (!std::exchange(job.changed, false))
            continue;
        if (!job.untold.isEmpty())
            Q_EMIT outcomes(id, std::exchange(job.untold, {}));
        BulkProgress &progress = job.progress;
        progress.done = job.run->done();
        progress.refused = job.run->refused();
        progress.stopped = job.run->isStopped();
        progress.failure = job.run->failure();
        progress.finished = job.run->isFinished();
        const qint64 treated = progress.done + progress.refused;
        if (progress.finished && !progress.stopped && !progress.failure)
            progress.total = treated;
        else if (progress.total >= 0)
            progress.total = std::max(progress.total, treated);
        Q_EMIT progressed(progress);
    }
}

Reply<void> LocalBulkOrders::stop(QString id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return at<void>(domain::fail(domain::ErrorCode::NotFound, u"There is no such order."_s));
    job->second.run->stop();
    return at<void>({});
}

Reply<BulkUndone> LocalBulkOrders::undo(QString id)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return at<BulkUndone>(domain::fail(domain::ErrorCode::NotFound, u"There is no such order."_s));
    Job &job = found->second;
    if (job.undoing)
        return job.undoing->answer();
    const auto undoing = std::make_shared<Undoing>();
    job.undoing = undoing;
    // Of a long order most may be carried out already: what is due next must not wait behind them.
    QList<Held> held = std::exchange(job.held, {});
    std::ranges::stable_partition(held, [nowMs = m_clock.nowMs()](const Held &each) { return each.dueAtMs > nowMs; });
    for (const Held &each : std::as_const(held))
        takeBack(undoing, each.id);
    if (job.run->isFinished())
        undoing->end();
    else
        job.run->stop();
    return undoing->answer();
}

void LocalBulkOrders::takeBack(const std::shared_ptr<Undoing> &undoing, const QString &heldId)
{
    undoing->begin();
    m_operations.undo(heldId, m_who).then([undoing](const Result<void> &outcome) { undoing->settle(outcome); });
}

void LocalBulkOrders::forgetOld()
{
    while (m_finishedJobs.size() > keptOrders)
        m_jobs.erase(m_finishedJobs.takeFirst());
}

} // namespace touchline::console
