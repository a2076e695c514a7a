// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/change_feed.h"

#include "core/store/writer.h"

#include <utility>

namespace touchline::console {

using domain::Event;

namespace {
constexpr int coalesceMs = 50;
}

ChangeFeed::ChangeFeed(store::Writer &writer, QObject *parent)
    : QObject(parent)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(coalesceMs);
    connect(&m_pause, &QTimer::timeout, this, &ChangeFeed::tell);
    connect(&writer, &store::Writer::committed, this, &ChangeFeed::take, Qt::QueuedConnection);
}

void ChangeFeed::take(const QList<Event> &events)
{
    for (const Event &event : events) {
        switch (event.kind) {
        case Event::Kind::TenantCreated:
        case Event::Kind::TenantChanged:
        case Event::Kind::TenantErased:
        case Event::Kind::RunQueued:
            takeClub(event.tenantId);
            break;
        case Event::Kind::SwitchChanged:
        case Event::Kind::PauseChanged:
            m_switches = true;
            break;
        case Event::Kind::PromoChanged:
            m_promos = true;
            break;
        case Event::Kind::Audited:
            m_audit = true;
            break;
        case Event::Kind::JobScheduled:
        case Event::Kind::MailQueued:
        case Event::Kind::WebhookQueued:
        case Event::Kind::TokenRevoked:
        case Event::Kind::ActionHeld:
            break;
        }
    }
    const bool news = m_switches || m_promos || m_audit || m_tooMany || !m_clubs.isEmpty();
    if (news && !m_pause.isActive())
        m_pause.start();
}

void ChangeFeed::takeClub(const QString &tenantId)
{
    if (m_tooMany)
        return;
    m_clubs.insert(tenantId);
    if (m_clubs.size() > mostNamed) {
        m_tooMany = true;
        m_clubs.clear();
    }
}

void ChangeFeed::tell()
{
    const QStringList named(m_clubs.cbegin(), m_clubs.cend());
    m_clubs.clear();
    const bool tooMany = std::exchange(m_tooMany, false);
    const bool switches = std::exchange(m_switches, false);
    if (switches)
        Q_EMIT switchesChanged();
    if (std::exchange(m_promos, false))
        Q_EMIT promosChanged();
    if (std::exchange(m_audit, false))
        Q_EMIT auditChanged();
    if (tooMany || !named.isEmpty())
        Q_EMIT clubsChanged(named);
}

} // namespace touchline::console
