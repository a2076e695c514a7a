// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "tests/ui/fake_audit_trail.h"
#include "tests/ui/fake_bulk_orders.h"
#include "tests/ui/fake_club_records.h"
#include "tests/ui/fake_figures.h"
#include "tests/ui/fake_readiness.h"
#include "tests/ui/fake_settings_desk.h"
#include "tests/ui/fake_upkeep.h"

#include <QHash>
#include <QMap>
#include <QPromise>
#include <functional>
#include <memory>

namespace touchline::testsupport {

/// A Console with its data in memory, for tests of ui and for drawings of it. Everything it is asked is written down in
/// `calls`, e.g. `retryClub anstey-id`. Replies are ready at once unless they are held back.
class FakeConsole final : public console::Console
{
    Q_OBJECT

public:
    using Console::Console;

    // What it holds; change it freely, then tell the window with the signals or the functions below.
    QList<console::ClubDetail> details;
    QList<domain::LogRecord> records; ///< oldest first
    console::SwitchView switches;
    console::SwitchImpact impact;
    QList<console::SwitchHistoryEntry> history;
    console::CoreStatus coreStatus;
    QHash<QString, console::PromoOffer> promos; ///< by code
    QList<console::HeldAction> heldActions;
    QList<console::PromoDetail> promoDetails;
    /// So many pages come without a row before the first that has some.
    int shortPages = 0;
    FakeAuditTrail auditTrail;
    FakeSettingsDesk settingsDesk;
    FakeUpkeep upkeepDesk;
    console::SignupStage stage = console::SignupStage::Brand;
    console::WebhookTest webhookTest;
    console::StartedClub started{QStringLiteral("new-id"), QStringLiteral("new-club")};

    std::optional<console::StartClub> lastStart; ///< what the latest call ordered
    std::optional<console::SwitchOffOrder> lastOff;
    std::optional<console::PauseOrder> lastPause;

    QStringList calls;
    /// How often something was asked, by the name of the function.
    qsizetype callCount(const QString &function) const;

    /// Replies to this function fail with that error until `succeed`.
    void fail(const QString &function, domain::Error error);
    void succeed(const QString &function);
    /// Replies stay open until `release`, in the order asked.
    void hold();
    void release();
    qsizetype heldReplies() const { return m_held.size(); }

    console::ClubDetail *find(const QString &tenantId);
    /// Adds a club and announces it.
    void add(const console::ClubDetail &detail);
    /// Changes a club and announces it.
    void change(const QString &tenantId, const std::function<void(console::ClubDetail &)> &edit);
    void announce(const QList<domain::LogRecord> &fresh, qint64 dropped = 0);

    console::Reply<console::ClubPage> clubs(console::ClubQuery query) override;
    console::Reply<console::ClubCounts> clubCounts() override;
    console::Reply<console::ClubDetail> club(QString tenantId) override;
    console::Reply<QList<console::ClubRow>> clubRows(QStringList tenantIds) override;
    console::Reply<void> retryClub(QString tenantId) override;
    console::Reply<void> resendMagicLink(QString tenantId) override;
    console::Reply<QString> copyMagicLink(QString tenantId) override;
    console::Reply<void> retryFromStep(QString tenantId, QString step) override;
    console::Reply<bool> cancelRun(QString tenantId, QString reason) override;
    console::Reply<console::WebhookMessageView> sendTestEvent(QString tenantId) override;
    console::Reply<console::RotatedSecret> rotateWebhookSecret(QString tenantId, QString secret) override;
    console::Reply<void> endSecretRotation(QString tenantId, QString reason) override;
    console::Reply<void> enableWebhook(QString tenantId) override;
    console::Reply<void> resendWebhookMessage(QString tenantId, QString messageId) override;
    console::Reply<void> editWebhookAndRetry(QString tenantId, QString webhookUrl, QString webhookSecret) override;
    console::Reply<void> correctEmailAndRetry(QString tenantId, QString email) override;
    console::Reply<void> releaseEmailHold(QString tenantId, QString reason) override;
    console::Reply<console::HeldAction> suspendClub(QString tenantId, QString reason) override;
    console::Reply<void> reinstateClub(QString tenantId, QString reason) override;
    console::Reply<console::HeldAction> cancelClub(QString tenantId, QString reason) override;
    console::Reply<console::HeldAction> eraseClub(QString tenantId, QString confirmation, QString reason) override;
    console::Reply<console::RevokedAccess> revokeMagicLinks(QString tenantId, QString reason) override;
    console::Reply<void> revokeTokens(QString tenantId, QString tokenId, QString reason) override;
    console::Reply<QList<console::HeldAction>> pendingActions() override;
    console::Reply<void> undoAction(QString id) override;
    FakeClubRecords &clubRecords() override;
    console::Reply<QList<domain::PromoCode>> promoCodes() override;
    console::Reply<console::PromoDetail> promoCode(QString code) override;
    console::Reply<domain::PromoCode> addPromoCode(domain::PromoCode promo) override;
    console::Reply<domain::PromoCode> editPromoCode(QString code, console::PromoChange change) override;
    console::Reply<void> deactivatePromoCode(QString code, QString reason) override;
    console::Reply<void> reactivatePromoCode(QString code, QString reason) override;
    console::AuditTrail &audit() override { return auditTrail; }
    console::SettingsDesk &settings() override { return settingsDesk; }
    console::Upkeep &upkeep() override { return upkeepDesk; }
    console::Reply<console::SlugAvailability> availability(QString slug) override;
    console::Reply<console::PromoOffer> verifyPromo(QString code, QString slug) override;
    console::Reply<console::StartedClub> startClub(console::StartClub order) override;
    console::Reply<void> setBrand(QString tenantId, domain::Brand brand) override;
    console::Reply<void> finishStarter(QString tenantId, QString webhookUrl, QString webhookSecret) override;
    console::Reply<void> finishPro(QString tenantId) override;
    console::Reply<void> letSignupFinish(QString tenantId, QString reason) override;
    console::Reply<console::SignupStage> signupStage(QString tenantId) override;
    console::Reply<console::WebhookTest> testWebhook(QString webhookUrl) override;
    console::Reply<console::LogPage> logs(console::LogQuery query) override;
    console::Reply<console::SwitchView> switchView() override;
    console::Reply<console::SwitchImpact> switchImpact() override;
    console::Reply<void> switchSignupsOff(console::SwitchOffOrder order) override;
    console::Reply<void> switchSignupsOn(QString reason) override;
    console::Reply<void> pauseProvisioner(console::PauseOrder order) override;
    console::Reply<void> resumeProvisioner() override;
    console::Reply<QList<console::SwitchHistoryEntry>> switchHistory(int limit) override;
    console::Reply<console::CoreStatus> status() override;
    FakeBulkOrders &bulk() override;
    FakeFigures &figures() override { return m_figures; }
    FakeReadiness &readiness() override { return m_readiness; }
    console::Reply<QList<console::LibraryVersion>> libraries() override;

    /// For the fakes of facets: writes the call down and answers as this console does.
    template <class T>
    console::Reply<T> answer(const QString &function, const QString &arguments, domain::Result<T> result);

private:
    console::Reply<console::HeldAction> holdBack(
        const QString &function, const QString &action, const QString &tenantId, const QString &reason);
    domain::PromoCode *findPromo(const QString &code);
    console::ClubPage page(const console::ClubQuery &query) const;

    FakeFigures m_figures;
    FakeReadiness m_readiness;
    QMap<QString, domain::Error> m_failures;
    QList<std::function<void()>> m_held;
    bool m_holding = false;
    FakeBulkOrders *m_bulk = nullptr;
    FakeClubRecords *m_records = nullptr;
};

template <class T>
console::Reply<T> FakeConsole::answer(const QString &function, const QString &arguments, domain::Result<T> result)
{
    calls.append(arguments.isEmpty() ? function : function + QLatin1Char(' ') + arguments);
    if (const auto failure = m_failures.constFind(function); failure != m_failures.cend())
        result = domain::fail(*failure);
    const auto promise = std::make_shared<QPromise<domain::Result<T>>>();
    promise->start();
    const auto finish = [promise, result] {
        promise->addResult(result);
        promise->finish();
    };
    if (m_holding)
        m_held.append(finish);
    else
        finish();
    return promise->future();
}

/// A desk on a busy day: forty clubs in every state, logs, history; times around `nowMs`.
void fillWithDemoData(FakeConsole &fake, qint64 nowMs);

} // namespace touchline::testsupport
