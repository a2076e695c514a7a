// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/tenant_controller.h"

#include "core/http/conditional.h"
#include "core/store/club_content.h"
#include "core/store/make_connections.h"
#include "core/store/provision_runs.h"
#include "core/store/tenants.h"
#include "core/switches/waiting_reason.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;
using domain::Result;

namespace {
QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue timeOrNull(qint64 ms)
{
    return ms == 0 ? QJsonValue() : QJsonValue(store::isoUtc(ms));
}

/// The steps of the newest run, or those a run will have.
QList<store::StepRow> stepsOf(store::Session &session, const store::TenantRow &tenant)
{
    if (tenant.signupFinished())
        return store::ProvisionRuns(session).steps(tenant.id, tenant.runNumber);
    QList<store::StepRow> planned;
    for (const domain::StepKind step : domain::stepsFor(tenant.plan))
        planned.append({static_cast<int>(planned.size()), domain::stepName(step)});
    return planned;
}

QJsonArray stepsJson(const QList<store::StepRow> &steps)
{
    QJsonArray array;
    for (const store::StepRow &step : steps)
        array.append(QJsonObject{{u"name"_s, step.name}, {u"status"_s, domain::stepStatusName(step.status)},
            {u"attempts"_s, step.attempts}, {u"startedAt"_s, timeOrNull(step.startedAtMs)},
            {u"completedAt"_s, timeOrNull(step.completedAtMs)}, {u"error"_s, textOrNull(step.error)}});
    return array;
}

/// The step a run is at or stopped at; null before step 3 of the signup and at the end.
QJsonValue currentStep(const store::TenantRow &tenant, const QList<store::StepRow> &steps)
{
    if (tenant.signupFinished()) {
        for (const store::StepRow &step : steps) {
            if (!domain::isFinished(step.status))
                return step.name;
        }
    }
    return {};
}

QJsonObject statusJson(store::Session &session, const store::TenantRow &tenant)
{
    const QList<store::StepRow> steps = stepsOf(session, tenant);
    const bool complete = tenant.provisionState == domain::ProvisionState::Complete;
    return {{u"status"_s, domain::provisionStateName(tenant.provisionState)},
        {u"plan"_s, domain::planName(tenant.plan)}, {u"step"_s, currentStep(tenant, steps)},
        {u"reason"_s, textOrNull(switches::WaitingReason(session).now(tenant.provisionReason))},
        {u"updatedAt"_s, textOrNull(tenant.provisionUpdatedAt)},
        {u"completedAt"_s, complete ? textOrNull(tenant.provisionedAt) : QJsonValue()}, {u"steps"_s, stepsJson(steps)}};
}

QJsonObject overviewJson(store::Session &session, const store::TenantRow &tenant)
{
    store::ClubContent content(session);
    const auto webhook = store::MakeConnections(session).find(tenant.id);
    return {{u"id"_s, tenant.id}, {u"slug"_s, tenant.slug}, {u"name"_s, tenant.name},
        {u"plan"_s, domain::planName(tenant.plan)}, {u"status"_s, domain::tenantStatusName(tenant.status)},
        {u"provisionState"_s, domain::provisionStateName(tenant.provisionState)}, {u"routeReady"_s, tenant.routeReady},
        {u"provisionedAt"_s, textOrNull(tenant.provisionedAt)}, {u"postsCount"_s, content.countPosts(tenant.id)},
        {u"fixturesCount"_s, content.countFixtures(tenant.id)},
        {u"webhookValidated"_s, webhook && webhook->validatedAt.has_value()}};
}

using View = QJsonObject (*)(store::Session &, const store::TenantRow &);

/// What `view` makes of the tenant the path names, if it is the caller's own.
Result<QJsonObject> viewOfOwnTenant(store::Reader &reader, const Request &request, View view)
{
    const QString tenantId = request.parameter(u"id");
    if (!request.caller || request.caller->tenantId != tenantId)
        return domain::fail(ErrorCode::Forbidden, u"This token is for another club."_s);
    return reader.run([&](store::Session &session) -> Result<QJsonObject> {
        const auto tenant = store::Tenants(session).byId(tenantId);
        if (!tenant)
            return domain::fail(ErrorCode::TenantNotFound, u"There is no such club."_s);
        return view(session, *tenant);
    });
}

Response provisionStatus(store::Reader &reader, const Request &request)
{
    const auto status = viewOfOwnTenant(reader, request, statusJson);
    if (!status)
        return Response::problem(status.error(), request.requestId);
    QJsonObject json = *status;
    json.insert("data"_L1, *status);
    return withETag(Response::json(json), request);
}

Response overview(store::Reader &reader, const Request &request)
{
    const auto data = viewOfOwnTenant(reader, request, overviewJson);
    if (!data)
        return Response::problem(data.error(), request.requestId);
    return Response::json({{u"data"_s, *data}});
}
} // namespace

void addTenantRoutes(Router &router, store::Reader &reader)
{
    router.add({Method::Get, u"/api/v1/tenants/{id}/provision-status"_s,
        immediate([&reader](const Request &request) { return provisionStatus(reader, request); }), RateClass::None,
        Auth::Tenant});
    router.add({Method::Get, u"/api/v1/tenants/{id}/overview"_s,
        immediate([&reader](const Request &request) { return overview(reader, request); }), RateClass::None,
        Auth::Tenant});
}

} // namespace touchline::http
