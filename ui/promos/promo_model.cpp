// SPDX-License-Identifier: GPL-3.0-only
#include "ui/promos/promo_model.h"

#include "ui/promos/promo_words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::promos {

using domain::PromoCode;

int PromoModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PromoModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromoModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const PromoCode &row = promo(index.row());
    if (role == Qt::ToolTipRole && index.column() == CodeColumn && !row.notes.isEmpty())
        return row.notes;
    if (role == Qt::ToolTipRole && index.column() == ClubsColumn && row.tenantSlugWhitelist.size() > 1)
        return row.tenantSlugWhitelist.join(u'\n');
    if (role == Qt::AccessibleTextRole && index.column() == CodeColumn)
        return tr("%1, %2, %3").arg(row.code, discountText(row), stateLook(row, m_nowSeconds).text);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case CodeColumn:
        return row.code;
    case DiscountColumn:
        return discountText(row);
    case PlanColumn:
        return planText(row.plan);
    case UsesColumn:
        return usesText(row);
    case WindowColumn:
        return windowText(row);
    case ClubsColumn:
        return whitelistText(row);
    case StateColumn:
        return stateLook(row, m_nowSeconds).text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PromoModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case CodeColumn:
        return tr("Code");
    case DiscountColumn:
        return tr("Discount");
    case PlanColumn:
        return tr("Plan");
    case UsesColumn:
        return tr("Used");
    case WindowColumn:
        return tr("Valid");
    case ClubsColumn:
        return tr("For");
    case StateColumn:
        return tr("State");
    case ColumnCount:
        break;
    }
    return {};
}

void PromoModel::show(const QList<PromoCode> &promos, qint64 nowSeconds)
{
    m_all = promos;
    m_nowSeconds = nowSeconds;
    narrow();
}

void PromoModel::search(const QString &text)
{
    m_search = text.trimmed();
    narrow();
}

bool PromoModel::matches(const PromoCode &promo) const
{
    const auto has = [this](const QString &text) { return text.contains(m_search, Qt::CaseInsensitive); };
    return m_search.isEmpty() || has(promo.code) || has(promo.notes) || has(promo.tenantSlugWhitelist.join(u' '));
}

void PromoModel::narrow()
{
    QList<PromoCode> rows;
    std::ranges::copy_if(m_all, std::back_inserter(rows), [this](const PromoCode &promo) { return matches(promo); });
    const bool sameRows = std::ranges::equal(rows, m_rows, {}, &PromoCode::code, &PromoCode::code);
    if (sameRows) {
        m_rows = rows;
        if (!rows.isEmpty())
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int PromoModel::rowOf(const QString &code) const
{
    const auto found = std::ranges::find(m_rows, code, &PromoCode::code);
    return found == m_rows.cend() ? -1 : static_cast<int>(found - m_rows.cbegin());
}

} // namespace touchline::promos
