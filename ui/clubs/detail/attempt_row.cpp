// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/detail/attempt_row.h"

#include "ui/clubs/club_words.h"
#include "ui/clubs/failure_words.h"
#include "ui/remarks/remark_text.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"

#include <QDateTime>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using domain::AttemptOutcome;
using theme::Role;
using theme::TextStyle;
using widgets::Label;

QString outcomeTitle(AttemptOutcome outcome)
{
    switch (outcome) {
    case AttemptOutcome::Running:
        return AttemptRow::tr("at work");
    case AttemptOutcome::Done:
        return AttemptRow::tr("done");
    case AttemptOutcome::Skipped:
        return AttemptRow::tr("skipped");
    case AttemptOutcome::Retry:
        return AttemptRow::tr("to be tried again");
    case AttemptOutcome::Failed:
        return AttemptRow::tr("failed");
    case AttemptOutcome::Crashed:
        return AttemptRow::tr("the program died");
    }
    Q_UNREACHABLE();
}

AttemptRow::AttemptRow(QWidget *parent)
    : QWidget(parent)
    , m_head(new widgets::Button({}, widgets::Button::Kind::Link))
    , m_content(new QWidget)
    , m_lines(new QVBoxLayout(m_content))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head, 0, Qt::AlignLeft);
    column->addWidget(m_content);
    m_lines->setContentsMargins(15, 0, 0, theme::space4);
    m_lines->setSpacing(2);
    m_head->setCheckable(true);
    m_head->setIconSize({10, 10});
    connect(m_head, &QPushButton::toggled, this, &AttemptRow::showContent);
    showContent(false);
}

void AttemptRow::setAttempt(const console::AttemptView &attempt, const QString &stepTitle)
{
    const bool same = m_attempt.number == attempt.number && m_attempt.outcome == attempt.outcome
        && m_attempt.endedAtMs == attempt.endedAtMs && m_attempt.startedAtMs == attempt.startedAtMs;
    // An attempt that ended does not change any more: what somebody is reading or marking in it stays.
    if (same && attempt.endedAtMs > 0 && !m_lines->isEmpty())
        return;
    m_attempt = attempt;
    QStringList head{tr("Attempt %1").arg(attempt.number),
        QDateTime::fromMSecsSinceEpoch(attempt.startedAtMs).toString(u"HH:mm:ss"_s)};
    if (attempt.endedAtMs > 0)
        head.append(durationText(attempt.endedAtMs - attempt.startedAtMs));
    head.append(outcomeTitle(attempt.outcome));
    m_head->setText(head.join(u" · "_s));
    m_head->setAccessibleName(tr("%1 of “%2”", "an attempt, the step").arg(m_head->text(), stepTitle));
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!attempt.error.isEmpty())
        addLine(reasonText(attempt.error))->setInk(Role::Danger);
    for (const QString &line : attempt.evidence)
        addLine(remarks::remarkText(line))->setStyle(TextStyle::MonoSmall);
    if (m_lines->isEmpty())
        addLine(attempt.outcome == AttemptOutcome::Running ? tr("Nothing to tell yet.")
                                                           : tr("Nothing out of the ordinary."));
}

void AttemptRow::setOpen(bool open)
{
    m_head->setChecked(open);
}

Label *AttemptRow::addLine(const QString &text)
{
    auto *line = new Label(text, TextStyle::Small, Role::Muted);
    line->setWordWrap(true);
    line->setSelectable();
    line->setFocusPolicy(Qt::NoFocus);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    line->setSizePolicy(policy);
    m_lines->addWidget(line);
    return line;
}

void AttemptRow::showContent(bool shown)
{
    m_content->setVisible(shown);
    m_head->setIcon(theme::icon(shown ? u"chevron-down"_s : u"chevron-right"_s, Role::Accent));
}

} // namespace touchline::clubs
