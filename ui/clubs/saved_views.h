// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QString>

namespace touchline::clubs {

/// How the list of clubs is looked at.
struct ClubView
{
    QString name;
    QString filter; ///< in the filter language
    int sortColumn = 0;
    bool descending = true;
    QByteArray columns{}; ///< as TableColumns::layout; empty: what fits
};

/// The operator's own views, kept in the settings, and those that are always there.
class SavedViews final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedViews)

public:
    explicit SavedViews(QObject *parent = nullptr);

    static QList<ClubView> builtIn();
    /// By name.
    const QList<ClubView> &own() const { return m_own; }
    bool has(const QString &name) const;
    /// One of the same name is replaced.
    void save(const ClubView &view);
    void remove(const QString &name);

Q_SIGNALS:
    void changed();

private:
    void write() const;

    QList<ClubView> m_own;
};

} // namespace touchline::clubs
