// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace touchline::app {

/// One option. `valueName` is empty for a flag.
struct OptionSpec
{
    QString name;
    QString valueName{};
    QString meaning;
    QStringList onlyFor{}; ///< actions that take it; empty: all of the command's
};

/// One action of a command, e.g. `retire KID` of `keys`.
struct ActionSpec
{
    QString name;
    QString operandName{}; ///< empty: it takes none
    QString meaning;
    QStringList needs{}; ///< options that must be given a value
};

struct CommandSpec
{
    Command command = Command::Console;
    QString name; ///< empty: the program without a command
    QString subject{}; ///< a fixed word in front of the action (`signups`)
    QString operandName{}; ///< of a command without actions; empty: it takes none
    QString meaning;
    QList<ActionSpec> actions{};
    QList<OptionSpec> options{};
};

QList<CommandSpec> commandCatalogue();
/// The options every command takes.
QList<OptionSpec> commonOptions();
/// What `--help` prints for the program (a spec without a name) or one command.
QString helpText(const CommandSpec &spec);

} // namespace touchline::app
