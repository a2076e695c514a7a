// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/settings/load_config.h"
#include "core/settings/settings_editor.h"

#include <functional>

namespace touchline::settings {

/// The settings file of an instance, for changing it: what the next start would read, and whether it could start with
/// what is to be written. Values of the command line and the environment are those the running instance was started
/// with. Blocking; any thread, one at a time.
class SettingsStore final
{
public:
    /// Rules that are checked at a start beyond those of the settings themselves.
    using Rule = std::function<domain::Result<void>(const Config &)>;

    SettingsStore(ConfigSources sources, Rule rule);

    QString path() const { return m_path; }
    /// What the next start reads. Errors: those of `loadConfig`.
    domain::Result<LoadedConfig> next() const;

    /// A file ready to be written, and what the next start would make of it.
    struct Draft
    {
        QByteArray content;
        LoadedConfig before;
        LoadedConfig after;
    };
    /// Makes the edits and checks all that a start checks. Error InvalidRequest with an issue on the key that is at
    /// fault, where one is: also for a value that the command line or the environment holds fast.
    domain::Result<Draft> draft(const QList<SettingEdit> &edits) const;
    /// Replaces the file at once, mode 0600, on the disk. Error StorageUnavailable.
    domain::Result<void> write(const Draft &draft) const;

private:
    domain::Result<QByteArray> content() const;
    domain::Result<LoadedConfig> loadFrom(const QByteArray &content) const;

    const ConfigSources m_sources;
    const Rule m_rule;
    const QString m_path;
};

} // namespace touchline::settings
