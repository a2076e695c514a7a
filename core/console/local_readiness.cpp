// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_readiness.h"

#include "core/console/mapped.h"
#include "core/operations/doctor.h"
#include "core/operations/preflight_runner.h"
#include "core/store/audit_log.h"

namespace touchline::console {

using domain::Result;

namespace {
PreflightView viewOf(const operations::PreflightRecord &record, bool running)
{
    PreflightView view{.running = running,
        .passed = record.passed,
        .startedAtMs = record.startedAtMs,
        .endedAtMs = record.endedAtMs,
        .by = record.by};
    for (const operations::PreflightCheck &check : record.checks)
        view.lines.append({check.name, check.passed, check.detail});
    return view;
}
} // namespace

LocalReadiness::LocalReadiness(Needs needs, QObject *parent)
    : Readiness(parent)
    , m_needs(std::move(needs))
{
    connect(&m_needs.preflight, &operations::PreflightRunner::changed, this,
        [this] { Q_EMIT preflightChanged(current()); });
}

PreflightView LocalReadiness::current() const
{
    return viewOf(m_needs.preflight.record(), m_needs.preflight.isRunning());
}

QFuture<Result<ChecklistView>> LocalReadiness::checklist(bool thorough)
{
    const auto depth = thorough ? operations::ChecklistDepth::Thorough : operations::ChecklistDepth::Quick;
    return mapped(m_needs.doctor.look(depth),
        [asOfMs = m_needs.clock.nowMs(), thorough](
            const QList<domain::CheckEntry> &entries) { return ChecklistView{entries, asOfMs, thorough}; });
}

QFuture<Result<void>> LocalReadiness::startPreflight(QString webhookUrl)
{
    return QtFuture::makeReadyFuture(m_needs.preflight.start(webhookUrl, m_needs.operatorIdentity));
}

/// What was written down of the last one, where this run of the program has seen none.
QFuture<Result<PreflightView>> LocalReadiness::preflight()
{
    if (m_needs.preflight.record().startedAtMs > 0)
        return QtFuture::makeReadyFuture(Result<PreflightView>(current()));
    return m_needs.readers.run([](store::Session &session) -> Result<PreflightView> {
        const auto record = store::AuditLog(session).newestOf(operations::preflightAction());
        return record ? viewOf(operations::recordFromJson(record->details), false) : PreflightView{};
    });
}

} // namespace touchline::console
