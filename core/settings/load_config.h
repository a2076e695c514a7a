// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/domain/setting.h"
#include "core/settings/config.h"

#include <QHash>
#include <QList>
#include <QString>

namespace touchline::settings {

using ValueSource = domain::SettingSource;

/// What one key is set to and why, for the Settings page and error messages.
struct SettingValue
{
    QString key;
    QString value; ///< canonical; list items joined by commas
    ValueSource source = ValueSource::Default;
    QString where{}; ///< `touchline.toml, line 3`, `TOUCHLINE_SERVER_LISTEN`, `--set`; empty for a default
};

/// One assignment of the command line. `where` names the option: `--set`, `--listen`.
struct Assignment
{
    QString key;
    QString value;
    QString where = QStringLiteral("--set");
};

/// Everything the settings are made from.
struct ConfigSources
{
    QString dataDir;
    QString configFile{}; ///< must exist if named; empty: `touchline.toml` in the data directory, if there is one
    QList<Assignment> commandLine{}; ///< a later one wins
    QHash<QString, QString>
        environment{}; ///< the process's variables; others than `TOUCHLINE_<SECTION>_…` are not looked at
    domain::LogLevel logLevel = domain::LogLevel::Info;
};

struct LoadedConfig
{
    Config config;
    QList<SettingValue> values; ///< one a key of the catalogue, in its order
};

/// Reads and validates all settings: command line, then environment, then file, then default. Fails with
/// `INVALID_REQUEST` at the first unknown key, bad value or broken rule; the detail is one line naming the key, the
/// value (unless it is a secret), where it came from, and what is allowed.
domain::Result<LoadedConfig> loadConfig(const ConfigSources &sources);

} // namespace touchline::settings
