// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/domain/provisioning.h"
#include "core/store/session.h"

#include <QString>
#include <limits>
#include <optional>

namespace touchline::store {

/// A row of `tenants`. `createdAt`, `updatedAt` and `trialEndsAt` are seconds since the epoch.
struct TenantRow
{
    QString id;
    QString slug;
    QString name;
    QString email;
    domain::Plan plan = domain::Plan::Starter;
    domain::TenantStatus status = domain::TenantStatus::Trial;
    bool comped = false;
    QString billingTier = QStringLiteral("trial");
    QString promoCodeUsed{};
    std::optional<qint64> trialEndsAt{};
    qint64 createdAt = 0;
    qint64 updatedAt = 0;
    bool routeReady = false;
    QString ownerEmailSentAt{}; ///< ISO 8601, empty: never
    QString provisionedAt{}; ///< ISO 8601, empty: never
    domain::ProvisionState provisionState = domain::ProvisionState::Pending;
    QString provisionReason{};
    QString provisionUpdatedAt{}; ///< ISO 8601
    bool test = false;
    int runNumber = 0; ///< newest provisioning run, 0: step 3 is still to come
    QString locale = QStringLiteral("en"); ///< the club's language, BCP 47
    qint64 emailVerifiedAtMs = 0; ///< milliseconds since the epoch, 0: not yet

    bool signupFinished() const { return runNumber > 0; }
};

/// The table `tenants` and `tenant_brand` beside it.
class Tenants final
{
public:
    explicit Tenants(Session &session)
        : m_session(session)
    { }

    /// False when the slug is taken.
    bool insert(const TenantRow &tenant);
    std::optional<TenantRow> byId(const QString &tenantId);
    std::optional<TenantRow> bySlug(const QString &slug);
    std::optional<domain::TenantStatus> status(const QString &tenantId);
    /// Whether there is a club at all.
    bool any();
    bool slugTaken(const QString &slug);
    bool emailTaken(const QString &email);
    /// Test clubs whose slug begins with that prefix, of those begun before a time.
    QStringList testClubs(const QString &slugPrefix, qint64 createdBeforeSeconds = std::numeric_limits<qint64>::max());

    void setStatus(const QString &tenantId, domain::TenantStatus status, qint64 nowSeconds);
    void setRouteReady(const QString &tenantId);
    void setOwnerEmailSent(const QString &tenantId, const QString &atIso);
    void setEmailVerified(const QString &tenantId, qint64 atMs);
    void setProvisioned(const QString &tenantId, const QString &atIso);
    /// Removes the club and, by the foreign keys, everything that belongs to it.
    void erase(const QString &tenantId);

    void setBrand(const QString &tenantId, const domain::Brand &brand);
    /// Step 2 was done, whatever colours were chosen. False if it had been before.
    bool setBranded(const QString &tenantId);
    domain::Brand brand(const QString &tenantId);

private:
    Session &m_session;
};

/// A moment as the original's ISO columns hold it: UTC with milliseconds.
QString isoUtc(qint64 ms);

} // namespace touchline::store
