// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/run_panel.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/detail/run_timeline.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
/// `Run 2 · failed · 14:01:43 · dry run`
QString runTitle(const console::RunView &run, qint64 nowMs)
{
    const qint64 at = run.finishedAtMs > 0 ? run.finishedAtMs : std::max(run.startedAtMs, run.queuedAtMs);
    QStringList words{RunPanel::tr("Run %1").arg(run.number), stateTitle(run.state).toLower(), momentText(at, nowMs)};
    if (run.dryRun)
        words.append(RunPanel::tr("dry run"));
    words.removeAll({});
    return words.join(u" · "_s);
}
} // namespace

RunPanel::RunPanel(QWidget *parent)
    : QWidget(parent)
    , m_head(new QWidget)
    , m_choice(new QComboBox)
    , m_only(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_dry(new widgets::Chip({theme::Tone::Info, u"eye"_s, tr("Dry run")}))
    , m_latest(new widgets::Button(tr("Show the latest"), widgets::Button::Kind::Link))
    , m_timeline(new RunTimeline)
    , m_none(new widgets::Label(
          tr("The club has begun to sign up but has not finished yet; provisioning starts when it has."),
          theme::TextStyle::Body, theme::Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space4);
    auto *row = new QHBoxLayout(m_head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space8);
    row->addWidget(m_choice, 1);
    row->addWidget(m_only, 1);
    row->addWidget(m_dry);
    row->addWidget(m_latest);
    column->addWidget(m_head);
    column->addWidget(m_timeline);
    column->addWidget(m_none);
    m_none->setWordWrap(true);
    m_only->setElided(true);
    m_choice->setObjectName(u"runChoice"_s);
    m_choice->setAccessibleName(tr("Which run is shown"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_dry->setToolTip(tr("Nothing left the house in this run: what it would have sent is written down."));
    connect(m_choice, &QComboBox::activated, this, &RunPanel::choose);
    connect(m_latest, &QPushButton::clicked, this, [this] { choose(0); });
}

void RunPanel::reset()
{
    m_chosen = 0;
    m_timeline->reset();
}

void RunPanel::setRuns(const QList<console::RunView> &runs, qint64 nowMs)
{
    m_runs = runs;
    m_nowMs = nowMs;
    render();
}

void RunPanel::choose(int index)
{
    // The latest by its place, not by its number: a run that begins now is shown.
    m_chosen = index > 0 && index < m_runs.size() ? m_runs.at(index).number : 0;
    render();
}

void RunPanel::render()
{
    const auto chosen = std::ranges::find(std::as_const(m_runs), m_chosen, &console::RunView::number);
    const qsizetype index = chosen == m_runs.cend() ? 0 : std::distance(m_runs.cbegin(), chosen);
    const bool any = !m_runs.isEmpty();
    m_none->setVisible(!any);
    m_timeline->setVisible(any);
    if (!any) {
        m_head->hide();
        return;
    }
    const console::RunView &run = m_runs.at(index);
    const bool several = m_runs.size() > 1;
    fillChoice(static_cast<int>(index));
    m_only->setText(runTitle(run, m_nowMs));
    m_choice->setVisible(several);
    m_only->setVisible(!several);
    m_dry->setVisible(run.dryRun);
    m_latest->setVisible(index > 0);
    m_head->setVisible(several || run.dryRun);
    if (m_timeline->setRun(run, m_nowMs))
        Q_EMIT rebuilt();
}

/// Left alone while it says the same: somebody may have it open.
void RunPanel::fillChoice(int current)
{
    const QSignalBlocker quiet(m_choice);
    QStringList titles;
    QStringList shown;
    for (const console::RunView &run : std::as_const(m_runs))
        titles.append(runTitle(run, m_nowMs));
    for (int i = 0; i < m_choice->count(); ++i)
        shown.append(m_choice->itemText(i));
    if (shown != titles) {
        m_choice->clear();
        m_choice->addItems(titles);
    }
    m_choice->setCurrentIndex(current);
}

void RunPanel::tick(qint64 nowMs)
{
    m_nowMs = nowMs;
    m_timeline->tick(nowMs);
}

} // namespace touchline::clubs
