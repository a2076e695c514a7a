// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/provision_thread.h"

#include "core/access/random.h"
#include "core/provision/steps/configure_routing.h"
#include "core/provision/steps/create_owner.h"
#include "core/provision/steps/deploy_automations.h"
#include "core/provision/steps/mark_complete.h"
#include "core/provision/steps/seed_defaults.h"
#include "core/provision/steps/send_magic_link.h"
#include "core/provision/steps/validate_webhook.h"

#include <QCoroFuture>
#include <QCoroTimer>
#include <QDeadlineTimer>
#include <QPromise>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::provision {

using domain::StepKind;

/// What lives on the thread, in the order it is built.
struct ProvisionThread::Inside
{
    Inside(const Needs &needs, const ProvisionSettings &settings, const RunAdvance::Observers &observers)
        : client(std::make_unique<outbound::GuardedClient>(settings.webhook, needs.clock))
        , probe(*client, settings.webhookStrict, settings.webhookTimeout)
        , owner(u"%1:%2"_s.arg(settings.installation, access::newId()))
        , advance(steps, needs.clock, needs.log, {owner, settings.retryFor}, observers)
        , provisioner(needs.writer, advance, steps, needs.pause, needs.clock, needs.log,
              {.concurrency = settings.concurrency,
                  .owner = owner,
                  .ownerPrefix = settings.installation + u':',
                  .dryRunsOnly = settings.dryRun})
        , sender({needs.writer, *client, needs.sealingKey, needs.clock, needs.log}, {.send = !settings.dryRun})
    {
        steps.add(StepKind::SeedDefaults, std::make_unique<SeedDefaults>());
        steps.add(StepKind::ConfigureRouting, std::make_unique<ConfigureRouting>());
        steps.add(StepKind::ValidateWebhook, std::make_unique<ValidateWebhook>(probe));
        steps.add(StepKind::DeployAutomations,
            std::make_unique<DeployAutomations>(
                *client, needs.clock, settings.automationsUrl, settings.automationsSecret));
        steps.add(StepKind::DeployAppsScript,
            std::make_unique<DeployAppsScript>(*client, needs.clock, settings.appsScript, settings.publicUrl));
        steps.add(StepKind::CreateOwner, std::make_unique<CreateOwner>());
        steps.add(StepKind::SendMagicLink, std::make_unique<SendMagicLink>(needs.links, needs.transport));
        steps.add(StepKind::MarkComplete, std::make_unique<MarkComplete>(settings.publicUrl));
    }

    std::unique_ptr<outbound::GuardedClient> client;
    outbound::WebhookProbe probe;
    StepCatalogue steps;
    const QString owner;
    RunAdvance advance;
    Provisioner provisioner;
    WebhookSender sender;
    int awaited = 0; ///< probes and deliveries under way for somebody who waits
};

namespace {
/// What somebody waits for: answered at the latest when nobody can any more.
template <class T>
class Awaited final
{
public:
    Awaited() { m_promise.start(); }
    ~Awaited() { answer(domain::fail(domain::ErrorCode::StorageUnavailable, u"The program is shutting down."_s)); }
    Q_DISABLE_COPY_MOVE(Awaited)
    QFuture<domain::Result<T>> future() const { return m_promise.future(); }
    void answer(domain::Result<T> outcome)
    {
        if (std::exchange(m_answered, true))
            return;
        m_promise.addResult(std::move(outcome));
        m_promise.finish();
    }

private:
    QPromise<domain::Result<T>> m_promise;
    bool m_answered = false;
};

QCoro::Task<void> probe(
    ProvisionThread::Inside &inside, QString url, std::shared_ptr<Awaited<outbound::ProbeReport>> awaited)
{
    ++inside.awaited;
    auto probing = inside.probe.probe(url);
    const outbound::ProbeReport report = co_await probing;
    --inside.awaited;
    awaited->answer(report);
}

QCoro::Task<void> deliver(ProvisionThread::Inside &inside, QString tenantId, QString id,
    std::shared_ptr<Awaited<store::WebhookMessageRow>> awaited)
{
    ++inside.awaited;
    auto delivering = inside.sender.deliver(tenantId, id);
    const domain::Result<store::WebhookMessageRow> message = co_await delivering;
    --inside.awaited;
    awaited->answer(message);
}

/// Ends the thread's loop when nothing on it is under way any more.
QCoro::Task<void> drainAndQuit(
    ProvisionThread::Inside &inside, QThread &thread, mail::Transport &transport, std::chrono::milliseconds limit)
{
    const QDeadlineTimer deadline(limit);
    inside.sender.beginNothingMore();
    co_await inside.provisioner.drain(limit);
    co_await inside.sender.drain(std::chrono::milliseconds(deadline.remainingTime()));
    // Requests that are still open end as cancelled, so that no coroutine is left suspended.
    inside.client.reset();
    if (inside.provisioner.inWork() > 0)
        transport.close();
    const auto atRest = inside.provisioner.idle(std::chrono::milliseconds(2000));
    co_await atRest;
    // The writer's jobs know these objects, also where they took longer than that.
    const auto written = inside.provisioner.barrier();
    co_await written;
    const auto busy
        = [&inside] { return inside.awaited > 0 || inside.provisioner.inWork() > 0 || !inside.sender.isIdle(); };
    for (int turns = 0; busy() && turns < 200; ++turns)
        co_await QCoro::sleepFor(std::chrono::milliseconds(10));
    thread.quit();
}
} // namespace

ProvisionThread::ProvisionThread(Needs needs, ProvisionSettings settings, RunAdvance::Observers observers)
    : m_needs(needs)
    , m_settings(std::move(settings))
    , m_observers(std::move(observers))
{
    m_thread.setObjectName(u"provisioner"_s);
    m_context.moveToThread(&m_thread);
}

ProvisionThread::~ProvisionThread()
{
    stop(std::chrono::milliseconds(0));
}

void ProvisionThread::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(
        &m_context,
        [this] {
            m_inside = std::make_unique<Inside>(m_needs, m_settings, m_observers);
            connect(&m_needs.writer, &store::Writer::committed, &m_inside->provisioner, &Provisioner::onCommitted,
                Qt::QueuedConnection);
            connect(&m_needs.writer, &store::Writer::committed, &m_inside->sender, &WebhookSender::onCommitted,
                Qt::QueuedConnection);
            m_inside->provisioner.start();
            m_inside->sender.start();
        },
        Qt::BlockingQueuedConnection);
    // On its own thread, as the loop ends: timers and sockets must not be destroyed elsewhere.
    connect(&m_thread, &QThread::finished, &m_context, [this] { m_inside.reset(); }, Qt::DirectConnection);
}

void ProvisionThread::stop(std::chrono::milliseconds limit)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(
        &m_context, [this, limit] { drainAndQuit(*m_inside, m_thread, m_needs.transport, limit); });
    m_thread.wait();
}

QFuture<domain::Result<outbound::ProbeReport>> ProvisionThread::probeWebhook(QString url, bool dryRun)
{
    auto awaited = std::make_shared<Awaited<outbound::ProbeReport>>();
    const auto future = awaited->future();
    if (!m_thread.isRunning())
        return future;
    QMetaObject::invokeMethod(&m_context, [this, url, dryRun, awaited] {
        if (!m_inside || !m_inside->client)
            return;
        if (dryRun)
            awaited->answer(m_inside->probe.dryRun(url));
        else
            probe(*m_inside, url, awaited);
    });
    return future;
}

QFuture<domain::Result<store::WebhookMessageRow>> ProvisionThread::deliverWebhook(QString tenantId, QString id)
{
    auto awaited = std::make_shared<Awaited<store::WebhookMessageRow>>();
    const auto future = awaited->future();
    if (!m_thread.isRunning())
        return future;
    QMetaObject::invokeMethod(&m_context, [this, tenantId, id, awaited] {
        if (m_inside && m_inside->client)
            deliver(*m_inside, tenantId, id, awaited);
    });
    return future;
}

int ProvisionThread::inWork() const
{
    return m_inside ? m_inside->provisioner.inWork() : 0;
}

qint64 ProvisionThread::lastBeatSteadyMs() const
{
    return m_inside ? m_inside->provisioner.lastBeatSteadyMs() : 0;
}

} // namespace touchline::provision
