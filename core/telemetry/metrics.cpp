// SPDX-License-Identifier: GPL-3.0-only
#include "core/telemetry/metrics.h"

#include <QFile>
#include <QHash>
#include <algorithm>
#include <array>
#include <atomic>
#include <mutex>
#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>
#include <unistd.h>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline::telemetry {

namespace {

using prometheus::Counter;
using prometheus::Family;
using prometheus::Gauge;
using prometheus::Histogram;
using prometheus::Registry;

using Buckets = Histogram::BucketBoundaries;

/// Seconds, from a fast request to a slow one.
Buckets requestBuckets()
{
    return {0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10};
}

/// Seconds, from a database step to a step that was retried for a day.
Buckets provisionBuckets()
{
    return {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5, 15, 60, 300, 3600, 86400};
}

Buckets commitBuckets()
{
    return {0.0001, 0.00025, 0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.5, 1};
}

Buckets batchBuckets()
{
    return {1, 2, 4, 8, 16, 32, 64, 128, 256, 512};
}

Family<Counter> &counter(Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildCounter().Name(name).Help(help).Register(registry);
}

Family<Gauge> &gauge(Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildGauge().Name(name).Help(help).Register(registry);
}

Family<Histogram> &histogram(Registry &registry, const char *name, const char *help)
{
    return prometheus::BuildHistogram().Name(name).Help(help).Register(registry);
}

std::string statusClass(int status)
{
    return status >= 100 && status < 600 ? std::to_string(status / 100) + "xx" : "none";
}

/// Methods come from the network; a made-up one must not become a time series of its own.
std::string knownMethod(const QString &method)
{
    static constexpr std::array known{"GET"_L1, "HEAD"_L1, "POST"_L1, "PUT"_L1, "PATCH"_L1, "DELETE"_L1, "OPTIONS"_L1};
    const bool isKnown = std::ranges::any_of(known, [&method](QLatin1StringView name) { return method == name; });
    return isKnown ? method.toStdString() : "other";
}

/// Resident memory, from the second field of /proc/self/statm (proc(5)).
double residentBytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> fields = file.readAll().split(' ');
    return fields.size() > 1 ? fields.at(1).toDouble() * static_cast<double>(::sysconf(_SC_PAGESIZE)) : 0;
}

} // namespace

struct Metrics::Families
{
    Registry registry;
    Family<Counter> &requests = counter(registry, "touchline_http_requests_total", "Requests answered.");
    Family<Histogram> &requestDuration = histogram(
        registry, "touchline_http_request_duration_seconds", "Time from a request's arrival to its answer.");
    Family<Counter> &refused
        = counter(registry, "touchline_http_refused_total", "Requests and connections turned away by a limit.");
    Family<Counter> &signups
        = counter(registry, "touchline_signup_requests_total", "Signup requests by their outcome.");
    Family<Counter> &funnel = counter(
        registry, "touchline_signup_funnel_total", "Clubs that came to a stage of the signup, each counted once.");
    Family<Gauge> &signupsOn
        = gauge(registry, "touchline_signups_enabled", "1 while signups are on, 0 while they are off.");
    Family<Counter> &runs = counter(registry, "touchline_provision_runs_total", "Provisioning runs that ended.");
    Family<Histogram> &runDuration
        = histogram(registry, "touchline_provision_run_duration_seconds", "Time from queueing a run to its end.");
    Family<Histogram> &stepDuration
        = histogram(registry, "touchline_provision_step_duration_seconds", "Time an attempt at a step took.");
    Family<Gauge> &queueDepth = gauge(registry, "touchline_provision_queued_runs", "Runs waiting to be claimed.");
    Family<Gauge> &inWork = gauge(registry, "touchline_provision_active_runs", "Runs in work.");
    Family<Histogram> &batchSize = histogram(registry, "touchline_store_batch_jobs", "Jobs committed together.");
    Family<Histogram> &commitDuration
        = histogram(registry, "touchline_store_commit_duration_seconds", "Time a commit took.");
    Family<Counter> &commitFailures
        = counter(registry, "touchline_store_commit_failures_total", "Commits that failed.");
    Family<Counter> &jobs = counter(registry, "touchline_scheduled_jobs_total", "Tries at scheduled jobs that ended.");
    Family<Histogram> &jobDuration
        = histogram(registry, "touchline_scheduled_job_duration_seconds", "Time a try at a scheduled job took.");
    Family<Gauge> &lastBackup
        = gauge(registry, "touchline_last_backup_timestamp_seconds", "When the newest nightly backup was made.");
    Family<Counter> &logDrops = counter(registry, "touchline_log_records_dropped_total", "Log records a sink lost.");
    Family<Gauge> &build = gauge(registry, "touchline_build_info", "The program's version; always 1.");
    Family<Gauge> &memory = gauge(registry, "process_resident_memory_bytes", "Resident memory size in bytes.");
    Gauge &memoryNow = memory.Add({});

    Gauge &signupsOnNow = signupsOn.Add({});
    Gauge &queueDepthNow = queueDepth.Add({});
    Gauge &inWorkNow = inWork.Add({});
    Histogram &batchSizes = batchSize.Add({}, batchBuckets());
    Histogram &commitDurations = commitDuration.Add({}, commitBuckets());
    Counter &failedCommits = commitFailures.Add({});

    std::atomic<qint64> signupFaults = 0;
    std::atomic<qint64> signupRequests = 0;

    mutable std::mutex mutex; // guards what follows
    std::array<double, 500> latestCommitsMs{};
    std::size_t commits = 0;
};

Metrics::Metrics()
    : m_families(std::make_unique<Families>())
{
    m_families->build.Add({{"version", TOUCHLINE_VERSION}}).Set(1);
    m_families->signupsOnNow.Set(1);
    for (const char *sink : {"store", "stderr"})
        m_families->logDrops.Add({{"sink", sink}});
    for (const char *stage : {"started", "branded", "confirmed", "complete"})
        m_families->funnel.Add({{"stage", stage}});
    for (const char *outcome : {"complete", "failed"})
        m_families->runs.Add({{"outcome", outcome}});
}

Metrics::~Metrics() = default;

void Metrics::requestServed(const QString &method, const QString &route, int status, double seconds)
{
    const std::string pattern = route.toStdString();
    m_families->requests.Add({{"method", knownMethod(method)}, {"route", pattern}, {"status", statusClass(status)}})
        .Increment();
    m_families->requestDuration.Add({{"route", pattern}}, requestBuckets()).Observe(seconds);
}

void Metrics::requestRefused(const QString &reason)
{
    m_families->refused.Add({{"reason", reason.toStdString()}}).Increment();
}

void Metrics::signup(const QString &step, const QString &outcome)
{
    m_families->signups.Add({{"step", step.toStdString()}, {"outcome", outcome.toStdString()}}).Increment();
    ++m_families->signupRequests;
    if (outcome == "error"_L1)
        ++m_families->signupFaults;
}

void Metrics::funnelReached(const QString &stage)
{
    m_families->funnel.Add({{"stage", stage.toStdString()}}).Increment();
}

qint64 Metrics::signupFaults() const
{
    return m_families->signupFaults;
}

qint64 Metrics::signupRequests() const
{
    return m_families->signupRequests;
}

void Metrics::jobEnded(const QString &kind, const QString &outcome, double seconds)
{
    const std::string name = kind.toStdString();
    m_families->jobs.Add({{"kind", name}, {"outcome", outcome.toStdString()}}).Increment();
    m_families->jobDuration.Add({{"kind", name}}, provisionBuckets()).Observe(seconds);
}

void Metrics::setLastBackup(qint64 atSeconds)
{
    m_families->lastBackup.Add({}).Set(static_cast<double>(atSeconds));
}

void Metrics::setSignupsOn(bool on)
{
    m_families->signupsOnNow.Set(on ? 1 : 0);
}

void Metrics::runFinished(const QString &outcome, double seconds)
{
    const std::string label = outcome.toStdString();
    m_families->runs.Add({{"outcome", label}}).Increment();
    m_families->runDuration.Add({{"outcome", label}}, provisionBuckets()).Observe(seconds);
}

void Metrics::stepFinished(const QString &step, const QString &outcome, double seconds)
{
    m_families->stepDuration.Add({{"step", step.toStdString()}, {"outcome", outcome.toStdString()}}, provisionBuckets())
        .Observe(seconds);
}

void Metrics::setQueueDepth(qint64 runs)
{
    m_families->queueDepthNow.Set(static_cast<double>(runs));
}

void Metrics::setInWork(qint64 runs)
{
    m_families->inWorkNow.Set(static_cast<double>(runs));
}

void Metrics::batchCommitted(std::size_t jobs, double milliseconds, bool held)
{
    if (!held) {
        m_families->failedCommits.Increment();
        return;
    }
    m_families->batchSizes.Observe(static_cast<double>(jobs));
    m_families->commitDurations.Observe(milliseconds / 1000);
    const std::lock_guard lock(m_families->mutex);
    m_families->latestCommitsMs[m_families->commits++ % m_families->latestCommitsMs.size()] = milliseconds;
}

double Metrics::commitP95Ms() const
{
    std::vector<double> sample;
    {
        const std::lock_guard lock(m_families->mutex);
        const std::size_t filled = std::min(m_families->commits, m_families->latestCommitsMs.size());
        sample.assign(m_families->latestCommitsMs.begin(),
            m_families->latestCommitsMs.begin() + static_cast<std::ptrdiff_t>(filled));
    }
    if (sample.empty())
        return 0;
    // Nearest rank: the smallest value that at least 95 % of the sample do not exceed.
    const std::size_t rank = (sample.size() * 95 + 99) / 100 - 1;
    std::ranges::nth_element(sample, sample.begin() + static_cast<std::ptrdiff_t>(rank));
    return sample[rank];
}

void Metrics::setLogRecordsDropped(const QString &sink, qint64 total)
{
    Counter &drops = m_families->logDrops.Add({{"sink", sink.toStdString()}});
    const double more = static_cast<double>(total) - drops.Value();
    if (more > 0)
        drops.Increment(more);
}

QByteArray Metrics::scrape() const
{
    m_families->memoryNow.Set(residentBytes());
    return QByteArray::fromStdString(prometheus::TextSerializer().Serialize(m_families->registry.Collect()));
}

} // namespace touchline::telemetry
