// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/backups_model.h"

#include "ui/settings/upkeep_words.h"

#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::settings {

int BackupsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_files.size());
}

int BackupsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

widgets::ChipLook BackupsModel::look(int row) const
{
    if (file(row).provenAtMs == 0)
        return {theme::Tone::Neutral, u"minus"_s, tr("Not proven")};
    return {theme::Tone::Success, u"check"_s, tr("Proven %1").arg(momentText(file(row).provenAtMs))};
}

QVariant BackupsModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const console::BackupFileView &row = file(index.row());
    if (role == Qt::ToolTipRole && index.column() == ProvenColumn && row.provenAtMs != 0)
        return tr("Restored for trial by %1").arg(row.provenBy);
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case NameColumn:
        return row.name;
    case MadeColumn:
        return momentText(row.madeAtMs);
    case SizeColumn:
        return QLocale().formattedDataSize(row.bytes);
    case ContentColumn:
        return row.isSealed ? tr("with the keys, sealed") : tr("database alone");
    case ProvenColumn:
        return look(index.row()).text;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant BackupsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case NameColumn:
        return tr("File");
    case MadeColumn:
        return tr("Made");
    case SizeColumn:
        return tr("Size");
    case ContentColumn:
        return tr("Holds");
    case ProvenColumn:
        return tr("Trial restore");
    case ColumnCount:
        break;
    }
    return {};
}

void BackupsModel::show(const QList<console::BackupFileView> &files)
{
    beginResetModel();
    m_files = files;
    endResetModel();
}

int BackupsModel::rowOf(const QString &name) const
{
    const auto found = std::ranges::find(m_files, name, &console::BackupFileView::name);
    return found == m_files.cend() ? -1 : static_cast<int>(found - m_files.cbegin());
}

} // namespace touchline::settings
