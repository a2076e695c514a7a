// SPDX-License-Identifier: GPL-3.0-only
#include "ui/undo/held_actions.h"

#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

#include <QSet>
#include <utility>

namespace touchline::undo {

namespace {
/// One that goes away no earlier than this before it is due was carried out, not undone: clocks of two threads.
constexpr qint64 slackMs = 500;
/// Enough to keep the core busy; the rest waits here, where it holds nobody up.
constexpr int mostUnderWay = 64;
} // namespace

HeldActions::HeldActions(console::Console &console, const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_console(console)
    , m_clock(clock)
{
    m_coalesce.setSingleShot(true);
    m_coalesce.setInterval(120);
    connect(&m_coalesce, &QTimer::timeout, this, &HeldActions::look);
    // While something is held, it is looked at every second as well: its end must be seen even if a signal is lost.
    m_second.setInterval(std::chrono::seconds(1));
    connect(&m_second, &QTimer::timeout, this, &HeldActions::look);
    connect(&m_console, &console::Console::clubsChanged, this, [this] {
        if (!m_coalesce.isActive())
            m_coalesce.start();
    });
    look();
}

void HeldActions::look()
{
    if (m_looking) {
        m_again = true;
        return;
    }
    m_looking = true;
    replies::onReply(this, m_console.pendingActions(), [this](const domain::Result<QList<console::HeldAction>> &held) {
        m_looking = false;
        if (held)
            take(*held);
        if (std::exchange(m_again, false))
            look();
    });
}

void HeldActions::take(const QList<console::HeldAction> &fresh)
{
    if (fresh == m_actions)
        return;
    const QList<console::HeldAction> before = std::exchange(m_actions, fresh);
    if (m_actions.isEmpty())
        m_second.stop();
    else if (!m_second.isActive())
        m_second.start();
    Q_EMIT changed();
    QSet<QString> held;
    held.reserve(fresh.size());
    for (const console::HeldAction &action : fresh)
        held.insert(action.id);
    QList<console::HeldAction> done;
    QList<console::HeldAction> kept;
    const qint64 nowMs = m_clock.nowMs();
    for (const console::HeldAction &gone : before) {
        if (held.contains(gone.id))
            continue;
        const bool takenBack = m_undoing.take(gone.id);
        (!takenBack && nowMs >= gone.dueAtMs - slackMs ? done : kept).append(gone);
    }
    if (!kept.isEmpty())
        Q_EMIT undone(kept);
    if (!done.isEmpty())
        Q_EMIT carriedOut(done);
}

void HeldActions::undo(const QStringList &ids)
{
    bool fresh = false;
    for (const QString &id : ids) {
        if (id.isEmpty() || m_undoing.contains(id))
            continue;
        m_undoing.insert(id, false);
        m_toSend.append(id);
        fresh = true;
    }
    if (!fresh)
        return;
    Q_EMIT changed();
    sendUndo();
}

void HeldActions::sendUndo()
{
    while (!m_toSend.isEmpty() && m_underWay < mostUnderWay) {
        ++m_underWay;
        const QString id = m_toSend.takeFirst();
        replies::onReply(
            this, m_console.undoAction(id), [this, id](const domain::Result<void> &undone) { takeUndone(id, undone); });
    }
}

void HeldActions::takeUndone(const QString &id, const domain::Result<void> &undone)
{
    --m_underWay;
    if (undone) {
        if (const auto asked = m_undoing.find(id); asked != m_undoing.end())
            *asked = true;
    } else {
        m_undoing.remove(id);
        if (undone.error().code == domain::ErrorCode::NotFound)
            ++m_tooLate;
        else
            m_failure = undone.error();
    }
    sendUndo();
    if (m_underWay > 0)
        return;
    tellFailures();
    look();
}

void HeldActions::tellFailures()
{
    const int tooLate = std::exchange(m_tooLate, 0);
    const auto failure = std::exchange(m_failure, std::nullopt);
    if (failure)
        Q_EMIT undoFailed(tr("Not undone. %1").arg(errors::errorText(*failure)));
    else if (tooLate > 1)
        Q_EMIT undoFailed(tr("Too late for %Ln club(s): it has been carried out.", nullptr, tooLate));
    else if (tooLate == 1)
        Q_EMIT undoFailed(tr("Too late: it has been carried out."));
}

} // namespace touchline::undo
