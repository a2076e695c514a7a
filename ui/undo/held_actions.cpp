// SPDX-License-Identifier: GPL-3.0-only
#include "ui/undo/held_actions.h"

#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

#include <algorithm>

namespace touchline::undo {

namespace {
/// One that goes away no earlier than this before it is due was carried out, not undone: clocks of two threads.
constexpr qint64 slackMs = 500;
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
    for (const console::HeldAction &gone : before) {
        if (std::ranges::any_of(fresh, [&gone](const console::HeldAction &held) { return held.id == gone.id; }))
            continue;
        if (!m_undoing.remove(gone.id) && m_clock.nowMs() >= gone.dueAtMs - slackMs)
            Q_EMIT carriedOut(gone);
        else
            Q_EMIT undone(gone);
    }
}

void HeldActions::undo(const QString &id)
{
    if (id.isEmpty() || m_undoing.contains(id))
        return;
    m_undoing.insert(id);
    Q_EMIT changed();
    replies::onReply(this, m_console.undoAction(id), [this, id](const domain::Result<void> &done) {
        if (!done) {
            m_undoing.remove(id);
            Q_EMIT undoFailed(done.error().code == domain::ErrorCode::NotFound
                    ? tr("Too late: it has been carried out.")
                    : tr("Not undone. %1").arg(errors::errorText(done.error())));
        }
        look();
    });
}

} // namespace touchline::undo
