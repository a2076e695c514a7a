// SPDX-License-Identifier: GPL-3.0-only
#include "ui/overview/overview_page.h"

#include "core/domain/clock.h"
#include "ui/clubs/club_words.h"
#include "ui/clubs/live_counts.h"
#include "ui/errors/error_text.h"
#include "ui/overview/activity_chart.h"
#include "ui/overview/activity_legend.h"
#include "ui/overview/figure_cards.h"
#include "ui/overview/figures_feed.h"
#include "ui/overview/funnel_bars.h"
#include "ui/overview/just_now.h"
#include "ui/overview/needs_you.h"
#include "ui/overview/provisioner_line.h"
#include "ui/overview/state_pills.h"
#include "ui/overview/targets_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/state_pane.h"

#include <QButtonGroup>
#include <QGridLayout>
#include <QScrollArea>
#include <QSettings>
#include <QStackedLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::overview {

using console::FigureSpan;
using theme::Role;
using theme::TextStyle;

namespace {
/// Below this width the funnel goes under the other cards.
constexpr int wideEnough = 980;
constexpr QLatin1StringView spanKey("overview/span");

QWidget *inCard(const QString &title, QWidget *content)
{
    auto *card = new widgets::Card(title);
    card->body()->addWidget(content, 1);
    return card;
}
} // namespace

OverviewPage::OverviewPage(console::Console &console, clubs::LiveCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_counts(counts)
    , m_feed(new FiguresFeed(console, this))
    , m_pills(new StatePills)
    , m_cards(new FigureCards)
    , m_chart(new ActivityChart)
    , m_targets(new TargetsTable)
    , m_needsYou(new NeedsYou)
    , m_justNow(new JustNow)
    , m_funnel(new FunnelBars)
    , m_provisioner(new ProvisionerLine)
    , m_perBucket(new widgets::Label({}, TextStyle::Small, Role::Muted))
    , m_notice(new widgets::Notice(theme::Tone::Warning))
    , m_pane(new widgets::StatePane)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, 0);
    column->setSpacing(theme::space12);
    column->addWidget(makeHeader());
    m_notice->hide();
    column->addWidget(m_notice);
    m_stack = new QStackedLayout;
    // First, so that what it shows has a parent and is no window of its own for a moment.
    column->addLayout(m_stack, 1);
    m_stack->addWidget(m_pane);
    m_stack->addWidget(makeBoard());
    m_pane->showLoading(tr("Working out the figures …"));
    wire();
    arrange();
    showCounts();
}

QWidget *OverviewPage::makeHeader()
{
    auto *header = new widgets::PageHeader(tr("Overview"));
    header->addAction(m_pills);
    auto *spans = new QWidget;
    auto *row = new QHBoxLayout(spans);
    row->setContentsMargins(theme::space16, 0, 0, 0);
    row->setSpacing(theme::space8);
    auto *group = new QButtonGroup(this);
    const int stored = QSettings().value(QString(spanKey), 0).toInt();
    int index = 0;
    for (const QString &title : {tr("Hour"), tr("Day"), tr("Week")}) {
        auto *pill = new widgets::PillButton(title);
        pill->setAccessibleName(tr("Figures of the last: %1", "hour, day or week").arg(title));
        pill->setChecked(index == stored);
        group->addButton(pill, index++);
        row->addWidget(pill);
    }
    if (!group->checkedButton())
        group->button(0)->setChecked(true);
    m_feed->setSpan(static_cast<FigureSpan>(group->checkedId()));
    connect(group, &QButtonGroup::idClicked, this, [this](int id) {
        QSettings().setValue(QString(spanKey), id);
        m_feed->setSpan(static_cast<FigureSpan>(id));
    });
    header->addAction(spans);
    return header;
}

QWidget *OverviewPage::makeBoard()
{
    auto *board = new QWidget;
    board->setProperty("transparent", true);
    auto *inside = new QVBoxLayout(board);
    inside->setContentsMargins(0, 0, 0, theme::pageMargin);
    inside->setSpacing(theme::space12);
    inside->addWidget(m_cards);
    m_grid = new QGridLayout;
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setSpacing(theme::space12);
    m_chartCard = makeChartCard();
    m_targetsCard = inCard(tr("Launch targets"), m_targets);
    m_needsCard = inCard(tr("Needs you"), m_needsYou);
    m_justNowCard = inCard(tr("Just now"), m_justNow);
    m_funnelCard = makeFunnelCard();
    inside->addLayout(m_grid, 1);
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(board);
    return scroll;
}

QWidget *OverviewPage::makeChartCard()
{
    auto *card = new widgets::Card;
    auto *head = new QHBoxLayout;
    head->setSpacing(theme::space16);
    head->addWidget(new widgets::Label(tr("Signups and completions"), TextStyle::Strong));
    head->addWidget(new ActivityLegend);
    m_perBucket->setElided(true);
    m_perBucket->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    head->addWidget(m_perBucket, 1);
    card->body()->addLayout(head);
    card->body()->addWidget(m_chart, 1);
    return card;
}

QWidget *OverviewPage::makeFunnelCard()
{
    auto *card = new widgets::Card(tr("Signup funnel"));
    card->body()->addWidget(m_funnel);
    card->body()->addSpacing(theme::space4);
    card->body()->addWidget(new widgets::Rule);
    card->body()->addSpacing(theme::space4);
    card->body()->addWidget(m_provisioner);
    card->body()->addStretch(1);
    return card;
}

void OverviewPage::wire()
{
    connect(m_feed, &FiguresFeed::arrived, this, &OverviewPage::showFigures);
    connect(m_feed, &FiguresFeed::failed, this, &OverviewPage::showTrouble);
    connect(&m_counts, &clubs::LiveCounts::changed, this, &OverviewPage::showCounts);
    connect(m_pills, &StatePills::clubsRequested, this, &OverviewPage::clubsRequested);
    connect(m_cards, &FigureCards::clubsRequested, this, &OverviewPage::clubsRequested);
    connect(m_needsYou, &NeedsYou::clubRequested, this, &OverviewPage::clubRequested);
    connect(
        m_needsYou, &NeedsYou::allRequested, this, [this] { Q_EMIT clubsRequested(domain::ProvisionState::Failed); });
    connect(m_justNow, &JustNow::clubRequested, this, &OverviewPage::clubRequested);
    connect(m_chart, &ActivityChart::readingChanged, this, &OverviewPage::showReading);
    connect(m_pane, &widgets::StatePane::actionRequested, this, &OverviewPage::refresh);
    connect(m_notice, &widgets::Notice::actionRequested, this, &OverviewPage::refresh);
}

void OverviewPage::refresh()
{
    m_feed->refresh();
}

void OverviewPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_feed->setLive(true);
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_feed->setLive(false);
}

void OverviewPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void OverviewPage::arrange()
{
    const bool wide = width() >= wideEnough;
    m_pills->setTerse(!wide);
    m_cards->setWide(wide);
    if (m_wide == wide)
        return;
    m_wide = wide;
    struct Place
    {
        QWidget *card;
        int row, column, columns; ///< of twelve
    };
    const QList<Place> places = wide ? QList<Place>{{m_chartCard, 0, 0, 7}, {m_targetsCard, 0, 7, 5},
                                           {m_needsCard, 1, 0, 5}, {m_justNowCard, 1, 5, 4}, {m_funnelCard, 1, 9, 3}}
                                     : QList<Place>{{m_chartCard, 0, 0, 12}, {m_targetsCard, 1, 0, 7},
                                           {m_funnelCard, 1, 7, 5}, {m_needsCard, 2, 0, 7}, {m_justNowCard, 2, 7, 5}};
    for (const Place &place : places)
        m_grid->addWidget(place.card, place.row, place.column, 1, place.columns);
    for (int column = 0; column < 12; ++column) {
        m_grid->setColumnStretch(column, 1);
        m_grid->setColumnMinimumWidth(column, 1);
    }
    m_grid->setRowStretch(0, 1);
    m_grid->setRowStretch(1, 1);
    m_grid->setRowStretch(2, wide ? 0 : 1);
}

void OverviewPage::showFigures(const console::FiguresView &view)
{
    m_asOfMs = view.asOfMs;
    m_notice->hide();
    m_cards->show(view);
    m_chart->showBuckets(view.span, view.buckets);
    showReading(m_chart->readingOf(m_chart->cursor()));
    m_targets->showTargets(view.targets);
    m_needsYou->showClubs(view.needsYou, view.asOfMs);
    m_justNow->showHappenings(view.justNow, view.asOfMs);
    m_funnel->showFunnel(view.funnel);
    m_provisioner->showFigures(view);
    m_stack->setCurrentIndex(1);
}

/// What is there stays, and says from when it is.
void OverviewPage::showTrouble(const domain::Error &error)
{
    if (m_asOfMs == 0) {
        m_pane->showError(tr("The figures cannot be read"), errors::errorText(error), tr("Try again"));
        m_stack->setCurrentIndex(0);
        return;
    }
    m_notice->setText(tr("These figures are from %1; newer ones cannot be read.", "time")
            .arg(clubs::momentText(m_asOfMs, domain::SystemClock().nowMs())));
    m_notice->setAction(tr("Try again"));
    m_notice->show();
}

void OverviewPage::showCounts()
{
    const auto &counts = m_counts.counts();
    m_pills->showCounts(counts);
    m_cards->showCounts(counts);
    m_needsYou->showTotal(counts ? std::optional(counts->failed) : std::nullopt);
}

void OverviewPage::showReading(const QString &reading)
{
    m_perBucket->setText(reading.isEmpty() ? bucketText(m_feed->span()) : reading);
    m_perBucket->setInk(reading.isEmpty() ? Role::Muted : Role::Text);
}

} // namespace touchline::overview
