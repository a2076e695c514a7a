// SPDX-License-Identifier: GPL-3.0-only
#include "app/club_actions.h"

#include "app/club_answers.h"

#include <QFile>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::ErrorCode;
using domain::Result;

const QString slug = u"SLUG"_s;
const QStringList byReason{u"reason"_s};

auto says(const QString &text)
{
    return [text](const QString &, const QJsonObject &) { return text; };
}

QList<ClubAction> lookingActions()
{
    return {
        {{.name = u"list"_s, .meaning = u"Lists clubs, the newest first"_s}, clubListText},
        {{.name = u"show"_s, .operandName = slug, .meaning = u"All there is to know of a club"_s}, clubShowText},
    };
}

QList<ClubAction> provisioningActions()
{
    return {
        {{.name = u"retry"_s, .operandName = slug, .meaning = u"Goes on at once where its run stopped"_s},
            says(u"The club's run goes on.\n"_s)},
        {{.name = u"retry-from"_s,
             .operandName = slug,
             .meaning = u"A new run that begins at that step"_s,
             .needs = {u"step"_s}},
            says(u"A new run begins at that step.\n"_s)},
        {{.name = u"cancel-run"_s, .operandName = slug, .meaning = u"Ends its run at the next step boundary"_s},
            clubCancelledText},
        {{.name = u"release-hold"_s,
             .operandName = slug,
             .meaning = u"Goes on although the owner's address was not confirmed"_s,
             .needs = byReason},
            says(u"The club's run goes on.\n"_s)},
        {{.name = u"edit-webhook"_s,
             .operandName = slug,
             .meaning = u"Changes the webhook and tries again"_s,
             .needs = {u"url"_s}},
            says(u"The webhook is changed.\n"_s)},
        {{.name = u"set-email"_s,
             .operandName = slug,
             .meaning = u"Corrects the owner's address and tries again"_s,
             .needs = {u"email"_s}},
            says(u"The owner's address is corrected; older links are void.\n"_s)},
    };
}

QList<ClubAction> webhookActions()
{
    return {
        {{.name = u"test-webhook"_s,
             .operandName = slug,
             .meaning = u"Sends its webhook a test event and says what came of it"_s},
            clubEventText},
        {{.name = u"rotate-secret"_s,
             .operandName = slug,
             .meaning = u"Gives its webhook a new secret, printed once; the old one signs as well for 24 hours"_s},
            clubSecretText},
        {{.name = u"end-rotation"_s,
             .operandName = slug,
             .meaning = u"The old secret signs no more, at once"_s,
             .needs = byReason},
            says(u"Events are signed with the new secret alone.\n"_s)},
        {{.name = u"enable-webhook"_s,
             .operandName = slug,
             .meaning = u"Sends events again to a webhook that answered 410"_s},
            says(u"The webhook is enabled.\n"_s)},
        {{.name = u"resend-event"_s,
             .operandName = slug,
             .meaning = u"Sends an event that failed again"_s,
             .needs = {u"message"_s}},
            says(u"The event is queued again.\n"_s)},
    };
}

QList<ClubAction> standingActions()
{
    return {
        {{.name = u"suspend"_s,
             .operandName = slug,
             .meaning = u"Its provisioning, links, sessions and page rest"_s,
             .needs = byReason},
            clubHeldText},
        {{.name = u"reinstate"_s, .operandName = slug, .meaning = u"Takes a suspension back"_s},
            says(u"The club is reinstated.\n"_s)},
        {{.name = u"cancel"_s,
             .operandName = slug,
             .meaning = u"Ends the club: tokens, links and page are gone"_s,
             .needs = byReason},
            clubHeldText},
        {{.name = u"erase"_s,
             .operandName = slug,
             .meaning = u"Removes all that is known of the club; give its SLUG again with --confirm"_s,
             .needs = {u"confirm"_s, u"reason"_s}},
            clubHeldText},
        {{.name = u"pending"_s, .meaning = u"Lists what is held back and can be undone"_s}, clubPendingText},
        {{.name = u"undo"_s, .operandName = slug, .meaning = u"Takes back what is held back for the club"_s},
            says(u"It is undone.\n"_s)},
    };
}

QList<ClubAction> accessActions()
{
    return {
        {{.name = u"resend-link"_s,
             .operandName = slug,
             .meaning = u"Mails the owner a new link; older ones are void"_s},
            says(u"A new link is on its way.\n"_s)},
        {{.name = u"copy-link"_s, .operandName = slug, .meaning = u"Prints a new link, once; older ones are void"_s},
            clubLinkText},
        {{.name = u"revoke-links"_s,
             .operandName = slug,
             .meaning = u"Voids its links and ends its sessions, at once"_s,
             .needs = byReason},
            clubRevokedText},
        {{.name = u"revoke-tokens"_s,
             .operandName = slug,
             .meaning = u"Refuses its signup tokens from now on, at once"_s,
             .needs = byReason},
            says(u"The tokens are refused from now on.\n"_s)},
    };
}

/// What an option is called in the core's command, where not by its own name.
QString argumentName(const QString &option)
{
    static const QHash<QString, QString> names{{u"url"_s, u"webhookUrl"_s}, {u"token"_s, u"tokenId"_s},
        {u"confirm"_s, u"confirmation"_s}, {u"message"_s, u"messageId"_s}};
    return names.value(option, option);
}

/// The first line of the file, or of standard input for `-`: a secret does not belong into a command line, which
/// everybody on the machine can read.
Result<QString> secretFrom(const QString &path)
{
    QFile file(path);
    const bool opened = path == "-"_L1 ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return domain::fail(ErrorCode::InvalidRequest, u"%1 cannot be read: %2"_s.arg(path, file.errorString()));
    constexpr qint64 longest = 4096;
    QByteArray line = file.readLine(longest);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    if (line.isEmpty())
        return domain::fail(ErrorCode::InvalidRequest, u"%1 holds no secret"_s.arg(path));
    return QString::fromUtf8(line);
}

} // namespace

QList<ClubAction> clubActions()
{
    return lookingActions() + provisioningActions() + webhookActions() + standingActions() + accessActions();
}

QList<OptionSpec> clubOptions()
{
    const QStringList list{u"list"_s};
    const QStringList held{u"suspend"_s, u"cancel"_s, u"erase"_s};
    return {
        {.name = u"reason"_s,
            .valueName = u"TEXT"_s,
            .meaning = u"Why; it stays in the audit trail, so name no persons"_s,
            .onlyFor = held
                + QStringList{u"reinstate"_s, u"cancel-run"_s, u"release-hold"_s, u"revoke-links"_s, u"revoke-tokens"_s,
                    u"end-rotation"_s}},
        {.name = u"now"_s, .meaning = u"At once, without ten seconds to undo it"_s, .onlyFor = held},
        {.name = u"confirm"_s,
            .valueName = u"SLUG"_s,
            .meaning = u"The club's address once more"_s,
            .onlyFor = {u"erase"_s}},
        {.name = u"step"_s,
            .valueName = u"NAME"_s,
            .meaning = u"A step as show names it, validate_webhook"_s,
            .onlyFor = {u"retry-from"_s}},
        {.name = u"url"_s,
            .valueName = u"URL"_s,
            .meaning = u"Where its events go from now on"_s,
            .onlyFor = {u"edit-webhook"_s}},
        {.name = u"secret-file"_s,
            .valueName = u"FILE"_s,
            .meaning = u"Its new secret is the first line of this file, - for standard input"_s,
            .onlyFor = {u"edit-webhook"_s, u"rotate-secret"_s}},
        {.name = u"message"_s,
            .valueName = u"ID"_s,
            .meaning = u"An event's id as show names it, msg_…"_s,
            .onlyFor = {u"resend-event"_s}},
        {.name = u"email"_s,
            .valueName = u"ADDRESS"_s,
            .meaning = u"The owner's mail address"_s,
            .onlyFor = {u"set-email"_s}},
        {.name = u"token"_s,
            .valueName = u"JTI"_s,
            .meaning = u"Only this token; without: all"_s,
            .onlyFor = {u"revoke-tokens"_s}},
        {.name = u"state"_s,
            .valueName = u"STATE"_s,
            .meaning = u"Only pending, processing, complete or failed"_s,
            .onlyFor = list},
        {.name = u"search"_s,
            .valueName = u"TEXT"_s,
            .meaning = u"Parts of name, address or the owner's mail, and filters such as plan:pro since:2d"_s,
            .onlyFor = list},
        {.name = u"limit"_s, .valueName = u"N"_s, .meaning = u"At most so many; without: 50"_s, .onlyFor = list},
        {.name = u"after"_s,
            .valueName = u"CURSOR"_s,
            .meaning = u"The page behind the one that gave this cursor"_s,
            .onlyFor = list},
        {.name = u"json"_s, .meaning = u"Answers as JSON"_s},
    };
}

Result<OperatorCommand> clubCommand(const CommandLine &line)
{
    OperatorCommand command{u"club."_s + line.action};
    if (!line.operand.isEmpty())
        command.args.insert(u"slug"_s, line.operand);
    for (const auto &[option, values] : line.options.asKeyValueRange()) {
        if (option != "json"_L1)
            command.args.insert(argumentName(option), values.value(0));
    }
    if (line.has(u"now"_s)) {
        command.args.remove(u"now"_s);
        command.args.insert(u"holdMs"_s, 0);
    }
    if (line.has(u"limit"_s)) {
        bool ok = false;
        const int limit = line.value(u"limit"_s).toInt(&ok);
        if (!ok || limit < 1 || limit > 1000)
            return domain::fail(ErrorCode::InvalidRequest, u"--limit takes a number from 1 to 1000"_s);
        command.args.insert(u"limit"_s, limit);
    }
    if (line.has(u"secret-file"_s)) {
        const auto secret = secretFrom(line.value(u"secret-file"_s));
        if (!secret)
            return domain::fail(secret.error());
        command.args.remove(u"secret-file"_s);
        command.args.insert(u"webhookSecret"_s, *secret);
    }
    return command;
}

QString clubAnswerText(const CommandLine &line, const QJsonObject &answer)
{
    for (const ClubAction &action : clubActions()) {
        if (action.spec.name == line.action)
            return action.text(line.operand, answer);
    }
    return {};
}

QString clubWaitsText(const CommandLine &line, const QJsonObject &answer)
{
    if (answer.contains("id"_L1) && answer.contains("dueAtMs"_L1))
        return u"No instance runs: it is carried out when one is started, unless undone before.\n"_s;
    static const QStringList waiting{u"retry"_s, u"retry-from"_s, u"cancel-run"_s, u"edit-webhook"_s, u"set-email"_s,
        u"release-hold"_s, u"resend-link"_s, u"reinstate"_s, u"test-webhook"_s, u"enable-webhook"_s, u"resend-event"_s};
    return waiting.contains(line.action) ? u"No instance runs: it goes on when one is started.\n"_s : QString();
}

} // namespace touchline::app
