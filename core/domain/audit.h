// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace touchline::domain {

/// One record of the audit trail: who did what, when, from where, why.
struct AuditRecord
{
    qint64 id = 0;
    qint64 atMs = 0;
    OperatorIdentity who{};
    QString action{}; ///< `signups.off`, `club.retry`, …
    QString tenantId{};
    QString slug{}; ///< the club's, while it exists
    QString reason{};
    QJsonObject details{};
    QString previousHash{}; ///< empty for the very first
    QString hash{};
    bool operator==(const AuditRecord &) const = default;
};

/// Which records; what is empty or 0 admits all.
struct AuditFilter
{
    QString operatorName{};
    QString action{}; ///< `club.retry`; `club.` admits all that is done to clubs
    QString club{}; ///< slug or id
    QString text{}; ///< part of action, operator, club, reason or details, whatever the case
    qint64 fromMs = 0;
    qint64 toMs = 0; ///< not included
    bool operator==(const AuditFilter &) const = default;
};

/// Something wrong with the chain.
struct AuditFault
{
    enum class Kind {
        Altered, ///< the record's content does not fit its own hash
        Rewritten, ///< the record carries another hash than the next one remembers
        Removed, ///< records between `previousId` and `id` are gone
        BeginningRemoved, ///< what came before `id` is gone
    };
    Kind kind = Kind::Altered;
    qint64 id = 0;
    qint64 previousId = 0;
    bool operator==(const AuditFault &) const = default;
};

/// A hash the trail once ended with, known from elsewhere.
struct AuditAnchor
{
    QString file; ///< the backup's name; empty: given by the operator
    qint64 takenAtMs = 0;
    QString hash;
    bool operator==(const AuditAnchor &) const = default;
};

/// What came of walking the chain from its first record to its last.
struct AuditVerdict
{
    qint64 records = 0;
    qint64 firstAtMs = 0;
    qint64 lastAtMs = 0;
    QString newestHash{};
    QList<AuditFault> faults{}; ///< at most `mostFaults`, oldest first
    QList<AuditAnchor> missing{}; ///< anchors the trail does not hold: the newest records were removed
    int anchorsFound = 0;
    QStringList anchorsUnread{}; ///< backups that could not be opened

    static constexpr qsizetype mostFaults = 100;
    bool isWhole() const { return faults.isEmpty() && missing.isEmpty(); }
};

QJsonObject auditJson(const AuditRecord &record);
AuditRecord auditFromJson(const QJsonObject &json);
/// The same object in one line, with its end.
QByteArray auditJsonLine(const AuditRecord &record);
/// The columns' names (RFC 4180).
QByteArray auditCsvHead();
/// Spreadsheets take a cell that begins with `=` and the like for a formula; such text gets an apostrophe in front.
QByteArray auditCsvLine(const AuditRecord &record);

} // namespace touchline::domain
