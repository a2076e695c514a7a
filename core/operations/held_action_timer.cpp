// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/held_action_timer.h"

#include <QFutureWatcher>
#include <algorithm>
#include <utility>

namespace touchline::operations {

using domain::Result;

namespace {
/// Also how soon something is tried again that could not be saved.
constexpr qint64 longestWaitMs = 1000;

/// Calls `done` with the outcome on `context`'s thread, unless that dies first.
template <class T, class Done>
void whenDone(QObject *context, const QFuture<Result<T>> &future, Done done)
{
    auto *watcher = new QFutureWatcher<Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        done(watcher->result());
    });
    watcher->setFuture(future);
}
} // namespace

HeldActionTimer::HeldActionTimer(store::Writer &writer, store::ReaderPool &readers, ClubStanding &standing,
    const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_readers(readers)
    , m_standing(standing)
    , m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &HeldActionTimer::carryOutDue);
    connect(
        &writer, &store::Writer::committed, this,
        [this](const QList<domain::Event> &events) {
            const auto isHeld
                = [](const domain::Event &event) { return event.kind == domain::Event::Kind::ActionHeld; };
            if (std::ranges::any_of(events, isHeld))
                look();
        },
        Qt::QueuedConnection);
    look();
}

void HeldActionTimer::look()
{
    if (m_looking) {
        m_lookAgain = true;
        return;
    }
    m_looking = true;
    using Rows = QList<store::PendingActionRow>;
    whenDone(this,
        m_readers.run([](store::Session &session) -> Result<Rows> { return store::PendingActions(session).all(); }),
        [this](const Result<Rows> &held) {
            m_looking = false;
            if (held)
                take(*held);
            else
                m_lookAgain = true;
            if (held && std::exchange(m_lookAgain, false))
                look();
            arm();
        });
}

void HeldActionTimer::take(const QList<store::PendingActionRow> &held)
{
    QHash<QString, qint64> due;
    for (const store::PendingActionRow &action : held) {
        const qint64 most = std::max<qint64>(0, action.dueAtMs - action.createdAtMs);
        const qint64 wait = std::clamp<qint64>(action.dueAtMs - m_clock.nowMs(), 0, most);
        due.insert(action.id, m_dueSteadyMs.value(action.id, m_clock.steadyMs() + wait));
    }
    m_dueSteadyMs = due;
}

void HeldActionTimer::carryOutDue()
{
    if (std::exchange(m_lookAgain, false))
        look();
    const qint64 now = m_clock.steadyMs();
    for (const auto &[id, due] : m_dueSteadyMs.asKeyValueRange()) {
        if (due > now || m_underWay.contains(id))
            continue;
        m_underWay.insert(id);
        whenDone(this, m_standing.carryOut(id), [this, id = id](const Result<void> &done) {
            m_underWay.remove(id);
            // What could not be saved is still held, and tried again.
            if (done)
                m_dueSteadyMs.remove(id);
            else
                m_dueSteadyMs.insert(id, m_clock.steadyMs() + longestWaitMs);
            arm();
        });
    }
    arm();
}

void HeldActionTimer::arm()
{
    qint64 wait = -1;
    const qint64 now = m_clock.steadyMs();
    for (const auto &[id, due] : m_dueSteadyMs.asKeyValueRange()) {
        const qint64 remaining = m_underWay.contains(id) ? longestWaitMs : std::max<qint64>(0, due - now);
        wait = wait < 0 ? remaining : std::min(wait, remaining);
    }
    if (wait < 0 && m_lookAgain)
        wait = longestWaitMs;
    if (wait < 0)
        m_timer.stop();
    else
        m_timer.start(std::chrono::milliseconds(std::min(wait, longestWaitMs)));
}

} // namespace touchline::operations
