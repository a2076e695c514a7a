// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"
#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QJsonObject>
#include <QString>

namespace touchline::app {

/// A command of `switch`, `promo`, `club` or `keys` as the core knows it.
struct OperatorCommand
{
    QString name; ///< `switch.off`
    QJsonObject args{};
};

/// `InvalidRequest` with a sentence for the user where a value makes no sense.
domain::Result<OperatorCommand> operatorCommand(const CommandLine &line, const domain::Clock &clock);
/// The answer for people; times in the local time zone.
QString operatorAnswerText(const CommandLine &line, const QJsonObject &answer);

/// Carries the command out and prints its answer.
ExitCode runOperatorCommand(const CommandLine &line);
/// `migrate`; works on the files only, and changes nothing while an instance runs.
ExitCode runMigrate(const CommandLine &line);

} // namespace touchline::app
