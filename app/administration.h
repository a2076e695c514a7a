// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/foundation.h"
#include "app/workplace.h"
#include "core/console/local_settings_desk.h"
#include "core/console/local_upkeep.h"
#include "core/operations/backup_operations.h"
#include "core/operations/backup_shelf.h"
#include "core/operations/settings_operations.h"

#include <memory>

namespace touchline::app {

/// What the console administers the instance with: settings, keys, backups. Lives on the main thread; outlived by
/// everything it is given.
class Administration final
{
public:
    struct Needs
    {
        Foundation &foundation;
        const Workplace &workplace;
        operations::BackupOperations &backups;
        domain::OperatorIdentity who;
        std::function<void(const console::Renewal &)> renew;
        std::optional<console::RestoreOutcome> outcome;
    };
    explicit Administration(Needs needs);
    Q_DISABLE_COPY_MOVE(Administration)

    console::SettingsDesk &settingsDesk() { return m_settingsDesk; }
    console::Upkeep &upkeep() { return m_upkeep; }
    /// Gives up what is under way. Waits; safe to call twice.
    void stop();

private:
    operations::SettingsOperations m_settings;
    operations::BackupShelf m_shelf;
    console::LocalSettingsDesk m_settingsDesk;
    console::LocalUpkeep m_upkeep;
};

} // namespace touchline::app
