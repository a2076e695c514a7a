// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/audit_trail.h"

#include <QAbstractTableModel>

namespace touchline::audit {

/// The audit trail, newest record first: pages by key as one scrolls, and new records on top as they are written.
/// Lives in the GUI thread; the trail must outlive it.
class AuditModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AuditModel)

public:
    enum Column { WhenColumn, WhoColumn, WhatColumn, ClubColumn, WhyColumn, ColumnCount };
    enum class Condition { Loading, Ready, Failed };
    static constexpr int pageSize = 200;

    explicit AuditModel(console::AuditTrail &trail, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

    void setFilter(const domain::AuditFilter &filter);
    const domain::AuditFilter &filter() const { return m_filter; }
    void reload();

    Condition condition() const { return m_condition; }
    const domain::Error &failure() const { return m_failure; }
    const domain::AuditRecord &record(int row) const { return m_rows.at(row); }
    bool hasMore() const { return m_more; }

Q_SIGNALS:
    void conditionChanged();

private:
    void fetchNew();
    void putOnTop(const QList<domain::AuditRecord> &oldestFirst);
    void setCondition(Condition condition);

    console::AuditTrail &m_trail;
    domain::AuditFilter m_filter{};
    QList<domain::AuditRecord> m_rows{};
    quint64 m_generation = 0; ///< replies of an older one are stale
    Condition m_condition = Condition::Loading;
    domain::Error m_failure{};
    bool m_more = false;
    bool m_loading = false;
    bool m_readingNew = false;
    bool m_newAgain = false; ///< something was recorded while the new ones were read
};

} // namespace touchline::audit
