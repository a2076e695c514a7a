// SPDX-License-Identifier: GPL-3.0-only
#include "app/administration.h"

#include "app/provision_settings.h"

namespace touchline::app {

namespace {
/// What a start refuses beyond the rules of the settings themselves.
domain::Result<void> canStart(const settings::Config &config)
{
    if (const auto provisioning = provisionSettings(config); !provisioning)
        return domain::fail(provisioning.error());
    return {};
}
} // namespace

Administration::Administration(Needs needs)
    : m_settings({.writer = needs.foundation.writer(),
          .clock = needs.foundation.clock(),
          .store = settings::SettingsStore(needs.workplace.sources, &canStart),
          .running = needs.workplace.loaded})
    , m_shelf({.writer = needs.foundation.writer(),
          .clock = needs.foundation.clock(),
          .directory = needs.foundation.directory(),
          .passphrase
          = [backup = needs.workplace.loaded.config.backup] { return operations::configuredPassphrase(backup); }})
    , m_settingsDesk(m_settings, needs.who)
    , m_upkeep({.mails = needs.foundation.mailOperations(),
          .keys = needs.foundation.keyOperations(),
          .backups = needs.backups,
          .shelf = m_shelf,
          .backupsFolder = needs.foundation.directory().backups(),
          .hasPassphrase = !needs.workplace.loaded.config.backup.passphrase.isEmpty()
              || !needs.workplace.loaded.config.backup.passphraseFile.isEmpty(),
          .who = needs.who,
          .renew = std::move(needs.renew),
          .outcome = std::move(needs.outcome)})
{ }

void Administration::stop()
{
    m_settings.stop();
    m_shelf.stop();
}

} // namespace touchline::app
