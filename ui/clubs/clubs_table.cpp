// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/clubs_table.h"

#include "ui/clubs/club_cells.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/club_header.h"
#include "ui/clubs/clubs_model.h"
#include "ui/clubs/sort_menu.h"
#include "ui/clubs/table_columns.h"
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
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

ClubsTable::ClubsTable(ClubsModel &model, const domain::Clock &clock, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_columns(nullptr)
    , m_newClubs(new widgets::Button({}, widgets::Button::Kind::Primary, this))
{
    setHorizontalHeader(new ClubHeader(this));
    setModel(&model);
    setItemDelegate(new ClubCells(model, clock, this));
    setAccessibleName(tr("Clubs"));
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setShowGrid(false);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(theme::twoLineRow + 1);
    setUpHeader();

    setUpNewClubs();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &ClubsTable::lookAtScroll);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first) { rememberTop(first); });
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first) { rememberTop(first); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ClubsTable::restoreTop);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &, int first, int last) {
        if (m_allChosen)
            selectRows(first, last);
    });
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

void ClubsTable::setUpNewClubs()
{
    m_newClubs->setSize(widgets::Button::Size::Small);
    m_newClubs->setIcon(theme::icon(u"arrow-up"_s, theme::Role::OnAccent));
    m_newClubs->setIconSize({12, 12});
    m_newClubs->hide();
    connect(m_newClubs, &QPushButton::clicked, this, &ClubsTable::showNewClubs);
    connect(&m_model, &ClubsModel::newClubsChanged, this, &ClubsTable::placeNewClubs);
}

void ClubsTable::setUpHeader()
{
    QHeaderView *header = horizontalHeader();
    header->setHighlightSections(false);
    header->setFixedHeight(36);
    header->setSectionsClickable(true);
    header->setSortIndicatorShown(true);
    header->setSortIndicator(StartedColumn, Qt::DescendingOrder);
    connect(header, &QHeaderView::sectionClicked, this, &ClubsTable::sortBy);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, &ClubsTable::showColumnsMenu);
    m_columns = new TableColumns(*this);
}

void ClubsTable::showColumnsMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_columns->fill(menu);
    menu->popup(horizontalHeader()->mapToGlobal(position));
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

SortMenu *ClubsTable::makeSortMenu(QWidget *parent)
{
    const QHeaderView *header = horizontalHeader();
    auto *menu = new SortMenu(header->sortIndicatorSection(), header->sortIndicatorOrder(), parent);
    connect(menu, &SortMenu::columnChosen, this, &ClubsTable::sortBy);
    connect(menu, &SortMenu::orderChosen, this, [this](Qt::SortOrder order) {
        setSort(horizontalHeader()->sortIndicatorSection(), order);
        scrollToTop();
    });
    return menu;
}

void ClubsTable::openSortMenu()
{
    SortMenu *menu = makeSortMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->popup(mapToGlobal(QPoint(0, horizontalHeader()->height())));
}

QString ClubsTable::currentClub() const
{
    const QModelIndexList rows = selectionModel()->selectedRows();
    return rows.size() != 1 ? QString() : m_model.at(rows.constFirst().row()).id;
}

QStringList ClubsTable::chosenClubs() const
{
    QList<int> rows;
    const QModelIndexList selected = selectionModel()->selectedRows();
    for (const QModelIndex &index : selected)
        rows.append(index.row());
    std::ranges::sort(rows);
    QStringList ids;
    for (const int row : std::as_const(rows))
        ids.append(m_model.at(row).id);
    return ids;
}

void ClubsTable::chooseAll()
{
    if (m_model.rowCount() == 0)
        return;
    m_allChosen = true;
    m_choosing = true;
    selectAll();
    m_choosing = false;
    Q_EMIT choiceChanged();
}

void ClubsTable::chooseNone()
{
    selectClub({});
    Q_EMIT dismissed();
}

void ClubsTable::selectClub(const QString &tenantId)
{
    m_selected = tenantId;
    m_allChosen = false;
    m_chosen = tenantId.isEmpty() ? QSet<QString>() : QSet<QString>{tenantId};
    m_model.setKept(m_chosen);
    const int row = m_model.rowOf(tenantId);
    if (row >= 0) {
        setCurrentIndex(m_model.index(row, 0));
    } else {
        const QSignalBlocker quiet(selectionModel());
        selectionModel()->clear();
        viewport()->update();
    }
    Q_EMIT choiceChanged();
}

void ClubsTable::selectRows(int first, int last)
{
    m_choosing = true;
    selectionModel()->select(
        QItemSelection(m_model.index(first, 0), m_model.index(last, ColumnCount - 1)), QItemSelectionModel::Select);
    m_choosing = false;
}

void ClubsTable::restoreSelection()
{
    m_resetting = false;
    // The list was read again underneath somebody who reads it: it must not scroll to the selection by itself.
    setAutoScroll(false);
    m_choosing = true;
    if (m_allChosen) {
        selectAll();
    } else {
        QItemSelection chosen;
        for (const QString &id : std::as_const(m_chosen)) {
            if (const int row = m_model.rowOf(id); row >= 0)
                chosen.select(m_model.index(row, 0), m_model.index(row, ColumnCount - 1));
        }
        if (const int row = m_model.rowOf(m_selected); row >= 0)
            selectionModel()->setCurrentIndex(m_model.index(row, 0), QItemSelectionModel::NoUpdate);
        selectionModel()->select(chosen, QItemSelectionModel::ClearAndSelect);
    }
    m_choosing = false;
    setAutoScroll(true);
    Q_EMIT choiceChanged();
    lookAtScroll();
}

void ClubsTable::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    if (m_resetting || m_choosing)
        return;
    m_allChosen = false;
    const QStringList chosen = chosenClubs();
    m_chosen = QSet<QString>(chosen.begin(), chosen.end());
    m_model.setKept(m_chosen);
    Q_EMIT choiceChanged();
    if (chosen.size() != 1 || chosen.constFirst() == m_selected)
        return;
    m_selected = chosen.constFirst();
    Q_EMIT clubSelected(m_selected);
}

void ClubsTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The view itself paints only the two cells again.
    updateRow(previous.row());
    updateRow(current.row());
}

void ClubsTable::updateRow(int row)
{
    if (row >= 0)
        viewport()->update(0, rowViewportPosition(row), viewport()->width(), rowHeight(row));
}

bool ClubsTable::marksCurrent(int row) const
{
    if (!hasFocus() || row != currentIndex().row())
        return false;
    return m_allChosen || m_chosen.size() > 1 || !selectionModel()->isRowSelected(row);
}

void ClubsTable::keyPressEvent(QKeyEvent *event)
{
    const QString id = currentClub();
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && !id.isEmpty()) {
        Q_EMIT openRequested(id);
    } else if (event->matches(QKeySequence::Copy)) {
        copySlugs();
    } else if (event->matches(QKeySequence::SelectAll)) {
        chooseAll();
    } else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier && !id.isEmpty()) {
        Q_EMIT retryRequested(id);
    } else if (event->key() == Qt::Key_R && event->modifiers() == Qt::NoModifier && chosenClubs().size() > 1) {
        Q_EMIT retryAllRequested();
    } else if (event->key() == Qt::Key_Escape) {
        chooseNone();
    } else if (selectionModel()->selection().isEmpty() && (event->key() == Qt::Key_Down || event->key() == Qt::Key_Up)
        && m_model.rowCount() > 0) {
        setCurrentIndex(m_model.index(std::max(0, rowAt(0)), 0));
    } else {
        QTableView::keyPressEvent(event);
    }
}

void ClubsTable::contextMenuEvent(QContextMenuEvent *event)
{
    // By a key it is for the current club, wherever the pointer is.
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (index.isValid())
        addClubActions(*menu, index.row());
    menu->addMenu(makeSortMenu(menu));
    m_columns->fill(menu->addMenu(tr("Columns")));
    menu->popup(byKey ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void ClubsTable::addClubActions(QMenu &menu, int row)
{
    const console::ClubRow &club = m_model.at(row);
    const int chosen = static_cast<int>(selectionModel()->selectedRows().size());
    menu.addAction(tr("Open in a window\tEnter"), this, [this, id = club.id] { Q_EMIT openRequested(id); });
    menu.addAction(chosen > 1 ? tr("Copy %n slug(s)\tCtrl+C", nullptr, chosen) : tr("Copy slug\tCtrl+C"), this,
        &ClubsTable::copySlugs);
    QAction *retry = menu.addAction(tr("Retry\tR"), this, [this, id = club.id] { Q_EMIT retryRequested(id); });
    retry->setEnabled(club.state == domain::ProvisionState::Failed || club.nextAttemptAtMs > 0);
    menu.addSeparator();
    menu.addAction(tr("Choose all that match\tCtrl+A"), this, &ClubsTable::chooseAll);
}

/// One a line, of the loaded clubs that are chosen.
void ClubsTable::copySlugs() const
{
    QStringList slugs;
    for (const QString &id : chosenClubs())
        slugs.append(m_model.at(m_model.rowOf(id)).slug);
    if (!slugs.isEmpty())
        QGuiApplication::clipboard()->setText(slugs.join(u'\n'));
}

void ClubsTable::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_columns->fit();
    placeNewClubs();
    lookAtScroll();
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
