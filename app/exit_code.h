// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace touchline::app {

/// What the program's end tells its caller; a contract with scripts.
enum class ExitCode {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    DirectoryInUse = 3, ///< another instance holds the data directory
    Schema = 4, ///< the database is newer than the program, or a migration failed
};

} // namespace touchline::app
