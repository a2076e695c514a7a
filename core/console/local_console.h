// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/change_feed.h"
#include "core/console/console.h"
#include "core/console/core_facts.h"
#include "core/console/local_audit_trail.h"
#include "core/console/local_bulk_orders.h"
#include "core/console/local_club_records.h"
#include "core/console/local_figures.h"
#include "core/console/local_readiness.h"
#include "core/console/status_reading.h"
#include "core/outbound/webhook_probe.h"

#include <QTimer>
#include <functional>

namespace touchline::operations {
class ClubOperations;
class ClubStanding;
class AccessOperations;
class AuditOperations;
class PromoOperations;
class SwitchOperations;
class WebhookOperations;
} // namespace touchline::operations

namespace touchline::signup {
class Signup;
}

namespace touchline::switches {
class KillSwitch;
class ProvisionerPause;
} // namespace touchline::switches

namespace touchline::console {

/// The console of the core in this process. Lives on the main thread and does nothing there but pass on: reads run on
/// the reader pool, writes through the use cases and the operators' commands, which the public API and the command line
/// use too. Everything it is given must outlive it; replies still open when it goes are answered all the same.
class LocalConsole final : public Console
{
    Q_OBJECT

public:
    struct Needs
    {
        store::Writer &writer;
        store::ReaderPool &readers;
        telemetry::LogStore &logs;
        const telemetry::Metrics &metrics;
        const switches::KillSwitch &killSwitch;
        const switches::ProvisionerPause &pause;
        signup::Signup &signup;
        operations::ClubOperations &clubs;
        operations::AccessOperations &access;
        operations::ClubStanding &standing;
        operations::WebhookOperations &webhooks;
        operations::PromoOperations &promos;
        operations::SwitchOperations &switches;
        const operations::Doctor &doctor;
        operations::PreflightRunner &preflight;
        operations::AuditOperations &audit;
        SettingsDesk &settings;
        Upkeep &upkeep;
        const domain::Clock &clock;
        std::function<ProvisionerPulse()> provisioner; ///< called on this thread
        /// Runs the probe cascade, or only the guard's verdict in a dry run. The future must always finish.
        std::function<QFuture<domain::Result<outbound::ProbeReport>>(QString url)> probeWebhook;
    };

    LocalConsole(Needs needs, CoreFacts facts, QObject *parent = nullptr);
    ~LocalConsole() override;
    Q_DISABLE_COPY_MOVE(LocalConsole)

    Reply<ClubPage> clubs(ClubQuery query) override;
    Reply<ClubCounts> clubCounts() override;
    Reply<ClubDetail> club(QString tenantId) override;
    Reply<QList<ClubRow>> clubRows(QStringList tenantIds) override;
    Reply<void> retryClub(QString tenantId) override;
    Reply<void> resendMagicLink(QString tenantId) override;
    Reply<QString> copyMagicLink(QString tenantId) override;
    Reply<void> retryFromStep(QString tenantId, QString step) override;
    Reply<bool> cancelRun(QString tenantId, QString reason) override;
    Reply<void> editWebhookAndRetry(QString tenantId, QString webhookUrl, QString webhookSecret) override;
    Reply<WebhookMessageView> sendTestEvent(QString tenantId) override;
    Reply<RotatedSecret> rotateWebhookSecret(QString tenantId, QString secret) override;
    Reply<void> endSecretRotation(QString tenantId, QString reason) override;
    Reply<void> enableWebhook(QString tenantId) override;
    Reply<void> resendWebhookMessage(QString tenantId, QString messageId) override;
    Reply<void> correctEmailAndRetry(QString tenantId, QString email) override;
    Reply<void> releaseEmailHold(QString tenantId, QString reason) override;
    Reply<HeldAction> suspendClub(QString tenantId, QString reason) override;
    Reply<void> reinstateClub(QString tenantId, QString reason) override;
    Reply<HeldAction> cancelClub(QString tenantId, QString reason) override;
    Reply<HeldAction> eraseClub(QString tenantId, QString confirmation, QString reason) override;
    Reply<RevokedAccess> revokeMagicLinks(QString tenantId, QString reason) override;
    Reply<void> revokeTokens(QString tenantId, QString tokenId, QString reason) override;
    Reply<QList<HeldAction>> pendingActions() override;
    Reply<void> undoAction(QString id) override;
    ClubRecords &clubRecords() override { return m_records; }

    Reply<QList<domain::PromoCode>> promoCodes() override;
    Reply<PromoDetail> promoCode(QString code) override;
    Reply<domain::PromoCode> addPromoCode(domain::PromoCode promo) override;
    Reply<domain::PromoCode> editPromoCode(QString code, PromoChange change) override;
    Reply<void> deactivatePromoCode(QString code, QString reason) override;
    Reply<void> reactivatePromoCode(QString code, QString reason) override;

    AuditTrail &audit() override { return m_audit; }
    SettingsDesk &settings() override { return m_needs.settings; }
    Upkeep &upkeep() override { return m_needs.upkeep; }

    Reply<SlugAvailability> availability(QString slug) override;
    Reply<PromoOffer> verifyPromo(QString code, QString slug) override;
    Reply<StartedClub> startClub(StartClub order) override;
    Reply<void> setBrand(QString tenantId, domain::Brand brand) override;
    Reply<void> finishStarter(QString tenantId, QString webhookUrl, QString webhookSecret) override;
    Reply<void> finishPro(QString tenantId) override;
    Reply<void> letSignupFinish(QString tenantId, QString reason) override;
    Reply<SignupStage> signupStage(QString tenantId) override;
    Reply<WebhookTest> testWebhook(QString webhookUrl) override;

    Reply<LogPage> logs(LogQuery query) override;

    Reply<SwitchView> switchView() override;
    Reply<SwitchImpact> switchImpact() override;
    Reply<void> switchSignupsOff(SwitchOffOrder order) override;
    Reply<void> switchSignupsOn(QString reason) override;
    Reply<void> pauseProvisioner(PauseOrder order) override;
    Reply<void> resumeProvisioner() override;
    Reply<QList<SwitchHistoryEntry>> switchHistory(int limit) override;

    Reply<CoreStatus> status() override;
    Reply<QList<LibraryVersion>> libraries() override;

    BulkOrders &bulk() override { return m_bulk; }
    Figures &figures() override { return m_figures; }
    Readiness &readiness() override { return m_readiness; }

private:
    void tick();
    void tellSwitches();
    void tellStatus();

    const Needs m_needs;
    const CoreFacts m_facts;
    const StatusReading m_statusReading;
    LocalAuditTrail m_audit;
    LocalClubRecords m_records;
    ChangeFeed m_changes;
    LocalBulkOrders m_bulk;
    LocalFigures m_figures;
    LocalReadiness m_readiness;
    QTimer m_ticks;
    bool m_readingStatus = false;
    bool m_readingSwitches = false;
    bool m_switchesChangedAgain = false;
    qint64 m_turnedAwayTold = 0;
    std::optional<double> m_stillTold{};
};

} // namespace touchline::console
