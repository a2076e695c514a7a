// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/club_views.h"

#include "core/store/club_content.h"
#include "core/store/magic_links.h"
#include "core/store/make_connections.h"
#include "core/store/provision_runs.h"
#include "core/store/tenants.h"
#include "core/switches/waiting_reason.h"

using namespace Qt::StringLiterals;

namespace touchline::console {

using domain::ErrorCode;
using domain::Result;

namespace {
constexpr int newestMessages = 10;

store::ClubOrder orderOf(ClubSort sort)
{
    switch (sort) {
    case ClubSort::Created:
        return store::ClubOrder::Created;
    case ClubSort::Name:
        return store::ClubOrder::Name;
    case ClubSort::State:
        return store::ClubOrder::State;
    case ClubSort::Took:
        return store::ClubOrder::Took;
    case ClubSort::Plan:
        return store::ClubOrder::Plan;
    }
    Q_UNREACHABLE();
}

ClubRow rowView(const store::ClubListRow &row, switches::WaitingReason &reason)
{
    return {.id = row.id,
        .name = row.name,
        .slug = row.slug,
        .email = row.email,
        .plan = row.plan,
        .status = row.status,
        .state = row.state,
        .signupFinished = row.runNumber > 0,
        .stepsDone = row.stepsDone,
        // Before step 3 there is no run yet; what it will take is known all the same.
        .stepsTotal = row.runNumber > 0 ? row.stepsTotal : static_cast<int>(domain::stepsFor(row.plan).size()),
        .currentStep = row.step,
        .waitingFor = reason.now(row.reason),
        .nextAttemptAtMs = row.nextAttemptAtMs,
        .createdAtMs = row.createdAt * 1000,
        .startedAtMs = row.queuedAtMs,
        .finishedAtMs = row.finishedAtMs,
        .dryRun = row.dryRun,
        .host = row.host,
        .promo = row.promo};
}

QList<ClubRow> rowViews(store::Session &session, const QList<store::ClubListRow> &rows)
{
    switches::WaitingReason reason(session);
    QList<ClubRow> views;
    views.reserve(rows.size());
    for (const store::ClubListRow &row : rows)
        views.append(rowView(row, reason));
    return views;
}

MagicLinkView linkView(const store::MagicLinkRow &link, qint64 nowMs)
{
    using State = MagicLinkView::State;
    MagicLinkView view{State::Sent, link.sentAtMs, link.expiresAtMs, link.usedAtMs};
    if (link.voidedAtMs > 0)
        view.state = State::Voided;
    else if (link.usedAtMs > 0)
        view.state = State::Used;
    else if (link.sentAtMs == 0)
        view.state = State::None; // made, and still waiting to be sent
    else if (link.expiresAtMs <= nowMs)
        view.state = State::Expired;
    return view;
}

StepView stepView(const store::StepRow &step)
{
    return {.name = step.name,
        .status = step.status,
        .startedAtMs = step.startedAtMs,
        .completedAtMs = step.completedAtMs,
        .note = step.note,
        .error = step.error,
        .nextAttemptAtMs = step.nextAttemptAtMs};
}

RunView runView(store::ProvisionRuns &runs, const store::RunRow &run, switches::WaitingReason &reason)
{
    RunView view{.number = run.number,
        .state = run.state,
        .dryRun = run.dryRun,
        .queuedAtMs = run.queuedAtMs,
        .startedAtMs = run.startedAtMs,
        .finishedAtMs = run.finishedAtMs,
        .reason = reason.now(run.reason)};
    QHash<int, qsizetype> indexByPosition;
    for (const store::StepRow &step : runs.steps(run.tenantId, run.number)) {
        indexByPosition.insert(step.position, view.steps.size());
        view.steps.append(stepView(step));
    }
    for (const store::AttemptRow &attempt : runs.attempts(run.tenantId, run.number)) {
        view.steps[indexByPosition.value(attempt.position)].attempts.append(
            {attempt.number, attempt.outcome, attempt.startedAtMs, attempt.endedAtMs, attempt.error, attempt.evidence});
    }
    return view;
}

std::unexpected<domain::Error> noSuchClub()
{
    return domain::fail(ErrorCode::TenantNotFound, u"There is no such club."_s);
}
} // namespace

Result<ClubPage> clubPage(store::Session &session, const ClubQuery &query)
{
    domain::ClubFilter filter = query.filter;
    if (query.state)
        filter.states = {*query.state};
    if (const QString word = query.search.trimmed(); !word.isEmpty())
        filter.words.append(word);
    const auto page = store::ClubList(session).page({.filter = filter,
        .order = orderOf(query.sort),
        .descending = query.descending,
        .after = query.after,
        .limit = query.limit});
    if (!page)
        return domain::fail(page.error());
    return ClubPage{rowViews(session, page->rows), page->next};
}

ClubCounts clubCounts(store::Session &session)
{
    const store::ClubStateCounts counts = store::ClubList(session).counts();
    return {counts.pending, counts.processing, counts.complete, counts.failed};
}

QList<ClubRow> clubRows(store::Session &session, const QStringList &tenantIds)
{
    return rowViews(session, store::ClubList(session).rows(tenantIds));
}

HeldAction heldView(const store::PendingActionRow &held)
{
    return {held.id, held.tenantId, held.slug, held.action, held.who.name, held.reason, held.createdAtMs, held.dueAtMs};
}

WebhookMessageView webhookMessageView(const store::WebhookMessageRow &message)
{
    const bool waits = message.state == store::WebhookMessageState::Queued;
    return {.id = message.id,
        .event = message.event,
        .state = store::webhookMessageStateName(message.state),
        .attempts = message.attempts,
        .status = message.status,
        .error = message.error,
        .createdAtMs = message.createdAtMs,
        .nextAttemptAtMs = waits ? message.nextAttemptAtMs : 0,
        .finishedAtMs = message.finishedAtMs};
}

Result<ClubDetail> clubDetail(store::Session &session, const QString &tenantId, const QString &publicUrl, qint64 nowMs)
{
    store::Tenants tenants(session);
    const auto row = store::ClubList(session).row(tenantId);
    const auto tenant = tenants.byId(tenantId);
    if (!row || !tenant)
        return noSuchClub();
    store::ClubContent content(session);
    switches::WaitingReason reason(session);
    ClubDetail detail{.club = rowView(*row, reason),
        .brand = tenants.brand(tenantId),
        .publicUrl = u"%1/c/%2"_s.arg(publicUrl, tenant->slug),
        .routeReady = tenant->routeReady,
        .posts = content.countPosts(tenantId),
        .fixtures = content.countFixtures(tenantId),
        .promoCode = tenant->promoCodeUsed,
        .trialEndsAtMs = tenant->trialEndsAt.value_or(0) * 1000};
    if (const auto webhook = store::MakeConnections(session).find(tenantId)) {
        detail.webhookUrl = webhook->webhookUrl;
        detail.webhookValidatedAtMs = webhook->validatedAt.value_or(0) * 1000;
        detail.webhookDisabledAtMs = webhook->disabledAtMs;
        detail.webhookDisabledReason = webhook->disabledReason;
        detail.webhookRotatingUntilMs = webhook->previousSecretUntilMs > nowMs ? webhook->previousSecretUntilMs : 0;
    }
    if (const auto link = store::MagicLinks(session).newest(tenantId, store::LinkPurpose::Owner))
        detail.magicLink = linkView(*link, nowMs);
    const auto messages = store::WebhookMessages(session).newest(tenantId, newestMessages);
    for (const store::WebhookMessageRow &message : messages)
        detail.webhookMessages.append(webhookMessageView(message));
    if (const auto held = store::PendingActions(session).ofClub(tenantId))
        detail.held = heldView(*held);
    store::ProvisionRuns runs(session);
    for (const store::RunRow &run : runs.runs(tenantId))
        detail.runs.append(runView(runs, run, reason));
    return detail;
}

Result<SignupStage> signupStage(store::Session &session, const QString &tenantId)
{
    store::Tenants tenants(session);
    const auto tenant = tenants.byId(tenantId);
    if (!tenant)
        return noSuchClub();
    if (tenant->signupFinished())
        return SignupStage::Progress;
    // Step 1 stores the default colours; other ones were chosen.
    return tenants.brand(tenantId) == domain::Brand() ? SignupStage::Brand : SignupStage::Plan;
}

} // namespace touchline::console
