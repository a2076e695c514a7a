// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/state_pills.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QHBoxLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using domain::ProvisionState;

namespace {
qint64 countOf(const console::ClubCounts &counts, ProvisionState state)
{
    switch (state) {
    case ProvisionState::Pending:
        return counts.pending;
    case ProvisionState::Processing:
        return counts.processing;
    case ProvisionState::Complete:
        return counts.complete;
    case ProvisionState::Failed:
        return counts.failed;
    }
    Q_UNREACHABLE();
}
} // namespace

StatePills::StatePills(QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::space8);
    for (const ProvisionState state :
        {ProvisionState::Pending, ProvisionState::Processing, ProvisionState::Complete, ProvisionState::Failed}) {
        auto *pill = new widgets::PillButton(QString(), clubs::stateIcon(state));
        pill->setCheckable(false);
        connect(pill, &QAbstractButton::clicked, this, [this, state] { Q_EMIT clubsRequested(state); });
        row->addWidget(pill);
        m_pills.append({state, pill});
    }
    write();
}

void StatePills::showCounts(const std::optional<console::ClubCounts> &counts)
{
    m_counts = counts;
    write();
}

void StatePills::setTerse(bool terse)
{
    if (terse == m_terse)
        return;
    m_terse = terse;
    write();
}

void StatePills::write()
{
    for (const Pill &pill : std::as_const(m_pills)) {
        const QString count = m_counts ? QLocale().toString(countOf(*m_counts, pill.state)) : u"–"_s;
        const QString words
            = tr("%1 %2", "a state and how many clubs are in it").arg(clubs::stateTitle(pill.state), count);
        pill.button->setText(m_terse ? count : words);
        pill.button->setAccessibleName(words);
        pill.button->setToolTip(tr("Show these clubs: %1", "e.g. Failed 7").arg(words));
    }
}

} // namespace touchline::overview
