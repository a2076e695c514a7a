// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/setting.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace touchline::console {

/// One setting as an operator sees it. Of a secret never the value, only whether there is one.
struct SettingView
{
    QString key; ///< `section.name`
    domain::SettingKind kind = domain::SettingKind::Text;
    QString meaning; ///< in English
    QString value{}; ///< what the next start takes; list items joined by commas
    QString runningValue{}; ///< what this instance was started with
    QString defaultValue{};
    bool isSecret = false;
    bool isSet = false; ///< the value is not empty
    domain::SettingSource source = domain::SettingSource::Default;
    QString where{}; ///< `touchline.toml, line 3`, `TOUCHLINE_SERVER_LISTEN`, `--set`; empty for a default
    bool awaitsRestart = false; ///< the next start takes another value than this instance has
    QStringList choices{};
    qint64 minimum = 0;
    qint64 maximum = 0;
    /// The command line or the environment holds it fast.
    bool isFixed() const
    {
        return source == domain::SettingSource::CommandLine || source == domain::SettingSource::Environment;
    }
};

struct SettingsView
{
    QList<SettingView> settings; ///< by section
    QString file; ///< the settings file
    QString trouble{}; ///< why the next start would fail; empty: it would not
    bool awaitsRestart() const
    {
        for (const SettingView &setting : settings) {
            if (setting.awaitsRestart)
                return true;
        }
        return false;
    }
};

/// A new value, or none: back to the default.
struct SettingChange
{
    QString key;
    std::optional<QString> value{};
    bool operator==(const SettingChange &) const = default;
};

} // namespace touchline::console
