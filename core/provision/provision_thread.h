// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/owner_link.h"
#include "core/mail/transport.h"
#include "core/outbound/webhook_probe.h"
#include "core/provision/provisioner.h"
#include "core/provision/steps/deploy_apps_script.h"
#include "core/provision/webhook_sender.h"

#include <QFuture>
#include <QThread>
#include <memory>

namespace touchline::provision {

/// What provisioning is configured with.
struct ProvisionSettings
{
    int concurrency = 64;
    std::chrono::seconds retryFor = std::chrono::hours(24);
    outbound::WebhookPolicy webhook{};
    bool webhookStrict = false;
    std::chrono::milliseconds webhookTimeout = std::chrono::seconds(5);
    QString automationsUrl{};
    QString automationsSecret{};
    std::optional<AppsScriptSettings> appsScript{}; ///< none: not configured
    QString publicUrl{}; ///< what clubs' pages begin with, without a trailing slash
    bool dryRun = false; ///< nothing leaves: real runs and what is queued for webhooks rest
    QString installation{}; ///< the same for every process that ever runs on this data directory
};

/// Owns the provisioner's thread and all that lives on it: the engine, the guarded client, the steps, the sender of
/// webhook events. Started once;
/// `stop` drains and joins, the destructor does so at the latest.
class ProvisionThread final : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        store::Writer &writer;
        switches::ProvisionerPause &pause;
        const mail::OwnerLinks &links;
        mail::Transport &transport;
        const domain::Clock &clock;
        telemetry::Log &log;
        const access::SealingKey &sealingKey;
    };

    ProvisionThread(Needs needs, ProvisionSettings settings, RunAdvance::Observers observers);
    ~ProvisionThread() override;
    Q_DISABLE_COPY_MOVE(ProvisionThread)

    void start();
    /// Claims nothing more, waits at most `limit` for what is under way, gives the rest back, joins. Blocks; safe to
    /// call twice.
    void stop(std::chrono::milliseconds limit);

    /// Runs the probe cascade against a webhook, changing nothing; in a dry run nothing leaves. Any thread; the future
    /// always finishes, with an error when the thread is stopping.
    QFuture<domain::Result<outbound::ProbeReport>> probeWebhook(QString url, bool dryRun);

    /// Sends a queued webhook message at once and tells how it stands after that attempt; errors as
    /// WebhookSender::deliver's. Any thread; the future always finishes.
    QFuture<domain::Result<store::WebhookMessageRow>> deliverWebhook(QString tenantId, QString id);

    /// Clubs in work; any thread.
    int inWork() const;
    /// When the engine last looked for work, on the steady clock; 0 before the start. Any thread.
    qint64 lastBeatSteadyMs() const;

    struct Inside;

private:
    const Needs m_needs;
    const ProvisionSettings m_settings;
    const RunAdvance::Observers m_observers;
    QThread m_thread;
    QObject m_context; ///< lives on the thread; what is invoked on it runs there
    std::unique_ptr<Inside> m_inside;
};

} // namespace touchline::provision
