// SPDX-License-Identifier: GPL-3.0-only
#include "app/operator_command.h"

#include "app/club_actions.h"
#include "app/command_route.h"
#include "app/moment.h"
#include "app/terminal.h"
#include "core/domain/plan.h"
#include "core/settings/duration.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::ErrorCode;
using domain::Result;

std::unexpected<domain::Error> wrong(const QString &option, const QString &value, const QString &allowed)
{
    return domain::fail(ErrorCode::InvalidRequest, u"--%1 takes %2, not \"%3\""_s.arg(option, allowed, value));
}

/// `none` takes a limit of a code that is there away.
bool takesAway(const CommandLine &line, const QString &option, const QString &name, QJsonObject &args)
{
    if (line.action != "edit"_L1 || line.value(option) != "none"_L1)
        return false;
    args.insert(name, QJsonValue::Null);
    return true;
}

Result<void> addNumber(const CommandLine &line, const QString &option, const QString &name, QJsonObject &args)
{
    if (!line.has(option) || takesAway(line, option, name, args))
        return {};
    bool ok = false;
    const int number = line.value(option).toInt(&ok);
    if (!ok || number < 0)
        return wrong(option, line.value(option), u"a whole number"_s);
    args.insert(name, number);
    return {};
}

Result<void> addMoment(
    const CommandLine &line, const QString &option, bool isEnd, const QString &name, QJsonObject &args)
{
    if (!line.has(option) || takesAway(line, option, name, args))
        return {};
    const auto moment = parseMoment(line.value(option), isEnd);
    if (!moment) {
        return wrong(option, line.value(option), u"a day such as 2030-01-31 or a moment such as 2030-01-31T18:00Z"_s);
    }
    args.insert(name, *moment);
    return {};
}

Result<OperatorCommand> promoAdd(const CommandLine &line)
{
    OperatorCommand command{u"promo.add"_s, {{u"code"_s, line.operand}, {u"discountPercent"_s, 0}}};
    QJsonObject &args = command.args;
    if (line.has(u"plan"_s) && !domain::planFromName(line.value(u"plan"_s)))
        return wrong(u"plan"_s, line.value(u"plan"_s), u"starter or pro"_s);
    for (const auto &added :
        {addNumber(line, u"percent"_s, u"discountPercent"_s, args), addNumber(line, u"max-uses"_s, u"maxUses"_s, args),
            addMoment(line, u"starts"_s, false, u"startsAt"_s, args),
            addMoment(line, u"until"_s, true, u"validUntil"_s, args)}) {
        if (!added)
            return std::unexpected(added.error());
    }
    if (line.has(u"plan"_s))
        args.insert(u"plan"_s, line.value(u"plan"_s));
    if (line.has(u"notes"_s))
        args.insert(u"notes"_s, line.value(u"notes"_s));
    args.insert(u"lifetime"_s, line.has(u"lifetime"_s));
    args.insert(u"tenantSlugWhitelist"_s, QJsonArray::fromStringList(line.options.value(u"club"_s)));
    return command;
}

Result<OperatorCommand> promoEdit(const CommandLine &line)
{
    OperatorCommand command{u"promo.edit"_s, {{u"code"_s, line.operand}}};
    for (const auto &added : {addNumber(line, u"max-uses"_s, u"maxUses"_s, command.args),
             addMoment(line, u"starts"_s, false, u"startsAt"_s, command.args),
             addMoment(line, u"until"_s, true, u"validUntil"_s, command.args)}) {
        if (!added)
            return std::unexpected(added.error());
    }
    if (line.has(u"notes"_s))
        command.args.insert(u"notes"_s, line.value(u"notes"_s));
    if (command.args.size() == 1)
        return domain::fail(ErrorCode::InvalidRequest, u"promo edit needs --max-uses, --starts, --until or --notes"_s);
    return command;
}

/// ` since … (somebody)`; nothing where it has been so from the beginning.
QString sinceText(const QJsonObject &state)
{
    const qint64 since = state.value("sinceMs"_L1).toInteger();
    return since == 0 ? QString() : u" since %1 (%2)"_s.arg(localTime(since), state.value("by"_L1).toString());
}

QString switchText(const QJsonObject &state)
{
    const QString when = sinceText(state);
    if (state.value("on"_L1).toBool())
        return u"Signups are on%1.\n"_s.arg(when);
    QString text = u"Signups are off%1: %2\n"_s.arg(when, state.value("reason"_L1).toString());
    if (state.value("letStartedFinish"_L1).toBool())
        text += u"Clubs already started may finish.\n"_s;
    if (state.contains("untilMs"_L1))
        text += u"On again at %1.\n"_s.arg(localTime(state.value("untilMs"_L1).toInteger()));
    return text;
}

QString provisionerText(const QJsonObject &state)
{
    const QString when = sinceText(state);
    if (!state.value("paused"_L1).toBool())
        return u"The provisioner takes clubs up%1.\n"_s.arg(when);
    QString text = u"The provisioner is paused%1: %2\n"_s.arg(when, state.value("reason"_L1).toString());
    if (state.contains("untilMs"_L1))
        text += u"It goes on at %1.\n"_s.arg(localTime(state.value("untilMs"_L1).toInteger()));
    return text;
}

QString promoText(const QJsonObject &promo)
{
    QStringList parts;
    parts += u"%1 %"_s.arg(promo.value("discountPercent"_L1).toInt());
    parts += promo.contains("maxUses"_L1)
        ? u"used %1 of %2"_s.arg(promo.value("usedCount"_L1).toInteger()).arg(promo.value("maxUses"_L1).toInteger())
        : u"used %1 times"_s.arg(promo.value("usedCount"_L1).toInteger());
    if (promo.contains("plan"_L1))
        parts += u"plan %1"_s.arg(promo.value("plan"_L1).toString());
    if (promo.value("lifetime"_L1).toBool())
        parts += u"lifetime"_s;
    const QJsonArray slugs = promo.value("tenantSlugWhitelist"_L1).toArray();
    for (const QJsonValue slug : slugs)
        parts += u"for %1"_s.arg(slug.toString());
    if (promo.contains("startsAt"_L1))
        parts += u"from %1"_s.arg(localTime(promo.value("startsAt"_L1).toInteger() * 1000));
    if (promo.contains("validUntil"_L1))
        parts += u"until %1"_s.arg(localTime(promo.value("validUntil"_L1).toInteger() * 1000));
    if (!promo.value("active"_L1).toBool(true))
        parts += u"inactive"_s;
    return u"%1  %2\n"_s.arg(promo.value("code"_L1).toString(), -20).arg(parts.join(", "_L1));
}

QString keyText(const QJsonObject &key)
{
    const QString use = key.value("retired"_L1).toBool() ? u"retired"_s
        : key.value("active"_L1).toBool()                ? u"signs"_s
                                                         : u"verifies"_s;
    QString text = u"%1  %2  created %3"_s.arg(
        key.value("kid"_L1).toString(), use.leftJustified(8), localTime(key.value("createdAtMs"_L1).toInteger()));
    if (!key.value("retired"_L1).toBool() && key.contains("tokens"_L1))
        text += u"  %1 tokens not expired"_s.arg(key.value("tokens"_L1).toInteger());
    return text + u'\n';
}

QString promoShowText(const QJsonObject &promo)
{
    QString text = promoText(promo);
    const QJsonArray redemptions = promo.value("redemptions"_L1).toArray();
    for (const QJsonValue each : redemptions) {
        const QJsonObject use = each.toObject();
        text += u"  %1  %2\n"_s.arg(
            localTime(use.value("redeemedAt"_L1).toInteger() * 1000), use.value("slug"_L1).toString());
    }
    return text;
}

template <class Write>
QString listText(const QJsonArray &list, const QString &none, Write write)
{
    QString text;
    for (const QJsonValue item : list)
        text += write(item.toObject());
    return text.isEmpty() ? none : text;
}

} // namespace

Result<OperatorCommand> operatorCommand(const CommandLine &line, const domain::Clock &clock)
{
    if (line.command == Command::Promo && line.action == "add"_L1)
        return promoAdd(line);
    if (line.command == Command::Promo && line.action == "edit"_L1)
        return promoEdit(line);
    if (line.command == Command::Promo) {
        OperatorCommand command{u"promo."_s + line.action};
        if (!line.operand.isEmpty())
            command.args.insert(u"code"_s, line.operand);
        if (line.has(u"reason"_s))
            command.args.insert(u"reason"_s, line.value(u"reason"_s));
        return command;
    }
    if (line.command == Command::Club)
        return clubCommand(line);
    if (line.command == Command::Keys) {
        OperatorCommand command{u"keys."_s + line.action};
        if (line.action == "retire"_L1)
            command.args.insert(u"kid"_s, line.operand);
        if (line.has(u"reason"_s))
            command.args.insert(u"reason"_s, line.value(u"reason"_s));
        return command;
    }
    const QString prefix = line.command == Command::Provisioner ? u"provisioner."_s : u"switch."_s;
    OperatorCommand command{prefix + line.action};
    if (line.has(u"reason"_s))
        command.args.insert(u"reason"_s, line.value(u"reason"_s));
    if (const auto duration = settings::parseDuration(line.value(u"for"_s)))
        command.args.insert(u"untilMs"_s, clock.nowMs() + std::chrono::milliseconds(*duration).count());
    if (line.has(u"let-started-finish"_s))
        command.args.insert(u"letStartedFinish"_s, true);
    return command;
}

QString operatorAnswerText(const CommandLine &line, const QJsonObject &answer)
{
    if (line.command == Command::Switch)
        return switchText(answer);
    if (line.command == Command::Provisioner)
        return provisionerText(answer);
    if (line.command == Command::Club)
        return clubAnswerText(line, answer);
    if (line.action == "list"_L1 && line.command == Command::Promo)
        return listText(answer.value("promos"_L1).toArray(), u"There are no promo codes.\n"_s, promoText);
    if (line.action == "list"_L1)
        return listText(answer.value("keys"_L1).toArray(), u"There are no keys.\n"_s, keyText);
    if (line.action == "add"_L1 || line.action == "edit"_L1)
        return promoText(answer);
    if (line.action == "show"_L1)
        return promoShowText(answer);
    if (line.action == "reactivate"_L1)
        return u"The code can be used again.\n"_s;
    if (line.action == "rotate"_L1)
        return keyText(answer);
    return line.action == "retire"_L1 ? u"The key is retired; tokens it signed are refused.\n"_s
                                      : u"The code is deactivated.\n"_s;
}

ExitCode runOperatorCommand(const CommandLine &line)
{
    const auto command = operatorCommand(line, domain::SystemClock());
    if (!command)
        return complain(ExitCode::WrongUsage, command.error().detail);
    const auto route = CommandRoute::open(line);
    if (!route)
        return complain(route.error().code, route.error().detail);
    auto answer = route->call(command->name, command->args);
    // What was switched is shown as it now holds.
    const bool switches = line.command == Command::Switch || line.command == Command::Provisioner;
    if (answer && switches && line.action != "status"_L1)
        answer = route->call(command->name.section(u'.', 0, 0) + u".status"_s, {});
    if (!answer) {
        const bool unreachable = route->leadsToInstance() && answer.error().code == ErrorCode::StorageUnavailable;
        return complain(unreachable ? ExitCode::DirectoryInUse : ExitCode::Failed, errorText(answer.error()));
    }
    print(line.json ? jsonText(*answer) : operatorAnswerText(line, *answer));
    if (line.command == Command::Club && !line.json && !route->leadsToInstance())
        print(clubWaitsText(line, *answer));
    return ExitCode::Done;
}

} // namespace touchline::app
