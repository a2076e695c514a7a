// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/switch_history_model.h"

#include "ui/switches/switch_text.h"

#include <QDateTime>
#include <QLocale>

namespace touchline::switches {

int SwitchHistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

int SwitchHistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant SwitchHistoryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const console::SwitchHistoryEntry &entry = m_entries.at(index.row());
    if (role == Qt::ToolTipRole && index.column() == WhenColumn)
        return QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.atMs), QLocale::LongFormat);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case WhenColumn:
        return momentText(entry.atMs, m_nowMs);
    case WhatColumn:
        return historyText(entry, m_nowMs);
    case WhoColumn:
        return entry.by;
    case WhyColumn:
        return entry.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant SwitchHistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case WhenColumn:
        return tr("When");
    case WhatColumn:
        return tr("What");
    case WhoColumn:
        return tr("Who");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

void SwitchHistoryModel::show(const QList<console::SwitchHistoryEntry> &entries, qint64 nowMs)
{
    beginResetModel();
    m_entries = entries;
    m_nowMs = nowMs;
    endResetModel();
}

} // namespace touchline::switches
