// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"

#include <QHash>
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
    /// Takes them back; each is sent once however often it is asked for.
    void undo(const QStringList &ids);

Q_SIGNALS:
    void changed();
    /// All that were seen to be over at the same time; never none.
    void carriedOut(const QList<touchline::console::HeldAction> &actions);
    /// The same; by this window or by somebody else.
    void undone(const QList<touchline::console::HeldAction> &actions);
    /// In a sentence.
    void undoFailed(const QString &why);

private:
    void look();
    void take(const QList<console::HeldAction> &fresh);
    void sendUndo();
    void takeUndone(const QString &id, const domain::Result<void> &undone);
    void tellFailures();

    console::Console &m_console;
    const domain::Clock &m_clock;
    QList<console::HeldAction> m_actions{};
    QHash<QString, bool> m_undoing{}; ///< asked for and still listed → whether the core has taken it back
    QStringList m_toSend{}; ///< of these, what is not sent yet
    int m_underWay = 0;
    int m_tooLate = 0; ///< since the last sentence
    std::optional<domain::Error> m_failure{};
    QTimer m_coalesce;
    QTimer m_second;
    bool m_looking = false;
    bool m_again = false;
};

} // namespace touchline::undo
