// SPDX-License-Identifier: GPL-3.0-only
#include "ui/audit/audit_model.h"

#include "ui/audit/audit_words.h"
#include "ui/replies/on_reply.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::audit {

using domain::AuditRecord;
using domain::Result;

AuditModel::AuditModel(console::AuditTrail &trail, QObject *parent)
    : QAbstractTableModel(parent)
    , m_trail(trail)
{
    connect(&trail, &console::AuditTrail::recorded, this, &AuditModel::fetchNew);
    reload();
}

int AuditModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AuditModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AuditModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const AuditRecord &row = record(index.row());
    if (role == Qt::AccessibleTextRole && index.column() == WhenColumn)
        return recordLine(row);
    if (role == Qt::ToolTipRole && index.column() == WhyColumn && !row.reason.isEmpty())
        return row.reason;
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case WhenColumn:
        return recordTime(row.atMs);
    case WhoColumn:
        return row.who.origin.isEmpty()
            ? row.who.name
            : tr("%1 · %2", "operator and from where").arg(row.who.name, originText(row.who.origin));
    case WhatColumn:
        return actionText(row.action);
    case ClubColumn:
        if (!row.slug.isEmpty())
            return row.slug;
        return row.tenantId.isEmpty() ? QString() : row.details.value("slug"_L1).toString(tr("(erased)"));
    case WhyColumn:
        return row.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QVariant AuditModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case WhenColumn:
        return tr("When");
    case WhoColumn:
        return tr("Who");
    case WhatColumn:
        return tr("What");
    case ClubColumn:
        return tr("Club");
    case WhyColumn:
        return tr("Why");
    case ColumnCount:
        break;
    }
    return {};
}

bool AuditModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more && !m_loading && !m_rows.isEmpty();
}

void AuditModel::fetchMore(const QModelIndex &parent)
{
    if (!canFetchMore(parent))
        return;
    m_loading = true;
    replies::onReply(this, m_trail.page({m_filter, false, m_rows.constLast().id, pageSize}),
        [this, generation = m_generation](const Result<QList<AuditRecord>> &reply) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!reply)
                return;
            m_more = reply->size() >= pageSize;
            if (reply->isEmpty())
                return;
            beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(reply->size()) - 1);
            m_rows.append(*reply);
            endInsertRows();
            Q_EMIT conditionChanged();
        });
}

void AuditModel::setFilter(const domain::AuditFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    reload();
}

void AuditModel::reload()
{
    const quint64 generation = ++m_generation;
    m_loading = true;
    m_readingNew = false;
    m_newAgain = false;
    setCondition(Condition::Loading);
    replies::onReply(this, m_trail.page({m_filter, false, 0, pageSize}),
        [this, generation](const Result<QList<AuditRecord>> &reply) {
            if (generation != m_generation)
                return;
            m_loading = false;
            if (!reply) {
                m_failure = reply.error();
                return setCondition(Condition::Failed);
            }
            beginResetModel();
            m_rows = *reply;
            m_more = reply->size() >= pageSize;
            endResetModel();
            setCondition(Condition::Ready);
            if (std::exchange(m_newAgain, false))
                fetchNew();
        });
}

void AuditModel::fetchNew()
{
    if (m_readingNew || m_condition != Condition::Ready) {
        m_newAgain = true;
        return;
    }
    if (m_rows.isEmpty())
        return reload();
    m_readingNew = true;
    replies::onReply(this, m_trail.page({m_filter, true, m_rows.constFirst().id, pageSize}),
        [this, generation = m_generation](const Result<QList<AuditRecord>> &reply) {
            if (generation != m_generation)
                return;
            m_readingNew = false;
            const bool again = std::exchange(m_newAgain, false);
            if (!reply)
                return;
            putOnTop(*reply);
            if (again || reply->size() >= pageSize)
                fetchNew();
        });
}

void AuditModel::putOnTop(const QList<AuditRecord> &oldestFirst)
{
    if (oldestFirst.isEmpty())
        return;
    QList<AuditRecord> rows(oldestFirst.crbegin(), oldestFirst.crend());
    beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
    rows.append(m_rows);
    m_rows = std::move(rows);
    endInsertRows();
    Q_EMIT conditionChanged();
}

void AuditModel::setCondition(Condition condition)
{
    m_condition = condition;
    Q_EMIT conditionChanged();
}

} // namespace touchline::audit
