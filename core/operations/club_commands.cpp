// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_commands.h"

#include "core/operations/access_operations.h"
#include "core/operations/club_operations.h"
#include "core/operations/club_report.h"
#include "core/operations/club_standing.h"
#include "core/store/pending_actions.h"
#include "core/store/tenants.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::OperatorIdentity;
using domain::Result;
using store::Session;

namespace {
QString textOf(const QJsonObject &args, QLatin1StringView name)
{
    return args.value(name).toString();
}

std::chrono::milliseconds holdOf(const QJsonObject &args)
{
    constexpr qint64 longest = 24LL * 60 * 60 * 1000;
    const qint64 hold = optionalInteger(args, "holdMs"_L1).value_or(ClubStanding::holdTime.count());
    return std::chrono::milliseconds(std::clamp<qint64>(hold, 0, longest));
}

QJsonObject heldJson(const store::PendingActionRow &held)
{
    QJsonObject json{{u"slug"_s, held.slug}, {u"action"_s, held.action}};
    if (!held.id.isEmpty()) {
        json.insert(u"id"_s, held.id);
        json.insert(u"dueAtMs"_s, held.dueAtMs);
    }
    return json;
}

Result<QString> tenantOf(Session &session, const QString &slug)
{
    const auto tenant = store::Tenants(session).bySlug(slug);
    if (!tenant)
        return domain::fail(ErrorCode::TenantNotFound, u"There is no club %1."_s.arg(slug.left(100)));
    return tenant->id;
}

/// The id of what is held back for a club, or the id that was given.
Result<QString> heldIdOf(Session &session, const QJsonObject &args)
{
    if (args.contains("id"_L1))
        return textOf(args, "id"_L1);
    const auto tenantId = tenantOf(session, textOf(args, "slug"_L1));
    if (!tenantId)
        return tenantId;
    const auto held = store::PendingActions(session).ofClub(*tenantId);
    if (!held)
        return domain::fail(ErrorCode::NotFound, u"There is nothing to undo for this club."_s);
    return held->id;
}

void addReports(CommandTable &table, const ClubDoors &doors)
{
    table.add(u"club.list"_s,
        [&readers = doors.readers, &clock = doors.clock](const QJsonObject &args, const OperatorIdentity &) {
            const qint64 now = clock.nowMs();
            return readers.run([args, now](Session &session) { return clubListReport(session, args, now); });
        });
    table.add(u"club.show"_s,
        [&readers = doors.readers, &clock = doors.clock](const QJsonObject &args, const OperatorIdentity &) {
            const qint64 now = clock.nowMs();
            return readers.run(
                [slug = textOf(args, "slug"_L1), now](Session &session) { return clubReport(session, slug, now); });
        });
    table.add(u"club.pending"_s, [&readers = doors.readers](const QJsonObject &, const OperatorIdentity &) {
        return readers.run([](Session &session) -> Result<QJsonObject> { return pendingReport(session); });
    });
    table.add(u"club.undo"_s,
        [&readers = doors.readers, &standing = doors.standing](const QJsonObject &args, const OperatorIdentity &who) {
            return readers.run([args](Session &session) { return heldIdOf(session, args); })
                .then([&standing, who](const Result<QString> &id) -> Answer {
                    if (!id)
                        return QtFuture::makeReadyFuture(Result<QJsonObject>(domain::fail(id.error())));
                    return asJson(standing.undo(*id, who));
                })
                .unwrap();
        });
}

void addProvisioning(CommandTable &table, const ClubDoors &doors)
{
    ClubOperations &clubs = doors.clubs;
    addClubCommand(table, doors.readers, u"club.retry"_s,
        [&clubs](const QString &id, const QJsonObject &, const OperatorIdentity &who) {
            return asJson(clubs.retry(id, who));
        });
    addClubCommand(table, doors.readers, u"club.retry-from"_s,
        [&clubs](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(clubs.retryFrom(id, textOf(args, "step"_L1), who));
        });
    addClubCommand(table, doors.readers, u"club.cancel-run"_s,
        [&clubs](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(clubs.cancelRun(id, textOf(args, "reason"_L1), who),
                [](bool ended) { return QJsonObject{{u"ended"_s, ended}}; });
        });
    addClubCommand(table, doors.readers, u"club.release-hold"_s,
        [&clubs](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(clubs.releaseHold(id, textOf(args, "reason"_L1), who));
        });
    addClubCommand(table, doors.readers, u"club.edit-webhook"_s,
        [&clubs](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(clubs.editWebhook(id, textOf(args, "webhookUrl"_L1), textOf(args, "webhookSecret"_L1), who));
        });
    addClubCommand(table, doors.readers, u"club.set-email"_s,
        [&clubs](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(clubs.correctEmail(id, textOf(args, "email"_L1), who));
        });
}

void addStanding(CommandTable &table, const ClubDoors &doors)
{
    ClubStanding &standing = doors.standing;
    addClubCommand(table, doors.readers, u"club.suspend"_s,
        [&standing](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(standing.suspend(id, textOf(args, "reason"_L1), who, holdOf(args)), &heldJson);
        });
    addClubCommand(table, doors.readers, u"club.reinstate"_s,
        [&standing](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(standing.reinstate(id, textOf(args, "reason"_L1), who));
        });
    addClubCommand(table, doors.readers, u"club.cancel"_s,
        [&standing](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(standing.cancel(id, textOf(args, "reason"_L1), who, holdOf(args)), &heldJson);
        });
    addClubCommand(table, doors.readers, u"club.erase"_s,
        [&standing](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(
                standing.erase(id, textOf(args, "confirmation"_L1), textOf(args, "reason"_L1), who, holdOf(args)),
                &heldJson);
        });
}

void addAccess(CommandTable &table, const ClubDoors &doors)
{
    AccessOperations &access = doors.access;
    addClubCommand(table, doors.readers, u"club.resend-link"_s,
        [&access](const QString &id, const QJsonObject &, const OperatorIdentity &who) {
            return asJson(access.resendMagicLink(id, who));
        });
    addClubCommand(table, doors.readers, u"club.copy-link"_s,
        [&access](const QString &id, const QJsonObject &, const OperatorIdentity &who) {
            return asJson(
                access.copyMagicLink(id, who), [](const QString &link) { return QJsonObject{{u"link"_s, link}}; });
        });
    addClubCommand(table, doors.readers, u"club.revoke-links"_s,
        [&access](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(
                access.revokeLinks(id, textOf(args, "reason"_L1), who), [](const AccessOperations::Revoked &revoked) {
                    return QJsonObject{{u"links"_s, revoked.links}, {u"sessions"_s, revoked.sessions}};
                });
        });
    addClubCommand(table, doors.readers, u"club.revoke-tokens"_s,
        [&access](const QString &id, const QJsonObject &args, const OperatorIdentity &who) {
            return asJson(access.revokeTokens(id, textOf(args, "tokenId"_L1), textOf(args, "reason"_L1), who));
        });
}
} // namespace

void addClubCommand(CommandTable &table, store::ReaderPool &readers, const QString &name,
    const std::function<Answer(const QString &, const QJsonObject &, const OperatorIdentity &)> &act)
{
    table.add(name, [&readers, act](const QJsonObject &args, const OperatorIdentity &who) {
        return readers.run([slug = textOf(args, "slug"_L1)](Session &session) { return tenantOf(session, slug); })
            .then([act, args, who](const Result<QString> &tenantId) -> Answer {
                if (!tenantId)
                    return QtFuture::makeReadyFuture(Result<QJsonObject>(domain::fail(tenantId.error())));
                return act(*tenantId, args, who);
            })
            .unwrap();
    });
}

void addClubCommands(CommandTable &table, ClubDoors doors)
{
    addReports(table, doors);
    addProvisioning(table, doors);
    addStanding(table, doors);
    addAccess(table, doors);
}

} // namespace touchline::operations
