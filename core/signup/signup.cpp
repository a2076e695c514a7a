// SPDX-License-Identifier: GPL-3.0-only
#include "core/signup/signup.h"

#include "core/access/random.h"
#include "core/access/sealing_context.h"
#include "core/signup/kept_answer.h"
#include "core/signup/signup_input.h"
#include "core/store/audit_log.h"
#include "core/store/make_connections.h"
#include "core/store/promo_codes.h"
#include "core/store/provision_runs.h"

using namespace Qt::StringLiterals;

namespace touchline::signup {

using domain::ErrorCode;
using domain::Event;
using domain::LogFeature;
using domain::Result;

namespace {
template <class T>
QFuture<Result<T>> answered(domain::Error error)
{
    return QtFuture::makeReadyFuture(Result<T>(domain::fail(std::move(error))));
}

QJsonObject writeStarted(const Started &started)
{
    return {{u"tenantId"_s, started.tenantId}, {u"slug"_s, started.slug}, {u"name"_s, started.name},
        {u"email"_s, started.email}, {u"plan"_s, domain::planName(started.plan)}, {u"comped"_s, started.comped},
        {u"trialEndsAt"_s, started.trialEndsAt}, {u"discountPercent"_s, started.discountPercent}};
}

Started readStarted(const QJsonObject &json)
{
    Started started;
    started.tenantId = json.value("tenantId"_L1).toString();
    started.slug = json.value("slug"_L1).toString();
    started.name = json.value("name"_L1).toString();
    started.email = json.value("email"_L1).toString();
    started.plan = domain::planFromName(json.value("plan"_L1).toString()).value_or(domain::Plan::Starter);
    started.comped = json.value("comped"_L1).toBool();
    started.trialEndsAt = json.value("trialEndsAt"_L1).toInteger();
    started.discountPercent = json.value("discountPercent"_L1).toInt();
    return started;
}

QJsonObject writeOffer(const PromoOffer &offer)
{
    QJsonObject json{
        {u"code"_s, offer.code}, {u"discountPercent"_s, offer.discountPercent}, {u"lifetime"_s, offer.lifetime}};
    if (offer.appliedPlan)
        json.insert(u"plan"_s, domain::planName(*offer.appliedPlan));
    if (offer.usesRemaining)
        json.insert(u"usesRemaining"_s, *offer.usesRemaining);
    return json;
}

Result<PromoOffer> readOffer(const QJsonObject &json, qint64)
{
    PromoOffer offer;
    offer.code = json.value("code"_L1).toString();
    offer.discountPercent = json.value("discountPercent"_L1).toInt();
    offer.lifetime = json.value("lifetime"_L1).toBool();
    offer.appliedPlan = domain::planFromName(json.value("plan"_L1).toString());
    if (json.contains("usesRemaining"_L1))
        offer.usesRemaining = json.value("usesRemaining"_L1).toInteger();
    return offer;
}

/// The club a later step is about, fit to be changed.
Result<store::TenantRow> changeableTenant(store::Session &session, const QString &tenantId)
{
    auto tenant = store::Tenants(session).byId(tenantId);
    if (!tenant || tenant->status == domain::TenantStatus::Cancelled)
        return domain::fail(ErrorCode::TenantNotFound, u"There is no such club."_s);
    if (tenant->status == domain::TenantStatus::Suspended)
        return domain::fail(ErrorCode::TenantSuspended, u"This club is suspended."_s);
    return *tenant;
}

/// Staff may finish with the switch off what they started by override, and nothing else.
bool startedByOverride(store::Session &session, const QString &tenantId)
{
    return store::AuditLog(session).has(u"club.start_override"_s, tenantId);
}

Result<store::TenantRow> tenantForStep3(store::Session &session, const QString &tenantId, domain::Plan plan)
{
    auto tenant = changeableTenant(session, tenantId);
    if (tenant && tenant->plan != plan)
        return domain::fail(ErrorCode::PlanMismatch, u"This club is on the other plan."_s);
    return tenant;
}
} // namespace

Signup::Signup(store::Writer &writer, switches::KillSwitch &killSwitch, const access::SealingKey &sealingKey,
    const mail::Postbox &postbox, TestClubs &testClubs, const domain::Clock &clock, telemetry::Log &log,
    SignupRules rules)
    : m_writer(writer)
    , m_killSwitch(killSwitch)
    , m_sealingKey(sealingKey)
    , m_linkPost(postbox)
    , m_testClubs(testClubs)
    , m_clock(clock)
    , m_log(log)
    , m_rules(std::move(rules))
{ }

QFuture<Result<Started>> Signup::start(StartInput input, Caller caller)
{
    const bool overridden = caller.staff && !input.overrideReason.trimmed().isEmpty();
    if (auto admitted = m_killSwitch.admit(domain::SignupPhase::Start); !admitted && !overridden)
        return answered<Started>(admitted.error());
    const auto plan = checkStart(&input);
    if (!plan)
        return answered<Started>(plan.error());
    return m_writer.run([this, input, caller, plan = *plan](store::Transaction &transaction) {
        auto outcome = answerOnce(
            transaction, caller, m_clock.nowMs(), [&] { return insertClub(transaction, input, plan, caller); },
            &writeStarted,
            [&transaction](const QJsonObject &kept, qint64 keptAtMs) -> Result<Started> {
                Started started = readStarted(kept);
                const auto tenant = store::Tenants(transaction).byId(started.tenantId);
                if (!tenant || tenant->status == domain::TenantStatus::Cancelled)
                    return domain::fail(ErrorCode::TenantNotFound, u"The club this key started no longer exists."_s);
                if (tenant->signupFinished())
                    return domain::fail(ErrorCode::StepOutOfOrder, u"This signup has been finished already."_s);
                if (store::RevokedTokens(transaction).isRevoked(tenant->id, {}, keptAtMs / 1000))
                    return domain::fail(ErrorCode::Unauthorized, u"This club's tokens were revoked since."_s);
                return started;
            });
        if (outcome)
            countToken(transaction, caller, m_clock.nowSeconds());
        return outcome;
    });
}

Result<Started> Signup::insertClub(
    store::Transaction &transaction, const StartInput &input, domain::Plan plan, const Caller &caller) const
{
    store::Tenants tenants(transaction);
    const qint64 nowMs = m_clock.nowMs();
    if (m_rules.oneClubPerEmail && tenants.emailTaken(input.email))
        return domain::fail(ErrorCode::EmailExists, u"There is a club with this mail address already."_s);

    std::optional<domain::PromoCode> promo;
    if (!input.promoCode.isEmpty()) {
        promo = store::PromoCodes(transaction).byCode(input.promoCode);
        if (!promo)
            return domain::fail(ErrorCode::InvalidPromo, u"This promo code does not exist."_s);
        if (auto redeemable = domain::checkRedeemable(*promo, input.clubSlug, nowMs / 1000); !redeemable)
            return domain::fail(redeemable.error());
    }

    store::TenantRow tenant;
    tenant.id = access::newId();
    tenant.slug = input.clubSlug;
    tenant.name = input.clubName;
    tenant.email = input.email;
    tenant.plan = promo && promo->plan ? *promo->plan : plan;
    tenant.comped = promo && promo->discountPercent == 100;
    tenant.billingTier = tenant.comped ? u"comped"_s : u"trial"_s;
    tenant.promoCodeUsed = promo ? promo->code : QString();
    tenant.trialEndsAt = nowMs / 1000 + qint64(m_rules.trialDays) * 24 * 60 * 60;
    tenant.createdAt = tenant.updatedAt = nowMs / 1000;
    tenant.provisionReason = u"signup not finished"_s;
    tenant.provisionUpdatedAt = store::isoUtc(nowMs);
    tenant.test = m_testClubs.isTest(tenant.slug);
    tenant.locale = input.locale;
    if (!tenants.insert(tenant))
        return domain::fail(ErrorCode::SlugTaken, u"This address is taken by another club."_s);
    tenants.setBrand(tenant.id, {});
    if (promo && !store::PromoCodes(transaction).redeem(promo->id, tenant.id, access::newId(), nowMs / 1000))
        return domain::fail(ErrorCode::PromoMaxed, u"This promo code has been used up."_s);
    if (promo)
        transaction.announce({Event::Kind::PromoChanged});
    if (caller.staff) {
        const bool overridden = !input.overrideReason.trimmed().isEmpty();
        store::AuditLog(transaction)
            .append({nowMs, *caller.staff, overridden ? u"club.start_override"_s : u"club.start"_s, tenant.id,
                input.overrideReason.trimmed(), {{u"slug"_s, tenant.slug}}});
    }

    transaction.announce({Event::Kind::TenantCreated, tenant.id});
    reached(transaction, domain::FunnelStage::Started, tenant);
    if (awaitsVerification(tenant))
        m_linkPost.send(transaction, tenant, store::LinkPurpose::VerifyEmail, nowMs);
    QJsonObject fields{{u"tenantId"_s, tenant.id}, {u"plan"_s, domain::planName(tenant.plan)}};
    if (!caller.requestId.isEmpty())
        fields.insert(u"requestId"_s, caller.requestId);
    if (caller.staff)
        fields.insert(u"operator"_s, caller.staff->name);
    transaction.afterCommit([this, fields] { m_log.info(LogFeature::Signup, u"Signup started"_s, fields); });
    return Started{tenant.id, tenant.slug, tenant.name, tenant.email, tenant.plan, tenant.comped, *tenant.trialEndsAt,
        promo ? promo->discountPercent : 0};
}

QFuture<Result<void>> Signup::brand(QString tenantId, domain::Brand brand, const Caller &caller)
{
    const auto admitted = m_killSwitch.admit(domain::SignupPhase::Later);
    if (!admitted && !caller.staff)
        return answered<void>(admitted.error());
    if (auto checked = checkBrand(brand); !checked)
        return answered<void>(checked.error());
    return m_writer.run([this, tenantId, brand, caller, admitted](store::Transaction &transaction) {
        return answerOnce(transaction, caller, m_clock.nowMs(), [&]() -> Result<void> {
            if (!admitted && !startedByOverride(transaction, tenantId))
                return admitted;
            const auto tenant = changeableTenant(transaction, tenantId);
            if (!tenant)
                return domain::fail(tenant.error());
            if (tenant->provisionState == domain::ProvisionState::Complete)
                return domain::fail(ErrorCode::StepOutOfOrder, u"This signup has been finished already."_s);
            store::Tenants tenants(transaction);
            tenants.setBrand(tenantId, {brand.primaryColor.toUpper(), brand.secondaryColor.toUpper()});
            if (tenants.setBranded(tenantId))
                reached(transaction, domain::FunnelStage::Branded, *tenant);
            transaction.announce({Event::Kind::TenantChanged, tenantId});
            return {};
        });
    });
}

QFuture<Result<void>> Signup::starter(QString tenantId, WebhookInput input, Caller caller)
{
    const auto admitted = m_killSwitch.admit(domain::SignupPhase::Later);
    if (!admitted && !caller.staff)
        return answered<void>(admitted.error());
    if (auto checked = checkWebhook(input, m_rules.webhook); !checked)
        return answered<void>(checked.error());
    return m_writer.run([this, tenantId, input, caller, admitted](store::Transaction &transaction) {
        return answerOnce(transaction, caller, m_clock.nowMs(), [&]() -> Result<void> {
            if (!admitted && !startedByOverride(transaction, tenantId))
                return admitted;
            return saveWebhook(transaction, tenantId, input, caller);
        });
    });
}

Result<void> Signup::saveWebhook(
    store::Transaction &transaction, const QString &tenantId, const WebhookInput &input, const Caller &caller) const
{
    const auto tenant = tenantForStep3(transaction, tenantId, domain::Plan::Starter);
    if (!tenant)
        return domain::fail(tenant.error());
    store::MakeConnections connections(transaction);
    const QByteArray context = access::webhookSecretContext(tenantId);
    if (const auto saved = connections.find(tenantId)) {
        const auto secret = m_sealingKey.open(saved->sealedSecret, context);
        const bool same = saved->webhookUrl == input.webhookUrl && secret && *secret == input.webhookSecret.toUtf8();
        if (same && tenant->signupFinished())
            return {};
        if (tenant->signupFinished() && tenant->provisionState != domain::ProvisionState::Failed) {
            return domain::fail(ErrorCode::StepOutOfOrder,
                u"This club is being set up or is complete; its webhook cannot be changed here."_s);
        }
    }
    connections.save(tenantId, input.webhookUrl, m_sealingKey.seal(input.webhookSecret.toUtf8(), context));
    queueRun(transaction, *tenant, caller);
    return {};
}

QFuture<Result<void>> Signup::pro(QString tenantId, const Caller &caller)
{
    const auto admitted = m_killSwitch.admit(domain::SignupPhase::Later);
    if (!admitted && !caller.staff)
        return answered<void>(admitted.error());
    return m_writer.run([this, tenantId, caller, admitted](store::Transaction &transaction) {
        return answerOnce(transaction, caller, m_clock.nowMs(), [&]() -> Result<void> {
            if (!admitted && !startedByOverride(transaction, tenantId))
                return admitted;
            const auto tenant = tenantForStep3(transaction, tenantId, domain::Plan::Pro);
            if (!tenant)
                return domain::fail(tenant.error());
            if (!tenant->signupFinished())
                queueRun(transaction, *tenant, caller);
            return {};
        });
    });
}

QFuture<Result<PromoOffer>> Signup::keptPromoOffer(QString code, QString slug, Caller caller)
{
    return m_writer.run([this, code, slug, caller](store::Transaction &transaction) {
        return answerOnce(
            transaction, caller, m_clock.nowMs(),
            [&] { return promoOffer(transaction, code, slug, m_clock.nowSeconds()); }, &writeOffer, &readOffer);
    });
}

void Signup::reached(store::Transaction &transaction, domain::FunnelStage stage, const store::TenantRow &tenant) const
{
    if (m_funnelObserver && !tenant.test)
        transaction.afterCommit([this, stage] { m_funnelObserver(stage); });
}

/// Test clubs and dry runs send no mail, so nobody could ever confirm theirs.
bool Signup::awaitsVerification(const store::TenantRow &tenant) const
{
    return m_rules.verifyEmail && !m_rules.dryRun && !tenant.test && tenant.emailVerifiedAtMs == 0;
}

void Signup::queueRun(store::Transaction &transaction, const store::TenantRow &tenant, const Caller &caller) const
{
    const qint64 nowMs = m_clock.nowMs();
    store::ProvisionRuns runs(transaction);
    if (tenant.signupFinished()) {
        runs.resume(tenant.id, tenant.runNumber, nowMs);
    } else {
        reached(transaction, domain::FunnelStage::Confirmed, tenant);
        const bool held = awaitsVerification(tenant);
        store::Tenants(transaction).setStatus(tenant.id, domain::TenantStatus::Active, nowMs / 1000);
        runs.queue(
            tenant.id, 1, tenant.plan, m_rules.dryRun, nowMs, held ? store::RunHold::Email : store::RunHold::None);
        // A club that began before confirmations were asked for has no link yet.
        if (held && !store::MagicLinks(transaction).newest(tenant.id, store::LinkPurpose::VerifyEmail))
            m_linkPost.send(transaction, tenant, store::LinkPurpose::VerifyEmail, nowMs);
    }
    if (caller.staff) {
        store::AuditLog(transaction)
            .append({nowMs, *caller.staff, u"club.finish_signup"_s, tenant.id, {}, {{u"slug"_s, tenant.slug}}});
    }
    transaction.announce({Event::Kind::TenantChanged, tenant.id});
    transaction.announce({Event::Kind::RunQueued, tenant.id});
    const QJsonObject fields{{u"tenantId"_s, tenant.id}, {u"plan"_s, domain::planName(tenant.plan)}};
    transaction.afterCommit([this, fields, requestId = caller.requestId] {
        QJsonObject request = fields;
        if (!requestId.isEmpty())
            request.insert(u"requestId"_s, requestId);
        m_log.info(LogFeature::Provision, u"Queue request"_s, request);
    });
}

} // namespace touchline::signup
