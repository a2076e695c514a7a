// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/due_jobs.h"

#include "core/store/statement.h"

#include <QJsonDocument>

namespace touchline::store {

namespace {
DueJobRow readJob(const Statement &row)
{
    return {.name = row.text(0),
        .kind = row.text(1),
        .dueAtMs = row.integer(2),
        .payload = row.json(3),
        .doneAtMs = row.integer(4),
        .attempts = static_cast<int>(row.integer(5)),
        .error = row.text(6)};
}

QList<DueJobRow> readJobs(Statement &row)
{
    QList<DueJobRow> found;
    while (row.next())
        found.append(readJob(row));
    return found;
}

QString payloadText(const QJsonObject &payload)
{
    return QString::fromUtf8(QJsonDocument(payload).toJson(QJsonDocument::Compact));
}
} // namespace

std::optional<DueJobRow> DueJobs::find(const QString &name)
{
    Statement row(
        m_session, "SELECT name, kind, due_at, payload, done_at, attempts, error FROM due_jobs WHERE name = :name");
    row.bind(":name", name);
    return row.next() ? std::optional(readJob(row)) : std::nullopt;
}

QList<DueJobRow> DueJobs::due(qint64 nowMs, int limit)
{
    Statement row(m_session,
        "SELECT name, kind, due_at, payload, done_at, attempts, error FROM due_jobs "
        "WHERE done_at = 0 AND due_at <= :now ORDER BY due_at LIMIT :limit");
    row.bind(":now", nowMs).bind(":limit", limit);
    return readJobs(row);
}

std::optional<qint64> DueJobs::nextAfter(qint64 nowMs)
{
    Statement row(m_session, "SELECT due_at FROM due_jobs WHERE done_at = 0 AND due_at > :now ORDER BY due_at LIMIT 1");
    row.bind(":now", nowMs);
    return row.next() ? std::optional(row.integer(0)) : std::nullopt;
}

QList<DueJobRow> DueJobs::pending(const QString &kind)
{
    Statement row(m_session,
        "SELECT name, kind, due_at, payload, done_at, attempts, error FROM due_jobs "
        "WHERE done_at = 0 AND kind = :kind ORDER BY due_at");
    row.bind(":kind", kind);
    return readJobs(row);
}

QList<DueJobRow> DueJobs::failing()
{
    Statement row(m_session,
        "SELECT name, kind, due_at, payload, done_at, attempts, error FROM due_jobs "
        "WHERE done_at = 0 AND attempts > 0 ORDER BY due_at");
    return readJobs(row);
}

qint64 DueJobs::lastDoneMs(const QString &kind)
{
    Statement row(m_session, "SELECT coalesce(max(done_at), 0) FROM due_jobs WHERE kind = :kind");
    row.bind(":kind", kind);
    return row.next() ? row.integer(0) : 0;
}

void DueJobs::put(const DueJobRow &job)
{
    Statement upsert(m_session,
        "INSERT INTO due_jobs (name, kind, due_at, payload) VALUES (:name, :kind, :due, :payload) "
        "ON CONFLICT (name) DO UPDATE SET kind = excluded.kind, due_at = excluded.due_at, "
        "payload = excluded.payload, done_at = 0, attempts = 0, error = ''");
    upsert.bind(":name", job.name)
        .bind(":kind", job.kind)
        .bind(":due", job.dueAtMs)
        .bind(":payload", payloadText(job.payload))
        .run();
}

void DueJobs::add(const DueJobRow &job)
{
    Statement insert(m_session,
        "INSERT INTO due_jobs (name, kind, due_at, payload) VALUES (:name, :kind, :due, :payload) "
        "ON CONFLICT (name) DO NOTHING");
    insert.bind(":name", job.name)
        .bind(":kind", job.kind)
        .bind(":due", job.dueAtMs)
        .bind(":payload", payloadText(job.payload))
        .run();
}

void DueJobs::remove(const QString &name)
{
    Statement row(m_session, "DELETE FROM due_jobs WHERE name = :name");
    row.bind(":name", name).run();
}

void DueJobs::setDone(const QString &name, qint64 nowMs)
{
    Statement update(
        m_session, "UPDATE due_jobs SET done_at = :now, attempts = 0, error = '' WHERE name = :name AND done_at = 0");
    update.bind(":now", nowMs).bind(":name", name).run();
}

void DueJobs::setDueAgain(const QString &name, qint64 dueAtMs, const QJsonObject &payload)
{
    Statement update(m_session,
        "UPDATE due_jobs SET due_at = :due, payload = :payload, attempts = 0, error = '' "
        "WHERE name = :name AND done_at = 0");
    update.bind(":due", dueAtMs).bind(":payload", payloadText(payload)).bind(":name", name).run();
}

void DueJobs::setFailed(const QString &name, qint64 nextAttemptAtMs, int attempts, const QString &error)
{
    Statement update(m_session,
        "UPDATE due_jobs SET due_at = :due, attempts = :attempts, error = :error "
        "WHERE name = :name AND done_at = 0");
    update.bind(":due", nextAttemptAtMs).bind(":attempts", attempts).bind(":error", error).bind(":name", name).run();
}

} // namespace touchline::store
