// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/audit.h"
#include "core/store/session.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `audit_log` without its hashes.
struct AuditRow
{
    qint64 atMs = 0;
    domain::OperatorIdentity who;
    QString action; ///< `signups.off`, `club.retry`, …
    QString tenantId{};
    QString reason{};
    QJsonObject details{};
};

/// One page of records. The next one begins behind the last id of this one.
struct AuditPage
{
    domain::AuditFilter filter{};
    bool oldestFirst = false;
    qint64 behindId = 0; ///< 0: from the first, which is the newest unless `oldestFirst`
    int limit = 200;
};

/// How far the chain has been walked, and what was found on the way. Starts empty; `AuditLog::walk` moves it on.
struct AuditWalk
{
    domain::AuditVerdict verdict{};
    qint64 lastId = 0;
    bool ended = false;
};

/// The audit trail. Each record carries the SHA-256 of its content and the hash before it, so that what is removed or
/// altered breaks the chain.
class AuditLog final
{
public:
    explicit AuditLog(Session &session)
        : m_session(session)
    { }
    explicit AuditLog(Transaction &transaction)
        : m_session(transaction)
        , m_transaction(&transaction)
    { }

    /// Announced, where it is written in a transaction.
    void append(const AuditRow &given);
    QList<domain::AuditRecord> page(const AuditPage &page);
    /// Everybody who is in the trail, and all that was done, each by name.
    QStringList operators();
    QStringList actions();
    /// Walks the chain on, over at most `limit` records.
    void walk(AuditWalk &walk, int limit);
    bool holdsHash(const QString &hash);
    /// When backups were restored, and how old they were: `at` and `takenAtMs` of the details. Oldest first.
    QList<AuditRow> restores();
    /// The newest records whose action begins with one of the two prefixes.
    QList<AuditRow> newest(const QString &actionPrefix, const QString &otherPrefix, int limit);
    /// The newest records of what was switched: signups and the provisioner.
    QList<AuditRow> newestSwitches(int limit);
    /// The newest record of that very action.
    std::optional<AuditRow> newestOf(const QString &action);
    std::optional<AuditRow> newestRecord();
    /// Empty when there are none.
    QString newestHash();
    /// The newest records about one club, whether it still exists or not.
    QList<AuditRow> ofTenant(const QString &tenantId, int limit);
    /// Clubs that were erased.
    QStringList erasedTenants();
    bool has(const QString &action, const QString &tenantId);
    /// The id of the first record that does not fit the chain; 0 when all do.
    qint64 firstBroken();

private:
    Session &m_session;
    Transaction *m_transaction = nullptr;
};

} // namespace touchline::store
