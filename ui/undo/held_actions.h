// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"

#include <QSet>
#include <QTimer>

namespace touchline::undo {

/// What the core holds back at the moment, whoever asked for it: this window, another, the command line, or before the
/// last restart. Lives in the GUI thread; the console and the clock outlive it.
class HeldActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HeldActions)

public:
    HeldActions(console::Console &console, const domain::Clock &clock, QObject *parent = nullptr);

    /// The next one first.
    const QList<console::HeldAction> &actions() const { return m_actions; }
    bool isUndoing(const QString &id) const { return m_undoing.contains(id); }
    /// Takes it back; sent once however often it is asked for.
    void undo(const QString &id);

Q_SIGNALS:
    void changed();
    void carriedOut(const touchline::console::HeldAction &action);
    /// By this window or by somebody else.
    void undone(const touchline::console::HeldAction &action);
    /// One sentence.
    void undoFailed(const QString &why);

private:
    void look();
    void take(const QList<console::HeldAction> &fresh);

    console::Console &m_console;
    const domain::Clock &m_clock;
    QList<console::HeldAction> m_actions{};
    QSet<QString> m_undoing{};
    QTimer m_coalesce;
    QTimer m_second;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace touchline::undo
