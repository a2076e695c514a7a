// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/store/migrations.h"
#include "core/store/writer.h"

#include <QCoroTask>
#include <QList>
#include <QString>
#include <functional>

namespace touchline::http {

struct ReadinessCheck
{
    QString name; ///< `database` | `migrations` | `disk` | `provisioner`
    bool passed = false;
    QString detail; ///< safe to show to anybody
};

/// Finds out whether the core can do its work: a row can be committed, the schema is current, there is room on the
/// disk, the provisioner looks for work. Lives on the http thread. Looks at most once a second; in between the last
/// findings stand.
class Readiness final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const domain::Clock &clock;
        QString dataDirectory;
        QString databasePath;
        /// When the provisioner last looked for work, steady milliseconds; 0: never. Called on the http thread.
        std::function<qint64()> provisionerBeatMs;
    };

    explicit Readiness(Needs needs);
    Q_DISABLE_COPY_MOVE(Readiness)

    QCoro::Task<QList<ReadinessCheck>> look();

private:
    QCoro::Task<ReadinessCheck> database();
    ReadinessCheck migrations() const;
    ReadinessCheck disk() const;
    ReadinessCheck provisioner() const;

    const Needs m_needs;
    const store::Migrations m_migrations;
    QList<ReadinessCheck> m_found;
    qint64 m_lookedAtMs = 0;
};

} // namespace touchline::http
