// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_catalogue.h"

#include "app/club_actions.h"

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

QList<OptionSpec> servingOptions()
{
    return {
        {.name = u"listen"_s, .valueName = u"HOST:PORT"_s, .meaning = u"Where the API listens; port 0: any free one"_s},
        {.name = u"dry-run"_s, .meaning = u"No network, no mail leaves: outside effects are only recorded"_s},
    };
}

QList<OptionSpec> promoOptions()
{
    const QStringList add{u"add"_s};
    const QStringList both{u"add"_s, u"edit"_s};
    return {
        {.name = u"percent"_s, .valueName = u"N"_s, .meaning = u"Discount in percent, 0 to 100"_s, .onlyFor = add},
        {.name = u"max-uses"_s,
            .valueName = u"N"_s,
            .meaning = u"How often it can be used; without: no limit"_s,
            .onlyFor = both},
        {.name = u"plan"_s,
            .valueName = u"PLAN"_s,
            .meaning = u"Puts the club on this plan, starter or pro"_s,
            .onlyFor = add},
        {.name = u"lifetime"_s, .meaning = u"The discount never ends"_s, .onlyFor = add},
        {.name = u"club"_s, .valueName = u"SLUG"_s, .meaning = u"Only for this club (repeatable)"_s, .onlyFor = add},
        {.name = u"starts"_s,
            .valueName = u"DATE"_s,
            .meaning = u"From when it holds, as 2030-01-31 or 2030-01-31T18:00Z (UTC)"_s,
            .onlyFor = both},
        {.name = u"until"_s,
            .valueName = u"DATE"_s,
            .meaning = u"Until when it holds; a day counts to its end"_s,
            .onlyFor = both},
        {.name = u"notes"_s, .valueName = u"TEXT"_s, .meaning = u"What it is for"_s, .onlyFor = both},
        {.name = u"reason"_s,
            .valueName = u"TEXT"_s,
            .meaning = u"Why"_s,
            .onlyFor = {u"deactivate"_s, u"reactivate"_s}},
        {.name = u"json"_s, .meaning = u"Answers as JSON"_s},
    };
}

QList<OptionSpec> switchOptions()
{
    const QStringList off{u"off"_s};
    return {
        {.name = u"reason"_s,
            .valueName = u"TEXT"_s,
            .meaning = u"Why; needed to switch off"_s,
            .onlyFor = {u"on"_s, u"off"_s}},
        {.name = u"for"_s,
            .valueName = u"DURATION"_s,
            .meaning = u"Switch on again after 90s, 30m, 2h or 1d"_s,
            .onlyFor = off},
        {.name = u"let-started-finish"_s, .meaning = u"Clubs already started may finish"_s, .onlyFor = off},
        {.name = u"json"_s, .meaning = u"Answers as JSON"_s},
    };
}

QList<OptionSpec> provisionerOptions()
{
    const QStringList pause{u"pause"_s};
    return {
        {.name = u"reason"_s, .valueName = u"TEXT"_s, .meaning = u"Why; needed to pause"_s, .onlyFor = pause},
        {.name = u"for"_s,
            .valueName = u"DURATION"_s,
            .meaning = u"Go on again after 90s, 30m, 2h or 1d"_s,
            .onlyFor = pause},
        {.name = u"json"_s, .meaning = u"Answers as JSON"_s},
    };
}

QList<ActionSpec> clubActionSpecs()
{
    QList<ActionSpec> specs;
    for (const ClubAction &action : clubActions())
        specs += action.spec;
    return specs;
}

QList<OptionSpec> backupOptions()
{
    return {
        {.name = u"passphrase-file"_s,
            .valueName = u"FILE"_s,
            .meaning = u"Its first line is the passphrase; else that of the settings, else asked for"_s},
        {.name = u"json"_s, .meaning = u"Answers as JSON"_s},
    };
}

QList<OptionSpec> keyOptions()
{
    return {
        {.name = u"reason"_s, .valueName = u"TEXT"_s, .meaning = u"Why"_s, .onlyFor = {u"rotate"_s, u"retire"_s}},
        {.name = u"json"_s, .meaning = u"Answers as JSON"_s},
    };
}

QList<OptionSpec> auditOptions()
{
    const QStringList records{u"list"_s, u"export"_s};
    return {
        {.name = u"operator"_s, .valueName = u"NAME"_s, .meaning = u"Only what they did"_s, .onlyFor = records},
        {.name = u"action"_s,
            .valueName = u"NAME"_s,
            .meaning = u"Only this, as club.retry; club. for all that is done to clubs"_s,
            .onlyFor = records},
        {.name = u"club"_s, .valueName = u"SLUG"_s, .meaning = u"Only this club, by slug or id"_s, .onlyFor = records},
        {.name = u"text"_s, .valueName = u"TEXT"_s, .meaning = u"Only records with this in them"_s, .onlyFor = records},
        {.name = u"since"_s,
            .valueName = u"DATE"_s,
            .meaning = u"From when, as 2030-01-31 or 2030-01-31T18:00Z (UTC)"_s,
            .onlyFor = records},
        {.name = u"until"_s,
            .valueName = u"DATE"_s,
            .meaning = u"Until when; a day counts to its end"_s,
            .onlyFor = records},
        {.name = u"limit"_s,
            .valueName = u"N"_s,
            .meaning = u"How many of the newest; without: 50"_s,
            .onlyFor = {u"list"_s}},
        {.name = u"expect"_s,
            .valueName = u"HASH"_s,
            .meaning = u"A newest hash noted down earlier, which must still be there"_s,
            .onlyFor = {u"verify"_s}},
        {.name = u"csv"_s, .meaning = u"As a table instead of NDJSON"_s, .onlyFor = {u"export"_s}},
        {.name = u"json"_s, .meaning = u"Answers as JSON"_s, .onlyFor = {u"list"_s, u"verify"_s}},
    };
}

QString usageOf(const CommandSpec &spec, const ActionSpec &action)
{
    QStringList words{u"touchline"_s, spec.name, spec.subject, action.name, action.operandName};
    words.removeAll(QString());
    return words.join(u' ');
}

QString optionText(const OptionSpec &option)
{
    const QString left
        = option.valueName.isEmpty() ? u"--%1"_s.arg(option.name) : u"--%1 %2"_s.arg(option.name, option.valueName);
    return u"  %1 %2\n"_s.arg(left, -26).arg(option.meaning);
}

/// Each word with a space behind it.
QString wordsOf(const CommandSpec &spec)
{
    QString words;
    for (const QString &word : {spec.name, spec.operandName}) {
        if (!word.isEmpty())
            words += word + u' ';
    }
    return words;
}

QString usageText(const CommandSpec &spec)
{
    if (spec.actions.isEmpty())
        return u"Usage: touchline %1[options]\n\n%2.\n"_s.arg(wordsOf(spec), spec.meaning);
    QString text = u"Usage: touchline %1 … [options]\n\n%2.\n\n"_s.arg(spec.name, spec.meaning);
    for (const ActionSpec &action : spec.actions)
        text += u"  %1 %2\n"_s.arg(usageOf(spec, action), -36).arg(action.meaning);
    return text;
}

} // namespace

QList<CommandSpec> commandCatalogue()
{
    return {
        {.command = Command::Console,
            .name = {},
            .meaning = u"The operator console for onboarding sports clubs, with the core inside it, serving the API"_s,
            .options = servingOptions()
                + QList<OptionSpec>{{.name = u"open"_s,
                    .valueName = u"club/SLUG"_s,
                    .meaning = u"Opens the window at this club"_s}}},
        {.command = Command::Serve,
            .name = u"serve"_s,
            .meaning = u"The core alone, without a window; needs no display"_s,
            .options = servingOptions()},
        {.command = Command::Preflight,
            .name = u"preflight"_s,
            .meaning = u"Signs two test clubs up at a running server and checks that all goes well"_s,
            .options
            = {{.name = u"base"_s,
                   .valueName = u"URL"_s,
                   .meaning = u"The server; without: the instance on the data directory, else server.listen"_s},
                {.name = u"webhook"_s,
                    .valueName = u"URL"_s,
                    .meaning = u"The Starter club's webhook; it has to exist unless the server runs dry"_s},
                {.name = u"json"_s, .meaning = u"One JSON object a check"_s}}},
        {.command = Command::Switch,
            .name = u"switch"_s,
            .subject = u"signups"_s,
            .meaning = u"Stops and starts signups"_s,
            .actions = {{.name = u"on"_s, .meaning = u"Signups are admitted"_s},
                {.name = u"off"_s,
                    .meaning = u"Signups are refused; while off: replaces reason, end and mode"_s,
                    .needs = {u"reason"_s}},
                {.name = u"status"_s, .meaning = u"Says what holds, since when and why"_s}},
            .options = switchOptions()},
        {.command = Command::Provisioner,
            .name = u"provisioner"_s,
            .meaning = u"Pauses the provisioner: clubs sign up and wait, those in work finish"_s,
            .actions = {{.name = u"pause"_s,
                            .meaning = u"No club is taken up; while paused: replaces reason and end"_s,
                            .needs = {u"reason"_s}},
                {.name = u"resume"_s, .meaning = u"Clubs that wait are taken up"_s},
                {.name = u"status"_s, .meaning = u"Says what holds, since when and why"_s}},
            .options = provisionerOptions()},
        {.command = Command::Promo,
            .name = u"promo"_s,
            .meaning = u"Promo codes"_s,
            .actions = {{.name = u"add"_s, .operandName = u"CODE"_s, .meaning = u"Adds a code"_s},
                {.name = u"list"_s, .meaning = u"Lists the codes and how often they were used"_s},
                {.name = u"show"_s, .operandName = u"CODE"_s, .meaning = u"Says who used a code"_s},
                {.name = u"edit"_s,
                    .operandName = u"CODE"_s,
                    .meaning = u"Changes uses, validity or notes; none: no limit"_s},
                {.name = u"deactivate"_s, .operandName = u"CODE"_s, .meaning = u"Nobody can use it from now on"_s},
                {.name = u"reactivate"_s, .operandName = u"CODE"_s, .meaning = u"It can be used again"_s}},
            .options = promoOptions()},
        {.command = Command::Club,
            .name = u"club"_s,
            .meaning = u"What an operator may do to a club"_s,
            .actions = clubActionSpecs(),
            .options = clubOptions()},
        {.command = Command::Migrate,
            .name = u"migrate"_s,
            .meaning = u"The database's schema"_s,
            .actions = {{.name = u"status"_s, .meaning = u"Says which version the database has"_s},
                {.name = u"up"_s, .meaning = u"Applies what is missing, after a backup"_s},
                {.name = u"down"_s, .meaning = u"Undoes the newest migration, after a backup; data is kept"_s}},
            .options = {{.name = u"json"_s, .meaning = u"Answers as JSON"_s}}},
        {.command = Command::Doctor,
            .name = u"doctor"_s,
            .meaning = u"Checks what has to be right before going live; fails if something is not"_s,
            .options = {{.name = u"json"_s, .meaning = u"Answers as JSON"_s}}},
        {.command = Command::Mail,
            .name = u"mail"_s,
            .meaning = u"Sending mails"_s,
            .actions = {{.name = u"test"_s,
                .operandName = u"ADDRESS"_s,
                .meaning = u"Sends a test mail and says what became of it"_s}},
            .options = {{.name = u"json"_s, .meaning = u"Answers as JSON"_s}}},
        {.command = Command::Keys,
            .name = u"keys"_s,
            .meaning = u"The keys that sign tokens"_s,
            .actions = {{.name = u"list"_s, .meaning = u"Lists the keys"_s},
                {.name = u"rotate"_s, .meaning = u"A new key signs; the old ones go on verifying"_s},
                {.name = u"retire"_s,
                    .operandName = u"KID"_s,
                    .meaning = u"Tokens this key signed are refused from now on"_s}},
            .options = keyOptions()},
        {.command = Command::Audit,
            .name = u"audit"_s,
            .meaning = u"Who did what, when, from where, why"_s,
            .actions = {{.name = u"list"_s, .meaning = u"Lists the newest records"_s},
                {.name = u"verify"_s,
                    .meaning = u"Walks the hash chain and compares it with the backups; exit 1 if it is broken"_s},
                {.name = u"export"_s,
                    .operandName = u"FILE"_s,
                    .meaning = u"Writes the records to a file, oldest first; -: standard output"_s}},
            .options = auditOptions()},
        {.command = Command::Backup,
            .name = u"backup"_s,
            .operandName = u"FILE"_s,
            .meaning = u"Copies the database with the keys, sealed by a passphrase; also while an instance runs"_s,
            .options = backupOptions()},
        {.command = Command::Restore,
            .name = u"restore"_s,
            .operandName = u"FILE"_s,
            .meaning = u"Puts a backup in place of the data, which is kept aside; tokens, links and sessions end"_s,
            .options = backupOptions()},
    };
}

QList<OptionSpec> commonOptions()
{
    return {
        {.name = u"data-dir"_s, .valueName = u"DIR"_s, .meaning = u"Where everything is kept"_s},
        {.name = u"set"_s, .valueName = u"section.key=value"_s, .meaning = u"Sets one setting (repeatable)"_s},
        {.name = u"config"_s,
            .valueName = u"FILE"_s,
            .meaning = u"Settings file; without: touchline.toml in the data directory"_s},
        {.name = u"log-level"_s, .valueName = u"LEVEL"_s, .meaning = u"debug, info, warn or error"_s},
        {.name = u"version"_s, .meaning = u"Prints the version"_s},
        {.name = u"help"_s, .meaning = u"Prints this"_s},
    };
}

QString helpText(const CommandSpec &spec)
{
    QString text = usageText(spec);
    if (spec.name.isEmpty()) {
        text += u"\nCommands (touchline COMMAND --help says more):\n"_s;
        for (const CommandSpec &each : commandCatalogue()) {
            if (!each.name.isEmpty())
                text += u"  %1 %2\n"_s.arg(each.name, -26).arg(each.meaning);
        }
    }
    if (!spec.options.isEmpty())
        text += u"\nOptions:\n"_s;
    for (const OptionSpec &option : spec.options)
        text += optionText(option);
    text += u"\nOptions of every command:\n"_s;
    for (const OptionSpec &option : commonOptions())
        text += optionText(option);
    if (spec.name.isEmpty())
        text
            += u"\nExit codes: 0 done, 1 failed, 2 wrong usage, 3 the data directory is in use, 4 the database is newer than\nthe program or a migration failed.\n"_s;
    return text;
}

} // namespace touchline::app
