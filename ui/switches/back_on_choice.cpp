// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/back_on_choice.h"

#include "ui/switches/switch_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QButtonGroup>
#include <QDateTimeEdit>
#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::switches {

namespace {
constexpr qint64 halfHourMs = 1'800'000;

/// The next full half hour that leaves a while: what somebody would say on the phone.
QDateTime nextRoundTime()
{
    const qint64 soon = QDateTime::currentMSecsSinceEpoch() + halfHourMs;
    return QDateTime::fromMSecsSinceEpoch((soon / halfHourMs + 1) * halfHourMs);
}
} // namespace

BackOnChoice::BackOnChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_time(new QDateTimeEdit)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space8);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space12);
    column->addLayout(row);
    column->addWidget(m_time, 0, Qt::AlignLeft);
    addPill(*row, HalfHour, tr("30 min"))->setAccessibleName(tr("Back on in 30 minutes"));
    addPill(*row, TwoHours, tr("2 h"))->setAccessibleName(tr("Back on in 2 hours"));
    m_atTime = addPill(*row, AtTime, tr("at…"));
    m_atTime->setAccessibleName(tr("Back on at a time"));
    addPill(*row, ByHand, tr("when I say so"))->setAccessibleName(tr("Back on when somebody switches them on"));
    row->addStretch(1);
    m_time->setAccessibleName(tr("Time signups come back"));
    m_time->setDisplayFormat(u"d MMM HH:mm"_s);
    m_time->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_time->setFixedHeight(theme::controlHeight);
    m_time->setMinimumWidth(140);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int id, bool checked) {
        if (id == AtTime)
            m_time->setVisible(checked);
        if (checked)
            Q_EMIT changed();
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &time) {
        m_atTime->setText(tr("at %1").arg(momentText(time.toMSecsSinceEpoch(), QDateTime::currentMSecsSinceEpoch())));
        Q_EMIT changed();
    });
    m_time->hide();
    reset();
}

widgets::PillButton *BackOnChoice::addPill(QLayout &row, Choice choice, const QString &text)
{
    auto *pill = new widgets::PillButton(text);
    m_group->addButton(pill, choice);
    row.addWidget(pill);
    return pill;
}

BackOnChoice::Choice BackOnChoice::choice() const
{
    return static_cast<Choice>(m_group->checkedId());
}

std::optional<qint64> BackOnChoice::untilMs(qint64 nowMs) const
{
    switch (choice()) {
    case HalfHour:
        return nowMs + halfHourMs;
    case TwoHours:
        return nowMs + 4 * halfHourMs;
    case AtTime:
        return m_time->dateTime().toMSecsSinceEpoch();
    case ByHand:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

void BackOnChoice::choose(Choice choice)
{
    m_group->button(choice)->setChecked(true);
}

void BackOnChoice::setTime(qint64 atMs)
{
    m_time->setDateTime(QDateTime::fromMSecsSinceEpoch(atMs));
}

void BackOnChoice::reset()
{
    m_time->setDateTime(nextRoundTime());
    choose(HalfHour);
}

} // namespace touchline::switches
