// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_line.h"

#include "app/command_catalogue.h"
#include "core/settings/duration.h"

#include <QCommandLineParser>
#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using Stop = std::unexpected<CommandLineStop>;

Stop wrong(const QString &text)
{
    return Stop(
        CommandLineStop{ExitCode::WrongUsage, u"touchline: %1 (touchline --help says what is possible)"_s.arg(text)});
}

void addOptions(QCommandLineParser &parser, const QList<OptionSpec> &options)
{
    for (const OptionSpec &option : options) {
        QStringList names{option.name};
        if (option.name == "help"_L1)
            names += u"h"_s;
        else if (option.name == "version"_L1)
            names += u"v"_s;
        parser.addOption(QCommandLineOption(names, option.meaning, option.valueName));
    }
}

/// The words among the options, wherever they stand. The first is the command.
std::expected<QStringList, CommandLineStop> wordsOf(const QStringList &arguments)
{
    QCommandLineParser parser;
    QList<OptionSpec> all = commonOptions();
    for (const CommandSpec &spec : commandCatalogue()) {
        for (const OptionSpec &option : spec.options) {
            if (std::ranges::find(all, option.name, &OptionSpec::name) == all.cend())
                all += option;
        }
    }
    addOptions(parser, all);
    parser.parse(arguments);
    if (!parser.unknownOptionNames().isEmpty())
        return wrong(u"there is no option --%1"_s.arg(parser.unknownOptionNames().constFirst()));
    return parser.positionalArguments();
}

std::expected<CommandSpec, CommandLineStop> findCommand(const QStringList &words)
{
    const QList<CommandSpec> catalogue = commandCatalogue();
    const QString name = words.value(0);
    const auto found = std::ranges::find(catalogue, name, &CommandSpec::name);
    if (found == catalogue.cend())
        return wrong(u"there is no command \"%1\""_s.arg(name));
    return *found;
}

/// Takes the words behind the command: a fixed subject, the action, its operand, and nothing else.
std::expected<void, CommandLineStop> readWords(const CommandSpec &spec, QStringList words, CommandLine &line)
{
    const auto take = [&words] { return words.isEmpty() ? QString() : words.takeFirst(); };
    if (!spec.name.isEmpty())
        take();
    QStringList names;
    for (const ActionSpec &action : spec.actions)
        names += action.name;
    if (!spec.subject.isEmpty() && take() != spec.subject)
        return wrong(u"%1 takes: %2 %3"_s.arg(spec.name, spec.subject, names.join(" | "_L1)));
    if (!spec.actions.isEmpty()) {
        line.action = take();
        const auto action = std::ranges::find(spec.actions, line.action, &ActionSpec::name);
        if (action == spec.actions.cend())
            return wrong(u"%1 takes: %2"_s.arg((spec.name + u' ' + spec.subject).trimmed(), names.join(" | "_L1)));
        if (!action->operandName.isEmpty()) {
            line.operand = take();
            if (line.operand.isEmpty())
                return wrong(u"%1 %2 needs a %3"_s.arg(spec.name, line.action, action->operandName));
        }
    }
    if (!spec.operandName.isEmpty()) {
        line.operand = take();
        if (line.operand.isEmpty())
            return wrong(u"%1 needs a %2"_s.arg(spec.name, spec.operandName));
    }
    if (!words.isEmpty())
        return wrong(u"\"%1\" is one word too many"_s.arg(words.constFirst()));
    return {};
}

std::expected<void, CommandLineStop> readCommon(const QCommandLineParser &parser, CommandLine &line)
{
    line.dataDir = parser.value(u"data-dir"_s);
    if (parser.isSet(u"data-dir"_s) && line.dataDir.isEmpty())
        return wrong(u"--data-dir needs a folder"_s);
    line.configFile = parser.value(u"config"_s);
    if (parser.isSet(u"config"_s) && line.configFile.isEmpty())
        return wrong(u"--config needs a file"_s);
    for (const QString &text : parser.values(u"set"_s)) {
        const qsizetype equals = text.indexOf(u'=');
        if (equals <= 0)
            return wrong(u"--set takes section.key=value, not \"%1\""_s.arg(text));
        line.assignments += settings::Assignment{text.first(equals), text.sliced(equals + 1)};
    }
    if (parser.isSet(u"log-level"_s)) {
        line.logLevel = domain::logLevelFromName(parser.value(u"log-level"_s));
        if (!line.logLevel)
            return wrong(
                u"--log-level takes debug, info, warn or error, not \"%1\""_s.arg(parser.value(u"log-level"_s)));
    }
    return {};
}

std::expected<void, CommandLineStop> readOwn(
    const CommandSpec &spec, const QCommandLineParser &parser, CommandLine &line)
{
    for (const OptionSpec &option : spec.options) {
        if (!parser.isSet(option.name))
            continue;
        if (!option.onlyFor.isEmpty() && !option.onlyFor.contains(line.action))
            return wrong(u"--%1 goes only with %2 %3"_s.arg(option.name, spec.name, option.onlyFor.join(" or "_L1)));
        line.options.insert(option.name, option.valueName.isEmpty() ? QStringList() : parser.values(option.name));
    }
    const auto action = std::ranges::find(spec.actions, line.action, &ActionSpec::name);
    for (const QString &needed : action == spec.actions.cend() ? QStringList() : action->needs) {
        const auto option = std::ranges::find(spec.options, needed, &OptionSpec::name);
        if (line.value(needed).trimmed().isEmpty())
            return wrong(u"%1 %2 needs --%3 %4"_s.arg(spec.name, line.action, needed, option->valueName));
    }
    if (line.has(u"listen"_s))
        line.assignments += settings::Assignment{u"server.listen"_s, line.value(u"listen"_s), u"--listen"_s};
    if (line.has(u"dry-run"_s))
        line.assignments += settings::Assignment{u"provision.dry_run"_s, u"true"_s, u"--dry-run"_s};
    line.json = line.has(u"json"_s);
    return {};
}

bool isWebUrl(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == "http"_L1 || url.scheme() == "https"_L1);
}

/// The forms of values that no setting and no core command checks.
std::expected<void, CommandLineStop> checkValues(const CommandLine &line)
{
    if (line.has(u"for"_s) && !settings::parseDuration(line.value(u"for"_s)))
        return wrong(u"--for takes a duration such as 90s, 30m, 2h or 1d, not \"%1\""_s.arg(line.value(u"for"_s)));
    for (const QString &name : {u"base"_s, u"webhook"_s}) {
        if (line.has(name) && !isWebUrl(line.value(name)))
            return wrong(u"--%1 takes an http or https URL, not \"%2\""_s.arg(name, line.value(name)));
    }
    if (line.has(u"open"_s) && (!line.value(u"open"_s).startsWith("club/"_L1) || line.value(u"open"_s).size() == 5))
        return wrong(u"--open takes club/SLUG, not \"%1\""_s.arg(line.value(u"open"_s)));
    return {};
}

} // namespace

std::expected<CommandLine, CommandLineStop> parseCommandLine(const QStringList &arguments)
{
    const auto words = wordsOf(arguments);
    if (!words)
        return Stop(words.error());
    const auto spec = findCommand(*words);
    if (!spec)
        return Stop(spec.error());

    QCommandLineParser parser;
    addOptions(parser, commonOptions());
    addOptions(parser, spec->options);
    const bool understood = parser.parse(arguments);
    if (parser.isSet(u"help"_s))
        return Stop(CommandLineStop{ExitCode::Done, helpText(*spec)});
    if (parser.isSet(u"version"_s))
        return Stop(CommandLineStop{ExitCode::Done, u"touchline " TOUCHLINE_VERSION "\n"_s});
    if (!understood) {
        const QStringList strange = parser.unknownOptionNames();
        if (!strange.isEmpty())
            return wrong(u"%1 takes no option --%2"_s.arg(
                spec->name.isEmpty() ? u"touchline"_s : spec->name, strange.constFirst()));
        QString text = parser.errorText();
        while (text.endsWith(u'.'))
            text.chop(1);
        return wrong(text);
    }

    CommandLine line;
    line.command = spec->command;
    if (const auto read = readWords(*spec, *words, line); !read)
        return Stop(read.error());
    if (const auto read = readCommon(parser, line); !read)
        return Stop(read.error());
    if (const auto read = readOwn(*spec, parser, line); !read)
        return Stop(read.error());
    if (const auto checked = checkValues(line); !checked)
        return Stop(checked.error());
    return line;
}

} // namespace touchline::app
