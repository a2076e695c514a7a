// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/console/local_console.h"
#include "core/mail/mail_thread.h"
#include "core/mail/outbox_transport.h"
#include "core/mail/owner_link.h"
#include "core/operations/access_operations.h"
#include "core/operations/club_operations.h"
#include "core/operations/club_standing.h"
#include "core/operations/doctor.h"
#include "core/operations/preflight_runner.h"
#include "core/operations/promo_operations.h"
#include "core/operations/switch_operations.h"
#include "core/operations/webhook_operations.h"
#include "core/signup/signup.h"
#include "core/store/reader_pool.h"
#include "core/switches/kill_switch.h"
#include "core/switches/provisioner_pause.h"
#include "core/telemetry/log_store.h"
#include "core/telemetry/metrics.h"
#include "tests/support/fake_clock.h"
#include "tests/support/office_fixture.h"
#include "tests/support/scratch_store.h"

#include <memory>

namespace touchline::testsupport {

/// A console on a real database, with the use cases behind it and no provisioner: what that would do, tests do by hand.
class ConsoleFixture final
{
public:
    ConsoleFixture();
    ~ConsoleFixture();
    Q_DISABLE_COPY_MOVE(ConsoleFixture)

    console::LocalConsole &console() { return *m_console; }
    OfficeFixture &office() { return *m_office; }
    void closeConsole() { m_console.reset(); }
    /// Stops what answers, as at the end of the program.
    void stopCore();

    /// A club through the console's own first step.
    QString startClub(const QString &slug, domain::Plan plan = domain::Plan::Starter);
    /// A test request through the public door; whether it was let in.
    bool publicStart(const QString &slug);

    FakeClock clock;
    ScratchStore scratch;
    store::ReaderPool readers;
    telemetry::LogStore logs;
    telemetry::Log log;
    telemetry::Metrics metrics;
    switches::KillSwitch killSwitch;
    switches::ProvisionerPause pause;
    console::ProvisionerPulse pulse; ///< what the console is told of the provisioner
    outbound::ProbeReport probeReport; ///< what a webhook's test gives
    QStringList probed;
    settings::Config config; ///< what the checklist looks at

private:
    std::unique_ptr<access::SealingKey> m_sealingKey;
    std::unique_ptr<mail::Postbox> m_postbox;
    signup::TestClubs m_testClubs;
    std::unique_ptr<signup::Signup> m_signup;
    std::unique_ptr<mail::OutboxTransport> m_transport;
    std::unique_ptr<mail::OwnerLinks> m_links;
    std::unique_ptr<mail::MailThread> m_mailer;
    std::unique_ptr<operations::ClubOperations> m_clubs;
    std::unique_ptr<operations::AccessOperations> m_access;
    std::unique_ptr<operations::WebhookOperations> m_webhooks;
    operations::ClubStanding m_standing;
    operations::PromoOperations m_promos;
    operations::SwitchOperations m_switches;
    operations::TestClubOperations m_testClubOperations;
    std::optional<settings::DataDirectory> m_directory;
    std::unique_ptr<access::KeyRing> m_keys;
    std::unique_ptr<operations::Doctor> m_doctor;
    std::unique_ptr<operations::PreflightRunner> m_preflight;
    std::unique_ptr<OfficeFixture> m_office;
    std::unique_ptr<console::LocalConsole> m_console;
};

} // namespace touchline::testsupport
