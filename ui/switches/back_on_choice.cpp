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

BackOnChoice::BackOnChoice(Subject subject, QWidget *parent)
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
    addPill(*row, HalfHour, tr("30 min"));
    addPill(*row, TwoHours, tr("2 h"));
    m_atTime = addPill(*row, AtTime, tr("at…"));
    addPill(*row, ByHand, tr("when I say so"));
    row->addStretch(1);
    name(subject);
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

void BackOnChoice::name(Subject subject)
{
    const bool signups = subject == Subject::Signups;
    m_group->button(HalfHour)->setAccessibleName(
        signups ? tr("Back on in 30 minutes") : tr("The provisioner goes on in 30 minutes"));
    m_group->button(TwoHours)->setAccessibleName(
        signups ? tr("Back on in 2 hours") : tr("The provisioner goes on in 2 hours"));
    m_group->button(AtTime)->setAccessibleName(
        signups ? tr("Back on at a time") : tr("The provisioner goes on at a time"));
    m_group->button(ByHand)->setAccessibleName(signups ? tr("Back on when somebody switches them on")
                                                       : tr("The provisioner goes on when somebody resumes it"));
    m_time->setAccessibleName(signups ? tr("Time signups come back") : tr("Time the provisioner goes on"));
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
