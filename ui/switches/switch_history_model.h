// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QAbstractTableModel>

namespace touchline::switches {

/// Who switched what, newest first.
class SwitchHistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SwitchHistoryModel)

public:
    enum Column { WhenColumn, WhatColumn, WhoColumn, WhyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const QList<console::SwitchHistoryEntry> &entries, qint64 nowMs);

private:
    QList<console::SwitchHistoryEntry> m_entries{};
    qint64 m_nowMs = 0;
};

} // namespace touchline::switches
