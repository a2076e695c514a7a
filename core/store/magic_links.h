// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <optional>

namespace touchline::store {

/// What a link is good for.
enum class LinkPurpose {
    Owner, ///< opens the owner's page
    Resume, ///< carries a half-done signup on
    VerifyEmail, ///< confirms the owner's address
};
/// `owner` | `resume` | `verify_email`
QString linkPurposeName(LinkPurpose purpose);

/// How long a link may be used after its mail has left.
constexpr qint64 linkValidForMs = 24LL * 60 * 60 * 1000;

/// A row of `magic_links`: the token itself is never stored, only its hash. Times in milliseconds; 0: not yet.
struct MagicLinkRow
{
    QString tokenHash;
    QString tenantId;
    qint64 createdAtMs = 0;
    qint64 sentAtMs = 0;
    qint64 expiresAtMs = 0;
    qint64 usedAtMs = 0;
    qint64 voidedAtMs = 0;
};

class MagicLinks final
{
public:
    explicit MagicLinks(Session &session)
        : m_session(session)
    { }

    /// Adds a link and voids every older one the club has for that purpose. `expiresAtMs` where its mail is about to
    /// leave: whether or not that is ever confirmed, it is good for no longer.
    void add(
        const QString &tenantId, LinkPurpose purpose, const QString &tokenHash, qint64 nowMs, qint64 expiresAtMs = 0);
    /// Its mail is about to leave once more.
    void setExpiry(const QString &tenantId, const QString &tokenHash, qint64 expiresAtMs);
    /// Its mail has left.
    void setSent(const QString &tenantId, const QString &tokenHash, qint64 nowMs, qint64 expiresAtMs);
    std::optional<MagicLinkRow> newest(const QString &tenantId, LinkPurpose purpose);
    /// The link of whichever club: knowing the token is what entitles to it.
    std::optional<MagicLinkRow> find(LinkPurpose purpose, const QString &tokenHash);
    /// False when it was used or voided already.
    bool use(const QString &tenantId, const QString &tokenHash, qint64 nowMs);
    /// How many links for that purpose the club got after `sinceMs`, up to `nowMs`.
    qint64 countBetween(const QString &tenantId, LinkPurpose purpose, qint64 sinceMs, qint64 nowMs);

private:
    Session &m_session;
};

} // namespace touchline::store
