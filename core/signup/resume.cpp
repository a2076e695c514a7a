// SPDX-License-Identifier: GPL-3.0-only
#include "core/signup/resume.h"

#include "core/owner/link_look.h"
#include "core/signup/kept_answer.h"

using namespace Qt::StringLiterals;

namespace touchline::signup {

using domain::ErrorCode;
using domain::Result;
using owner::LinkState;
using store::LinkPurpose;

namespace {
domain::Error refusalOf(LinkState state)
{
    switch (state) {
    case LinkState::Used:
        return {ErrorCode::Unauthorized, u"This link has been used already; ask for a new one."_s};
    case LinkState::Expired:
        return {ErrorCode::Unauthorized, u"This link has expired; ask for a new one."_s};
    case LinkState::Replaced:
        return {ErrorCode::Unauthorized, u"A newer link was sent; use that one."_s};
    case LinkState::Resting:
        return {ErrorCode::TenantSuspended, u"This club is suspended."_s};
    case LinkState::Valid:
    case LinkState::Unknown:
        break;
    }
    return {ErrorCode::Unauthorized, u"This link is not known."_s};
}

/// The brand step may be left out, so colours nobody chose are all there is to tell by.
NextStep nextStepOf(store::Session &session, const store::TenantRow &tenant)
{
    if (tenant.signupFinished())
        return NextStep::Progress;
    return store::Tenants(session).brand(tenant.id) == domain::Brand{} ? NextStep::Brand : NextStep::Plan;
}

Result<Resumed> readResumed(store::Session &session, const QJsonObject &kept, qint64 keptAtMs)
{
    const auto tenant = store::Tenants(session).byId(kept.value("tenantId"_L1).toString());
    if (!tenant || tenant->status == domain::TenantStatus::Cancelled)
        return domain::fail(refusalOf(LinkState::Unknown));
    if (tenant->status == domain::TenantStatus::Suspended)
        return domain::fail(refusalOf(LinkState::Resting));
    if (store::RevokedTokens(session).isRevoked(tenant->id, {}, keptAtMs / 1000))
        return domain::fail(refusalOf(LinkState::Used));
    return Resumed{*tenant, nextStepOf(session, *tenant)};
}
} // namespace

QString nextStepName(NextStep next)
{
    switch (next) {
    case NextStep::Brand:
        return u"brand"_s;
    case NextStep::Plan:
        return u"plan"_s;
    case NextStep::Progress:
        return u"progress"_s;
    }
    return {};
}

Resume::Resume(store::Writer &writer, switches::KillSwitch &killSwitch, owner::LinkRequests &requests,
    const domain::Clock &clock, telemetry::Log &log)
    : m_writer(writer)
    , m_killSwitch(killSwitch)
    , m_requests(requests)
    , m_clock(clock)
    , m_log(log)
{ }

QFuture<Result<void>> Resume::ask(owner::LinkRequest request, Caller caller)
{
    if (const auto admitted = m_killSwitch.admit(domain::SignupPhase::Start); !admitted)
        return QtFuture::makeReadyFuture(admitted);
    return m_writer.run(
        [this, request = std::move(request), caller = std::move(caller)](store::Transaction &transaction) {
            return answerOnce(transaction, caller, m_clock.nowMs(), [&]() -> Result<void> {
                m_requests.add(transaction, LinkPurpose::Resume, request);
                return {};
            });
        });
}

QFuture<Result<Resumed>> Resume::redeem(QString linkToken, Caller caller)
{
    // Whoever holds a link has started already.
    if (const auto admitted = m_killSwitch.admit(domain::SignupPhase::Later); !admitted)
        return QtFuture::makeReadyFuture(Result<Resumed>(domain::fail(admitted.error())));
    return m_writer.run(
        [this, token = std::move(linkToken), caller = std::move(caller)](store::Transaction &transaction) {
            auto outcome = answerOnce(
                transaction, caller, m_clock.nowMs(), [&] { return use(transaction, token, caller); },
                [](const Resumed &resumed) { return QJsonObject{{u"tenantId"_s, resumed.tenant.id}}; },
                [&transaction](
                    const QJsonObject &kept, qint64 keptAtMs) { return readResumed(transaction, kept, keptAtMs); });
            if (outcome)
                countToken(transaction, caller, m_clock.nowSeconds());
            return outcome;
        });
}

Result<Resumed> Resume::use(store::Transaction &transaction, const QString &linkToken, const Caller &caller) const
{
    const qint64 nowMs = m_clock.nowMs();
    const owner::LinkLook look = owner::lookAtLink(transaction, LinkPurpose::Resume, linkToken, nowMs);
    if (!look.club)
        return domain::fail(refusalOf(look.state));
    store::MagicLinks(transaction).use(look.club->id, look.tokenHash, nowMs);
    const QJsonObject fields{{u"tenantId"_s, look.club->id}, {u"requestId"_s, caller.requestId}};
    transaction.afterCommit([this, fields] { m_log.info(domain::LogFeature::Signup, u"Signup resumed"_s, fields); });
    return Resumed{*look.club, nextStepOf(transaction, *look.club)};
}

} // namespace touchline::signup
