// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_bulk_orders.h"

#include "core/console/on_answer.h"

#include <QPromise>
#include <algorithm>
#include <atomic>

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

/// Counts what was taken back and answers when the last is known, on whichever thread that is.
struct Undoing
{
    QPromise<Result<qint64>> promise{};
    std::atomic<qint64> undone = 0;
    std::atomic<qsizetype> open = 0;
};
} // namespace

LocalBulkOrders::LocalBulkOrders(operations::BulkOperations::Needs needs, domain::OperatorIdentity who, QObject *parent)
    : BulkOrders(parent)
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
    connect(job.run.get(), &operations::BulkRun::finished, this, [this, id] {
        m_jobs[id].changed = true;
        m_finishedJobs.append(id);
        m_pause.start();
    });
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
    job.untold.append({outcome.tenantId, outcome.name, outcome.slug, outcome.error, outcome.heldId});
    if (!outcome.heldId.isEmpty()) {
        job.held.append(outcome.heldId);
        if (job.progress.undoUntilMs == 0)
            job.progress.undoUntilMs = outcome.dueAtMs;
    }
    job.changed = true;
    if (!m_pause.isActive())
        m_pause.start();
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

Reply<qint64> LocalBulkOrders::undo(QString id)
{
    const auto job = m_jobs.find(id);
    if (job == m_jobs.end())
        return at<qint64>(domain::fail(domain::ErrorCode::NotFound, u"There is no such order."_s));
    job->second.run->stop();
    const QStringList held = std::exchange(job->second.held, {});
    if (held.isEmpty())
        return at<qint64>(0);
    const auto undoing = std::make_shared<Undoing>();
    undoing->promise.start();
    undoing->open = held.size();
    for (const QString &heldId : held) {
        m_operations.undo(heldId, m_who).then([undoing](const Result<void> &undone) {
            undoing->undone += undone ? 1 : 0;
            if (--undoing->open > 0)
                return;
            undoing->promise.addResult(Result<qint64>(undoing->undone.load()));
            undoing->promise.finish();
        });
    }
    return undoing->promise.future();
}

void LocalBulkOrders::forgetOld()
{
    while (m_finishedJobs.size() > keptOrders)
        m_jobs.erase(m_finishedJobs.takeFirst());
}

} // namespace touchline::console
