// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/commands.h"

#include "core/operations/answers.h"
#include "core/operations/key_operations.h"
#include "core/operations/mail_operations.h"
#include "core/operations/switch_operations.h"
#include "core/operations/test_club_operations.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::OperatorIdentity;
using domain::Result;

namespace {
/// What holds now: an off-state whose time has run out is on, also before anybody has written that down.
domain::SwitchState effective(const domain::SwitchState &stored, qint64 nowMs)
{
    if (stored.on || !domain::admits(stored, domain::SignupPhase::Start, nowMs))
        return stored;
    return {.on = true, .by = u"timer"_s, .sinceMs = *stored.untilMs};
}

QJsonObject switchJson(const domain::SwitchState &state)
{
    QJsonObject json{{u"on"_s, state.on}, {u"reason"_s, state.reason}, {u"by"_s, state.by},
        {u"sinceMs"_s, state.sinceMs}, {u"letStartedFinish"_s, state.letStartedFinish}};
    if (state.untilMs)
        json.insert(u"untilMs"_s, *state.untilMs);
    return json;
}

/// As with signups: a pause whose time has run out is over, also before anybody has written that down.
switches::PauseState effective(const switches::PauseState &stored, qint64 nowMs)
{
    if (!stored.paused || !stored.untilMs || *stored.untilMs > nowMs)
        return stored;
    return {.by = u"timer"_s, .sinceMs = *stored.untilMs};
}

QJsonObject pauseJson(const switches::PauseState &state)
{
    QJsonObject json{
        {u"paused"_s, state.paused}, {u"reason"_s, state.reason}, {u"by"_s, state.by}, {u"sinceMs"_s, state.sinceMs}};
    if (state.untilMs)
        json.insert(u"untilMs"_s, *state.untilMs);
    return json;
}

QJsonObject keyJson(const access::SigningKeyInfo &key)
{
    return {{u"kid"_s, key.kid}, {u"createdAtMs"_s, key.createdAtMs}, {u"active"_s, key.active},
        {u"retired"_s, key.retiredAtMs != 0}};
}
} // namespace

void addSwitchCommands(CommandTable &table, SwitchOperations &operations, store::Writer &writer)
{
    table.add(u"switch.status"_s, [&writer](const QJsonObject &, const OperatorIdentity &) {
        return asJson(writer.run([](store::Transaction &transaction) -> Result<domain::SwitchState> {
            return effective(switches::KillSwitch::stored(transaction), domain::SystemClock().nowMs());
        }),
            &switchJson);
    });
    table.add(u"switch.off"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.signupsOff(args.value("reason"_L1).toString(), optionalInteger(args, "untilMs"_L1),
            args.value("letStartedFinish"_L1).toBool(), who));
    });
    table.add(u"switch.on"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.signupsOn(args.value("reason"_L1).toString(), who));
    });
}

void addProvisionerCommands(CommandTable &table, SwitchOperations &operations, store::Writer &writer)
{
    table.add(u"provisioner.status"_s, [&writer](const QJsonObject &, const OperatorIdentity &) {
        return asJson(writer.run([](store::Transaction &transaction) -> Result<switches::PauseState> {
            return effective(switches::ProvisionerPause::stored(transaction), domain::SystemClock().nowMs());
        }),
            &pauseJson);
    });
    table.add(u"provisioner.pause"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(
            operations.pauseProvisioner(args.value("reason"_L1).toString(), optionalInteger(args, "untilMs"_L1), who));
    });
    table.add(u"provisioner.resume"_s, [&operations](const QJsonObject &, const OperatorIdentity &who) {
        return asJson(operations.resumeProvisioner(who));
    });
}

void addKeyCommands(CommandTable &table, KeyOperations &operations)
{
    table.add(u"keys.list"_s, [&operations](const QJsonObject &, const OperatorIdentity &) {
        return asJson(operations.tokens(), [keys = operations.list()](const QHash<QString, qint64> &tokens) {
            QJsonArray list;
            for (const access::SigningKeyInfo &key : keys) {
                QJsonObject json = keyJson(key);
                json.insert(u"tokens"_s, key.retiredAtMs == 0 ? tokens.value(key.kid) : 0);
                list.append(json);
            }
            return QJsonObject{{u"keys"_s, list}, {u"uncountedTokens"_s, tokens.value(QString())}};
        });
    });
    table.add(u"keys.rotate"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.rotate(who, args.value("reason"_L1).toString()), &keyJson);
    });
    table.add(u"keys.retire"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.retire(args.value("kid"_L1).toString(), who, args.value("reason"_L1).toString()));
    });
}

void addMailCommands(CommandTable &table, MailOperations &operations)
{
    table.add(u"mail.test"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        return asJson(operations.sendTest(args.value("to"_L1).toString(), who), [](const QString &messageId) {
            return QJsonObject{{u"messageId"_s, messageId}, {u"state"_s, u"queued"_s}, {u"attempts"_s, 0}};
        });
    });
    table.add(u"mail.state"_s, [&operations](const QJsonObject &args, const OperatorIdentity &) {
        return asJson(
            operations.testMail(args.value("messageId"_L1).toString()), [](const MailOperations::TestMail &test) {
                return QJsonObject{{u"messageId"_s, test.mail.messageId}, {u"state"_s, test.mail.state},
                    {u"attempts"_s, test.mail.attempts}, {u"error"_s, test.mail.error}, {u"answer"_s, test.answer}};
            });
    });
}

void addTestClubCommands(CommandTable &table, TestClubOperations &operations)
{
    table.add(u"preflight.begin"_s, [&operations](const QJsonObject &args, const OperatorIdentity &) {
        return asJson(operations.begin(args.value("slugPrefix"_L1).toString()));
    });
    table.add(u"preflight.end"_s, [&operations](const QJsonObject &args, const OperatorIdentity &who) {
        std::optional<PreflightRecord> record;
        if (args.contains("record"_L1))
            record = recordFromJson(args.value("record"_L1).toObject());
        return asJson(operations.end(args.value("slugPrefix"_L1).toString(), record, who),
            [](int removed) { return QJsonObject{{u"removed"_s, removed}}; });
    });
}

} // namespace touchline::operations
