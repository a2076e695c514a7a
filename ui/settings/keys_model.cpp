// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/keys_model.h"

#include "ui/settings/upkeep_words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::settings {

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

widgets::ChipLook KeysModel::look(int row) const
{
    if (key(row).retiredAtMs != 0)
        return {theme::Tone::Neutral, u"minus"_s, tr("Retired")};
    if (key(row).isActive)
        return {theme::Tone::Success, u"check"_s, tr("Signs")};
    return {theme::Tone::Info, u"clock"_s, tr("Only verifies")};
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    if (role != Qt::DisplayRole && role != Qt::AccessibleTextRole)
        return {};
    const console::SigningKeyView &row = key(index.row());
    switch (static_cast<Column>(index.column())) {
    case KeyColumn:
        return row.kid;
    case StateColumn:
        return look(index.row()).text;
    case CreatedColumn:
        return momentText(row.createdAtMs);
    case TokensColumn:
        return row.retiredAtMs != 0 ? tr("refused") : QLocale().toString(row.tokens);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (static_cast<Column>(section)) {
    case KeyColumn:
        return tr("Key");
    case StateColumn:
        return tr("State");
    case CreatedColumn:
        return tr("Created");
    case TokensColumn:
        return tr("Tokens not expired");
    case ColumnCount:
        break;
    }
    return {};
}

void KeysModel::show(const QList<console::SigningKeyView> &keys)
{
    beginResetModel();
    m_keys = keys;
    endResetModel();
}

} // namespace touchline::settings
