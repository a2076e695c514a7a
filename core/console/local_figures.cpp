// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_figures.h"

#include "core/console/on_answer.h"
#include "core/store/reader_pool.h"
#include "core/store/writer.h"
#include "core/switches/kill_switch.h"
#include "core/telemetry/metrics.h"

#include <QThread>
#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::console {

using domain::Result;

LocalFigures::LocalFigures(Needs needs, QObject *parent)
    : Figures(parent)
    , m_needs(std::move(needs))
{
    connect(&m_needs.writer, &store::Writer::committed, this, &LocalFigures::take, Qt::QueuedConnection);
}

LocalFigures::~LocalFigures()
{
    for (Question &question : m_questions) {
        question.promise.addResult(Result<FiguresView>(
            domain::fail(domain::ErrorCode::StorageUnavailable, u"The program is shutting down."_s)));
        question.promise.finish();
    }
}

QFuture<Result<FiguresView>> LocalFigures::figures(FigureSpan span)
{
    Q_ASSERT(thread() == QThread::currentThread());
    Question question{.span = span, .promise = {}};
    question.promise.start();
    const auto future = question.promise.future();
    m_questions.push_back(std::move(question));
    readNext();
    return future;
}

/// Only what makes a count smaller: the rest is counted anew anyway.
void LocalFigures::take(const QList<domain::Event> &events)
{
    m_clubsWent = m_clubsWent || std::ranges::any_of(events, [](const domain::Event &event) {
        return event.kind == domain::Event::Kind::TenantErased;
    });
}

void LocalFigures::readNext()
{
    if (m_reads || m_questions.empty())
        return;
    m_reads = true;
    const FigureSpan span = m_questions.front().span;
    auto job = [reading = m_reading, span, known = known()](
                   store::Session &session) -> Result<FiguresView> { return reading->read(session, span, known); };
    onAnswer<FiguresView>(this, m_needs.readers.run(std::move(job)), [this, span](const Result<FiguresView> &view) {
        m_reads = false;
        answer(span, view);
        readNext();
    });
}

/// To all who asked for that span so far.
void LocalFigures::answer(FigureSpan span, const Result<FiguresView> &view)
{
    const auto others
        = std::ranges::stable_partition(m_questions, [span](const Question &each) { return each.span != span; });
    for (Question &question : others) {
        question.promise.addResult(view);
        question.promise.finish();
    }
    m_questions.erase(others.begin(), others.end());
}

FiguresReading::Known LocalFigures::known()
{
    const ProvisionerPulse pulse = m_needs.provisioner();
    const qint64 silentMs = pulse.beatSteadyMs == 0 ? 0 : m_needs.clock.steadyMs() - pulse.beatSteadyMs;
    return {.nowMs = m_needs.clock.nowMs(),
        .measured
        = {m_needs.metrics.signupRequests(), m_needs.metrics.signupFaults(), m_needs.killSwitch.firstRefusalMs()},
        .provisioner = {.beating = pulse.beatSteadyMs > 0 && silentMs <= stalledAfterMs,
            .silentMs = silentMs,
            .inWork = pulse.inWork},
        .clubsWent = std::exchange(m_clubsWent, false)};
}

} // namespace touchline::console
