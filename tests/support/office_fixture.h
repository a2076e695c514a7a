// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/key_ring.h"
#include "core/console/local_settings_desk.h"
#include "core/console/local_upkeep.h"
#include "core/mail/postbox.h"
#include "core/operations/audit_operations.h"
#include "core/operations/backup_operations.h"
#include "core/operations/backup_shelf.h"
#include "core/operations/key_operations.h"
#include "core/operations/mail_operations.h"
#include "core/operations/settings_operations.h"
#include "tests/support/scratch_store.h"

namespace touchline::testsupport {

/// What an instance is administered with, on the folder of a scratch store: settings, keys, backups, audit.
class OfficeFixture final
{
public:
    struct Needs
    {
        ScratchStore &scratch;
        store::ReaderPool &readers;
        const mail::Postbox &postbox;
        const domain::Clock &clock;
        telemetry::Log &log;
        settings::ConfigSources sources{}; ///< the data directory is filled in
    };
    explicit OfficeFixture(Needs needs);
    ~OfficeFixture();
    Q_DISABLE_COPY_MOVE(OfficeFixture)

    static constexpr auto passphrase = "correct horse battery";

    const settings::DataDirectory directory;
    std::unique_ptr<access::KeyRing> keys;
    operations::AuditOperations audit;
    QList<console::Renewal> renewals; ///< what the console asked for

    console::SettingsDesk &settingsDesk() { return *m_settingsDesk; }
    console::LocalUpkeep &upkeep() { return *m_upkeep; }
    void stop();

private:
    operations::KeyOperations m_keyOperations;
    operations::MailOperations m_mails;
    operations::BackupOperations m_backups;
    operations::BackupShelf m_shelf;
    std::unique_ptr<operations::SettingsOperations> m_settings;
    std::unique_ptr<console::LocalSettingsDesk> m_settingsDesk;
    std::unique_ptr<console::LocalUpkeep> m_upkeep;
};

} // namespace touchline::testsupport
