// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/clubs_table.h"

#include "ui/clubs/club_cells.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/club_header.h"
#include "ui/clubs/clubs_model.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
struct ColumnWidth
{
    Column column;
    int least;
    int comfortable;
};

/// In the order in which columns give way when there is no room, last first.
constexpr ColumnWidth columnWidths[] = {
    {ClubColumn, 170, 210},
    {StateColumn, 127, 132},
    {ProgressColumn, 96, 130},
    {PlanColumn, 70, 76},
    {WaitingColumn, 160, 200},
    {StartedColumn, 96, 112},
    {TookColumn, 84, 96},
};
} // namespace

ClubsTable::ClubsTable(ClubsModel &model, const domain::Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_newClubs(new widgets::Button({}, widgets::Button::Kind::Primary, this))
{
    setHorizontalHeader(new ClubHeader(this));
    setModel(&model);
    setItemDelegate(new ClubCells(model, clock, this));
    setAccessibleName(tr("Clubs"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::twoLineRow + 1);
    setUpHeader();

    m_newClubs->setSize(widgets::Button::Size::Small);
    m_newClubs->setIcon(theme::icon(u"arrow-up"_s, theme::Role::OnAccent));
    m_newClubs->setIconSize({12, 12});
    m_newClubs->hide();
    connect(m_newClubs, &QPushButton::clicked, this, &ClubsTable::showNewClubs);
    connect(&m_model, &ClubsModel::newClubsChanged, this, &ClubsTable::placeNewClubs);

    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ClubsTable::lookAtScroll);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first) { rememberTop(first); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first) { rememberTop(first); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ClubsTable::restoreTop);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ClubsTable::restoreTop);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_resetting = true; });
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ClubsTable::restoreSelection);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (isVisible() && m_model.hasRunningTimes())
            viewport()->update();
    });
    m_tick.start();
}

void ClubsTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(36);
    header->setSectionResizeMode(QHeaderView::Fixed);
    header->setMinimumSectionSize(40);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(StartedColumn, Qt::DescendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &ClubsTable::sortBy);
}

void ClubsTable::sortBy(int column)
{
    QHeaderView *header = horizontalHeader();
    const console::ClubQuery &query = m_model.query();
    if (const auto sort = sortOf(column)) {
        const bool again = query.sort == *sort;
        const bool descending
            = again ? !query.descending : *sort == console::ClubSort::Created || *sort == console::ClubSort::Took;
        setSort(column, descending ? Qt::DescendingOrder : Qt::AscendingOrder);
        scrollToTop();
        return;
    }
    // The header has already moved its arrow to a column that cannot be sorted by: put it back.
    for (int candidate = 0; candidate < ColumnCount; ++candidate) {
        if (sortOf(candidate) == query.sort)
            header->setSortIndicator(candidate, query.descending ? Qt::DescendingOrder : Qt::AscendingOrder);
    }
}

void ClubsTable::setSort(int column, Qt::SortOrder order)
{
    if (!sortOf(column))
        return;
    horizontalHeader()->setSortIndicator(column, order);
    m_model.sort(column, order);
}

QString ClubsTable::currentClub() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.isEmpty() ? QString() : m_model.at(rows.constFirst().row()).id;
}

void ClubsTable::selectClub(const QString &tenantId)
{
    m_selected = tenantId;
    m_model.setKept(tenantId);
    const int row = m_model.rowOf(tenantId);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row, 0));
    } else {
        const QSignalBlocker quiet(selectionModel());
        selectionModel()->clear();
        viewport()->update();
    }
}

void ClubsTable::restoreSelection()
{
    m_resetting = false;
    const int row = m_model.rowOf(m_selected);
    if (row >= 0) {
        // The list was read again underneath somebody who reads it: it must not scroll to the selection by itself.
        setAutoScroll(false);
        selectionModel()->setCurrentIndex(
            m_model.index(row, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        setAutoScroll(true);
    }
    lookAtScroll();
}

void ClubsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    const QString id = m_resetting ? QString() : currentClub();
    if (id.isEmpty() || id == m_selected)
        return;
    m_selected = id;
    m_model.setKept(id);
    Q_EMIT clubSelected(id);
}

void ClubsTable::keyPressEvent(QKeyEvent *event)
{
    const QString id = currentClub();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !id.isEmpty()) {
        Q_EMIT openRequested(id);
    } else if (event->matches(QKeySequence::Copy)) {
        copySlug();
    } else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier && !id.isEmpty()) {
        Q_EMIT retryRequested(id);
    } else if (event->key() == Qt::Key_Escape) {
        selectClub({});
        Q_EMIT dismissed();
    } else if (id.isEmpty() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up) && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(std::max(0, rowAt(0)), 0));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ClubsTable::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (!index.isValid())
        return;
    const QString id = m_model.at(index.row()).id;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open in a window\tEnter"), this, [this, id] { Q_EMIT openRequested(id); });
    menu->addAction(tr("Copy slug\tCtrl+C"), this, &ClubsTable::copySlug);
    const console::ClubRow &row = m_model.at(index.row());
    QAction *retry = menu->addAction(tr("Retry\tR"), this, [this, id] { Q_EMIT retryRequested(id); });
    retry->setEnabled(row.state == domain::ProvisionState::Failed || row.nextAttemptAtMs > 0);
    menu->popup(event->globalPos());
}

void ClubsTable::copySlug() const
{
    const int row = m_model.rowOf(currentClub());
    if (row >= 0)
        QGuiApplication::clipboard()->setText(m_model.at(row).slug);
}

void ClubsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
    placeNewClubs();
    lookAtScroll();
}

void ClubsTable::fitColumns()
{
    const int room = viewport()->width();
    int comfortable = 0;
    for (const ColumnWidth &column : columnWidths)
        comfortable += column.comfortable;
    const bool ample = comfortable <= room;
    int left = room;
    bool shown = true;
    for (const ColumnWidth &column : columnWidths) {
        const bool onlyWhenAmple = column.column == StartedColumn || column.column == TookColumn;
        const int width = ample ? column.comfortable : column.least;
        shown = shown && width <= left && (ample || !onlyWhenAmple);
        setColumnHidden(column.column, !shown);
        if (!shown)
            continue;
        setColumnWidth(column.column, width);
        left -= width;
    }
    if (!isColumnHidden(ProgressColumn) && !ample) {
        const int toProgress = std::min(left, 30);
        setColumnWidth(ProgressColumn, columnWidth(ProgressColumn) + toProgress);
        left -= toProgress;
    }
    // What is left goes to the texts: where there is one, mostly to what the club waits for.
    const bool waiting = !isColumnHidden(WaitingColumn);
    const int toClub = waiting ? std::min(left / 3, ample ? 120 : 10) : left;
    setColumnWidth(ClubColumn, columnWidth(ClubColumn) + toClub);
    if (waiting)
        setColumnWidth(WaitingColumn, columnWidth(WaitingColumn) + left - toClub);
}

void ClubsTable::lookAtScroll()
{
    m_model.setFollowing(verticalScrollBar()->value() == 0);
    const int first = rowAt(0);
    const int last = rowAt(viewport()->height() - 1);
    m_model.setVisibleRows(std::max(0, first), last < 0 ? m_model.rowCount() - 1 : last);
}

void ClubsTable::rememberTop(int changedRow)
{
    m_topClub.clear();
    const int top = rowAt(0);
    if (verticalScrollBar()->value() == 0 || top < 0 || changedRow > top)
        return;
    // A row that goes away itself cannot hold the place; the one behind it can.
    const int anchor = std::min(top + 1, m_model.rowCount() - 1);
    m_topClub = m_model.at(anchor).id;
    m_topOffset = rowViewportPosition(anchor);
}

void ClubsTable::restoreTop()
{
    if (m_topClub.isEmpty())
        return;
    const int row = m_model.rowOf(std::exchange(m_topClub, {}));
    if (row < 0)
        return;
    updateGeometries();
    QScrollBar *bar = verticalScrollBar();
    bar->setValue(bar->value() + rowViewportPosition(row) - m_topOffset);
}

void ClubsTable::showNewClubs()
{
    scrollToTop();
    m_model.showNewClubs();
}

void ClubsTable::placeNewClubs()
{
    const int count = m_model.waitingNewClubs();
    m_newClubs->setVisible(count != 0);
    if (count == 0)
        return;
    m_newClubs->setText(count < 0 ? tr("New clubs") : tr("%n new club(s)", nullptr, count));
    m_newClubs->adjustSize();
    m_newClubs->move((width() - m_newClubs->width()) / 2, horizontalHeader()->height() + theme::space8);
    m_newClubs->raise();
}

} // namespace touchline::clubs
