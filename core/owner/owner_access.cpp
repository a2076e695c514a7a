// SPDX-License-Identifier: GPL-3.0-only
#include "core/owner/owner_access.h"

#include "core/access/random.h"
#include "core/store/owner_sessions.h"

using namespace Qt::StringLiterals;

namespace touchline::owner {

using domain::LogFeature;
using domain::Result;
using store::LinkPurpose;

OwnerAccess::OwnerAccess(store::Writer &writer, LinkRequests &requests, const domain::Clock &clock, telemetry::Log &log)
    : m_writer(writer)
    , m_requests(requests)
    , m_clock(clock)
    , m_log(log)
{ }

QFuture<Result<SignIn>> OwnerAccess::signIn(QString linkToken)
{
    return m_writer.run([this, linkToken = std::move(linkToken)](store::Transaction &transaction) -> Result<SignIn> {
        const qint64 nowMs = m_clock.nowMs();
        const LinkLook look = lookAtLink(transaction, LinkPurpose::Owner, linkToken, nowMs);
        if (!look.club)
            return SignIn{look.state};
        const QString tenantId = look.club->id;
        store::MagicLinks(transaction).use(tenantId, look.tokenHash, nowMs);
        const QString token = access::randomToken();
        store::OwnerSessions(transaction)
            .add({QString::fromLatin1(access::tokenHash(token)), tenantId, nowMs, nowMs + sessionMs});
        transaction.announce({domain::Event::Kind::TenantChanged, tenantId});
        transaction.afterCommit(
            [this, tenantId] { m_log.info(LogFeature::Auth, u"Owner signed in"_s, {{u"tenantId"_s, tenantId}}); });
        return SignIn{LinkState::Valid, token};
    });
}

QFuture<Result<void>> OwnerAccess::signOut(QString sessionToken)
{
    return m_writer.run([this, token = std::move(sessionToken)](store::Transaction &transaction) -> Result<void> {
        const QString hash = QString::fromLatin1(access::tokenHash(token));
        store::OwnerSessions sessions(transaction);
        const auto session = sessions.find(hash);
        if (!session || !sessions.end(session->tenantId, hash, m_clock.nowMs()))
            return {};
        transaction.afterCommit([this, tenantId = session->tenantId] {
            m_log.info(LogFeature::Auth, u"Owner signed out"_s, {{u"tenantId"_s, tenantId}});
        });
        return {};
    });
}

QFuture<Result<void>> OwnerAccess::renew(LinkRequest request)
{
    return m_writer.run([this, request = std::move(request)](store::Transaction &transaction) -> Result<void> {
        m_requests.add(transaction, LinkPurpose::Owner, request);
        return {};
    });
}

} // namespace touchline::owner
