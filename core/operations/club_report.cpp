// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_report.h"

#include "core/store/audit_log.h"
#include "core/store/club_list.h"
#include "core/store/magic_links.h"
#include "core/store/mail_queue.h"
#include "core/store/make_connections.h"
#include "core/store/pending_actions.h"
#include "core/store/provision_runs.h"
#include "core/store/tenants.h"
#include "core/store/webhook_messages.h"
#include "core/switches/waiting_reason.h"

#include <QJsonArray>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Result;
using store::Session;

namespace {
constexpr int mostClubs = 1000;
constexpr int usualClubs = 50;
constexpr int newestRecords = 20;

/// Leaves out what says nothing: empty texts and zero.
void put(QJsonObject &json, const QString &name, const QString &text)
{
    if (!text.isEmpty())
        json.insert(name, text);
}
void put(QJsonObject &json, const QString &name, qint64 number)
{
    if (number != 0)
        json.insert(name, number);
}

QJsonObject rowJson(const store::ClubListRow &club, switches::WaitingReason &reason)
{
    QJsonObject json{{u"id"_s, club.id}, {u"slug"_s, club.slug}, {u"name"_s, club.name}, {u"email"_s, club.email},
        {u"plan"_s, domain::planName(club.plan)}, {u"status"_s, domain::tenantStatusName(club.status)},
        {u"state"_s, domain::provisionStateName(club.state)}, {u"stepsDone"_s, club.stepsDone},
        {u"stepsTotal"_s, club.stepsTotal}, {u"createdAtMs"_s, club.createdAt * 1000}};
    put(json, u"reason"_s, reason.now(club.reason));
    put(json, u"step"_s, club.step);
    put(json, u"nextAttemptAtMs"_s, club.nextAttemptAtMs);
    return json;
}

QJsonObject stepJson(const store::StepRow &step)
{
    QJsonObject json{
        {u"name"_s, step.name}, {u"status"_s, domain::stepStatusName(step.status)}, {u"attempts"_s, step.attempts}};
    put(json, u"startedAtMs"_s, step.startedAtMs);
    put(json, u"completedAtMs"_s, step.completedAtMs);
    put(json, u"nextAttemptAtMs"_s, step.nextAttemptAtMs);
    put(json, u"note"_s, step.note);
    put(json, u"error"_s, step.error);
    return json;
}

QJsonObject runJson(Session &session, const QString &tenantId, int number)
{
    store::ProvisionRuns runs(session);
    const auto run = runs.run(tenantId, number);
    if (!run)
        return {};
    QJsonArray steps;
    for (const store::StepRow &step : runs.steps(tenantId, number))
        steps.append(stepJson(step));
    QJsonObject json{{u"number"_s, run->number}, {u"state"_s, domain::provisionStateName(run->state)},
        {u"reason"_s, switches::WaitingReason(session).now(run->reason)}, {u"dryRun"_s, run->dryRun},
        {u"queuedAtMs"_s, run->queuedAtMs}, {u"steps"_s, steps}};
    put(json, u"startedAtMs"_s, run->startedAtMs);
    put(json, u"finishedAtMs"_s, run->finishedAtMs);
    return json;
}

QString linkState(const store::MagicLinkRow &link, qint64 nowMs)
{
    if (link.voidedAtMs > 0)
        return u"void"_s;
    if (link.usedAtMs > 0)
        return u"used"_s;
    if (link.sentAtMs == 0)
        return u"waiting to be sent"_s;
    return link.expiresAtMs <= nowMs ? u"expired"_s : u"open"_s;
}

QJsonObject linkJson(Session &session, const QString &tenantId, qint64 nowMs)
{
    const auto link = store::MagicLinks(session).newest(tenantId, store::LinkPurpose::Owner);
    if (!link)
        return {{u"state"_s, u"none"_s}};
    QJsonObject json{{u"state"_s, linkState(*link, nowMs)}, {u"createdAtMs"_s, link->createdAtMs}};
    put(json, u"sentAtMs"_s, link->sentAtMs);
    put(json, u"expiresAtMs"_s, link->expiresAtMs);
    put(json, u"usedAtMs"_s, link->usedAtMs);
    return json;
}

QJsonArray mailsJson(Session &session, const QString &tenantId)
{
    QJsonArray list;
    for (const store::QueuedMailRow &mail : store::MailQueue(session).ofTenant(tenantId, newestRecords)) {
        QJsonObject json{{u"kind"_s, mail.kind}, {u"state"_s, mail.state}, {u"attempts"_s, mail.attempts},
            {u"createdAtMs"_s, mail.createdAtMs}};
        if (mail.state == "queued"_L1)
            put(json, u"nextAttemptAtMs"_s, mail.nextAttemptAtMs);
        put(json, u"sentAtMs"_s, mail.sentAtMs);
        put(json, u"error"_s, mail.error);
        list.append(json);
    }
    return list;
}

QJsonArray webhookMessagesJson(Session &session, const QString &tenantId)
{
    QJsonArray list;
    for (const store::WebhookMessageRow &message : store::WebhookMessages(session).newest(tenantId, newestRecords)) {
        QJsonObject json{{u"id"_s, message.id}, {u"kind"_s, message.event},
            {u"state"_s, store::webhookMessageStateName(message.state)}, {u"attempts"_s, message.attempts},
            {u"createdAtMs"_s, message.createdAtMs}};
        if (message.state == store::WebhookMessageState::Queued)
            put(json, u"nextAttemptAtMs"_s, message.nextAttemptAtMs);
        put(json, u"status"_s, message.status);
        put(json, u"finishedAtMs"_s, message.finishedAtMs);
        put(json, u"error"_s, message.error);
        list.append(json);
    }
    return list;
}

QJsonObject webhookJson(const store::MakeConnectionRow &webhook)
{
    QJsonObject json{{u"url"_s, webhook.webhookUrl}};
    put(json, u"validatedAtMs"_s, webhook.validatedAt.value_or(0) * 1000);
    put(json, u"disabledAtMs"_s, webhook.disabledAtMs);
    put(json, u"disabledReason"_s, webhook.disabledReason);
    put(json, u"secretRotatesUntilMs"_s, webhook.previousSecretUntilMs);
    return json;
}

QJsonObject pendingJson(const store::PendingActionRow &held)
{
    return {{u"id"_s, held.id}, {u"slug"_s, held.slug}, {u"action"_s, held.action}, {u"operator"_s, held.who.name},
        {u"reason"_s, held.reason}, {u"createdAtMs"_s, held.createdAtMs}, {u"dueAtMs"_s, held.dueAtMs}};
}

QJsonArray auditJson(Session &session, const QString &tenantId)
{
    QJsonArray list;
    for (const store::AuditRow &row : store::AuditLog(session).ofTenant(tenantId, newestRecords)) {
        list.append(QJsonObject{{u"atMs"_s, row.atMs}, {u"operator"_s, row.who.name}, {u"action"_s, row.action},
            {u"reason"_s, row.reason}});
    }
    return list;
}
} // namespace

Result<QJsonObject> clubListReport(Session &session, const QJsonObject &args, qint64 nowMs)
{
    const auto filter = domain::parseClubFilter(args.value("search"_L1).toString(), nowMs);
    if (!filter) {
        const domain::Issue &issue = filter.error().issues.constFirst();
        return domain::fail(
            {ErrorCode::InvalidRequest, u"%1: %2"_s.arg(issue.path.value(0), issue.message), filter.error().issues});
    }
    store::ClubListQuery query{.filter = *filter,
        .after = args.value("after"_L1).toString(),
        .limit = std::clamp(args.value("limit"_L1).toInt(usualClubs), 1, mostClubs)};
    if (args.contains("state"_L1)) {
        const auto state = domain::provisionStateFromName(args.value("state"_L1).toString());
        if (!state)
            return domain::fail(ErrorCode::InvalidRequest, u"A state is pending, processing, complete or failed."_s);
        query.filter.states = {*state};
    }
    const auto page = store::ClubList(session).page(query);
    if (!page)
        return domain::fail(page.error());
    QJsonArray clubs;
    switches::WaitingReason reason(session);
    for (const store::ClubListRow &club : page->rows)
        clubs.append(rowJson(club, reason));
    QJsonObject json{{u"clubs"_s, clubs}};
    put(json, u"next"_s, page->next);
    return json;
}

Result<QJsonObject> clubReport(Session &session, const QString &slug, qint64 nowMs)
{
    const auto tenant = store::Tenants(session).bySlug(slug);
    const auto row = tenant ? store::ClubList(session).row(tenant->id) : std::nullopt;
    if (!row)
        return domain::fail(ErrorCode::TenantNotFound, u"There is no club %1."_s.arg(slug));
    switches::WaitingReason reason(session);
    QJsonObject json = rowJson(*row, reason);
    json.insert(u"routeReady"_s, tenant->routeReady);
    put(json, u"emailVerifiedAtMs"_s, tenant->emailVerifiedAtMs);
    put(json, u"promoCode"_s, tenant->promoCodeUsed);
    put(json, u"trialEndsAtMs"_s, tenant->trialEndsAt.value_or(0) * 1000);
    if (const auto webhook = store::MakeConnections(session).find(tenant->id))
        json.insert(u"webhook"_s, webhookJson(*webhook));
    if (tenant->signupFinished())
        json.insert(u"run"_s, runJson(session, tenant->id, tenant->runNumber));
    json.insert(u"link"_s, linkJson(session, tenant->id, nowMs));
    if (const auto held = store::PendingActions(session).ofClub(tenant->id))
        json.insert(u"pending"_s, pendingJson(*held));
    json.insert(u"mails"_s, mailsJson(session, tenant->id));
    json.insert(u"webhookMessages"_s, webhookMessagesJson(session, tenant->id));
    json.insert(u"audit"_s, auditJson(session, tenant->id));
    return json;
}

QJsonObject pendingReport(Session &session)
{
    QJsonArray list;
    for (const store::PendingActionRow &held : store::PendingActions(session).all())
        list.append(pendingJson(held));
    return {{u"pending"_s, list}};
}

} // namespace touchline::operations
