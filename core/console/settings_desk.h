// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/console/settings_desk_values.h"

namespace touchline::console {

/// The settings: what holds and why, and changing them in the settings file. Audited; takes effect at the next start.
class SettingsDesk : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    virtual Reply<SettingsView> settings() = 0;
    /// Whether a start would take these changes; nothing is saved. Error InvalidRequest, with an issue whose path is
    /// the key at fault and whose code is `not_allowed`, `fixed`, `unknown` or `rule`.
    virtual Reply<void> check(QList<SettingChange> changes) = 0;
    /// The same, and saves them.
    virtual Reply<SettingsView> save(QList<SettingChange> changes, QString reason) = 0;

Q_SIGNALS:
    /// They were saved, perhaps by somebody else: look again.
    void changed();
};

} // namespace touchline::console
