// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep_values.h"
#include "ui/widgets/chip.h"

#include <QAbstractTableModel>

namespace touchline::settings {

/// The backups that lie in the data directory, newest first.
class BackupsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameColumn, MadeColumn, SizeColumn, ContentColumn, ProvenColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const QList<console::BackupFileView> &files);
    const console::BackupFileView &file(int row) const { return m_files.at(row); }
    int rowOf(const QString &name) const;
    /// Whether it has been shown that it can be restored.
    widgets::ChipLook look(int row) const;

private:
    QList<console::BackupFileView> m_files;
};

} // namespace touchline::settings
