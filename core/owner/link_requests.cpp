// SPDX-License-Identifier: GPL-3.0-only
#include "core/owner/link_requests.h"

#include "core/access/random.h"
#include "core/domain/contact.h"
#include "core/domain/slug.h"

using namespace Qt::StringLiterals;

namespace touchline::owner {

using domain::ProvisionState;
using domain::Result;
using domain::TenantStatus;
using store::LinkPurpose;

namespace {
constexpr int mostAtOnce = 50;
/// A mail that comes hours after it was asked for only confuses.
constexpr qint64 worthAnsweringForMs = 60LL * 60 * 1000;
} // namespace

LinkRequests::LinkRequests(store::Writer &writer, const mail::Postbox &postbox, const domain::Clock &clock,
    telemetry::Log &log, bool verifyEmail)
    : m_writer(writer)
    , m_linkPost(postbox)
    , m_clock(clock)
    , m_log(log)
    , m_verifyEmail(verifyEmail)
{ }

void LinkRequests::add(store::Transaction &transaction, LinkPurpose purpose, const LinkRequest &request)
{
    const QString email = request.email.trimmed();
    // What cannot be a club's is not kept; that tells the sender nothing they do not know.
    if (!domain::isMailAddress(email) || domain::slugFault(request.clubSlug))
        return;
    store::LinkRequestQueue(transaction).add({access::newId(), purpose, request.clubSlug, email, m_clock.nowMs()});
    transaction.afterCommit([this] { answerAll(); });
}

void LinkRequests::answerAll()
{
    m_writer.run([this](store::Transaction &transaction) { return answerSome(transaction); });
}

Result<void> LinkRequests::answerSome(store::Transaction &transaction)
{
    const auto requests = store::LinkRequestQueue(transaction).take(mostAtOnce);
    for (const store::LinkRequestRow &request : requests)
        answer(transaction, request);
    if (requests.size() == mostAtOnce)
        transaction.afterCommit([this] { answerAll(); });
    return {};
}

void LinkRequests::answer(store::Transaction &transaction, const store::LinkRequestRow &request)
{
    const qint64 nowMs = m_clock.nowMs();
    const auto club = store::Tenants(transaction).bySlug(request.slug);
    if (!club || club->email.compare(request.email, Qt::CaseInsensitive) != 0
        || nowMs - request.requestedAtMs > worthAnsweringForMs)
        return;
    const auto purpose = dueTo(*club, request.purpose);
    if (!purpose)
        return;
    const bool sent = m_linkPost.sendWithinReason(transaction, *club, *purpose, nowMs);
    const QJsonObject fields{{u"tenantId"_s, club->id}, {u"reason"_s, store::linkPurposeName(*purpose)}};
    transaction.afterCommit([this, fields, sent] {
        m_log.info(domain::LogFeature::Auth, sent ? u"Link requested"_s : u"Link requested too often"_s, fields);
    });
}

/// Which link helps that club on; none where there is nothing to open.
std::optional<LinkPurpose> LinkRequests::dueTo(const store::TenantRow &club, LinkPurpose asked) const
{
    if (club.status == TenantStatus::Suspended || club.status == TenantStatus::Cancelled)
        return std::nullopt;
    const bool complete = club.provisionState == ProvisionState::Complete;
    if (asked == LinkPurpose::Resume)
        return complete ? std::nullopt : std::optional(asked);
    if (complete || !club.ownerEmailSentAt.isEmpty())
        return asked;
    const bool awaited = m_verifyEmail && club.emailVerifiedAtMs == 0;
    return awaited ? std::optional(LinkPurpose::VerifyEmail) : std::nullopt;
}

} // namespace touchline::owner
