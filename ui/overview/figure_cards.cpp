// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/figure_cards.h"

#include "ui/clubs/club_words.h"
#include "ui/theme/metrics.h"

#include <QGridLayout>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using domain::ProvisionState;
using theme::Role;

FigureCards::FigureCards(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_signups(add(tr("Signups"), std::nullopt))
    , m_provisioned(add(tr("Provisioned"), ProvisionState::Complete))
    , m_inWork(add(tr("In work"), ProvisionState::Processing))
    , m_failed(add(tr("Failed, waiting for you"), ProvisionState::Failed))
    , m_took(add(tr("Step 3 to complete, p95"), ProvisionState::Complete))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::space12);
    setWide(false);
}

FigureCard *FigureCards::add(const QString &title, std::optional<ProvisionState> state)
{
    auto *card = new FigureCard(title, this);
    connect(card, &QAbstractButton::clicked, this, [this, state] { Q_EMIT clubsRequested(state); });
    m_cards.append(card);
    return card;
}

void FigureCards::setWide(bool wide)
{
    const int columns = wide ? 5 : 3;
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (int i = 0; i < m_cards.size(); ++i)
        m_grid->addWidget(m_cards.at(i), i / columns, i % columns);
    for (int column = 0; column < 5; ++column)
        m_grid->setColumnStretch(column, column < columns ? 1 : 0);
}

void FigureCards::show(const console::FiguresView &view)
{
    const QLocale locale;
    m_signups->setFigure(locale.toString(view.signups));
    m_signups->setRemark(changeRemark(view.span, view.signups, view.signupsBefore));
    m_provisioned->setFigure(locale.toString(view.completions));
    m_provisioned->setRemark(successRemark(view.completions, view.failures));

    m_inWork->setFigure(locale.toString(view.provisioner.inWork));
    Remark working;
    if (view.provisioner.paused)
        working = {tr("the provisioner is paused"), Role::Warning};
    else if (view.longestInWork)
        working.text = tr("oldest: %1, %2", "club, how long")
                           .arg(view.longestInWork->name,
                               secondsText(std::max<qint64>(0, view.asOfMs - view.longestInWork->atMs)));
    else if (view.longestWaiting)
        working.text = tr("waiting: %1, %2", "club, how long")
                           .arg(view.longestWaiting->name,
                               secondsText(std::max<qint64>(0, view.asOfMs - view.longestWaiting->atMs)));
    else
        working.text = tr("nothing is waiting");
    m_inWork->setRemark(working);

    m_oldestFailureMs = view.oldestFailureMs;
    m_asOfMs = view.asOfMs;
    showFailed();

    const console::FigureDurations &took = view.durations;
    m_took->setFigure(took.runs > 0 ? secondsText(took.p95Ms) : u"–"_s);
    m_took->setRemark(
        {took.runs > 0 ? tr("p50 %1 · p99 %2", "percentiles").arg(secondsText(took.p50Ms), secondsText(took.p99Ms))
                       : tr("no run was completed")});
    m_took->setToolTip(took.runs > 0
            ? tr("Of the newest %n completed run(s) of this time", nullptr, static_cast<int>(took.runs))
            : QString());
}

void FigureCards::showCounts(const std::optional<console::ClubCounts> &counts)
{
    m_failedCount = counts ? std::optional(counts->failed) : std::nullopt;
    showFailed();
}

void FigureCards::showFailed()
{
    m_failed->setFigure(m_failedCount ? QLocale().toString(*m_failedCount) : u"–"_s);
    if (!m_failedCount)
        m_failed->setRemark({});
    else if (*m_failedCount == 0)
        m_failed->setRemark({tr("nothing needs you"), Role::Success});
    else if (m_oldestFailureMs)
        m_failed->setRemark({tr("oldest %1", "how long ago")
                                 .arg(clubs::durationText(std::max<qint64>(0, m_asOfMs - *m_oldestFailureMs))),
            Role::Danger});
}

} // namespace touchline::overview
