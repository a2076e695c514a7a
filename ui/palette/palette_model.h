// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QAbstractListModel>
#include <QAction>
#include <QPointer>

namespace touchline::palette {

/// A page or an action the palette offers.
struct Command
{
    enum class Kind { Page, Action };
    Kind kind = Kind::Action;
    QPointer<QAction> action{};
    QString iconName{};
    QString keywords{}; ///< words it is found by that its text lacks
    QString subject{}; ///< what it is done to, or where; empty: goes without saying
};

/// What answers the text typed: pages and actions ranked here, clubs searched in the core. Lives in the GUI thread; the
/// console must outlive it.
class PaletteModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PaletteModel)

public:
    enum class Kind { Club, Page, Action, Search };
    enum ItemRole { KindRole = Qt::UserRole + 1, DetailRole, KeysRole, IconRole };
    enum class Clubs { NotAsked, Searching, Found, Failed };

    static constexpr int mostClubs = 8;

    PaletteModel(console::Console &console, QList<Command> commands, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

    void setText(const QString &text);
    const QString &text() const { return m_text; }

    /// Where the search for clubs stands, and what went wrong with it.
    Clubs clubs() const { return m_clubsState; }
    const domain::Error &failure() const { return m_failure; }

    Kind kind(int row) const { return m_items.at(row).kind; }
    /// For rows of kind Club.
    const console::ClubRow &club(int row) const { return m_clubs.at(m_items.at(row).index); }
    /// For rows of kind Page and Action; may be null.
    QAction *action(int row) const { return m_commands.at(m_items.at(row).index).action; }

Q_SIGNALS:
    void clubsStateChanged();

private:
    struct Item
    {
        Kind kind = Kind::Action;
        qsizetype index = 0; ///< into the clubs or the commands
    };

    void ask();
    void receive(const QString &asked, const domain::Result<console::ClubPage> &page);
    void rank();
    void setClubsState(Clubs state);
    QString title(const Item &item) const;
    QString detail(const Item &item) const;
    QString keys(const Item &item) const;
    QString accessibleText(const Item &item) const;

    console::Console &m_console;
    const QList<Command> m_commands;
    QString m_text{};
    QList<console::ClubRow> m_clubs{};
    QList<Item> m_items{};
    Clubs m_clubsState = Clubs::NotAsked;
    domain::Error m_failure{};
    bool m_asking = false;
};

} // namespace touchline::palette
