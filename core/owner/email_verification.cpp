// SPDX-License-Identifier: GPL-3.0-only
#include "core/owner/email_verification.h"

#include "core/store/provision_queue.h"
#include "core/store/provision_runs.h"

using namespace Qt::StringLiterals;

namespace touchline::owner {

using domain::Event;
using domain::LogFeature;
using domain::Result;
using store::LinkPurpose;

namespace {
void release(store::Transaction &transaction, const QString &tenantId, qint64 nowMs)
{
    if (store::ProvisionRuns(transaction).release(tenantId, nowMs))
        transaction.announce({Event::Kind::RunQueued, tenantId});
    transaction.announce({Event::Kind::TenantChanged, tenantId});
}
} // namespace

EmailVerification::EmailVerification(store::Writer &writer, const domain::Clock &clock, telemetry::Log &log)
    : m_writer(writer)
    , m_clock(clock)
    , m_log(log)
{ }

QFuture<Result<Verification>> EmailVerification::verify(QString linkToken)
{
    return m_writer.run(
        [this, linkToken = std::move(linkToken)](store::Transaction &transaction) -> Result<Verification> {
            const qint64 nowMs = m_clock.nowMs();
            const LinkLook look = lookAtLink(transaction, LinkPurpose::VerifyEmail, linkToken, nowMs);
            if (!look.club)
                return Verification{look.state};
            const QString tenantId = look.club->id;
            store::MagicLinks(transaction).use(tenantId, look.tokenHash, nowMs);
            store::Tenants(transaction).setEmailVerified(tenantId, nowMs);
            release(transaction, tenantId, nowMs);
            transaction.afterCommit([this, tenantId] {
                m_log.info(LogFeature::Auth, u"Mail address confirmed"_s, {{u"tenantId"_s, tenantId}});
            });
            return Verification{LinkState::Valid, look.club->signupFinished()};
        });
}

QFuture<Result<int>> EmailVerification::releaseAll()
{
    return m_writer.run([this](store::Transaction &transaction) -> Result<int> {
        const QStringList held = store::ProvisionQueue(transaction).held();
        for (const QString &tenantId : held)
            release(transaction, tenantId, m_clock.nowMs());
        return static_cast<int>(held.size());
    });
}

} // namespace touchline::owner
