// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/clubs_page.h"

#include "ui/clubs/club_columns.h"
#include "ui/clubs/club_window.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/clubs/filter_bar.h"
#include "ui/clubs/live_counts.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"
#include "ui/widgets/state_pane.h"

#include <QDesktopServices>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QSplitter>
#include <QStackedLayout>
#include <QUrl>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr int widestDetail = 400;
constexpr int narrowestDetail = 320;
constexpr QLatin1StringView detailKey("clubs/detailWidth");
constexpr QLatin1StringView filterKey("clubs/filter");
constexpr QLatin1StringView sortKey("clubs/sortColumn");
constexpr QLatin1StringView descendingKey("clubs/descending");
} // namespace

ClubsPage::ClubsPage(console::Console &console, const domain::Clock &clock, LiveCounts &counts, QWidget *parent)
    : QWidget(parent)
    , m_console(console)
    , m_clock(clock)
    , m_counts(counts)
    , m_actions(console)
    , m_model(console, clock)
    , m_header(new widgets::PageHeader(tr("Clubs")))
    , m_onboard(new widgets::Button(tr("Onboard a club"), widgets::Button::Kind::Primary))
    , m_filters(new FilterBar)
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_table(new ClubsTable(m_model, clock))
    , m_pane(new widgets::StatePane)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12 + 2);
    m_header->addAction(m_onboard);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_notice);
    m_notice->setAction(tr("Dismiss"));
    m_notice->hide();
    m_split->setHandleWidth(theme::space12);
    m_split->setChildrenCollapsible(false);
    m_split->addWidget(makeTableCard());
    makeDetail();
    column->addWidget(m_split, 1);
    connect(m_onboard, &QPushButton::clicked, this, &ClubsPage::onboardRequested);
    wire();
    restoreState();
    showCounts();
    m_model.reload();
}

ClubsPage::~ClubsPage()
{
    saveState();
}

void ClubsPage::wire()
{
    connect(m_notice, &widgets::Notice::actionRequested, m_notice, &QWidget::hide);
    connect(m_filters, &FilterBar::changed, this,
        [this] { m_model.setFilter(m_filters->filter(), m_filters->searchText()); });
    connect(m_filters, &FilterBar::leaveToTable, this, [this] {
        m_table->setFocus(Qt::ShortcutFocusReason);
        if (m_table->currentClub().isEmpty() && m_model.rowCount() > 0)
            m_table->setCurrentIndex(m_model.index(0, 0));
    });
    wireTable();
    connect(&m_model, &ClubsModel::phaseChanged, this, &ClubsPage::showPhase);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ClubsPage::showPhase);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ClubsPage::showPhase);
    connect(&m_counts, &LiveCounts::changed, this, &ClubsPage::showCounts);
    connect(m_pane, &widgets::StatePane::actionRequested, this, [this] {
        if (m_model.phase() == ClubsModel::Phase::Failed)
            m_model.reload();
        else if (m_filters->filter() || !m_filters->searchText().isEmpty())
            search({});
        else
            Q_EMIT onboardRequested();
    });
}

void ClubsPage::wireTable()
{
    connect(m_table, &ClubsTable::clubSelected, this, [this](const QString &id) {
        m_detail->showClub(id);
        setDetailShown(true);
    });
    connect(m_table, &ClubsTable::openRequested, this, &ClubsPage::openWindow);
    connect(m_table, &QTableView::doubleClicked, this, [this] { openWindow(m_table->currentClub()); });
    connect(m_table, &ClubsTable::retryRequested, &m_actions, &ClubActions::retry);
    connect(m_table, &ClubsTable::dismissed, this, [this] { setDetailShown(false); });
    connect(&m_actions, &ClubActions::failed, this,
        [this](const QString &id, ClubActions::Action, const QString &sentence) {
            if (m_detailCard->isVisible() && m_detail->club() == id)
                return;
            m_notice->setText(sentence);
            m_notice->show();
        });
}

QWidget *ClubsPage::makeTableCard()
{
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    m_stack = new QStackedLayout;
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_pane);
    card->body()->addLayout(m_stack);
    card->setMinimumWidth(360);
    return card;
}

void ClubsPage::makeDetail()
{
    m_detailCard = new widgets::Card;
    m_detailCard->body()->setContentsMargins(1, 1, 1, 1);
    m_detailCard->setMinimumWidth(narrowestDetail);
    m_detail = new ClubDetailView(m_console, m_clock, m_actions, ClubDetailView::Place::Beside);
    m_detailCard->body()->addWidget(m_detail);
    m_split->addWidget(m_detailCard);
    m_split->setStretchFactor(0, 1);
    m_split->setStretchFactor(1, 0);
    m_detailCard->hide();
    connect(m_split, &QSplitter::splitterMoved, this, [this] { m_detailWidth = m_split->sizes().constLast(); });
    connect(m_detail, &ClubDetailView::closeRequested, this, [this] {
        m_table->selectClub({});
        setDetailShown(false);
    });
    connect(m_detail, &ClubDetailView::openRequested, this, &ClubsPage::openWindow);
    connect(m_detail, &ClubDetailView::continueRequested, this, &ClubsPage::continueOnboarding);
    connect(m_detail, &ClubDetailView::logRequested, this, &ClubsPage::logRequested);
}

void ClubsPage::setDetailShown(bool shown)
{
    if (!shown)
        m_detail->showClub({});
    m_detailCard->setVisible(shown);
    fitDetail();
}

void ClubsPage::fitDetail()
{
    const int room = width() - 2 * theme::pageMargin;
    const int wanted = m_detailWidth > 0 ? m_detailWidth : std::min(widestDetail, room * 36 / 100);
    const int detail
        = std::clamp(wanted, narrowestDetail, std::max(narrowestDetail, room - m_split->widget(0)->minimumWidth()));
    m_split->setSizes({room - detail - m_split->handleWidth(), detail});
}

void ClubsPage::focusInEvent(QFocusEvent *event)
{
    // Not a focus proxy: with one inside the page, Qt 6.4 drops half of the page from the tab order.
    m_table->setFocus(event->reason());
}

void ClubsPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitDetail();
}

void ClubsPage::openWindow(const QString &tenantId)
{
    if (tenantId.isEmpty())
        return;
    m_windows.removeAll(nullptr);
    for (const QPointer<ClubWindow> &open : std::as_const(m_windows)) {
        if (open->club() == tenantId) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *fresh = new ClubWindow(m_console, m_clock, m_actions, tenantId, this);
    connect(fresh, &ClubWindow::continueRequested, this, &ClubsPage::continueOnboarding);
    connect(fresh, &ClubWindow::logRequested, this, &ClubsPage::logRequested);
    m_windows.append(fresh);
    fresh->show();
}

void ClubsPage::search(const QString &text)
{
    m_filters->setFilter({});
    m_filters->setSearchText(text);
}

void ClubsPage::showFailed()
{
    m_filters->setFilter(domain::ProvisionState::Failed);
}

void ClubsPage::openClub(const QString &tenantId)
{
    m_table->selectClub(tenantId);
    m_detail->showClub(tenantId);
    setDetailShown(true);
}

void ClubsPage::openSlug(const QString &slug)
{
    console::ClubQuery query;
    query.search = slug;
    replies::onReply(this, m_console.clubs(query), [this, slug](const domain::Result<console::ClubPage> &page) {
        const QList<console::ClubRow> rows = page ? page->rows : QList<console::ClubRow>();
        const auto found
            = std::find_if(rows.begin(), rows.end(), [&](const console::ClubRow &row) { return row.slug == slug; });
        if (found != rows.end()) {
            openClub(found->id);
            return;
        }
        m_notice->setText(
            page ? tr("There is no club with the address “%1”.").arg(slug) : errors::errorText(page.error()));
        m_notice->show();
    });
}

void ClubsPage::refresh()
{
    m_counts.refresh();
    m_model.reload();
}

void ClubsPage::showCounts()
{
    const auto &counts = m_counts.counts();
    m_filters->setCounts(counts);
    m_header->setRemark(counts ? QLocale().toString(counts->total()) : QString());
}

void ClubsPage::setPublicUrl(const QString &url)
{
    if (m_publicUrl == url)
        return;
    m_publicUrl = url;
    showPhase();
}

void ClubsPage::showPhase()
{
    const bool rows = m_model.rowCount() > 0;
    m_onboard->show();
    m_pane->setFooter(nullptr);
    switch (m_model.phase()) {
    case ClubsModel::Phase::Loading:
        if (!rows)
            m_pane->showLoading(tr("Loading clubs…"));
        break;
    case ClubsModel::Phase::Failed:
        if (rows) {
            m_notice->setText(tr("The list may be out of date. %1").arg(errors::errorText(m_model.error())));
            m_notice->show();
        } else {
            m_pane->showError(tr("The clubs cannot be read"), errors::errorText(m_model.error()), tr("Try again"));
        }
        break;
    case ClubsModel::Phase::Ready:
        if (!rows)
            showEmpty();
        break;
    }
    m_stack->setCurrentWidget(rows ? static_cast<QWidget *>(m_table) : m_pane);
}

void ClubsPage::showEmpty()
{
    if (m_filters->filter() || !m_filters->searchText().isEmpty()) {
        m_pane->showEmpty(u"search"_s, tr("No club matches"),
            m_filters->searchText().isEmpty() ? tr("At the moment no club is in this state.")
                                              : tr("Nothing is called or addressed like this in the chosen state."),
            tr("Show all clubs"));
        return;
    }
    m_pane->showEmpty(u"clubs"_s, tr("No clubs yet"),
        tr("The first one arrives as soon as somebody signs up at the public address, or when you onboard it from "
           "here."),
        tr("Onboard a club"));
    m_onboard->hide();
    if (m_publicUrl.isEmpty())
        return;
    auto *address = new widgets::Button(m_publicUrl, widgets::Button::Kind::Link);
    connect(address, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl(m_publicUrl)); });
    m_pane->setFooter(address);
}

void ClubsPage::restoreState()
{
    const QSettings settings;
    m_detailWidth = settings.value(QString(detailKey)).toInt();
    m_filters->setFilter(domain::provisionStateFromName(settings.value(QString(filterKey)).toString()));
    const bool descending = settings.value(QString(descendingKey), true).toBool();
    m_table->setSort(
        settings.value(QString(sortKey), StartedColumn).toInt(), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
}

void ClubsPage::saveState() const
{
    QSettings settings;
    if (m_detailWidth > 0)
        settings.setValue(QString(detailKey), m_detailWidth);
    const auto filter = m_filters->filter();
    settings.setValue(QString(filterKey), filter ? domain::provisionStateName(*filter) : QString());
    settings.setValue(QString(sortKey), m_table->horizontalHeader()->sortIndicatorSection());
    settings.setValue(QString(descendingKey), m_model.query().descending);
}

} // namespace touchline::clubs
