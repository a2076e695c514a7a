// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/run_steps.h"

#include "ui/clubs/club_words.h"
#include "ui/remarks/remark_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

using domain::StepStatus;

namespace {
constexpr int discSize = 20;

struct Look
{
    QString icon;
    theme::Tone tone;
    QString word; ///< for screen readers, which see no icon
};

Look lookOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending:
        return {u"minus"_s, theme::Tone::Neutral, RunStepRow::tr("not yet")};
    case StepStatus::Running:
        return {u"half"_s, theme::Tone::Info, RunStepRow::tr("at work")};
    case StepStatus::Done:
        return {u"check"_s, theme::Tone::Success, RunStepRow::tr("done")};
    case StepStatus::Skipped:
        return {u"chevron-right"_s, theme::Tone::Neutral, RunStepRow::tr("skipped")};
    case StepStatus::Retrying:
        return {u"retry"_s, theme::Tone::Warning, RunStepRow::tr("tried again soon")};
    case StepStatus::Failed:
        return {u"exclamation"_s, theme::Tone::Danger, RunStepRow::tr("failed")};
    case StepStatus::Carried:
        return {u"check"_s, theme::Tone::Neutral, RunStepRow::tr("done in an earlier run")};
    }
    Q_UNREACHABLE();
}

QString remarkOf(const console::StepView &step, qint64 nowMs)
{
    if (step.status == StepStatus::Retrying && step.nextAttemptAtMs > 0)
        return RunStepRow::tr("%1 · next try in %2")
            .arg(remarks::remarkText(step.error), clubs::countdownText(step.nextAttemptAtMs, nowMs));
    return remarks::remarkText(step.error.isEmpty() ? step.note : step.error);
}
} // namespace

RunStepRow::RunStepRow(bool ruled, QWidget *parent)
    : QWidget(parent)
    , m_icon(new widgets::IconView({}, theme::Role::Muted, discSize))
    , m_title(new widgets::Label({}, theme::TextStyle::Strong))
    , m_remark(new widgets::Label({}, theme::TextStyle::Small, theme::Role::Muted))
    , m_took(new widgets::Label({}, theme::TextStyle::Mono, theme::Role::Muted))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (ruled)
        column->addWidget(new widgets::Rule);
    auto *row = new QHBoxLayout;
    column->addLayout(row);
    row->setContentsMargins(0, theme::space8, 0, theme::space8);
    row->setSpacing(theme::space12);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_remark);
    m_remark->setWordWrap(true);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addLayout(words, 1);
    row->addWidget(m_took, 0, Qt::AlignTop);
}

void RunStepRow::show(const console::StepView &step, qint64 nowMs)
{
    const Look look = lookOf(step.status);
    const QString remark = remarkOf(step, nowMs);
    m_icon->setDisc(look.icon, look.tone, 10);
    m_title->setText(clubs::stepTitle(step.name));
    m_title->setInk(step.status == StepStatus::Pending ? theme::Role::Muted : theme::Role::Text);
    m_remark->setText(remark);
    m_remark->setInk(step.status == StepStatus::Failed ? theme::Role::Danger : theme::Role::Muted);
    m_remark->setVisible(!remark.isEmpty());
    m_took->setText(step.startedAtMs > 0 && step.completedAtMs >= step.startedAtMs
            ? clubs::durationText(step.completedAtMs - step.startedAtMs)
            : QString());
    setAccessibleName(tr("%1: %2", "a step, how it stands").arg(m_title->text(), look.word));
    setAccessibleDescription(remark);
}

RunSteps::RunSteps(QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(0);
}

void RunSteps::show(const QList<console::StepView> &steps, qint64 nowMs)
{
    while (m_rows.size() < steps.size()) {
        auto *row = new RunStepRow(!m_rows.isEmpty());
        m_column->addWidget(row);
        m_rows << row;
    }
    for (int i = 0; i < m_rows.size(); ++i) {
        m_rows.at(i)->setVisible(i < steps.size());
        if (i < steps.size())
            m_rows.at(i)->show(steps.at(i), nowMs);
    }
}

} // namespace touchline::onboard
