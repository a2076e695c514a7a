// SPDX-License-Identifier: GPL-3.0-only
#include "ui/readiness/preflight_panel.h"

#include "core/domain/clock.h"
#include "ui/clubs/club_words.h"
#include "ui/errors/error_text.h"
#include "ui/readiness/readiness_words.h"
#include "ui/remarks/remark_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_action.h"
#include "ui/widgets/icon_view.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::readiness {

using console::PreflightLine;
using theme::Role;
using theme::TextStyle;

namespace {
constexpr int lineIcon = 14;
} // namespace

PreflightPanel::PreflightPanel(console::Readiness &readiness, QWidget *parent)
    : QWidget(parent)
    , m_readiness(readiness)
    , m_webhook(new QLineEdit)
    , m_run(new widgets::Button(tr("Run preflight"), widgets::Button::Kind::Primary))
    , m_outcome(new widgets::Notice(theme::Tone::Neutral))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    auto *what = new widgets::Label(
        tr("Signs two test clubs up the way the public does, sees them completed, and removes them. They are in no "
           "figure, and no mail leaves for them."),
        TextStyle::Small, Role::Muted);
    what->setWordWrap(true);
    column->addWidget(what);
    auto *label = new widgets::Label(tr("Webhook of the Starter club"), TextStyle::SmallStrong);
    label->setBuddy(m_webhook);
    m_webhook->setObjectName(u"preflightWebhook"_s);
    m_webhook->setAccessibleName(label->text());
    m_webhook->setPlaceholderText(tr("one of make.com's that exists; a dry run calls none"));
    m_webhook->setClearButtonEnabled(false);
    column->addWidget(label);
    column->addWidget(m_webhook);
    m_run->setObjectName(u"runPreflight"_s);
    column->addWidget(m_run, 0, Qt::AlignLeft);
    column->addSpacing(theme::space4);
    column->addWidget(makeLines());
    m_outcome->hide();
    column->addWidget(m_outcome);
    column->addStretch(1);
    new widgets::ButtonAction(*m_run, tr("Run preflight"), Qt::CTRL | Qt::ALT | Qt::Key_R, *this);
    connect(m_run, &QAbstractButton::clicked, this, &PreflightPanel::run);
    connect(m_webhook, &QLineEdit::returnPressed, this, &PreflightPanel::run);
    connect(&m_readiness, &console::Readiness::preflightChanged, this, &PreflightPanel::showView);
    replies::onReply(this, m_readiness.preflight(), [this](const domain::Result<console::PreflightView> &view) {
        if (view && !m_view.running)
            showView(*view);
    });
    showView({});
}

QWidget *PreflightPanel::makeLines()
{
    auto *lines = new QWidget;
    auto *grid = new QGridLayout(lines);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(theme::space8);
    grid->setVerticalSpacing(theme::space4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const QString &name : preflightNames()) {
        const Line line{name, new widgets::IconView(u"circle"_s, Role::Faint, lineIcon),
            new widgets::Label(preflightTitle(name)), new widgets::Label({}, TextStyle::Small, Role::Muted)};
        line.detail->setWordWrap(true);
        line.title->setWordWrap(true);
        grid->addWidget(line.icon, row, 0, Qt::AlignTop);
        grid->addWidget(line.title, row, 1);
        grid->addWidget(line.detail, row + 1, 1);
        row += 2;
        m_lines.append(line);
    }
    return lines;
}

void PreflightPanel::invite()
{
    m_run->setFocus(Qt::OtherFocusReason);
}

void PreflightPanel::run()
{
    if (m_run->isBusy())
        return;
    m_run->setBusy(true, tr("Running …"));
    m_outcome->hide();
    replies::onReply(this, m_readiness.startPreflight(m_webhook->text()), [this](const domain::Result<void> &started) {
        if (started)
            return;
        m_run->setBusy(m_view.running, tr("Running …"));
        m_outcome->setTone(theme::Tone::Danger);
        m_outcome->setText(errors::errorText(started.error()));
        m_outcome->show();
    });
}

void PreflightPanel::showView(const console::PreflightView &view)
{
    const bool justEnded = m_view.running && !view.running;
    m_view = view;
    m_run->setBusy(view.running, tr("Running …"));
    m_webhook->setEnabled(!view.running);
    bool workFound = false;
    for (const Line &line : std::as_const(m_lines)) {
        const auto found = std::ranges::find(view.lines, line.name, &PreflightLine::name);
        const PreflightLine *outcome = found == view.lines.cend() ? nullptr : &*found;
        const bool atWork = view.running && !outcome && !workFound;
        workFound = workFound || atWork;
        showLine(line, outcome, atWork);
    }
    showOutcome();
    if (justEnded)
        Q_EMIT ended();
}

void PreflightPanel::showLine(const Line &line, const PreflightLine *outcome, bool atWork) const
{
    QString state;
    if (!outcome) {
        line.icon->setIcon(atWork ? u"half"_s : u"circle"_s, atWork ? Role::Info : Role::Faint);
        state = atWork ? tr("under way", "a check of the preflight") : tr("not run", "a check of the preflight");
    } else if (outcome->passed) {
        line.icon->setIcon(u"check"_s, Role::Success);
        state = tr("passed", "a check of the preflight");
    } else {
        line.icon->setIcon(u"exclamation"_s, Role::Danger);
        state = tr("failed", "a check of the preflight");
    }
    line.title->setInk(outcome || atWork ? Role::Text : Role::Muted);
    line.detail->setText(outcome ? remarks::remarkText(outcome->detail) : QString());
    line.detail->setInk(outcome && !outcome->passed ? Role::Danger : Role::Muted);
    line.detail->setVisible(outcome && !outcome->detail.isEmpty());
    line.icon->setAccessibleName(u"%1: %2"_s.arg(line.title->text(), state));
    line.title->setAccessibleName(u"%1: %2. %3"_s.arg(line.title->text(), state, line.detail->text()));
}

void PreflightPanel::showOutcome()
{
    const bool over = !m_view.running && m_view.startedAtMs > 0;
    m_outcome->setVisible(over);
    if (!over)
        return;
    const QString when = clubs::momentText(m_view.endedAtMs, domain::SystemClock().nowMs());
    m_outcome->setTone(m_view.passed ? theme::Tone::Success : theme::Tone::Danger);
    m_outcome->setText(m_view.passed ? tr("Passed, %1, run by %2.", "time, operator").arg(when, m_view.by)
                                     : tr("Failed, %1, run by %2.", "time, operator").arg(when, m_view.by));
}

} // namespace touchline::readiness
