// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/command_line.h"
#include "app/exit_code.h"
#include "core/settings/data_directory.h"
#include "core/settings/instance_lock.h"
#include "core/settings/load_config.h"

#include <QString>
#include <expected>
#include <optional>

namespace touchline::app {

/// Why something could not begin, in one sentence, and the exit code that goes with it.
struct StartFailure
{
    ExitCode code = ExitCode::Failed;
    QString detail;
    std::optional<qint64> holderPid{}; ///< with DirectoryInUse, where it is known
};

/// A data directory and the settings that hold on it.
struct Workplace
{
    settings::DataDirectory directory;
    settings::LoadedConfig loaded;
    settings::ConfigSources sources{}; ///< what they were read from
};

/// Prepares the data directory the command line names and reads the settings.
std::expected<Workplace, StartFailure> openWorkplace(const CommandLine &line);
/// Whether there is a database in that folder, or one about to be put back by a restore that was cut off.
bool holdsDatabase(const QString &path);
/// Takes the data directory for this process.
std::expected<settings::InstanceLock, StartFailure> takeWorkplace(const Workplace &workplace);
/// The operating system's user, as audit records name the operator.
QString operatorName();

} // namespace touchline::app
