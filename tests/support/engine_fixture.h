// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/provisioner.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"

#include <QPromise>
#include <functional>
#include <mutex>

namespace touchline::testsupport {

/// An outside step that does what the test says; where it says nothing, it is done at once.
class ScriptedStep final : public provision::OutsideStep
{
public:
    using Script = std::function<QCoro::Task<provision::StepOutcome>(provision::StepContext)>;

    void setScript(Script script) { m_script = std::move(script); }
    /// Every attempt gives this outcome.
    void setOutcome(const provision::StepOutcome &outcome);
    /// Attempts wait until `letGo`, then end as done.
    void hang();
    void letGo();
    /// The attempts of that club so far.
    int attempts(const QString &tenantId) const { return static_cast<int>(m_attempts.value(tenantId).size()); }
    QList<provision::StepContext> contexts(const QString &tenantId) const { return m_attempts.value(tenantId); }
    /// Attempts under way.
    int underWay() const { return m_underWay; }
    int mostAtOnce() const { return m_mostAtOnce; }

    QJsonObject prepare(store::Transaction &transaction, const provision::StepContext &context) const override;
    QString host(const provision::StepContext &context, const QJsonObject &prepared) const override;
    QCoro::Task<provision::StepOutcome> perform(provision::StepContext context, QJsonObject prepared) const override;
    void settle(store::Transaction &transaction, const provision::StepContext &context, const QJsonObject &prepared,
        const provision::StepOutcome &outcome) const override;

    /// The host that a club's attempts ask, by its id; none where it is not there. Filled before the start.
    QHash<QString, QString> hosts{};
    /// Called in `settle`; may break the transaction.
    std::function<void(store::Transaction &, const provision::StepContext &)> onSettle{};

private:
    Script m_script;
    mutable QHash<QString, QList<provision::StepContext>> m_attempts;
    mutable std::vector<QPromise<void>> m_hanging;
    mutable int m_underWay = 0;
    mutable int m_mostAtOnce = 0;
};

/// A database step that counts, and does what the test says besides.
class CountingStep final : public provision::DatabaseStep
{
public:
    QString apply(store::Transaction &transaction, const provision::StepContext &context) const override;
    int applied() const { return m_applied; }

    /// On the writer's thread; may break the transaction.
    std::function<void(store::Transaction &, const provision::StepContext &)> onApply{};

private:
    mutable std::atomic<int> m_applied = 0;
};

/// The engine on this thread with scripted steps, a clock that stands still and a real database. Several engines on it
/// are several processes on one database.
class EngineFixture final
{
public:
    /// What one process has.
    struct Process
    {
        Process(EngineFixture &fixture, const QString &name, const QString &prefix);

        const QString owner;
        provision::RunAdvance advance;
        provision::Provisioner provisioner;
        bool drained = false;
    };
    struct Options
    {
        int concurrency = 64;
        std::chrono::milliseconds retryFor = std::chrono::hours(24);
        std::chrono::milliseconds pollEvery{20};
        std::chrono::milliseconds lease = std::chrono::seconds(30);
        bool dryRun = false; ///< its processes are in a dry run
    };

    EngineFixture();
    explicit EngineFixture(Options options);
    /// Lets go of what hangs and drains every process.
    ~EngineFixture();
    Q_DISABLE_COPY_MOVE(EngineFixture)

    /// Processes that are started from now on are in a dry run, or are not.
    void setDryRun(bool dryRun) { m_options.dryRun = dryRun; }
    /// Starts the engine of a process; `installation` is the data directory it believes to be on.
    Process &start(const QString &installation = QStringLiteral("here"));
    /// Stops it cleanly; what hangs is given back after `limit`.
    void stop(Process &process, std::chrono::milliseconds limit = {});

    /// A club whose signup is finished, its first run due now.
    QString queueClub(const QString &id, domain::Plan plan = domain::Plan::Starter, bool dryRun = false);
    /// Wakes the engines as a commit would.
    void wake();

    store::TenantRow tenant(const QString &id);
    domain::ProvisionState state(const QString &id) { return tenant(id).provisionState; }
    store::RunRow run(const QString &id, int number = 1);
    store::StepRow step(const QString &id, const QString &name, int number = 1);
    QList<store::AttemptRow> attempts(const QString &id, int number = 1);
    /// How often that message was logged.
    int logged(const QString &message);

    FakeClock clock;
    telemetry::Log log;
    ScratchStore store;
    switches::ProvisionerPause pause;
    provision::StepCatalogue steps;
    ScriptedStep *webhook = nullptr;
    ScriptedStep *automations = nullptr;
    ScriptedStep *appsScript = nullptr;
    ScriptedStep *mail = nullptr;
    CountingStep *seed = nullptr;

private:
    Options m_options;
    std::mutex m_recordsLock;
    QStringList m_messages;
    std::vector<std::unique_ptr<Process>> m_processes;
};

} // namespace touchline::testsupport
