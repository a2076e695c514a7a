// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep_values.h"
#include "ui/widgets/chip.h"

#include <QAbstractTableModel>

namespace touchline::settings {

/// The keys that sign tokens, newest first.
class KeysModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KeyColumn, StateColumn, CreatedColumn, TokensColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const QList<console::SigningKeyView> &keys);
    const console::SigningKeyView &key(int row) const { return m_keys.at(row); }
    widgets::ChipLook look(int row) const;

private:
    QList<console::SigningKeyView> m_keys;
};

} // namespace touchline::settings
