// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/mail/link_post.h"
#include "core/store/link_requests.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

namespace touchline::owner {

/// What somebody typed who wants to be mailed a link.
struct LinkRequest
{
    QString email;
    QString clubSlug;
};

/// Requests for links by people who are not signed in. Nobody is told whether address and club match: a request is
/// only written down, which is the same work for each, and looked at after the commit. Any thread may use it.
class LinkRequests final
{
public:
    /// `verifyEmail`: clubs have to confirm their mail address.
    LinkRequests(store::Writer &writer, const mail::Postbox &postbox, const domain::Clock &clock, telemetry::Log &log,
        bool verifyEmail);
    Q_DISABLE_COPY_MOVE(LinkRequests)

    /// Writes the request down as part of `transaction` and sees to it after the commit. `purpose`: owner or resume.
    void add(store::Transaction &transaction, store::LinkPurpose purpose, const LinkRequest &request);
    /// Sees to what was written down; at start, to what a crash left.
    void answerAll();

private:
    domain::Result<void> answerSome(store::Transaction &transaction);
    void answer(store::Transaction &transaction, const store::LinkRequestRow &request);
    std::optional<store::LinkPurpose> dueTo(const store::TenantRow &club, store::LinkPurpose asked) const;

    store::Writer &m_writer;
    const mail::LinkPost m_linkPost;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
    const bool m_verifyEmail;
};

} // namespace touchline::owner
