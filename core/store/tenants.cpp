// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/tenants.h"

#include "core/store/statement.h"

#include <QDateTime>

namespace touchline::store {

namespace {
TenantRow readTenant(const Statement &row)
{
    TenantRow tenant;
    tenant.id = row.text(0);
    tenant.slug = row.text(1);
    tenant.name = row.text(2);
    tenant.email = row.text(3);
    tenant.plan = domain::planFromName(row.text(4)).value_or(domain::Plan::Starter);
    tenant.status = domain::tenantStatusFromName(row.text(5)).value_or(domain::TenantStatus::Suspended);
    tenant.comped = row.flag(6);
    tenant.billingTier = row.text(7);
    tenant.promoCodeUsed = row.text(8);
    tenant.trialEndsAt = row.optionalInteger(9);
    tenant.createdAt = row.integer(10);
    tenant.updatedAt = row.integer(11);
    tenant.routeReady = row.flag(12);
    tenant.ownerEmailSentAt = row.text(13);
    tenant.provisionedAt = row.text(14);
    tenant.provisionState = domain::provisionStateFromName(row.text(15)).value_or(domain::ProvisionState::Pending);
    tenant.provisionReason = row.text(16);
    tenant.provisionUpdatedAt = row.text(17);
    tenant.test = row.flag(18);
    tenant.runNumber = static_cast<int>(row.integer(19));
    tenant.locale = row.text(20);
    tenant.emailVerifiedAtMs = row.integer(21);
    return tenant;
}
} // namespace

QString isoUtc(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODateWithMs);
}

bool Tenants::insert(const TenantRow &tenant)
{
    Statement insert(m_session,
        "INSERT INTO tenants (id, slug, name, email, plan, status, comped, billing_tier, promo_code_used, "
        "trial_ends_at, created_at, updated_at, provision_reason, provision_updated_at, test, locale) "
        "VALUES (:id, :slug, :name, :email, :plan, :status, :comped, :tier, :promo, "
        ":trial_ends_at, :created_at, :updated_at, :reason, :provision_updated_at, :test, :locale) "
        "ON CONFLICT (slug) DO NOTHING");
    insert.bind(":id", tenant.id)
        .bind(":slug", tenant.slug)
        .bind(":name", tenant.name)
        .bind(":email", tenant.email)
        .bind(":plan", domain::planName(tenant.plan))
        .bind(":status", domain::tenantStatusName(tenant.status))
        .bind(":comped", tenant.comped)
        .bind(":tier", tenant.billingTier)
        .bind(":promo", tenant.promoCodeUsed.isEmpty() ? std::nullopt : std::optional(tenant.promoCodeUsed))
        .bind(":trial_ends_at", tenant.trialEndsAt)
        .bind(":created_at", tenant.createdAt)
        .bind(":updated_at", tenant.updatedAt)
        .bind(":reason", tenant.provisionReason)
        .bind(":provision_updated_at", tenant.provisionUpdatedAt)
        .bind(":test", tenant.test)
        .bind(":locale", tenant.locale);
    return insert.run() > 0;
}

std::optional<TenantRow> Tenants::byId(const QString &tenantId)
{
    Statement row(m_session,
        "SELECT id, slug, name, email, plan, status, comped, billing_tier, promo_code_used, trial_ends_at, "
        "created_at, updated_at, route_ready, owner_email_sent_at, provisioned_at, provision_state, "
        "provision_reason, provision_updated_at, test, run_number, locale, email_verified_at FROM tenants WHERE id = "
        ":id");
    row.bind(":id", tenantId);
    return row.next() ? std::optional(readTenant(row)) : std::nullopt;
}

std::optional<TenantRow> Tenants::bySlug(const QString &slug)
{
    Statement row(m_session,
        "SELECT id, slug, name, email, plan, status, comped, billing_tier, promo_code_used, trial_ends_at, "
        "created_at, updated_at, route_ready, owner_email_sent_at, provisioned_at, provision_state, "
        "provision_reason, provision_updated_at, test, run_number, locale, email_verified_at FROM tenants WHERE slug = "
        ":slug");
    row.bind(":slug", slug);
    return row.next() ? std::optional(readTenant(row)) : std::nullopt;
}

std::optional<domain::TenantStatus> Tenants::status(const QString &tenantId)
{
    Statement row(m_session, "SELECT status FROM tenants WHERE id = :id");
    row.bind(":id", tenantId);
    return row.next() ? domain::tenantStatusFromName(row.text(0)) : std::nullopt;
}

bool Tenants::any()
{
    Statement row(m_session, "SELECT 1 FROM tenants LIMIT 1");
    return row.next();
}

bool Tenants::slugTaken(const QString &slug)
{
    Statement row(m_session, "SELECT 1 FROM tenants WHERE slug = :slug");
    row.bind(":slug", slug);
    return row.next();
}

bool Tenants::emailTaken(const QString &email)
{
    Statement row(m_session, "SELECT 1 FROM tenants WHERE lower(email) = :email LIMIT 1");
    row.bind(":email", email.toLower());
    return row.next();
}

QStringList Tenants::testClubs(const QString &slugPrefix, qint64 createdBeforeSeconds)
{
    // The character behind '-' and all letters ends the range of slugs with that prefix.
    Statement row(m_session,
        "SELECT id FROM tenants WHERE test = 1 AND slug >= :first AND slug < :behind AND created_at < :before");
    row.bind(":first", slugPrefix).bind(":behind", slugPrefix + u'~').bind(":before", createdBeforeSeconds);
    QStringList found;
    while (row.next())
        found.append(row.text(0));
    return found;
}

void Tenants::setStatus(const QString &tenantId, domain::TenantStatus status, qint64 nowSeconds)
{
    Statement update(m_session, "UPDATE tenants SET status = :status, updated_at = :now WHERE id = :id");
    update.bind(":status", domain::tenantStatusName(status)).bind(":now", nowSeconds).bind(":id", tenantId).run();
}

void Tenants::setRouteReady(const QString &tenantId)
{
    Statement update(m_session, "UPDATE tenants SET route_ready = 1 WHERE id = :id");
    update.bind(":id", tenantId).run();
}

void Tenants::setOwnerEmailSent(const QString &tenantId, const QString &atIso)
{
    Statement update(m_session, "UPDATE tenants SET owner_email_sent_at = :at WHERE id = :id");
    update.bind(":at", atIso).bind(":id", tenantId).run();
}

void Tenants::setEmailVerified(const QString &tenantId, qint64 atMs)
{
    Statement update(m_session, "UPDATE tenants SET email_verified_at = :at WHERE id = :id");
    update.bind(":at", atMs).bind(":id", tenantId).run();
}

void Tenants::setProvisioned(const QString &tenantId, const QString &atIso)
{
    Statement update(m_session, "UPDATE tenants SET provisioned_at = :at WHERE id = :id");
    update.bind(":at", atIso).bind(":id", tenantId).run();
}

void Tenants::erase(const QString &tenantId)
{
    Statement remove(m_session, "DELETE FROM tenants WHERE id = :id");
    remove.bind(":id", tenantId).run();
}

void Tenants::setBrand(const QString &tenantId, const domain::Brand &brand)
{
    Statement upsert(m_session,
        "INSERT INTO tenant_brand (tenant_id, primary_color, secondary_color) "
        "VALUES (:tenant, :primary, :secondary) ON CONFLICT (tenant_id) "
        "DO UPDATE SET primary_color = excluded.primary_color, secondary_color = excluded.secondary_color");
    upsert.bind(":tenant", tenantId)
        .bind(":primary", brand.primaryColor)
        .bind(":secondary", brand.secondaryColor)
        .run();
}

bool Tenants::setBranded(const QString &tenantId)
{
    Statement update(m_session, "UPDATE tenants SET branded = 1 WHERE id = :id AND branded = 0");
    return update.bind(":id", tenantId).run() > 0;
}

domain::Brand Tenants::brand(const QString &tenantId)
{
    Statement row(m_session, "SELECT primary_color, secondary_color FROM tenant_brand WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    if (!row.next())
        return {};
    return {row.text(0), row.text(1)};
}

} // namespace touchline::store
