// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QString>
#include <memory>

namespace touchline::telemetry {

/// The program's counters, gauges and histograms, and their Prometheus text exposition. Every function may be called
/// from any thread. Label values come from small fixed sets: never a path, a slug or a tenant as it came over the
/// network.
class Metrics final
{
public:
    Metrics();
    ~Metrics();
    Q_DISABLE_COPY_MOVE(Metrics)

    /// One answered request. `route` is the pattern (`/c/{slug}`), `unmatched` where none applied.
    void requestServed(const QString &method, const QString &route, int status, double seconds);
    /// A request or connection the guard or a limit turned away: `rate_limit`, `connections`, `header_size`, …
    void requestRefused(const QString &reason);
    /// A signup request by step (`start`, `brand`, `starter`, `pro`) and outcome (`ok` or the error code's wire name).
    void signup(const QString &step, const QString &outcome);
    /// A club that came to a stage of the signup: `started` | `branded` | `confirmed` | `complete`.
    void funnelReached(const QString &stage);
    void setSignupsOn(bool on);
    /// Signup requests with the outcome `error`, our own fault, since the program started.
    qint64 signupFaults() const;
    /// All signup requests that were answered, whatever with, since the program started.
    qint64 signupRequests() const;

    /// The provisioner. `outcome` is `complete` or `failed`; of a step its attempt's outcome.
    void runFinished(const QString &outcome, double seconds);
    void stepFinished(const QString &step, const QString &outcome, double seconds);
    void setQueueDepth(qint64 runs);
    void setInWork(qint64 runs);

    /// The writer: jobs in the batch, time of the COMMIT in milliseconds, whether it held.
    void batchCommitted(std::size_t jobs, double milliseconds, bool held);
    /// 95th percentile of the latest 500 commits, in milliseconds; 0 before the first.
    double commitP95Ms() const;

    /// A scheduled job by kind; `outcome` is `done` or `failed`.
    void jobEnded(const QString &kind, const QString &outcome, double seconds);
    /// When the newest nightly backup was made, seconds since the epoch.
    void setLastBackup(qint64 atSeconds);

    /// Records a sink (`store`, `stderr`) has lost since the program started.
    void setLogRecordsDropped(const QString &sink, qint64 total);

    /// Text exposition format 0.0.4, as `/metrics` answers it.
    QByteArray scrape() const;

private:
    struct Families;
    std::unique_ptr<Families> m_families;
};

} // namespace touchline::telemetry
