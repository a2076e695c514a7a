// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/clubs_page.h"

#include "core/console/bulk_orders.h"
#include "ui/clubs/bulk/bulk_dialog.h"
#include "ui/clubs/bulk/club_export.h"
#include "ui/clubs/bulk/selection_bar.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/club_windows.h"
#include "ui/clubs/clubs_pane.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/clubs/filter_bar.h"
#include "ui/clubs/list_notice.h"
#include "ui/clubs/live_counts.h"
#include "ui/clubs/table_columns.h"
#include "ui/clubs/views_button.h"
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_action.h"
#include "ui/widgets/card.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/page_header.h"

#include <QFocusEvent>
#include <QHeaderView>
#include <QLocale>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
constexpr int widestDetail = 400;
constexpr int narrowestDetail = 320;
constexpr QLatin1StringView detailKey("clubs/detailWidth");
constexpr QLatin1StringView filterKey("clubs/filterText");
constexpr QLatin1StringView columnsKey("clubs/columns");
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
    , m_export(new widgets::Button(tr("Export…")))
    , m_filters(new FilterBar(clock))
    , m_selection(new SelectionBar)
    , m_notice(new widgets::Notice(theme::Tone::Danger))
    , m_exports(new exports::ExportDesk(*m_export, *m_notice, this))
    , m_split(new QSplitter(Qt::Horizontal))
    , m_table(new ClubsTable(m_model, clock))
    , m_pane(new ClubsPane(m_model, *m_table, *m_filters))
    , m_windows(new ClubWindows(console, clock, m_actions, *this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::pageMargin, theme::pageMargin, theme::pageMargin, theme::pageMargin);
    column->setSpacing(theme::space12 + 2);
    m_export->setIcon(theme::icon(u"download"_s, theme::Role::Text));
    m_header->addAction(m_export);
    m_header->addAction(m_onboard);
    column->addWidget(m_header);
    column->addWidget(m_filters);
    column->addWidget(m_selection);
    column->addWidget(m_notice);
    column->addWidget(new ListNotice(m_model));
    m_selection->hide();
    m_notice->setAction(tr("Dismiss"));
    m_notice->hide();
    m_split->setHandleWidth(theme::space12);
    m_split->setChildrenCollapsible(false);
    auto *card = new widgets::Card;
    card->body()->setContentsMargins(1, 1, 1, 1);
    card->body()->addWidget(m_pane);
    card->setMinimumWidth(360);
    m_split->addWidget(card);
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
    connect(m_filters, &FilterBar::changed, this, &ClubsPage::applyFilter);
    m_filters->setValues([this](const QString &key) { return knownValues(key); });
    m_filters->views().setPresent([this] { return presentView(); });
    connect(&m_filters->views(), &ViewsButton::chosen, this, &ClubsPage::applyView);
    auto *openViews = new QShortcut(Qt::Key_V, this);
    openViews->setContext(Qt::WidgetWithChildrenShortcut);
    openViews->setWhatsThis(tr("Saved views"));
    connect(openViews, &QShortcut::activated, &m_filters->views(), &ViewsButton::openMenu);
    auto *openSort = new QShortcut(Qt::Key_S, this);
    openSort->setContext(Qt::WidgetWithChildrenShortcut);
    openSort->setWhatsThis(tr("Sort the clubs"));
    connect(openSort, &QShortcut::activated, m_table, &ClubsTable::openSortMenu);
    new widgets::ButtonAction(*m_export, tr("Export the clubs that match"), Qt::CTRL | Qt::SHIFT | Qt::Key_E, *this);
    connect(m_export, &QPushButton::clicked, this, &ClubsPage::exportClubs);
    connect(m_selection, &SelectionBar::allRequested, m_table, &ClubsTable::chooseAll);
    connect(m_selection, &SelectionBar::noneRequested, m_table, &ClubsTable::chooseNone);
    connect(m_selection, &SelectionBar::ordered, this, &ClubsPage::order);
    connect(m_selection, &SelectionBar::exportRequested, this, &ClubsPage::exportClubs);
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
    connect(m_pane, &ClubsPane::onboardRequested, this, &ClubsPage::onboardRequested);
    connect(m_pane, &ClubsPane::allClubsRequested, this, [this] { search({}); });
}

void ClubsPage::wireTable()
{
    connect(m_table, &ClubsTable::clubSelected, this, [this](const QString &id) {
        m_detail->showClub(id);
        setDetailShown(true);
    });
    connect(m_table, &ClubsTable::choiceChanged, this, &ClubsPage::showSelection);
    connect(m_table, &ClubsTable::retryAllRequested, this, [this] { order(console::BulkAction::Retry); });
    connect(m_table, &ClubsTable::openRequested, m_windows, &ClubWindows::open);
    connect(m_table, &QTableView::doubleClicked, this, [this] { m_windows->open(m_table->currentClub()); });
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
    connect(m_detail, &ClubDetailView::openRequested, m_windows, &ClubWindows::open);
    connect(m_detail, &ClubDetailView::continueRequested, this, &ClubsPage::continueOnboarding);
    connect(m_detail, &ClubDetailView::logRequested, this, &ClubsPage::logRequested);
    connect(m_windows, &ClubWindows::continueRequested, this, &ClubsPage::continueOnboarding);
    connect(m_windows, &ClubWindows::logRequested, this, &ClubsPage::logRequested);
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

void ClubsPage::search(const QString &text)
{
    m_filters->setFilterText(text);
}

void ClubsPage::showFailed()
{
    m_filters->setFilterText(u"state:failed"_s);
}

void ClubsPage::showState(std::optional<domain::ProvisionState> state)
{
    m_filters->setFilterText({});
    m_filters->setState(state);
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
    query.filter.slug = slug;
    replies::onReply(this, m_console.clubs(query), [this, slug](const domain::Result<console::ClubPage> &page) {
        if (page && !page->rows.isEmpty()) {
            openClub(page->rows.constFirst().id);
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
    // Times like `since:2d` are reckoned afresh.
    applyFilter();
    if (m_model.phase() != ClubsModel::Phase::Loading)
        m_model.reload();
}

void ClubsPage::showCounts()
{
    const auto &counts = m_counts.counts();
    m_filters->setCounts(counts);
    const QLocale locale;
    if (!counts)
        m_header->setRemark({});
    else if (!m_filters->filterText().isEmpty() && m_model.isComplete())
        m_header->setRemark(tr("%1 of %2", "clubs that match, of all")
                .arg(locale.toString(m_model.rowCount()), locale.toString(counts->total())));
    else
        m_header->setRemark(locale.toString(counts->total()));
}

void ClubsPage::applyFilter()
{
    ++m_filterGeneration;
    m_matching = -1;
    if (m_table->isAllChosen())
        m_table->chooseNone();
    m_model.setFilter(m_filters->filter());
}

ClubView ClubsPage::presentView() const
{
    return {{}, m_filters->filterText(), m_table->horizontalHeader()->sortIndicatorSection(),
        m_model.query().descending, m_table->columns().layout()};
}

void ClubsPage::applyView(const ClubView &view)
{
    m_table->setSort(view.sortColumn, view.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->columns().setLayout(view.columns);
    m_filters->setFilterText(view.filter);
    m_table->scrollToTop();
}

/// Values to complete a filter with: those of the clubs that were read so far.
QStringList ClubsPage::knownValues(const QString &key) const
{
    QSet<QString> values;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const console::ClubRow &club = m_model.at(row);
        values.insert(key == "host"_L1 ? club.host : key == "promo"_L1 ? club.promo : QString());
    }
    values.remove({});
    QStringList sorted(values.cbegin(), values.cend());
    sorted.sort();
    return sorted;
}

void ClubsPage::showSelection()
{
    const qsizetype chosen = m_table->chosenClubs().size();
    const bool shown = m_table->isAllChosen() || chosen > 1;
    m_selection->setVisible(shown);
    if (!shown)
        return;
    if (m_model.isComplete())
        m_matching = m_model.rowCount();
    else if (m_matching < 0)
        countMatching();
    if (m_table->isAllChosen())
        m_selection->showAllChosen(m_matching);
    else
        m_selection->showChosen(chosen, m_matching);
}

void ClubsPage::countMatching()
{
    if (std::exchange(m_counting, true))
        return;
    replies::onReply(this, m_console.bulk().count(m_model.query().filter),
        [this, generation = m_filterGeneration](const domain::Result<qint64> &matching) {
            m_counting = false;
            if (!matching || generation != m_filterGeneration)
                return;
            m_matching = *matching;
            showSelection();
        });
}

void ClubsPage::order(console::BulkAction action)
{
    console::BulkOrder wanted{.action = action};
    if (m_table->isAllChosen())
        wanted.filter = m_model.query().filter;
    else
        wanted.tenantIds = m_table->chosenClubs();
    if (!m_table->isAllChosen() && wanted.tenantIds.isEmpty())
        return;
    auto *dialog = new BulkDialog(m_console.bulk(), m_clock, wanted, this);
    dialog->open();
}

void ClubsPage::exportClubs()
{
    if (m_exports->isRunning()) {
        m_exports->stop();
        return;
    }
    QStringList chosen = m_table->chosenClubs();
    if (m_table->isAllChosen() || chosen.size() < 2)
        chosen.clear();
    m_exports->ask(ClubExport::words(chosen.size()), [this, query = m_model.query(), chosen](const QString &path) {
        return new ClubExport(m_console, query, chosen, path);
    });
}

void ClubsPage::setPublicUrl(const QString &url)
{
    m_pane->setPublicUrl(url);
}

void ClubsPage::setCoreTrouble(const QString &trouble)
{
    m_windows->setCoreTrouble(trouble);
}

void ClubsPage::showPhase()
{
    m_pane->look();
    m_onboard->setVisible(!m_pane->offersOnboarding());
    m_export->setEnabled(m_model.rowCount() > 0);
    showCounts();
    if (m_selection->isVisible())
        showSelection();
}

void ClubsPage::restoreState()
{
    const QSettings settings;
    m_detailWidth = settings.value(QString(detailKey)).toInt();
    const bool descending = settings.value(QString(descendingKey), true).toBool();
    m_table->setSort(
        settings.value(QString(sortKey), StartedColumn).toInt(), descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    m_table->columns().setLayout(settings.value(QString(columnsKey)).toByteArray());
    m_filters->setFilterText(settings.value(QString(filterKey)).toString());
}

void ClubsPage::saveState() const
{
    QSettings settings;
    if (m_detailWidth > 0)
        settings.setValue(QString(detailKey), m_detailWidth);
    settings.setValue(QString(filterKey), m_filters->filterText());
    settings.setValue(QString(columnsKey), m_table->columns().layout());
    settings.setValue(QString(sortKey), m_table->horizontalHeader()->sortIndicatorSection());
    settings.setValue(QString(descendingKey), m_model.query().descending);
}

} // namespace touchline::clubs
