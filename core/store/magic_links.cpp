// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/magic_links.h"

#include "core/store/statement.h"

namespace touchline::store {

namespace {
MagicLinkRow readLink(const Statement &row)
{
    return {row.text(0), row.text(1), row.integer(2), row.integer(3), row.integer(4), row.integer(5), row.integer(6)};
}
} // namespace

QString linkPurposeName(LinkPurpose purpose)
{
    switch (purpose) {
    case LinkPurpose::Owner:
        return QStringLiteral("owner");
    case LinkPurpose::Resume:
        return QStringLiteral("resume");
    case LinkPurpose::VerifyEmail:
        return QStringLiteral("verify_email");
    }
    return {};
}

void MagicLinks::add(
    const QString &tenantId, LinkPurpose purpose, const QString &tokenHash, qint64 nowMs, qint64 expiresAtMs)
{
    Statement older(m_session,
        "UPDATE magic_links SET voided_at = :now "
        "WHERE tenant_id = :tenant AND purpose = :purpose AND used_at = 0 AND voided_at = 0");
    older.bind(":now", nowMs).bind(":tenant", tenantId).bind(":purpose", linkPurposeName(purpose)).run();
    Statement insert(m_session,
        "INSERT INTO magic_links (token_hash, tenant_id, purpose, created_at, expires_at) "
        "VALUES (:hash, :tenant, :purpose, :now, :expires)");
    insert.bind(":hash", tokenHash)
        .bind(":tenant", tenantId)
        .bind(":purpose", linkPurposeName(purpose))
        .bind(":now", nowMs)
        .bind(":expires", expiresAtMs)
        .run();
}

void MagicLinks::setExpiry(const QString &tenantId, const QString &tokenHash, qint64 expiresAtMs)
{
    Statement update(
        m_session, "UPDATE magic_links SET expires_at = :expires WHERE tenant_id = :tenant AND token_hash = :hash");
    update.bind(":expires", expiresAtMs).bind(":tenant", tenantId).bind(":hash", tokenHash).run();
}

void MagicLinks::setSent(const QString &tenantId, const QString &tokenHash, qint64 nowMs, qint64 expiresAtMs)
{
    Statement update(m_session,
        "UPDATE magic_links SET sent_at = :now, expires_at = :expires "
        "WHERE tenant_id = :tenant AND token_hash = :hash");
    update.bind(":now", nowMs).bind(":expires", expiresAtMs).bind(":tenant", tenantId).bind(":hash", tokenHash).run();
}

std::optional<MagicLinkRow> MagicLinks::newest(const QString &tenantId, LinkPurpose purpose)
{
    Statement row(m_session,
        "SELECT token_hash, tenant_id, created_at, sent_at, expires_at, used_at, voided_at FROM magic_links "
        "WHERE tenant_id = :tenant AND purpose = :purpose ORDER BY created_at DESC, voided_at LIMIT 1");
    row.bind(":tenant", tenantId).bind(":purpose", linkPurposeName(purpose));
    return row.next() ? std::optional(readLink(row)) : std::nullopt;
}

std::optional<MagicLinkRow> MagicLinks::find(LinkPurpose purpose, const QString &tokenHash)
{
    Statement row(m_session,
        "SELECT token_hash, tenant_id, created_at, sent_at, expires_at, used_at, voided_at FROM magic_links "
        "WHERE token_hash = :hash AND purpose = :purpose");
    row.bind(":hash", tokenHash).bind(":purpose", linkPurposeName(purpose));
    return row.next() ? std::optional(readLink(row)) : std::nullopt;
}

bool MagicLinks::use(const QString &tenantId, const QString &tokenHash, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE magic_links SET used_at = :now "
        "WHERE tenant_id = :tenant AND token_hash = :hash AND used_at = 0 AND voided_at = 0");
    return update.bind(":now", nowMs).bind(":tenant", tenantId).bind(":hash", tokenHash).run() > 0;
}

qint64 MagicLinks::countBetween(const QString &tenantId, LinkPurpose purpose, qint64 sinceMs, qint64 nowMs)
{
    Statement row(m_session,
        "SELECT count(*) FROM magic_links "
        "WHERE tenant_id = :tenant AND purpose = :purpose AND created_at > :since AND created_at <= :now");
    row.bind(":tenant", tenantId)
        .bind(":purpose", linkPurposeName(purpose))
        .bind(":since", sinceMs)
        .bind(":now", nowMs);
    return row.next() ? row.integer(0) : 0;
}

} // namespace touchline::store
