// SPDX-License-Identifier: GPL-3.0-only
#include "app/scheduled_jobs.h"

#include "core/operations/backup_commands.h"
#include "core/scheduler/clean_up.h"

using namespace Qt::StringLiterals;

namespace touchline::app {

using domain::Result;

namespace {
const QString backupJob = u"backup"_s;
const QString integrityJob = u"integrity_check"_s;
} // namespace

ScheduledJobs::ScheduledJobs(Foundation &foundation, const settings::Config &config)
    : m_foundation(foundation)
    , m_config(config)
    , m_backups({.writer = foundation.writer(),
          .clock = foundation.clock(),
          .log = foundation.log(),
          .source
          = {foundation.directory().database(), foundation.directory().keys(), foundation.directory().backups()},
          .passphrase = [this] { return operations::configuredPassphrase(m_config.backup); }})
    , m_trialReminders({foundation.postbox(), foundation.clock(), foundation.log(), config.signup.suspendAfterTrial})
    , m_operatorAlerts({.readers = foundation.readers(),
          .postbox = foundation.postbox(),
          .clock = foundation.clock(),
          .recipients = config.mail.operators,
          .signupFaults = [&foundation] { return foundation.metrics().signupFaults(); },
          .firstRefusalMs = [&foundation] { return foundation.killSwitch().firstRefusalMs(); }})
    , m_scheduler({.writer = foundation.writer(),
          .readers = foundation.readers(),
          .clock = foundation.clock(),
          .log = foundation.log(),
          .jobEnded = [&foundation](const QString &kind, const QString &outcome, double seconds) {
              foundation.metrics().jobEnded(kind, outcome, seconds);
          }})
{ }

ScheduledJobs::~ScheduledJobs()
{
    stop();
}

void ScheduledJobs::start()
{
    m_scheduler.add(switchEndKind());
    m_scheduler.add(pauseEndKind());
    // In a dry run they would be told to nobody, and be over.
    if (!m_config.provision.dryRun)
        m_scheduler.add(m_trialReminders.kind());
    m_scheduler.add(scheduler::cleanUpKind(m_foundation.clock()));
    if (m_config.mail.operators.isEmpty())
        m_scheduler.drop(scheduler::OperatorAlerts::kindName());
    else
        m_scheduler.add(m_operatorAlerts.kind());
    if (m_config.backup.keep > 0) {
        m_scheduler.add(backupKind());
        m_scheduler.drop(integrityJob);
    } else {
        m_scheduler.add(integrityKind());
        m_scheduler.drop(backupJob);
    }
    operations::addBackupCommands(m_foundation.commands(), m_backups);
    if (const qint64 newest
        = operations::newestNightlyBackup(m_foundation.directory().backups(), m_foundation.clock().nowSeconds());
        newest > 0)
        m_foundation.metrics().setLastBackup(newest);
    // Looked for at every start: it costs one read.
    m_foundation.writer().run([](store::Transaction &transaction) -> Result<void> {
        switches::KillSwitch::ensureEndJob(transaction);
        return {};
    });
    m_scheduler.start();
}

void ScheduledJobs::stop()
{
    m_backups.stop();
    m_scheduler.stop();
}

/// Signups are admitted by the clock alone when an off-state's time has run out; this writes it down.
scheduler::JobKind ScheduledJobs::switchEndKind() const
{
    return {.name = switches::KillSwitch::endJobKind(),
        .work = [this](store::Transaction &transaction, const store::DueJobRow &,
                    const QJsonObject &) -> Result<scheduler::JobEnd> {
            if (const auto done = m_foundation.switchOperations().signupsOnWhenDue(transaction); !done)
                return domain::fail(done.error());
            return scheduler::JobEnd{};
        }};
}

scheduler::JobKind ScheduledJobs::pauseEndKind() const
{
    return {.name = switches::ProvisionerPause::endJobKind(),
        .work = [this](store::Transaction &transaction, const store::DueJobRow &,
                    const QJsonObject &) -> Result<scheduler::JobEnd> {
            if (const auto done = m_foundation.switchOperations().resumeProvisionerWhenDue(transaction); !done)
                return domain::fail(done.error());
            return scheduler::JobEnd{};
        }};
}

scheduler::JobKind ScheduledJobs::backupKind()
{
    return {.name = backupJob,
        .schedule = scheduler::Schedule::daily(m_config.backup.atMinuteOfDay),
        .prepare =
            [this](const store::DueJobRow &job) {
                return m_backups.makeNightly(
                    m_foundation.directory().backups(), job.name.section(u':', 1),
                    [this] { return operations::configuredPassphrase(m_config.backup); }, m_config.backup.keep);
            },
        .work = [this](store::Transaction &transaction, const store::DueJobRow &,
                    const QJsonObject &made) -> Result<scheduler::JobEnd> {
            const bool withKeys = made.value("withKeys"_L1).toBool();
            transaction.afterCommit([this, withKeys] {
                m_foundation.metrics().setLastBackup(m_foundation.clock().nowSeconds());
                if (!withKeys)
                    m_foundation.log().warn(domain::LogFeature::Ops, u"The nightly backup is without the keys"_s,
                        {{u"reason"_s, u"backup.passphrase is not set"_s}});
            });
            return scheduler::JobEnd{.note = u"%1: %2 bytes, %3, checked"_s.arg(made.value("file"_L1).toString())
                                         .arg(made.value("bytes"_L1).toInteger())
                                         .arg(withKeys ? u"with the keys, sealed"_s : u"without the keys"_s)};
        }};
}

/// Where no backup is made, whose copy would be checked.
scheduler::JobKind ScheduledJobs::integrityKind()
{
    return {.name = integrityJob,
        .schedule = scheduler::Schedule::daily(m_config.backup.atMinuteOfDay),
        .prepare = [this](const store::DueJobRow &) { return m_backups.checkIntegrity(); },
        .work = [](store::Transaction &, const store::DueJobRow &, const QJsonObject &) -> Result<scheduler::JobEnd> {
            return scheduler::JobEnd{.note = u"the database is whole"_s};
        }};
}

} // namespace touchline::app
