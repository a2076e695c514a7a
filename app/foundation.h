// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/workplace.h"
#include "core/access/key_ring.h"
#include "core/access/sealing_key.h"
#include "core/mail/postbox.h"
#include "core/operations/audit_operations.h"
#include "core/operations/command_table.h"
#include "core/operations/key_operations.h"
#include "core/operations/mail_operations.h"
#include "core/operations/promo_operations.h"
#include "core/operations/switch_operations.h"
#include "core/operations/test_club_operations.h"
#include "core/signup/test_clubs.h"
#include "core/store/reader_pool.h"
#include "core/store/writer.h"
#include "core/switches/kill_switch.h"
#include "core/switches/provisioner_pause.h"
#include "core/telemetry/log.h"
#include "core/telemetry/log_store.h"
#include "core/telemetry/metrics.h"
#include "core/telemetry/stderr_sink.h"

#include <memory>

namespace touchline::app {

/// What every command that works on the data directory needs: telemetry, the database, the keys, the switches and the
/// operators' commands. No network. Built and destroyed on one thread, under the instance lock.
class Foundation final
{
public:
    enum class Records {
        StoredAndShown, ///< logs.db and standard error
        Stored, ///< logs.db only, for commands whose output is for people
    };

    /// Opens everything, migrating the database where needed.
    static std::expected<std::unique_ptr<Foundation>, StartFailure> open(const Workplace &workplace, Records records);
    /// Commits what is queued and closes.
    ~Foundation();
    Q_DISABLE_COPY_MOVE(Foundation)

    const domain::Clock &clock() const { return m_clock; }
    const settings::DataDirectory &directory() const { return m_directory; }
    telemetry::Metrics &metrics() { return m_metrics; }
    telemetry::LogStore &logStore() { return m_logStore; }
    telemetry::Log &log() { return m_log; }
    store::Writer &writer() { return m_writer; }
    store::ReaderPool &readers() { return m_readers; }
    access::KeyRing &keys() { return *m_keys; }
    const access::SealingKey &sealingKey() const { return *m_sealingKey; }
    /// Takes mails in; they leave while an instance runs.
    const mail::Postbox &postbox() const { return *m_postbox; }
    switches::KillSwitch &killSwitch() { return m_killSwitch; }
    switches::ProvisionerPause &pause() { return m_pause; }
    signup::TestClubs &testClubs() { return m_testClubs; }
    operations::TestClubOperations &testClubOperations() { return m_testClubOperations; }
    operations::SwitchOperations &switchOperations() { return m_switchOperations; }
    operations::PromoOperations &promoOperations() { return m_promoOperations; }
    operations::KeyOperations &keyOperations() { return *m_keyOperations; }
    operations::MailOperations &mailOperations() { return *m_mailOperations; }
    operations::AuditOperations &auditOperations() { return m_auditOperations; }
    /// Finishes what is queued for the database; later jobs fail. Before whatever such jobs use goes.
    void closeDatabase();
    operations::CommandTable &commands() { return m_commands; }
    /// Carries the sinks' losses over to the metrics; called before a scrape.
    void countLogDrops();

private:
    explicit Foundation(const Workplace &workplace);

    std::expected<void, StartFailure> requireKeysOfClubs();
    std::expected<void, StartFailure> start(Records records);
    domain::Result<void> restoreSwitches();

    const domain::SystemClock m_clock;
    const settings::DataDirectory m_directory;
    const QString m_senderHost; ///< what Message-IDs end with
    const bool m_dryRun;
    telemetry::Metrics m_metrics;
    std::unique_ptr<telemetry::StderrSink> m_stderr;
    telemetry::LogStore m_logStore;
    telemetry::Log m_log;
    store::Writer m_writer;
    store::ReaderPool m_readers;
    std::unique_ptr<access::KeyRing> m_keys;
    std::unique_ptr<access::SealingKey> m_sealingKey;
    std::unique_ptr<mail::Postbox> m_postbox;
    switches::KillSwitch m_killSwitch;
    switches::ProvisionerPause m_pause;
    signup::TestClubs m_testClubs;
    operations::SwitchOperations m_switchOperations;
    operations::PromoOperations m_promoOperations;
    operations::AuditOperations m_auditOperations;
    operations::TestClubOperations m_testClubOperations;
    std::unique_ptr<operations::KeyOperations> m_keyOperations;
    std::unique_ptr<operations::MailOperations> m_mailOperations;
    operations::CommandTable m_commands;
};

} // namespace touchline::app
