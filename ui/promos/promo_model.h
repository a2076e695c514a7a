// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/promo_code.h"

#include <QAbstractTableModel>

namespace touchline::promos {

/// The promo codes that match a search, newest first. Told what there is; keeps rows in place that stay.
class PromoModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        CodeColumn,
        DiscountColumn,
        PlanColumn,
        UsesColumn,
        WindowColumn,
        ClubsColumn,
        StateColumn,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    void show(const QList<domain::PromoCode> &promos, qint64 nowSeconds);
    /// Part of code, notes or whitelist.
    void search(const QString &text);
    const domain::PromoCode &promo(int row) const { return m_rows.at(row); }
    int rowOf(const QString &code) const;
    qsizetype total() const { return m_all.size(); }
    qint64 nowSeconds() const { return m_nowSeconds; }

private:
    void narrow();
    bool matches(const domain::PromoCode &promo) const;

    QList<domain::PromoCode> m_all;
    QList<domain::PromoCode> m_rows;
    QString m_search;
    qint64 m_nowSeconds = 0;
};

} // namespace touchline::promos
