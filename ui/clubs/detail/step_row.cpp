// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/step_row.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/detail/attempt_row.h"
#include "ui/clubs/detail/duration_bar.h"
#include "ui/clubs/failure_words.h"
#include "ui/remarks/remark_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using domain::AttemptOutcome;
using domain::StepStatus;
using theme::Role;
using theme::TextStyle;
using widgets::Label;

namespace {
constexpr int discSize = 18;
constexpr int iconSize = 10;
constexpr int roomyWidth = 330;
constexpr int narrowBar = 36;

struct StatusLook
{
    theme::Tone tone;
    const char16_t *icon;
};

StatusLook lookOf(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending:
        return {theme::Tone::Neutral, u"minus"};
    case StepStatus::Running:
        return {theme::Tone::Info, u"half"};
    case StepStatus::Done:
        return {theme::Tone::Success, u"check"};
    case StepStatus::Skipped:
        return {theme::Tone::Neutral, u"chevron-right"};
    case StepStatus::Retrying:
        return {theme::Tone::Warning, u"retry"};
    case StepStatus::Failed:
        return {theme::Tone::Danger, u"exclamation"};
    case StepStatus::Carried:
        return {theme::Tone::Success, u"chevron-right"};
    }
    Q_UNREACHABLE();
}

QString statusTitle(StepStatus status)
{
    switch (status) {
    case StepStatus::Pending:
        return StepRow::tr("not begun");
    case StepStatus::Running:
        return StepRow::tr("at work");
    case StepStatus::Done:
        return StepRow::tr("done");
    case StepStatus::Skipped:
        return StepRow::tr("skipped");
    case StepStatus::Retrying:
        return StepRow::tr("will be tried again");
    case StepStatus::Failed:
        return StepRow::tr("failed");
    case StepStatus::Carried:
        return StepRow::tr("done in an earlier run");
    }
    Q_UNREACHABLE();
}

theme::Tone toneOf(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Running:
        return theme::Tone::Info;
    case AttemptOutcome::Done:
        return theme::Tone::Success;
    case AttemptOutcome::Skipped:
        return theme::Tone::Neutral;
    case AttemptOutcome::Retry:
        return theme::Tone::Warning;
    case AttemptOutcome::Failed:
    case AttemptOutcome::Crashed:
        return theme::Tone::Danger;
    }
    Q_UNREACHABLE();
}

Label *wrapped(TextStyle style, Role ink)
{
    auto *label = new Label({}, style, ink);
    label->setWordWrap(true);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    label->setSizePolicy(policy);
    return label;
}

void setTextOrHide(Label *label, const QString &text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}
} // namespace

StepRow::StepRow(QWidget *parent)
    : QWidget(parent)
    , m_disc(new widgets::IconView({}, Role::Muted, discSize))
    , m_title(new Label({}, TextStyle::Strong))
    , m_bar(new DurationBar)
    , m_duration(new Label({}, TextStyle::Mono, Role::Muted))
    , m_note(wrapped(TextStyle::Small, Role::Muted))
    , m_start(new Label({}, TextStyle::MonoSmall, Role::Faint))
    , m_evidence(wrapped(TextStyle::Small, Role::Muted))
    , m_next(wrapped(TextStyle::Small, Role::Warning))
    , m_toggle(new widgets::Button({}, widgets::Button::Kind::Link))
    , m_attempts(new QWidget)
    , m_attemptLines(new QVBoxLayout(m_attempts))
{
    build();
    connect(m_toggle, &QPushButton::toggled, this, &StepRow::setAttemptsShown);
    setAttemptsShown(false);
}

void StepRow::build()
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 8, 0, 9);
    row->setSpacing(theme::space12);
    row->addWidget(m_disc, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout;
    column->setSpacing(2);
    row->addLayout(column, 1);
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space8);
    m_title->setElided(true);
    m_duration->setMinimumWidth(58);
    m_duration->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_title, 1);
    head->addWidget(m_bar, 0, Qt::AlignVCenter);
    head->addWidget(m_duration);
    column->addLayout(head);
    auto *second = new QHBoxLayout;
    second->setSpacing(theme::space8);
    second->addWidget(m_note, 1);
    second->addWidget(m_start, 0, Qt::AlignTop);
    column->addLayout(second);
    column->addWidget(m_evidence);
    column->addWidget(m_next);
    m_toggle->setCheckable(true);
    m_toggle->setIconSize({10, 10});
    column->addWidget(m_toggle, 0, Qt::AlignLeft);
    m_attemptLines->setContentsMargins(0, 0, 0, 0);
    m_attemptLines->setSpacing(0);
    column->addWidget(m_attempts);
}

void StepRow::setStep(const console::StepView &step)
{
    m_step = step;
    showState();
    showEvidence();
    showAttempts();
}

bool StepRow::hasRun() const
{
    return m_step.startedAtMs > 0 && m_step.status != StepStatus::Carried;
}

void StepRow::showState()
{
    const StatusLook look = lookOf(m_step.status);
    m_disc->setDisc(QString::fromUtf16(look.icon), look.tone, iconSize);
    m_title->setText(stepTitle(m_step.name));
    QString note = remarks::remarkText(m_step.note);
    if (m_step.status == StepStatus::Skipped)
        note = note.isEmpty() ? statusTitle(m_step.status) : tr("Skipped: %1").arg(note);
    else if (m_step.status == StepStatus::Carried)
        note = statusTitle(m_step.status);
    m_note->setText(note);
    m_start->setText(hasRun() ? QDateTime::fromMSecsSinceEpoch(m_step.startedAtMs).toString(u"HH:mm:ss"_s) : QString());
    m_note->setVisible(!note.isEmpty() || hasRun());
    m_start->setVisible(hasRun());
    m_start->setAccessibleName(tr("Began at %1").arg(m_start->text()));
    m_bar->setVisible(hasRun());
    setAccessibleName(tr("%1: %2", "step and how it stands").arg(stepTitle(m_step.name), statusTitle(m_step.status)));
}

void StepRow::showEvidence()
{
    const bool troubled = m_step.status == StepStatus::Failed || m_step.status == StepStatus::Retrying;
    QStringList lines;
    if (troubled && !m_step.attempts.isEmpty()) {
        const console::AttemptView &last = m_step.attempts.constLast();
        for (const QString &line : last.evidence)
            lines.append(remarks::remarkText(line));
        if (lines.isEmpty())
            lines.append(reasonText(last.error.isEmpty() ? m_step.error : last.error));
        lines.first() = tr("attempt %1 · %2").arg(last.number).arg(lines.constFirst());
    } else if (troubled) {
        lines.append(reasonText(m_step.error));
    }
    setTextOrHide(m_evidence, lines.join(u'\n'));
}

void StepRow::showAttempts()
{
    const qsizetype count = m_step.attempts.size();
    while (m_attemptRows.size() > count)
        delete m_attemptRows.takeLast();
    while (m_attemptRows.size() < count) {
        auto *row = new AttemptRow;
        m_attemptRows.append(row);
        m_attemptLines->addWidget(row);
    }
    bool worthShowing = count > 1;
    for (qsizetype i = 0; i < count; ++i) {
        const console::AttemptView &attempt = m_step.attempts.at(i);
        worthShowing = worthShowing || !attempt.evidence.isEmpty() || !attempt.error.isEmpty();
        m_attemptRows.at(i)->setAttempt(attempt, stepTitle(m_step.name));
    }
    m_toggle->setVisible(worthShowing);
    if (!worthShowing)
        m_toggle->setChecked(false);
    m_toggle->setText(tr("%n attempt(s)", nullptr, static_cast<int>(count)));
    m_toggle->setAccessibleName(tr("Attempts of %1").arg(stepTitle(m_step.name)));
}

void StepRow::setAttemptsShown(bool shown)
{
    m_attempts->setVisible(shown);
    // The only one, or the one that tells why: nobody opens the list for less.
    if (shown && !m_attemptRows.isEmpty())
        m_attemptRows.constLast()->setOpen(true);
    m_toggle->setIcon(theme::icon(shown ? u"chevron-down"_s : u"chevron-right"_s, Role::Accent));
}

void StepRow::tick(qint64 nowMs, qint64 fromMs, qint64 toMs)
{
    QString duration;
    if (hasRun() && m_step.completedAtMs > 0)
        duration = durationText(m_step.completedAtMs - m_step.startedAtMs);
    else if (m_step.status == StepStatus::Running && m_step.startedAtMs > 0)
        duration = durationText(std::max<qint64>(0, nowMs - m_step.startedAtMs));
    m_duration->setText(duration);
    QList<DurationBar::Span> spans;
    for (const console::AttemptView &attempt : std::as_const(m_step.attempts))
        spans.append({attempt.startedAtMs, attempt.endedAtMs > 0 ? attempt.endedAtMs : toMs, toneOf(attempt.outcome)});
    m_bar->setSpans(spans, fromMs, toMs);
    QString next;
    if (m_step.status == StepStatus::Retrying && m_step.nextAttemptAtMs > nowMs)
        next = tr("Next try in %1").arg(countdownText(m_step.nextAttemptAtMs, nowMs));
    else if (m_step.status == StepStatus::Retrying)
        next = tr("Next try is due");
    setTextOrHide(m_next, next);
}

void StepRow::resizeEvent(QResizeEvent *event)
{
    // In a narrow place the name comes before the bar.
    m_bar->setFixedWidth(width() < roomyWidth ? narrowBar : m_bar->sizeHint().width());
    QWidget::resizeEvent(event);
}

void StepRow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    QPen pen(theme::color(Role::Border, palette()));
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

} // namespace touchline::clubs
