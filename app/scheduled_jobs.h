// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/foundation.h"
#include "core/operations/backup_operations.h"
#include "core/scheduler/operator_alerts.h"
#include "core/scheduler/scheduler.h"
#include "core/scheduler/trial_reminders.h"
#include "core/settings/config.h"

namespace touchline::app {

/// What the program does by itself at its time: the scheduler with all its jobs. Lives on the main thread.
class ScheduledJobs final
{
public:
    ScheduledJobs(Foundation &foundation, const settings::Config &config);
    ~ScheduledJobs();
    Q_DISABLE_COPY_MOVE(ScheduledJobs)

    void start();
    /// Waits for the jobs under way; a backup is given up. Safe to call twice.
    void stop();

    operations::BackupOperations &backups() { return m_backups; }

private:
    scheduler::JobKind switchEndKind() const;
    scheduler::JobKind pauseEndKind() const;
    scheduler::JobKind backupKind();
    scheduler::JobKind integrityKind();

    Foundation &m_foundation;
    const settings::Config &m_config;
    operations::BackupOperations m_backups;
    scheduler::TrialReminders m_trialReminders;
    scheduler::OperatorAlerts m_operatorAlerts;
    scheduler::Scheduler m_scheduler;
};

} // namespace touchline::app
