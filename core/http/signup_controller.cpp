// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/signup_controller.h"

#include "core/domain/language.h"
#include "core/http/json_body.h"
#include "core/signup/signup_input.h"
#include "core/signup/signup_queries.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::Result;

namespace {
QString tenantOf(const Request &request)
{
    return request.caller ? request.caller->tenantId : QString();
}

signup::Caller callerOf(const Request &request)
{
    signup::Caller caller;
    caller.requestId = request.requestId;
    if (request.idempotencyKey) {
        caller.idempotencyKey
            = signup::idempotencyKey(tenantOf(request), QString::fromLatin1(methodName(request.method)),
                request.routePattern, *request.idempotencyKey, request.body);
    }
    return caller;
}

/// A caller whose answer carries a token.
signup::Caller tokenCallerOf(const Request &request, const access::TokenIssuer &tokens)
{
    signup::Caller caller = callerOf(request);
    caller.tokenKey = tokens.signingKey();
    return caller;
}

Response problem(const domain::Error &error, const Request &request)
{
    return Response::problem(error, request.requestId);
}

Response done(const Result<void> &outcome, const Request &request)
{
    return outcome ? Response::json({}) : problem(outcome.error(), request);
}

QJsonObject tenantJson(const signup::Started &started)
{
    return {{u"id"_s, started.tenantId}, {u"slug"_s, started.slug}, {u"name"_s, started.name},
        {u"email"_s, started.email}, {u"plan"_s, domain::planName(started.plan)}, {u"status"_s, u"trial"_s},
        {u"comped"_s, started.comped}, {u"trialEndsAt"_s, started.trialEndsAt}};
}

QJsonObject tenantJson(const store::TenantRow &tenant)
{
    return {{u"id"_s, tenant.id}, {u"slug"_s, tenant.slug}, {u"name"_s, tenant.name}, {u"email"_s, tenant.email},
        {u"plan"_s, domain::planName(tenant.plan)}, {u"status"_s, domain::tenantStatusName(tenant.status)},
        {u"comped"_s, tenant.comped}, {u"trialEndsAt"_s, tenant.trialEndsAt.value_or(0)}};
}

/// A request that never reaches its use case because of its form: while signups are off that is what it is told first.
Response malformed(
    const SignupServices &services, domain::SignupPhase phase, const domain::Error &error, const Request &request)
{
    const auto admitted = services.killSwitch.admit(phase);
    return problem(admitted ? error : admitted.error(), request);
}

/// What is wrong with the types, joined by what the use case would find wrong with the values.
template <class Checked>
domain::Error faults(FieldReader &fields, const Checked &checked)
{
    if (!checked)
        fields.adopt(checked.error());
    return fields.error();
}

QCoro::Task<Response> start(SignupServices services, Request request)
{
    const auto body = parseJsonBody(request);
    if (!body)
        co_return malformed(services, domain::SignupPhase::Start, body.error(), request);
    FieldReader fields(*body);
    signup::StartInput input;
    input.clubName = fields.string(u"clubName"_s);
    input.clubSlug = fields.string(u"clubSlug"_s);
    input.email = fields.string(u"email"_s);
    input.plan = fields.string(u"plan"_s);
    input.promoCode = fields.optionalString(u"promoCode"_s).value_or(QString());
    input.locale = domain::languageFor(QString::fromLatin1(request.headers.value("Accept-Language")));
    if (!fields.isSound())
        co_return malformed(services, domain::SignupPhase::Start, faults(fields, signup::checkStart(&input)), request);

    // Named first, here and below: GCC 12 destroys temporaries inside a co_await expression twice.
    const signup::Caller caller = tokenCallerOf(request, services.tokens);
    const auto starting = services.signup.start(std::move(input), caller);
    const auto started = co_await starting;
    if (!started)
        co_return problem(started.error(), request);
    const auto token = services.tokens.signupToken(started->tenantId, caller.tokenKey);
    if (!token)
        co_return problem(token.error(), request);
    co_return Response::json(
        {{u"jwt"_s, token->token}, {u"discount"_s, started->discountPercent}, {u"tenant"_s, tenantJson(*started)}});
}

QCoro::Task<Response> brand(SignupServices services, Request request)
{
    const auto body = parseJsonBody(request);
    if (!body)
        co_return malformed(services, domain::SignupPhase::Later, body.error(), request);
    FieldReader fields(*body);
    domain::Brand colors;
    colors.primaryColor = fields.string(u"primaryColor"_s);
    colors.secondaryColor = fields.string(u"secondaryColor"_s);
    if (!fields.isSound())
        co_return malformed(services, domain::SignupPhase::Later, faults(fields, signup::checkBrand(colors)), request);
    const auto saving = services.signup.brand(tenantOf(request), colors, callerOf(request));
    const auto outcome = co_await saving;
    co_return done(outcome, request);
}

QCoro::Task<Response> starter(SignupServices services, Request request)
{
    const auto body = parseJsonBody(request);
    if (!body)
        co_return malformed(services, domain::SignupPhase::Later, body.error(), request);
    FieldReader fields(*body);
    signup::WebhookInput input;
    input.webhookUrl = fields.string(u"webhookUrl"_s);
    input.webhookSecret = fields.string(u"webhookSecret"_s);
    if (!fields.isSound())
        co_return malformed(services, domain::SignupPhase::Later, fields.error(), request);
    const auto saving = services.signup.starter(tenantOf(request), std::move(input), callerOf(request));
    const auto outcome = co_await saving;
    co_return done(outcome, request);
}

QCoro::Task<Response> pro(SignupServices services, Request request)
{
    if (const auto none = expectNoBody(request); !none)
        co_return malformed(services, domain::SignupPhase::Later, none.error(), request);
    const auto saving = services.signup.pro(tenantOf(request), callerOf(request));
    const auto outcome = co_await saving;
    co_return done(outcome, request);
}

QJsonObject offerJson(const signup::PromoOffer &offer)
{
    const QJsonValue plan = offer.appliedPlan ? QJsonValue(domain::planName(*offer.appliedPlan)) : QJsonValue();
    const QJsonValue uses = offer.usesRemaining ? QJsonValue(*offer.usesRemaining) : QJsonValue();
    return {{u"code"_s, offer.code}, {u"discountPercent"_s, offer.discountPercent}, {u"appliedPlan"_s, plan},
        {u"lifetime"_s, offer.lifetime}, {u"usesRemaining"_s, uses}};
}

QCoro::Task<Response> verifyPromo(SignupServices services, Request request)
{
    if (const auto admitted = services.killSwitch.admit(domain::SignupPhase::Later); !admitted)
        co_return problem(admitted.error(), request);
    const auto body = parseJsonBody(request);
    if (!body)
        co_return problem(body.error(), request);
    FieldReader fields(*body);
    const QString code = fields.string(u"promoCode"_s);
    const QString slug = fields.optionalString(u"tenantSlug"_s).value_or(QString());
    if (!fields.isSound())
        co_return problem(fields.error(), request);
    Result<signup::PromoOffer> offer;
    if (request.idempotencyKey) {
        const auto asking = services.signup.keptPromoOffer(code, slug, callerOf(request));
        offer = co_await asking;
    } else {
        offer = services.reader.run([&](store::Session &session) {
            return signup::promoOffer(session, code, slug, services.clock.nowSeconds());
        });
    }
    if (!offer)
        co_return problem(offer.error(), request);
    co_return Response::json({{u"data"_s, offerJson(*offer)}});
}

QCoro::Task<Response> askToResume(SignupServices services, Request request)
{
    const auto body = parseJsonBody(request);
    if (!body)
        co_return malformed(services, domain::SignupPhase::Start, body.error(), request);
    FieldReader fields(*body);
    const owner::LinkRequest asked{fields.string(u"email"_s), fields.string(u"clubSlug"_s)};
    if (!fields.isSound())
        co_return malformed(services, domain::SignupPhase::Start, fields.error(), request);
    const auto asking = services.resume.ask(asked, callerOf(request));
    const auto outcome = co_await asking;
    if (!outcome)
        co_return problem(outcome.error(), request);
    co_return Response::json({}, 202);
}

QCoro::Task<Response> redeem(SignupServices services, Request request)
{
    const auto body = parseJsonBody(request);
    if (!body)
        co_return malformed(services, domain::SignupPhase::Later, body.error(), request);
    FieldReader fields(*body);
    const QString linkToken = fields.string(u"token"_s);
    if (!fields.isSound())
        co_return malformed(services, domain::SignupPhase::Later, fields.error(), request);
    const signup::Caller caller = tokenCallerOf(request, services.tokens);
    const auto redeeming = services.resume.redeem(linkToken, caller);
    const auto resumed = co_await redeeming;
    if (!resumed)
        co_return problem(resumed.error(), request);
    const auto token = services.tokens.signupToken(resumed->tenant.id, caller.tokenKey);
    if (!token)
        co_return problem(token.error(), request);
    co_return Response::json({{u"jwt"_s, token->token}, {u"tenant"_s, tenantJson(resumed->tenant)},
        {u"next"_s, signup::nextStepName(resumed->next)}});
}

Response availability(const SignupServices &services, const Request &request)
{
    if (const auto admitted = services.killSwitch.admit(domain::SignupPhase::Start); !admitted)
        return problem(admitted.error(), request);
    if (!request.query.hasQueryItem(u"slug"_s)) {
        FieldReader none({});
        none.string(u"slug"_s);
        return problem(none.error(), request);
    }
    const auto answer = services.reader.run([&](store::Session &session) -> Result<signup::SlugAvailability> {
        return signup::slugAvailability(session, request.queryItem(u"slug"_s));
    });
    if (!answer)
        return problem(answer.error(), request);
    QJsonObject json{{u"available"_s, answer->available}};
    if (!answer->reason.isEmpty())
        json.insert("reason"_L1, answer->reason);
    if (!answer->suggestion.isEmpty())
        json.insert("suggestion"_L1, answer->suggestion);
    return Response::json(json);
}
} // namespace

void addSignupRoutes(Router &router, const SignupServices &services)
{
    const auto post = [&](const QString &step, QCoro::Task<Response> (*controller)(SignupServices, Request), Auth auth,
                          Idempotency idempotency) {
        router.add({Method::Post, u"/public/signup/"_s + step,
            [services, controller](Request request) { return controller(services, std::move(request)); },
            RateClass::Signup, auth, idempotency});
    };
    post(u"start"_s, start, Auth::None, Idempotency::Anonymous);
    post(u"brand"_s, brand, Auth::Tenant, Idempotency::PerCaller);
    post(u"starter/make"_s, starter, Auth::Tenant, Idempotency::PerCaller);
    post(u"pro/confirm"_s, pro, Auth::Tenant, Idempotency::PerCaller);
    post(u"verify-promo"_s, verifyPromo, Auth::None, Idempotency::PerCaller);
    post(u"resume"_s, askToResume, Auth::None, Idempotency::PerCaller);
    post(u"resume/redeem"_s, redeem, Auth::None, Idempotency::PerCaller);
    router.add({Method::Get, u"/public/signup/availability"_s,
        immediate([services](const Request &request) { return availability(services, request); }),
        RateClass::Availability});
}

} // namespace touchline::http
