// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/run_timeline.h"

#include "ui/clubs/detail/step_row.h"

#include <QVBoxLayout>
#include <algorithm>

namespace touchline::clubs {

namespace {
/// When the first step of the run itself began; what was carried over began in another.
qint64 beginningOf(const console::RunView &run)
{
    qint64 from = 0;
    for (const console::StepView &step : run.steps) {
        if (step.startedAtMs > 0 && step.status != domain::StepStatus::Carried)
            from = from > 0 ? std::min(from, step.startedAtMs) : step.startedAtMs;
    }
    return from;
}

/// When the last thing happened that is known of; now, as long as something is at work.
qint64 endOf(const console::RunView &run, qint64 nowMs)
{
    qint64 to = run.finishedAtMs;
    for (const console::StepView &step : run.steps) {
        if (step.status == domain::StepStatus::Running)
            return nowMs;
        if (step.status == domain::StepStatus::Carried)
            continue;
        to = std::max(to, step.completedAtMs);
        for (const console::AttemptView &attempt : step.attempts)
            to = std::max(to, attempt.endedAtMs);
    }
    return to;
}
} // namespace

RunTimeline::RunTimeline(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

bool RunTimeline::setRun(const console::RunView &run, qint64 nowMs)
{
    QStringList names;
    for (const console::StepView &step : run.steps)
        names.append(step.name);
    const bool rebuilt = names != m_names || run.number != m_run.number;
    m_run = run;
    if (rebuilt) {
        qDeleteAll(m_rows);
        m_rows.clear();
        m_names = names;
        for (qsizetype row = 0; row < names.size(); ++row) {
            m_rows.append(new StepRow);
            m_column->addWidget(m_rows.constLast());
        }
    }
    for (qsizetype row = 0; row < m_rows.size(); ++row)
        m_rows.at(row)->setStep(run.steps.at(row));
    tick(nowMs);
    return rebuilt;
}

void RunTimeline::tick(qint64 nowMs)
{
    const qint64 from = beginningOf(m_run);
    const qint64 to = endOf(m_run, nowMs);
    for (StepRow *row : std::as_const(m_rows))
        row->tick(nowMs, from, to);
}

} // namespace touchline::clubs
