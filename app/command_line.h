// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/exit_code.h"
#include "core/domain/log_record.h"
#include "core/settings/load_config.h"

#include <QHash>
#include <QString>
#include <QStringList>
#include <expected>
#include <optional>

namespace touchline::app {

enum class Command {
    Console,
    Serve,
    Preflight,
    Switch,
    Provisioner,
    Promo,
    Club,
    Migrate,
    Keys,
    Backup,
    Restore,
    Mail,
    Audit,
    Doctor
};

/// What was typed, checked for its form. Whether values make sense is for those who use them.
struct CommandLine
{
    Command command = Command::Console;
    QString action{}; ///< `off`, `add`, `rotate`, …; empty where a command has none
    QString operand{}; ///< the promo code, the club's slug, the key's id, the backup's file or the export's
    QString dataDir{}; ///< empty: the standard one
    QString configFile{};
    QList<settings::Assignment> assignments{}; ///< `--set` in their order, then `--listen` and `--dry-run`
    std::optional<domain::LogLevel> logLevel{};
    bool json = false; ///< answers as JSON instead of text
    QHash<QString, QStringList> options{}; ///< the command's own options by name, e.g. `reason`

    bool has(const QString &option) const { return options.contains(option); }
    QString value(const QString &option) const { return options.value(option).value(0); }
};

/// Nothing to run: `--help` or `--version` was asked for (code Done), or the line is wrong.
struct CommandLineStop
{
    ExitCode code = ExitCode::Done;
    QString text; ///< for standard output when done, for standard error when wrong
};

/// `arguments` with the program's name first, as QCoreApplication::arguments() gives them. Needs no application object.
std::expected<CommandLine, CommandLineStop> parseCommandLine(const QStringList &arguments);

} // namespace touchline::app
