// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/administration.h"
#include "app/api_thread.h"
#include "app/club_desk.h"
#include "app/foundation.h"
#include "app/mail_room.h"
#include "app/owner_parts.h"
#include "app/scheduled_jobs.h"
#include "app/workplace.h"
#include "core/console/command_socket.h"
#include "core/console/local_console.h"
#include "core/operations/club_index.h"
#include "core/operations/doctor.h"
#include "core/operations/held_action_timer.h"
#include "core/operations/preflight_runner.h"
#include "core/provision/provision_thread.h"
#include "core/scheduler/periodic_jobs.h"

#include <QObject>
#include <chrono>
#include <memory>

namespace touchline::app {

/// The running core: builds and owns everything `touchline` and `touchline serve` have in common. Lives on the main
/// thread.
class Application final : public QObject
{
    Q_OBJECT

public:
    /// Opens, migrates, listens, and begins to provision; the caller holds the instance lock. Blocks until the API is
    /// up.
    /// `moreRoutes` is for benchmarks.
    static std::expected<std::unique_ptr<Application>, StartFailure> start(
        const Workplace &workplace, std::function<void(http::Router &)> moreRoutes = {});
    ~Application() override;
    Q_DISABLE_COPY_MOVE(Application)

    /// Where the API answers.
    QString url() const { return m_url; }
    /// The core as a window sees it; made at the first call, gone after `stop`.
    console::Console &console();
    /// Who ends this core and starts another when its console asks for that, and what came of the restore it was
    /// started after. Before the first `console()`; without it the console cannot ask.
    void setRenewal(
        std::function<void(const console::Renewal &)> renew, std::optional<console::RestoreOutcome> outcome);
    /// How a second start brings the window of this one to the front, with what it is to show (`club/<slug>`, or
    /// empty); nothing: there is no window.
    void offerWindow(std::function<void(const QString &target, const QString &activationToken)> raise);
    /// For benchmarks, which look past the API.
    Foundation &foundation() { return *m_foundation; }

    /// Refuses new work, finishes what is under way for at most `limit`, gives leases back, closes the database.
    /// Blocks; safe to call twice.
    void stop(std::chrono::milliseconds limit = std::chrono::seconds(10));

private:
    explicit Application(const Workplace &workplace);

    std::expected<void, StartFailure> begin(std::function<void(http::Router &)> moreRoutes);
    void startProvisioning(provision::ProvisionSettings provisioning);
    QFuture<domain::Result<QJsonObject>> carryOut(
        const QString &command, const QJsonObject &args, const domain::OperatorIdentity &by);
    domain::Result<QJsonObject> raiseWindow(const QJsonObject &args) const;
    QJsonObject statusJson() const;
    void makeReadiness();
    void startJobs();
    void updateGauges();

    const Workplace m_workplace;
    std::unique_ptr<Foundation> m_foundation;
    std::unique_ptr<MailRoom> m_mailRoom;
    std::unique_ptr<signup::Signup> m_signup;
    std::unique_ptr<OwnerParts> m_owners;
    std::unique_ptr<ApiThread> m_api;
    std::unique_ptr<provision::ProvisionThread> m_provisioning;
    std::unique_ptr<console::CommandSocket> m_socket;
    std::unique_ptr<ClubDesk> m_clubDesk;
    std::unique_ptr<operations::ClubIndex> m_clubIndex;
    std::unique_ptr<operations::HeldActionTimer> m_heldActions;
    std::unique_ptr<operations::Doctor> m_doctor;
    std::unique_ptr<operations::PreflightRunner> m_preflight;
    std::unique_ptr<Administration> m_administration;
    std::unique_ptr<console::LocalConsole> m_console;
    std::unique_ptr<ScheduledJobs> m_scheduled;
    std::unique_ptr<scheduler::PeriodicJobs> m_gauges;
    std::function<void(const console::Renewal &)> m_renew;
    std::optional<console::RestoreOutcome> m_restoreOutcome{};
    std::function<void(const QString &, const QString &)> m_raiseWindow{};
    QString m_url{};
    QString m_publicUrl{};
    bool m_counting = false;
};

} // namespace touchline::app
