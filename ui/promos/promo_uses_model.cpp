// SPDX-License-Identifier: GPL-3.0-only
#include "ui/promos/promo_uses_model.h"

#include "ui/promos/promo_words.h"

namespace touchline::promos {

int PromoUsesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_uses.size());
}

int PromoUsesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromoUsesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const console::PromoDetail::Use &row = use(index.row());
    return index.column() == ClubColumn ? row.slug : momentText(row.atMs / 1000);
}

QVariant PromoUsesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    return section == ClubColumn ? tr("Club") : tr("When");
}

void PromoUsesModel::show(const QList<console::PromoDetail::Use> &uses)
{
    beginResetModel();
    m_uses = uses;
    endResetModel();
}

} // namespace touchline::promos
