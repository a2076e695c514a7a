// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QObject>
#include <QStringList>

namespace touchline::console {

template <class T>
using Reply = QFuture<domain::Result<T>>;

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

    // Onboard: the same use cases as the public API
    virtual Reply<SlugAvailability> availability(QString slug) = 0;
    virtual Reply<PromoOffer> verifyPromo(QString code, QString slug) = 0;
    virtual Reply<StartedClub> startClub(StartClub order) = 0;
    virtual Reply<void> setBrand(QString tenantId, domain::Brand brand) = 0;
    virtual Reply<void> finishStarter(QString tenantId, QString webhookUrl, QString webhookSecret) = 0;
    virtual Reply<void> finishPro(QString tenantId) = 0;
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
    virtual Reply<void> pauseProvisioner(QString reason) = 0;
    virtual Reply<void> resumeProvisioner() = 0;
    virtual Reply<QList<SwitchHistoryEntry>> switchHistory(int limit) = 0;

    virtual Reply<CoreStatus> status() = 0;

Q_SIGNALS:
    /// These clubs are new or changed. An empty list: more than is worth naming, look again at everything.
    void clubsChanged(const QStringList &tenantIds);
    /// New records, oldest first. `dropped` counts those left out of this signal (never out of the store).
    void logRecords(const QList<touchline::domain::LogRecord> &records, qint64 dropped);
    void switchChanged(const touchline::console::SwitchView &view);
    void statusChanged(const touchline::console::CoreStatus &status);
};

} // namespace touchline::console
