// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_catalogue.h"
#include "app/operator_command.h"

#include <functional>

namespace touchline::app {

/// One action of `touchline club`: how it is typed, and how its answer reads for people. The core's command is
/// `club.` and its name.
struct ClubAction
{
    ActionSpec spec;
    /// `slug` as it was typed.
    std::function<QString(const QString &slug, const QJsonObject &answer)> text;
};

QList<ClubAction> clubActions();
QList<OptionSpec> clubOptions();

/// `InvalidRequest` with a sentence for the user where a value makes no sense.
domain::Result<OperatorCommand> clubCommand(const CommandLine &line);
QString clubAnswerText(const CommandLine &line, const QJsonObject &answer);

/// What is added where no instance runs that would carry on with it; empty where nothing waits.
QString clubWaitsText(const CommandLine &line, const QJsonObject &answer);

} // namespace touchline::app
