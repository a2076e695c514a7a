// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_index.h"

#include "core/store/sqlite_club_search.h"

#include <QFutureWatcher>
#include <algorithm>
#include <utility>

namespace touchline::operations {

using domain::Event;
using domain::Result;

namespace {
/// Some milliseconds of the writer's time.
constexpr int clubsATime = 200;
constexpr auto pause = std::chrono::milliseconds(200);
/// After a write that failed: the disk may be full.
constexpr auto longPause = std::chrono::seconds(5);
} // namespace

ClubIndex::ClubIndex(store::Writer &writer, QObject *parent)
    : QObject(parent)
    , m_writer(writer)
{
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &ClubIndex::index);
    connect(
        &m_writer, &store::Writer::committed, this,
        [this](const QList<Event> &events) {
            const auto mayBeNew = [](const Event &event) {
                return event.kind == Event::Kind::TenantCreated || event.kind == Event::Kind::TenantChanged;
            };
            if (!m_pause.isActive() && std::ranges::any_of(events, mayBeNew))
                m_pause.start(pause);
        },
        Qt::QueuedConnection);
    // What came before the program was ended last.
    index();
}

void ClubIndex::index()
{
    if (m_underWay) {
        m_again = true;
        return;
    }
    m_underWay = true;
    auto *watcher = new QFutureWatcher<Result<qint64>>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher] {
        watcher->deleteLater();
        m_underWay = false;
        const Result<qint64> taken = watcher->result();
        if (!taken)
            m_pause.start(longPause);
        else if (std::exchange(m_again, false) || *taken == clubsATime)
            index();
    });
    watcher->setFuture(m_writer.run([](store::Transaction &transaction) -> Result<qint64> {
        return store::SqliteClubSearch(transaction).indexWaiting(clubsATime);
    }));
}

} // namespace touchline::operations
