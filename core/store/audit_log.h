// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
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

/// The audit trail. Each record carries the SHA-256 of its content and the hash before it, so that what is removed or
/// altered breaks the chain.
class AuditLog final
{
public:
    explicit AuditLog(Session &session)
        : m_session(session)
    { }

    void append(const AuditRow &given);
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
};

} // namespace touchline::store
