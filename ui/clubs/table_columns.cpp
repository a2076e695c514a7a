// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/table_columns.h"

#include "ui/clubs/club_columns.h"
#include "ui/clubs/club_words.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QMenu>
#include <QTableView>
#include <algorithm>

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
constexpr int widthOfOthers = 180;
constexpr int cellPadding = 10;

/// What a column cannot do without in the language of the window.
int contentWidth(Column column)
{
    int widest = 0;
    if (column == PlanColumn) {
        const QFontMetrics metrics(theme::font(theme::TextStyle::Body));
        for (const domain::Plan plan : {domain::Plan::Starter, domain::Plan::Pro})
            widest = std::max(widest, metrics.horizontalAdvance(planTitle(plan)));
    } else if (column == StateColumn) {
        console::ClubRow club;
        for (const auto state : {domain::ProvisionState::Pending, domain::ProvisionState::Processing,
                 domain::ProvisionState::Complete, domain::ProvisionState::Failed}) {
            club.state = state;
            widest = std::max(widest, widgets::chipSize(chipOf(club, 0)).width());
        }
        club.state = domain::ProvisionState::Pending;
        club.nextAttemptAtMs = 599'000;
        widest = std::max(widest, widgets::chipSize(chipOf(club, 0)).width());
    }
    return widest == 0 ? 0 : widest + 2 * cellPadding;
}

int comfortableWidth(int column)
{
    const auto known = std::ranges::find(columnWidths, column, &ColumnWidth::column);
    return known == std::end(columnWidths) ? widthOfOthers : known->comfortable;
}
} // namespace

TableColumns::TableColumns(QTableView &table)
    : QObject(&table)
    , m_table(table)
{
    QHeaderView *header = table.horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionsMovable(true);
    header->setMinimumSectionSize(40);
    connect(header, &QHeaderView::sectionResized, this, [this](int, int before, int after) {
        if (before > 0 && after > 0)
            choose();
    });
    connect(header, &QHeaderView::sectionMoved, this, &TableColumns::choose);
}

void TableColumns::choose()
{
    if (m_fitting || !m_table.isVisible())
        return;
    m_chosen = true;
    m_table.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    Q_EMIT changed();
}

int TableColumns::shownCount() const
{
    return ColumnCount - m_table.horizontalHeader()->hiddenSectionCount();
}

void TableColumns::fit()
{
    // A scroll bar that comes or goes changes the width once more.
    if (m_chosen || m_fitting)
        return;
    m_fitting = true;
    m_table.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    int comfortable = 0;
    for (const ColumnWidth &column : columnWidths)
        comfortable += std::max(column.comfortable, contentWidth(column.column));
    int left = m_table.viewport()->width();
    const bool ample = comfortable <= left;
    bool shown = true;
    for (const ColumnWidth &column : columnWidths) {
        const bool onlyWhenAmple = column.column == StartedColumn || column.column == TookColumn;
        const int width = std::max(ample ? column.comfortable : column.least, contentWidth(column.column));
        shown = shown && width <= left && (ample || !onlyWhenAmple);
        m_table.setColumnHidden(column.column, !shown);
        if (!shown)
            continue;
        m_table.setColumnWidth(column.column, width);
        left -= width;
    }
    for (int column = 0; column < ColumnCount; ++column) {
        if (!isUsualColumn(column))
            m_table.setColumnHidden(column, true);
    }
    if (!m_table.isColumnHidden(ProgressColumn) && !ample) {
        const int toProgress = std::min(left, 30);
        m_table.setColumnWidth(ProgressColumn, m_table.columnWidth(ProgressColumn) + toProgress);
        left -= toProgress;
    }
    // What is left goes to the texts: where there is one, mostly to what the club waits for.
    const bool waiting = !m_table.isColumnHidden(WaitingColumn);
    const int toClub = waiting ? std::min(left / 3, ample ? 120 : 10) : left;
    m_table.setColumnWidth(ClubColumn, m_table.columnWidth(ClubColumn) + toClub);
    if (waiting)
        m_table.setColumnWidth(WaitingColumn, m_table.columnWidth(WaitingColumn) + left - toClub);
    m_fitting = false;
}

QByteArray TableColumns::layout() const
{
    return m_chosen ? m_table.horizontalHeader()->saveState() : QByteArray();
}

void TableColumns::setLayout(const QByteArray &layout)
{
    QHeaderView *header = m_table.horizontalHeader();
    m_fitting = true;
    const int sorted = header->sortIndicatorSection();
    const Qt::SortOrder order = header->sortIndicatorOrder();
    m_chosen = !layout.isEmpty() && header->restoreState(layout) && header->count() == ColumnCount && shownCount() > 0;
    // By which column the list is sorted is not the columns' business.
    header->setSortIndicator(sorted, order);
    m_fitting = false;
    if (m_chosen) {
        m_table.setHorizontalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        header->setSectionResizeMode(QHeaderView::Interactive);
        header->setSectionsMovable(true);
    } else {
        reset();
    }
}

void TableColumns::reset()
{
    QHeaderView *header = m_table.horizontalHeader();
    m_chosen = false;
    m_fitting = true;
    for (int column = 0; column < ColumnCount; ++column)
        header->moveSection(header->visualIndex(column), column);
    m_fitting = false;
    fit();
    Q_EMIT changed();
}

void TableColumns::show(int column, bool shown)
{
    // The last one stays: a table without columns has no header to bring one back by.
    if (!shown && shownCount() == 1)
        return;
    m_chosen = true;
    m_fitting = true;
    m_table.setColumnHidden(column, !shown);
    if (shown && m_table.columnWidth(column) < m_table.horizontalHeader()->minimumSectionSize())
        m_table.setColumnWidth(column, comfortableWidth(column));
    m_fitting = false;
    choose();
}

void TableColumns::fill(QMenu *menu)
{
    for (int column = 0; column < ColumnCount; ++column) {
        QAction *action = menu->addAction(columnTitle(column));
        action->setCheckable(true);
        action->setChecked(!m_table.isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { show(column, shown); });
    }
    menu->addSeparator();
    menu->addAction(tr("Usual columns"), this, &TableColumns::reset)->setEnabled(m_chosen);
}

} // namespace touchline::clubs
