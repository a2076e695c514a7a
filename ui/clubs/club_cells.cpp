// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_cells.h"

#include "ui/clubs/club_columns.h"
#include "ui/clubs/club_words.h"
#include "ui/clubs/clubs_model.h"
#include "ui/clubs/clubs_table.h"
#include "ui/theme/metrics.h"
#include "ui/theme/tabular.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using theme::Role;

namespace {
constexpr int cellPadding = 10;
constexpr int barWidth = 84;
constexpr int barHeight = 6;

QRect inside(const QStyleOptionViewItem &option)
{
    return option.rect.adjusted(cellPadding, 0, -cellPadding, -1);
}

void drawElided(QPainter &painter, const QRect &rect, const QString &text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QString shown = painter.fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    painter.drawText(rect, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine, shown);
}

Role barRole(domain::ProvisionState state)
{
    switch (state) {
    case domain::ProvisionState::Pending:
    case domain::ProvisionState::Processing:
        return Role::Accent;
    case domain::ProvisionState::Complete:
        return Role::Success;
    case domain::ProvisionState::Failed:
        return Role::Danger;
    }
    Q_UNREACHABLE();
}
} // namespace

ClubCells::ClubCells(const ClubsModel &model, const domain::Clock &clock, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_model(model)
    , m_clock(clock)
{ }

void ClubCells::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const console::ClubRow &row = m_model.at(index.row());
    painter->save();
    paintGround(*painter, option, index);
    painter->setFont(theme::font(theme::TextStyle::Body));
    painter->setPen(theme::color(Role::Muted, option.palette));
    const QString text = index.data(Qt::DisplayRole).toString();
    switch (static_cast<Column>(index.column())) {
    case ClubColumn:
        paintClub(*painter, option, row);
        break;
    case PlanColumn:
        painter->setPen(theme::color(Role::Text, option.palette));
        drawElided(*painter, inside(option), text);
        break;
    case StateColumn:
        widgets::paintChip(*painter, inside(option), chipOf(row, m_clock.nowMs()), option.palette);
        break;
    case ProgressColumn:
        paintProgress(*painter, option, row);
        break;
    case WaitingColumn:
    case OwnerColumn:
    case HostColumn:
    case PromoColumn:
        drawElided(*painter, inside(option), text);
        break;
    case StartedColumn:
        theme::drawTabular(*painter, inside(option), Qt::AlignLeft | Qt::AlignVCenter, text);
        break;
    case TookColumn:
        theme::drawTabular(*painter, inside(option), Qt::AlignRight | Qt::AlignVCenter, text);
        break;
    case ColumnCount:
        break;
    }
    painter->restore();
}

void ClubCells::paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    if (selected)
        painter.fillRect(option.rect, theme::color(Role::AccentSoft, option.palette));
    const bool first = index.column() == ClubColumn;
    if (selected && first && option.widget && option.widget->hasFocus())
        painter.fillRect(QRect(option.rect.topLeft(), QSize(3, option.rect.height() - 1)),
            theme::color(Role::Accent, option.palette));
    painter.setPen(theme::color(Role::Border, option.palette));
    painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    const auto *table = qobject_cast<const ClubsTable *>(option.widget);
    if (!table || !table->marksCurrent(index.row()))
        return;
    const QColor accent = theme::color(Role::Accent, option.palette);
    painter.fillRect(QRect(option.rect.left(), option.rect.top(), option.rect.width(), 2), accent);
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom() - 1, option.rect.width(), 2), accent);
}

void ClubCells::paintClub(QPainter &painter, const QStyleOptionViewItem &option, const console::ClubRow &row) const
{
    const QRect cell = inside(option).adjusted(theme::space4 + 2, 0, 0, 0);
    constexpr int lineHeight = 17;
    const int top = cell.top() + (cell.height() - 2 * lineHeight) / 2;
    painter.setFont(theme::font(theme::TextStyle::Strong));
    painter.setPen(theme::color(Role::Text, option.palette));
    drawElided(painter, {cell.left(), top, cell.width(), lineHeight}, row.name);
    painter.setFont(theme::font(theme::TextStyle::Mono));
    painter.setPen(theme::color(Role::Muted, option.palette));
    drawElided(painter, {cell.left(), top + lineHeight, cell.width(), lineHeight}, row.slug);
}

void ClubCells::paintProgress(QPainter &painter, const QStyleOptionViewItem &option, const console::ClubRow &row) const
{
    const QRect cell = inside(option);
    const QString figures = u"%1/%2"_s.arg(row.stepsDone).arg(row.stepsTotal);
    const int figuresWidth = theme::tabularWidth(painter.fontMetrics(), figures);
    const int width = std::min(barWidth, cell.width() - figuresWidth - theme::space8);
    const int top = cell.top() + (cell.height() - barHeight + 2) / 2;
    const QRectF track(cell.left(), top, std::max(0, width), barHeight);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    painter.setBrush(theme::color(selected ? Role::Border : Role::Sunken, option.palette));
    painter.drawRoundedRect(track, barHeight / 2.0, barHeight / 2.0);
    if (row.stepsDone > 0 && row.stepsTotal > 0) {
        QRectF done = track;
        done.setWidth(std::max<qreal>(barHeight, track.width() * row.stepsDone / row.stepsTotal));
        painter.setBrush(theme::color(barRole(row.state), option.palette));
        painter.drawRoundedRect(done, barHeight / 2.0, barHeight / 2.0);
    }
    painter.setPen(theme::color(Role::Muted, option.palette));
    theme::drawTabular(
        painter, cell.adjusted(std::max(0, width) + theme::space4, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, figures);
}

QSize ClubCells::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {80, theme::twoLineRow};
}

} // namespace touchline::clubs
