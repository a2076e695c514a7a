// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/domain/brand.h"
#include "core/domain/clock.h"
#include "core/domain/funnel.h"
#include "core/mail/link_post.h"
#include "core/outbound/host_rules.h"
#include "core/signup/caller.h"
#include "core/signup/signup_queries.h"
#include "core/signup/test_clubs.h"
#include "core/store/tenants.h"
#include "core/store/writer.h"
#include "core/switches/kill_switch.h"
#include "core/telemetry/log.h"

#include <QFuture>
#include <functional>

namespace touchline::signup {

/// Step 1 as it was typed; checked here.
struct StartInput
{
    QString clubName;
    QString clubSlug;
    QString email;
    QString plan;
    QString promoCode{};
    QString overrideReason{}; ///< staff only: start this club although signups are off
    QString locale = QStringLiteral("en"); ///< the club's language, one of `domain::spokenLanguages`
};

struct Started
{
    QString tenantId;
    QString slug;
    QString name;
    QString email;
    domain::Plan plan = domain::Plan::Starter; ///< the one stored
    bool comped = false;
    qint64 trialEndsAt = 0; ///< seconds since the epoch
    int discountPercent = 0;
};

/// Step 3 of the Starter plan.
struct WebhookInput
{
    QString webhookUrl;
    QString webhookSecret;
};

/// What the use cases are configured with.
struct SignupRules
{
    int trialDays = 14;
    bool oneClubPerEmail = false;
    bool dryRun = false;
    bool verifyEmail = false; ///< provisioning waits until the mail address was confirmed
    outbound::WebhookPolicy webhook{};
};

/// The signup's use cases that write, the same for the public API and the console. Each asks the kill switch itself and
/// is one transaction. May be called from any thread; futures always finish. Besides the errors of the contract each
/// may give `SignupsDisabled` and `StorageUnavailable`.
class Signup final
{
public:
    Signup(store::Writer &writer, switches::KillSwitch &killSwitch, const access::SealingKey &sealingKey,
        const mail::Postbox &postbox, TestClubs &testClubs, const domain::Clock &clock, telemetry::Log &log,
        SignupRules rules);
    Q_DISABLE_COPY_MOVE(Signup)

    /// Told of each club that comes to a stage, test clubs left out; after the commit, on the writer's thread. Set
    /// before the first use.
    using FunnelObserver = std::function<void(domain::FunnelStage)>;
    void observeFunnel(FunnelObserver observer) { m_funnelObserver = std::move(observer); }

    /// Step 1: tenant, brand defaults and promo redemption.
    QFuture<domain::Result<Started>> start(StartInput input, Caller caller);
    /// Step 2; may be left out.
    QFuture<domain::Result<void>> brand(QString tenantId, domain::Brand brand, const Caller &caller);
    /// Step 3, Starter: saves the webhook and queues provisioning; with other values after a failure it resumes.
    QFuture<domain::Result<void>> starter(QString tenantId, WebhookInput input, Caller caller);
    /// Step 3, Pro.
    QFuture<domain::Result<void>> pro(QString tenantId, const Caller &caller);
    /// A promo code's offer for a caller with an idempotency key: asked again, the first answer. Changes nothing else,
    /// so asking the kill switch is the caller's part, as with the other questions (signup_queries.h).
    QFuture<domain::Result<PromoOffer>> keptPromoOffer(QString code, QString slug, Caller caller);

private:
    domain::Result<Started> insertClub(
        store::Transaction &transaction, const StartInput &input, domain::Plan plan, const Caller &caller) const;
    void reached(store::Transaction &transaction, domain::FunnelStage stage, const store::TenantRow &tenant) const;
    bool awaitsVerification(const store::TenantRow &tenant) const;
    void queueRun(store::Transaction &transaction, const store::TenantRow &tenant, const Caller &caller) const;
    domain::Result<void> saveWebhook(store::Transaction &transaction, const QString &tenantId,
        const WebhookInput &input, const Caller &caller) const;

    store::Writer &m_writer;
    switches::KillSwitch &m_killSwitch;
    const access::SealingKey &m_sealingKey;
    const mail::LinkPost m_linkPost;
    TestClubs &m_testClubs;
    const domain::Clock &m_clock;
    telemetry::Log &m_log;
    const SignupRules m_rules;
    FunnelObserver m_funnelObserver{};
};

} // namespace touchline::signup
