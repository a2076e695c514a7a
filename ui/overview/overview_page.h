// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QGridLayout;
class QStackedLayout;

namespace touchline::clubs {
class LiveCounts;
}
namespace touchline::widgets {
class Card;
class Label;
class Notice;
class StatePane;
} // namespace touchline::widgets

namespace touchline::overview {

class ActivityChart;
class FigureCards;
class FiguresFeed;
class FunnelBars;
class JustNow;
class NeedsYou;
class ProvisionerLine;
class StatePills;
class TargetsTable;

/// What an operator looks at first: the figures of the last hour, day or week, the launch targets, what needs somebody
/// and what happened last. Both arguments live at least as long as the page.
class OverviewPage final : public QWidget
{
    Q_OBJECT

public:
    OverviewPage(console::Console &console, clubs::LiveCounts &counts, QWidget *parent = nullptr);

    void refresh();

Q_SIGNALS:
    /// The clubs of that state are asked for; nothing: all of them.
    void clubsRequested(std::optional<touchline::domain::ProvisionState> state);
    void clubRequested(const QString &tenantId);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHeader();
    QWidget *makeBoard();
    QWidget *makeChartCard();
    QWidget *makeFunnelCard();
    void wire();
    void arrange();
    void showFigures(const console::FiguresView &view);
    void showTrouble(const domain::Error &error);
    void showCounts();
    void showReading(const QString &reading);

    clubs::LiveCounts &m_counts;
    FiguresFeed *m_feed;
    StatePills *m_pills;
    FigureCards *m_cards;
    ActivityChart *m_chart;
    TargetsTable *m_targets;
    NeedsYou *m_needsYou;
    JustNow *m_justNow;
    FunnelBars *m_funnel;
    ProvisionerLine *m_provisioner;
    widgets::Label *m_perBucket;
    widgets::Notice *m_notice;
    widgets::StatePane *m_pane;
    QStackedLayout *m_stack = nullptr;
    QGridLayout *m_grid = nullptr;
    QWidget *m_chartCard = nullptr;
    QWidget *m_targetsCard = nullptr;
    QWidget *m_needsCard = nullptr;
    QWidget *m_justNowCard = nullptr;
    QWidget *m_funnelCard = nullptr;
    qint64 m_asOfMs = 0; ///< of what is shown; 0: nothing yet
    std::optional<bool> m_wide{};
};

} // namespace touchline::overview
