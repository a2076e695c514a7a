// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/palette_model.h"

#include "ui/clubs/club_words.h"
#include "ui/palette/fuzzy.h"
#include "ui/replies/on_reply.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::palette {

PaletteModel::PaletteModel(console::Console &console, QList<Command> commands, QObject *parent)
    : QAbstractListModel(parent)
    , m_console(console)
    , m_commands(std::move(commands))
{
    rank();
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return title(item);
    case Qt::AccessibleTextRole:
        return accessibleText(item);
    case KindRole:
        return static_cast<int>(item.kind);
    case DetailRole:
        return detail(item);
    case KeysRole:
        return keys(item);
    case IconRole:
        if (item.kind == Kind::Club)
            return u"clubs"_s;
        return item.kind == Kind::Search ? u"search"_s : m_commands.at(item.index).iconName;
    default:
        return {};
    }
}

QString PaletteModel::title(const Item &item) const
{
    switch (item.kind) {
    case Kind::Club:
        return m_clubs.at(item.index).name;
    case Kind::Search:
        return tr("All clubs that match “%1”").arg(m_text);
    case Kind::Page:
    case Kind::Action:
        return m_commands.at(item.index).action ? m_commands.at(item.index).action->text() : QString();
    }
    Q_UNREACHABLE();
}

QString PaletteModel::detail(const Item &item) const
{
    switch (item.kind) {
    case Kind::Club:
        return u"%1 · %2"_s.arg(m_clubs.at(item.index).slug, m_clubs.at(item.index).email);
    case Kind::Page:
        return tr("Page");
    case Kind::Action:
        return m_commands.at(item.index).subject;
    case Kind::Search:
        return {};
    }
    Q_UNREACHABLE();
}

QString PaletteModel::keys(const Item &item) const
{
    if (item.kind == Kind::Club || item.kind == Kind::Search || !m_commands.at(item.index).action)
        return {};
    return m_commands.at(item.index).action->shortcut().toString(QKeySequence::NativeText);
}

QString PaletteModel::accessibleText(const Item &item) const
{
    switch (item.kind) {
    case Kind::Club: {
        const console::ClubRow &row = m_clubs.at(item.index);
        return tr("Club %1, %2, %3").arg(row.name, row.slug, clubs::stateTitle(row.state));
    }
    case Kind::Page:
        return tr("Page %1").arg(title(item));
    case Kind::Action:
        return detail(item).isEmpty() ? title(item)
                                      : tr("%1, %2", "action, what it is done to").arg(title(item), detail(item));
    case Kind::Search:
        return title(item);
    }
    Q_UNREACHABLE();
}

void PaletteModel::setText(const QString &text)
{
    const QString wanted = text.simplified();
    if (wanted == m_text)
        return;
    m_text = wanted;
    if (m_text.isEmpty()) {
        m_clubs.clear();
        setClubsState(Clubs::NotAsked);
    } else {
        // Those that still match stay until the core has answered.
        m_clubs.removeIf([this](const console::ClubRow &row) {
            return !(row.name + u' ' + row.slug + u' ' + row.email).contains(m_text, Qt::CaseInsensitive);
        });
        setClubsState(Clubs::Searching);
        ask();
    }
    rank();
}

void PaletteModel::ask()
{
    if (m_asking)
        return;
    m_asking = true;
    console::ClubQuery query;
    query.search = m_text;
    query.limit = mostClubs;
    replies::onReply(this, m_console.clubs(query),
        [this, asked = m_text](const domain::Result<console::ClubPage> &page) { receive(asked, page); });
}

void PaletteModel::receive(const QString &asked, const domain::Result<console::ClubPage> &page)
{
    m_asking = false;
    if (m_text.isEmpty())
        return;
    if (asked != m_text)
        return ask();
    m_clubs = page ? page->rows.first(std::min<qsizetype>(mostClubs, page->rows.size())) : QList<console::ClubRow>();
    if (!page)
        m_failure = page.error();
    rank();
    setClubsState(page ? Clubs::Found : Clubs::Failed);
}

void PaletteModel::rank()
{
    struct Scored
    {
        Item item;
        int score;
    };
    QList<Scored> scored;
    for (qsizetype index = 0; index < m_commands.size(); ++index) {
        const Command &command = m_commands.at(index);
        if (!command.action || !command.action->isEnabled() || !command.action->isVisible())
            continue;
        std::optional<int> score = fuzzyScore(m_text, command.action->text());
        // A word it is only known by counts for less than one that is read.
        if (const auto known = fuzzyScore(m_text, command.keywords); known && !command.keywords.isEmpty())
            score = std::max(score.value_or(0), *known * 3 / 4);
        if (score)
            scored.append({{command.kind == Command::Kind::Page ? Kind::Page : Kind::Action, index}, *score});
    }
    std::stable_sort(scored.begin(), scored.end(), [](const Scored &a, const Scored &b) { return a.score > b.score; });

    beginResetModel();
    m_items.clear();
    const auto rest = std::find_if(scored.cbegin(), scored.cend(),
        [this](const Scored &each) { return !m_text.isEmpty() && each.score < meantScore; });
    for (auto each = scored.cbegin(); each != rest; ++each)
        m_items.append(each->item);
    for (qsizetype index = 0; index < m_clubs.size(); ++index)
        m_items.append({Kind::Club, index});
    for (auto each = rest; each != scored.cend(); ++each)
        m_items.append(each->item);
    if (!m_text.isEmpty())
        m_items.append({Kind::Search, 0});
    endResetModel();
}

void PaletteModel::setClubsState(Clubs state)
{
    if (m_clubsState == state)
        return;
    m_clubsState = state;
    Q_EMIT clubsStateChanged();
}

} // namespace touchline::palette
