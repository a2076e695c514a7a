// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/event.h"

#include <QObject>
#include <QSet>
#include <QStringList>
#include <QTimer>

namespace touchline::store {
class Writer;
}

namespace touchline::console {

/// Turns the writer's events into news for a window: at most 20 times a second, each club named once. Hears only of
/// what is committed.
class ChangeFeed final : public QObject
{
    Q_OBJECT

public:
    /// More clubs than this are not named.
    static constexpr qsizetype mostNamed = 500;

    explicit ChangeFeed(store::Writer &writer, QObject *parent = nullptr);

Q_SIGNALS:
    /// An empty list: too many to be named.
    void clubsChanged(const QStringList &tenantIds);
    void switchesChanged();
    void promosChanged();
    void auditChanged();

private:
    void take(const QList<touchline::domain::Event> &events);
    void takeClub(const QString &tenantId);
    void tell();

    QTimer m_pause;
    QSet<QString> m_clubs;
    bool m_tooMany = false;
    bool m_switches = false;
    bool m_promos = false;
    bool m_audit = false;
};

} // namespace touchline::console
