// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_table.h"

#include "ui/logs/log_delegate.h"
#include "ui/logs/log_model.h"
#include "ui/theme/metrics.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::logs {

namespace {
/// Older records are asked for while this many are still above.
constexpr int rowsAhead = 40;
} // namespace

LogTable::LogTable(LogModel &model, QWidget *parent)
    : QTableView(parent)
{
    setItemDelegate(new LogDelegate(this));
    setModel(&model);
    setAccessibleName(tr("Log records"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(LogDelegate::rowHeight);
    verticalHeader()->setDefaultSectionSize(LogDelegate::rowHeight);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    sizeColumns();
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &LogTable::scrolled);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_following)
            goToEnd();
    });
    connect(this, &QTableView::doubleClicked, this, &LogTable::opened);
}

void LogTable::sizeColumns()
{
    const QFontMetrics mono(theme::font(theme::TextStyle::Mono));
    QHeaderView *header = horizontalHeader();
    header->setFont(theme::font(theme::TextStyle::TinyStrong));
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setHighlightSections(false);
    header->setFixedHeight(28);
    header->setSectionsClickable(false);
    header->setStretchLastSection(true);
    fitTime();
    setColumnWidth(LogModel::LevelColumn, mono.horizontalAdvance(u"debug"_s) + 40);
    setColumnWidth(LogModel::FeatureColumn, mono.horizontalAdvance(u"provision"_s) + 22);
    setColumnWidth(LogModel::MessageColumn, mono.horizontalAdvance(QString(29, u'x')));
}

QVariantList LogTable::columns() const
{
    QVariantList widths;
    for (int column = 0; column < LogModel::DetailsColumn; ++column)
        widths.append(columnWidth(column));
    return widths;
}

void LogTable::restoreColumns(const QVariantList &widths)
{
    // The first fits what it shows, the last takes what is left.
    for (int column = LogModel::LevelColumn; column < LogModel::DetailsColumn && column < widths.size(); ++column)
        setColumnWidth(column, std::clamp(widths.at(column).toInt(), 40, 1200));
}

void LogTable::fitTime()
{
    const QFontMetrics mono(theme::font(theme::TextStyle::Mono));
    // The oldest has the longest text: the day stands before the time unless it is today.
    const QString oldest = model()->index(0, LogModel::TimeColumn).data().toString();
    const QString sample = oldest.size() > 12 ? u"30 Nov 00:00:00.000"_s : u"00:00:00.000"_s;
    const int width = mono.horizontalAdvance(sample) + 26;
    if (width != columnWidth(LogModel::TimeColumn))
        setColumnWidth(LogModel::TimeColumn, width);
}

bool LogTable::isAtEnd() const
{
    return verticalScrollBar()->value() >= verticalScrollBar()->maximum() - LogDelegate::rowHeight / 2;
}

void LogTable::goToEnd()
{
    {
        const QScopedValueRollback adjusting(m_adjusting, true);
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    scrolled();
}

void LogTable::scrolled()
{
    if (m_adjusting)
        return;
    if (verticalScrollBar()->value() < rowsAhead * LogDelegate::rowHeight && verticalScrollBar()->maximum() > 0)
        Q_EMIT olderWanted();
    if (isAtEnd() == m_following)
        return;
    m_following = !m_following;
    Q_EMIT followingChanged(m_following);
}

void LogTable::rowsInserted(const QModelIndex &parent, int first, int last)
{
    const int before = verticalScrollBar()->value();
    {
        const QScopedValueRollback adjusting(m_adjusting, true);
        QTableView::rowsInserted(parent, first, last);
        updateGeometries();
        if (m_following)
            verticalScrollBar()->setValue(verticalScrollBar()->maximum());
        else if (first == 0)
            verticalScrollBar()->setValue(before + (last - first + 1) * LogDelegate::rowHeight);
    }
    if (first == 0)
        fitTime();
}

void LogTable::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    const QScopedValueRollback adjusting(m_adjusting, true);
    QTableView::rowsAboutToBeRemoved(parent, first, last);
    if (!m_following && first == 0)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - (last - first + 1) * LogDelegate::rowHeight);
}

void LogTable::reset()
{
    {
        const QScopedValueRollback adjusting(m_adjusting, true);
        QTableView::reset();
        updateGeometries();
        verticalScrollBar()->setValue(verticalScrollBar()->maximum());
    }
    fitTime();
    scrolled();
}

void LogTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        return Q_EMIT opened(currentIndex());
    QTableView::keyPressEvent(event);
}

} // namespace touchline::logs
