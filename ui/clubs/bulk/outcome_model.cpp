// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/outcome_model.h"

#include "ui/clubs/bulk/bulk_words.h"
#include "ui/clubs/bulk/export_row.h"
#include "ui/theme/icon.h"

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using console::BulkOutcome;

OutcomeModel::OutcomeModel(console::BulkAction action, QObject *parent)
    : QAbstractTableModel(parent)
    , m_action(action)
{ }

void OutcomeModel::append(const QList<BulkOutcome> &outcomes)
{
    QList<BulkOutcome> fresh;
    QList<qsizetype> freshRefused;
    for (const BulkOutcome &outcome : outcomes) {
        const qsizetype refused = m_refused.size() + freshRefused.size();
        const qsizetype done = m_all.size() + fresh.size() - refused;
        if (outcome.error ? refused >= mostRefused : done >= mostDone) {
            ++m_unlisted;
            continue;
        }
        if (outcome.error)
            freshRefused.append(m_all.size() + fresh.size());
        fresh.append(outcome);
    }
    const int from = rowCount();
    const qsizetype shown = m_onlyRefused ? freshRefused.size() : fresh.size();
    if (shown > 0)
        beginInsertRows({}, from, from + static_cast<int>(shown) - 1);
    m_all.append(fresh);
    m_refused.append(freshRefused);
    if (shown > 0)
        endInsertRows();
}

void OutcomeModel::setOnlyRefused(bool only)
{
    if (only == m_onlyRefused)
        return;
    beginResetModel();
    m_onlyRefused = only;
    endResetModel();
}

const BulkOutcome &OutcomeModel::at(int row) const
{
    return m_all.at(m_onlyRefused ? m_refused.at(row) : row);
}

QByteArray OutcomeModel::csv() const
{
    QByteArray text = csvLine({u"slug"_s, u"name"_s, u"done"_s, u"error"_s, u"detail"_s});
    for (const BulkOutcome &outcome : m_all) {
        text += csvLine({outcome.slug, outcome.name, outcome.error ? u"no"_s : u"yes"_s,
            outcome.error ? domain::errorCodeName(outcome.error->code) : QString(),
            outcome.error ? outcome.error->detail : QString()});
    }
    return text;
}

int OutcomeModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_onlyRefused ? m_refused.size() : m_all.size());
}

int OutcomeModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutcomeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const BulkOutcome &outcome = at(index.row());
    if (role == Qt::DecorationRole && index.column() == OutcomeColumn) {
        return outcome.error ? theme::icon(u"exclamation"_s, theme::Role::Danger)
                             : theme::icon(u"check"_s, theme::Role::Success);
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    switch (static_cast<Column>(index.column())) {
    case ClubColumn:
        return outcome.name;
    case SlugColumn:
        return outcome.slug;
    case OutcomeColumn:
        return outcomeText(m_action, outcome);
    case ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

QVariant OutcomeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignVCenter | Qt::AlignLeft);
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case ClubColumn:
        return tr("Club");
    case SlugColumn:
        return tr("Slug");
    case OutcomeColumn:
        return tr("Outcome");
    case ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

} // namespace touchline::clubs
