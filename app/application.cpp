// SPDX-License-Identifier: GPL-3.0-only
#include "app/application.h"

#include "app/provision_settings.h"
#include "core/scheduler/when_done.h"
#include "core/store/provision_queue.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::FunnelStage;
using domain::LogFeature;
using domain::Result;
} // namespace

std::expected<std::unique_ptr<Application>, StartFailure> Application::start(
    const Workplace &workplace, std::function<void(http::Router &)> moreRoutes)
{
    std::unique_ptr<Application> application(new Application(workplace));
    if (const auto begun = application->begin(std::move(moreRoutes)); !begun)
        return std::unexpected(begun.error());
    return application;
}

Application::Application(const Workplace &workplace)
    : m_workplace(workplace)
{ }

Application::~Application()
{
    stop(0ms);
}

std::expected<void, StartFailure> Application::begin(std::function<void(http::Router &)> moreRoutes)
{
    auto foundation = Foundation::open(m_workplace, Foundation::Records::StoredAndShown);
    if (!foundation)
        return std::unexpected(foundation.error());
    m_foundation = std::move(*foundation);
    const settings::Config &config = m_workplace.loaded.config;

    const auto sender = mail::Mailbox::fromText(config.mail.from);
    if (!sender)
        return std::unexpected(
            StartFailure{ExitCode::WrongUsage, u"mail.from: \"%1\" is no mail address"_s.arg(config.mail.from)});

    auto provisioning = provisionSettings(config);
    if (!provisioning)
        return std::unexpected(StartFailure{ExitCode::WrongUsage, provisioning.error().detail});

    m_signup = std::make_unique<signup::Signup>(m_foundation->writer(), m_foundation->killSwitch(),
        m_foundation->sealingKey(), m_foundation->postbox(), m_foundation->testClubs(), m_foundation->clock(),
        m_foundation->log(),
        signup::SignupRules{.trialDays = config.signup.trialDays,
            .oneClubPerEmail = config.signup.oneClubPerEmail,
            .dryRun = config.provision.dryRun,
            .verifyEmail = config.signup.verifyEmail,
            .webhook = {config.provision.webhookAllowedHosts, config.provision.webhookAllowPrivate}});
    m_signup->observeFunnel(
        [&metrics = m_foundation->metrics()](FunnelStage stage) { metrics.funnelReached(funnelStageName(stage)); });
    m_owners = std::make_unique<OwnerParts>(*m_foundation, config);
    m_owners->begin();
    m_api = std::make_unique<ApiThread>(
        ApiThread::Needs{config, *m_foundation, *m_signup, *m_owners, std::move(moreRoutes)});
    const auto url = m_api->start();
    if (!url)
        return std::unexpected(StartFailure{ExitCode::Failed, url.error().detail});
    m_url = url->toString(QUrl::StripTrailingSlash);
    startProvisioning(*std::move(provisioning));
    makeReadiness();

    m_socket = std::make_unique<console::CommandSocket>(
        [this](const QString &command, const QJsonObject &args, const domain::OperatorIdentity &by) {
            return carryOut(command, args, by);
        });
    // Without it only the command line is cut off; clubs are served all the same.
    if (const auto listening = m_socket->listen(m_workplace.directory.socket()); !listening)
        m_foundation->log().error(
            LogFeature::Ops, u"No commands can be taken"_s, {{u"reason"_s, listening.error().detail}});

    m_foundation->log().info(
        LogFeature::Ops, u"Listening"_s, {{u"url"_s, m_url}, {u"version"_s, u"" TOUCHLINE_VERSION ""_s}});
    startJobs();
    return {};
}

void Application::startProvisioning(provision::ProvisionSettings provisioning)
{
    const settings::Config &config = m_workplace.loaded.config;
    m_publicUrl = config.server.publicUrl.isEmpty() ? m_url : config.server.publicUrl;
    m_mailRoom = std::make_unique<MailRoom>(*m_foundation, m_workplace, m_publicUrl);
    m_mailRoom->start();
    m_clubDesk = std::make_unique<ClubDesk>(*m_foundation, config, m_mailRoom->links(), m_publicUrl);
    m_heldActions = std::make_unique<operations::HeldActionTimer>(
        m_foundation->writer(), m_foundation->readers(), m_clubDesk->standing(), m_foundation->clock());
    m_clubIndex = std::make_unique<operations::ClubIndex>(m_foundation->writer());
    forgetErasedClubs(*m_foundation);
    telemetry::Metrics &metrics = m_foundation->metrics();
    provision::RunAdvance::Observers observers{
        .runEnded = [&metrics](const QString &outcome,
                        qint64 ms) { metrics.runFinished(outcome, static_cast<double>(ms) / 1000); },
        .attemptEnded = [&metrics](const QString &step, const QString &outcome,
                            qint64 ms) { metrics.stepFinished(step, outcome, static_cast<double>(ms) / 1000); },
        .clubCompleted = [&metrics] { metrics.funnelReached(funnelStageName(FunnelStage::Complete)); }};
    provisioning.publicUrl = m_publicUrl;
    m_provisioning = std::make_unique<provision::ProvisionThread>(
        provision::ProvisionThread::Needs{m_foundation->writer(), m_foundation->pause(), m_mailRoom->links(),
            m_mailRoom->transport(), m_foundation->clock(), m_foundation->log(), m_foundation->sealingKey()},
        std::move(provisioning), std::move(observers));
    m_provisioning->start();
    m_clubDesk->webhooks().sendThrough(
        [this](const QString &tenantId, const QString &id) { return m_provisioning->deliverWebhook(tenantId, id); });
    m_api->watch(*m_provisioning);
}

void Application::stop(std::chrono::milliseconds limit)
{
    if (!m_foundation)
        return;
    const QDeadlineTimer deadline(limit);
    m_gauges.reset();
    if (m_scheduled)
        m_scheduled->stop();
    m_heldActions.reset();
    m_clubIndex.reset();
    if (m_preflight)
        m_preflight->stop();
    if (m_administration)
        m_administration->stop();
    if (m_socket)
        m_socket->close();
    if (m_api)
        m_api->stop(limit);
    // Provisioning ends the mail server's connections, which are the mailer's too.
    if (m_mailRoom)
        m_mailRoom->beginNothingMore();
    if (m_provisioning)
        m_provisioning->stop(std::chrono::milliseconds(deadline.remainingTime()));
    if (m_mailRoom)
        m_mailRoom->stop(std::chrono::milliseconds(deadline.remainingTime()));
    m_foundation->log().info(LogFeature::Ops, u"Stopped"_s);
    // What is still queued is about the parts that go next.
    m_foundation->readers().stop();
    m_foundation->writer().stop();
    m_console.reset();
    m_preflight.reset();
    m_administration.reset();
    m_socket.reset();
    m_scheduled.reset();
    m_api.reset();
    m_doctor.reset();
    m_provisioning.reset();
    m_owners.reset();
    m_signup.reset();
    m_foundation->closeDatabase();
    m_clubDesk.reset();
    m_mailRoom.reset();
    m_foundation.reset();
}

QFuture<Result<QJsonObject>> Application::carryOut(
    const QString &command, const QJsonObject &args, const domain::OperatorIdentity &by)
{
    if (command == "status"_L1)
        return QtFuture::makeReadyFuture(Result<QJsonObject>(statusJson()));
    if (command == "window.raise"_L1)
        return QtFuture::makeReadyFuture(raiseWindow(args));
    return m_foundation->commands().run(command, args, by);
}

void Application::offerWindow(std::function<void(const QString &, const QString &)> raise)
{
    m_raiseWindow = std::move(raise);
}

Result<QJsonObject> Application::raiseWindow(const QJsonObject &args) const
{
    if (!m_raiseWindow)
        return domain::fail(domain::ErrorCode::NotFound, u"this instance has no window"_s);
    const QString target = args.value("target"_L1).toString();
    m_foundation->log().info(LogFeature::Ops, u"A second start raises the window"_s, {{u"target"_s, target}});
    m_raiseWindow(target, args.value("activationToken"_L1).toString());
    return QJsonObject{};
}

QJsonObject Application::statusJson() const
{
    const settings::Config &config = m_workplace.loaded.config;
    return {{u"url"_s, m_url}, {u"pid"_s, QCoreApplication::applicationPid()},
        {u"version"_s, u"" TOUCHLINE_VERSION ""_s},
        {u"environment"_s, config.server.production ? u"production"_s : u"preview"_s},
        {u"dryRun"_s, config.provision.dryRun}};
}

void Application::setRenewal(
    std::function<void(const console::Renewal &)> renew, std::optional<console::RestoreOutcome> outcome)
{
    m_renew = std::move(renew);
    m_restoreOutcome = std::move(outcome);
}

console::Console &Application::console()
{
    if (m_console)
        return *m_console;
    const domain::OperatorIdentity operatorAtConsole{operatorName(), u"console"_s};
    m_administration = std::make_unique<Administration>(Administration::Needs{
        *m_foundation, m_workplace, m_scheduled->backups(), operatorAtConsole, m_renew, m_restoreOutcome});
    const settings::Config &config = m_workplace.loaded.config;
    console::LocalConsole::Needs needs{.writer = m_foundation->writer(),
        .readers = m_foundation->readers(),
        .logs = m_foundation->logStore(),
        .metrics = m_foundation->metrics(),
        .killSwitch = m_foundation->killSwitch(),
        .pause = m_foundation->pause(),
        .signup = *m_signup,
        .clubs = m_clubDesk->clubs(),
        .access = m_clubDesk->access(),
        .standing = m_clubDesk->standing(),
        .webhooks = m_clubDesk->webhooks(),
        .promos = m_foundation->promoOperations(),
        .switches = m_foundation->switchOperations(),
        .doctor = *m_doctor,
        .preflight = *m_preflight,
        .audit = m_foundation->auditOperations(),
        .settings = m_administration->settingsDesk(),
        .upkeep = m_administration->upkeep(),
        .clock = m_foundation->clock(),
        .provisioner
        = [this] { return console::ProvisionerPulse{m_provisioning->inWork(), m_provisioning->lastBeatSteadyMs()}; },
        .probeWebhook =
            [this](const QString &url) {
                return m_provisioning->probeWebhook(url, m_workplace.loaded.config.provision.dryRun);
            }};
    console::CoreFacts facts{.url = m_url,
        .publicUrl = m_publicUrl,
        .environment = config.server.production ? u"production"_s : u"preview"_s,
        .dryRun = config.provision.dryRun,
        .dataDirectory = m_workplace.directory.path(),
        .operatorIdentity = operatorAtConsole};
    m_console = std::make_unique<console::LocalConsole>(std::move(needs), std::move(facts));
    return *m_console;
}

void Application::makeReadiness()
{
    m_doctor = std::make_unique<operations::Doctor>(operations::Doctor::Needs{.config = m_workplace.loaded.config,
        .directory = m_workplace.directory,
        .keys = m_foundation->keys(),
        .readers = m_foundation->readers(),
        .clock = m_foundation->clock(),
        .url = m_url,
        .provisionerBeatMs = [this] { return m_provisioning->lastBeatSteadyMs(); },
        .firstRefusalMs = [this] { return m_foundation->killSwitch().firstRefusalMs(); }});
    operations::addDoctorCommand(m_foundation->commands(), *m_doctor);
    m_preflight = std::make_unique<operations::PreflightRunner>(
        operations::PreflightRunner::Needs{m_foundation->testClubOperations(), m_foundation->clock(), m_url});
}

void Application::startJobs()
{
    m_scheduled = std::make_unique<ScheduledJobs>(*m_foundation, m_workplace.loaded.config);
    m_scheduled->start();
    m_gauges = std::make_unique<scheduler::PeriodicJobs>();
    m_gauges->add(1s, [this] { updateGauges(); });
}

void Application::updateGauges()
{
    telemetry::Metrics &metrics = m_foundation->metrics();
    m_foundation->countLogDrops();
    metrics.setSignupsOn(m_foundation->killSwitch().isOn());
    metrics.setInWork(m_provisioning->inWork());
    if (m_counting)
        return;
    m_counting = true;
    const qint64 now = m_foundation->clock().nowMs();
    scheduler::whenDone(this, m_foundation->readers().run([now](store::Session &session) -> Result<qint64> {
        return store::ProvisionQueue(session).countWaiting(now);
    }),
        [this](const Result<qint64> &waiting) {
            m_counting = false;
            if (waiting && m_foundation)
                m_foundation->metrics().setQueueDepth(*waiting);
        });
}

} // namespace touchline::app
