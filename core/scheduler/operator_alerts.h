// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/mail/postbox.h"
#include "core/scheduler/scheduler.h"

#include <QStringList>
#include <functional>
#include <optional>

namespace touchline::scheduler {

/// The mail to the operators: clubs that failed, launch targets that are missed, scheduled jobs that fail. At most one
/// an hour, across restarts; what happens within the hour is in the next one. A target or a job is told of when it
/// begins to be missed or to fail, not again until it has recovered.
class OperatorAlerts final
{
public:
    struct Needs
    {
        store::ReaderPool &readers;
        const mail::Postbox &postbox;
        const domain::Clock &clock;
        QStringList recipients;
        /// Signup requests that failed through our own fault since the program started.
        std::function<qint64()> signupFaults{};
        /// How long the kill switch took to refuse the first request, milliseconds.
        std::function<std::optional<double>()> firstRefusalMs{};
    };

    explicit OperatorAlerts(Needs needs);
    Q_DISABLE_COPY_MOVE(OperatorAlerts)

    static QString kindName();
    /// A standing job.
    JobKind kind();

private:
    QFuture<domain::Result<QJsonObject>> look(const store::DueJobRow &job) const;
    domain::Result<JobEnd> tell(store::Transaction &transaction, const store::DueJobRow &job, const QJsonObject &seen);
    void post(store::Transaction &transaction, const QString &headline, const QStringList &lines) const;

    const Needs m_needs;
    qint64 m_faultsTold = 0; ///< on the writer's thread
};

} // namespace touchline::scheduler
