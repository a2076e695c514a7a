// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures.h"
#include "core/console/library_versions.h"
#include "core/console/readiness.h"
#include "core/console/views.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace touchline::console {

class BulkOrders;

template <class T>
using Reply = QFuture<domain::Result<T>>;

class AuditTrail;
class SettingsDesk;
class Upkeep;
class ClubRecords;

/// Everything a window may ask of a core, whether it lives in this process or elsewhere. Commands return at once; their
/// futures always finish, with an error when the core is gone. Signals arrive on the thread this object lives in, after
/// the commit they tell about, coalesced to at most 20 a second.
class Console : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    // Clubs
    virtual Reply<ClubPage> clubs(ClubQuery query) = 0;
    virtual Reply<ClubCounts> clubCounts() = 0;
    virtual Reply<ClubDetail> club(QString tenantId) = 0;
    /// The rows of these clubs that still exist, in any order; what the table shows is refreshed with it.
    virtual Reply<QList<ClubRow>> clubRows(QStringList tenantIds) = 0;
    /// Continues a failed or waiting run at once, at the step it stopped at.
    virtual Reply<void> retryClub(QString tenantId) = 0;
    /// Mints a new link, voids the older one, mails it to the owner.
    virtual Reply<void> resendMagicLink(QString tenantId) = 0;
    /// Mints a new link, voids the older one, and returns it for showing once.
    virtual Reply<QString> copyMagicLink(QString tenantId) = 0;
    /// A new run that begins at that step (its wire name) and carries over what came before.
    virtual Reply<void> retryFromStep(QString tenantId, QString step) = 0;
    /// Ends the run as failed: true, it has ended; false, it is in work and ends at its next step boundary.
    virtual Reply<bool> cancelRun(QString tenantId, QString reason) = 0;
    /// An empty secret leaves the one there.
    virtual Reply<void> editWebhookAndRetry(QString tenantId, QString webhookUrl, QString webhookSecret) = 0;
    /// Sends the webhook a test event and tells what came of it.
    virtual Reply<WebhookMessageView> sendTestEvent(QString tenantId) = 0;
    /// An empty secret has one made. The old one signs as well for 24 hours.
    virtual Reply<RotatedSecret> rotateWebhookSecret(QString tenantId, QString secret) = 0;
    /// Ends those 24 hours at once. Needs a reason.
    virtual Reply<void> endSecretRotation(QString tenantId, QString reason) = 0;
    virtual Reply<void> enableWebhook(QString tenantId) = 0;
    /// Sends an event that failed again.
    virtual Reply<void> resendWebhookMessage(QString tenantId, QString messageId) = 0;
    virtual Reply<void> correctEmailAndRetry(QString tenantId, QString email) = 0;
    /// Lets the run go on although the owner's address was not confirmed. Needs a reason.
    virtual Reply<void> releaseEmailHold(QString tenantId, QString reason) = 0;

    /// What is on record about a club: content, access, audit. As long-lived as the console.
    virtual ClubRecords &clubRecords() = 0;

    // Destructive: each needs a reason. What gives a HeldAction is held back by the core for ten seconds.
    virtual Reply<HeldAction> suspendClub(QString tenantId, QString reason) = 0;
    /// Takes a suspension back, at once. The reason may be empty.
    virtual Reply<void> reinstateClub(QString tenantId, QString reason) = 0;
    virtual Reply<HeldAction> cancelClub(QString tenantId, QString reason) = 0;
    /// `confirmation`: the club's slug as the operator typed it.
    virtual Reply<HeldAction> eraseClub(QString tenantId, QString confirmation, QString reason) = 0;
    /// Voids the club's links and ends its sessions, at once.
    virtual Reply<RevokedAccess> revokeMagicLinks(QString tenantId, QString reason) = 0;
    /// Refuses one signup token, or with an empty `tokenId` all of the club's, at once.
    virtual Reply<void> revokeTokens(QString tenantId, QString tokenId, QString reason) = 0;
    /// All clubs', the next one first. `clubsChanged` tells of each that comes or goes.
    virtual Reply<QList<HeldAction>> pendingActions() = 0;
    virtual Reply<void> undoAction(QString id) = 0;

    // Promo codes
    virtual Reply<QList<domain::PromoCode>> promoCodes() = 0;
    virtual Reply<PromoDetail> promoCode(QString code) = 0;
    virtual Reply<domain::PromoCode> addPromoCode(domain::PromoCode promo) = 0;
    virtual Reply<domain::PromoCode> editPromoCode(QString code, PromoChange change) = 0;
    virtual Reply<void> deactivatePromoCode(QString code, QString reason) = 0;
    virtual Reply<void> reactivatePromoCode(QString code, QString reason) = 0;

    // Administration: each as long-lived as the console
    virtual AuditTrail &audit() = 0;
    virtual SettingsDesk &settings() = 0;
    virtual Upkeep &upkeep() = 0;

    // Onboard: the same use cases as the public API
    virtual Reply<SlugAvailability> availability(QString slug) = 0;
    virtual Reply<PromoOffer> verifyPromo(QString code, QString slug) = 0;
    virtual Reply<StartedClub> startClub(StartClub order) = 0;
    virtual Reply<void> setBrand(QString tenantId, domain::Brand brand) = 0;
    virtual Reply<void> finishStarter(QString tenantId, QString webhookUrl, QString webhookSecret) = 0;
    virtual Reply<void> finishPro(QString tenantId) = 0;
    /// Lets staff finish this club's signup although signups are off for it. Needs a reason; audited.
    virtual Reply<void> letSignupFinish(QString tenantId, QString reason) = 0;
    virtual Reply<SignupStage> signupStage(QString tenantId) = 0;
    /// Runs the probe cascade against a webhook through the outbound guard, changing nothing.
    virtual Reply<WebhookTest> testWebhook(QString webhookUrl) = 0;

    // Logs
    virtual Reply<LogPage> logs(LogQuery query) = 0;

    // Switches
    virtual Reply<SwitchView> switchView() = 0;
    virtual Reply<SwitchImpact> switchImpact() = 0;
    virtual Reply<void> switchSignupsOff(SwitchOffOrder order) = 0;
    virtual Reply<void> switchSignupsOn(QString reason) = 0;
    virtual Reply<void> pauseProvisioner(PauseOrder order) = 0;
    virtual Reply<void> resumeProvisioner() = 0;
    virtual Reply<QList<SwitchHistoryEntry>> switchHistory(int limit) = 0;

    virtual Reply<CoreStatus> status() = 0;
    /// What the core is made of, for the about box.
    virtual Reply<QList<LibraryVersion>> libraries() = 0;

    /// What is ordered of many clubs at once. Lives as long as this.
    virtual BulkOrders &bulk() = 0;
    /// The overview's figures. They live as long as the console.
    virtual Figures &figures() = 0;
    /// The launch checklist and the preflight. It lives as long as the console.
    virtual Readiness &readiness() = 0;

Q_SIGNALS:
    /// These clubs are new or changed. An empty list: more than is worth naming, look again at everything.
    void clubsChanged(const QStringList &tenantIds);
    /// New records, oldest first. `dropped` counts those left out of this signal (never out of the store).
    void logRecords(const QList<touchline::domain::LogRecord> &records, qint64 dropped);
    /// A promo code is new, changed or was used: look again.
    void promosChanged();
    void switchChanged(const touchline::console::SwitchView &view);
    void statusChanged(const touchline::console::CoreStatus &status);
};

} // namespace touchline::console
