// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace touchline::testsupport {

/// What a data directory holds, seen from outside of the program that owns it. Each call opens the files anew.
class DataLook final
{
public:
    explicit DataLook(QString dataDir);

    /// One number from the database, e.g. `SELECT count(*) FROM feed_posts`; -1 if it cannot be read.
    qint64 count(const QByteArray &query) const;
    /// What is broken or half written, one line a finding; empty when all is well. Holds whatever state the clubs are
    /// in.
    QStringList faults() const;
    /// What clubs that are `complete` lack or have too much of, beside the faults above; one line a finding.
    QStringList faultsOfCompleteClubs() const;
    /// What is wrong with the mails in the outbox: clubs that are `complete` without one, or with two that differ,
    /// links that are not the club's.
    QStringList faultsOfOutbox() const;

private:
    const QString m_dataDir;
};

} // namespace touchline::testsupport
