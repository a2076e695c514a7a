// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/readiness.h"

#include "core/settings/disk_space.h"
#include "core/store/feature_flags.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
constexpr qint64 standsForMs = 1000;
constexpr qint64 bytesPerMiB = 1024LL * 1024;
constexpr qint64 leastFreeBytes = 64 * bytesPerMiB;
constexpr qint64 longestSilenceMs = 15'000;
} // namespace

Readiness::Readiness(Needs needs)
    : m_needs(std::move(needs))
    , m_migrations(m_needs.databasePath, {})
{ }

QCoro::Task<QList<ReadinessCheck>> Readiness::look()
{
    const qint64 now = m_needs.clock.steadyMs();
    if (!m_found.isEmpty() && now - m_lookedAtMs < standsForMs)
        co_return m_found;
    const ReadinessCheck written = co_await database();
    m_found.clear();
    m_found.append(written);
    m_found.append(migrations());
    m_found.append(disk());
    m_found.append(provisioner());
    m_lookedAtMs = now;
    co_return m_found;
}

QCoro::Task<ReadinessCheck> Readiness::database()
{
    const qint64 nowMs = m_needs.clock.nowMs();
    const auto committed
        = co_await m_needs.writer.run([nowMs](store::Transaction &transaction) -> domain::Result<bool> {
              store::FeatureFlags(transaction).save({u"ready.probe"_s, true, {}, u"ready"_s, nowMs});
              return true;
          });
    co_return ReadinessCheck{
        u"database"_s, committed.has_value(), committed ? u"a row was committed"_s : committed.error().detail};
}

ReadinessCheck Readiness::migrations() const
{
    const auto status = m_migrations.status();
    if (!status)
        return {u"migrations"_s, false, u"the schema's version cannot be read"_s};
    return {u"migrations"_s, status->current == status->newest(),
        u"schema version %1 of %2"_s.arg(status->current).arg(status->newest())};
}

ReadinessCheck Readiness::disk() const
{
    const auto free = settings::freeBytes(m_needs.dataDirectory);
    if (!free)
        return {u"disk"_s, false, u"the data directory's disk cannot be read"_s};
    return {u"disk"_s, *free >= leastFreeBytes, u"%1 MiB free"_s.arg(*free / bytesPerMiB)};
}

ReadinessCheck Readiness::provisioner() const
{
    const qint64 beatMs = m_needs.provisionerBeatMs ? m_needs.provisionerBeatMs() : 0;
    if (beatMs == 0)
        return {u"provisioner"_s, false, u"not started"_s};
    const qint64 silentMs = m_needs.clock.steadyMs() - beatMs;
    return {u"provisioner"_s, silentMs <= longestSilenceMs, u"looked for work %1 ms ago"_s.arg(silentMs)};
}

} // namespace touchline::http
