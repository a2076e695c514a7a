// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/run_timeline.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/step_row.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

RunTimeline::RunTimeline(bool foldable, QWidget *parent)
    : QWidget(parent)
    , m_head(new widgets::Button({}, widgets::Button::Kind::Link))
    , m_body(new QWidget)
    , m_column(new QVBoxLayout(m_body))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setSpacing(0);
    outer->addWidget(m_head, 0, Qt::AlignLeft);
    outer->addWidget(m_body);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
    m_head->setVisible(foldable);
    m_head->setCheckable(true);
    m_head->setIconSize({10, 10});
    connect(m_head, &QPushButton::toggled, this, [this](bool open) { setFolded(!open); });
    setFolded(foldable);
}

void RunTimeline::setFolded(bool folded)
{
    m_body->setVisible(!folded);
    m_head->setIcon(theme::icon(folded ? u"chevron-right"_s : u"chevron-down"_s, theme::Role::Accent));
}

bool RunTimeline::setRun(const console::RunView &run, qint64 nowMs)
{
    const QString ended
        = run.finishedAtMs > 0 ? momentText(run.finishedAtMs, nowMs) : momentText(run.startedAtMs, nowMs);
    m_head->setText(
        tr("Run %1 · %2 · %3", "number, state, time").arg(run.number).arg(stateTitle(run.state).toLower(), ended));
    QStringList names;
    for (const console::StepView &step : run.steps)
        names.append(step.name);
    const bool rebuilt = names != m_names;
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
        m_rows.at(row)->setStep(run.steps.at(row), nowMs);
    return rebuilt;
}

void RunTimeline::tick(qint64 nowMs)
{
    for (StepRow *row : std::as_const(m_rows))
        row->tick(nowMs);
}

} // namespace touchline::clubs
