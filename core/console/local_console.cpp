// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_console.h"

#include "core/console/club_views.h"
#include "core/console/mapped.h"
#include "core/console/on_answer.h"
#include "core/console/switch_views.h"
#include "core/operations/access_operations.h"
#include "core/operations/club_operations.h"
#include "core/operations/switch_operations.h"
#include "core/signup/signup.h"
#include "core/signup/signup_queries.h"
#include "core/store/reader_pool.h"
#include "core/telemetry/log_store.h"

#include <QThread>
#include <chrono>

namespace touchline::console {

using domain::Result;
using store::Session;

namespace {
constexpr auto tickEvery = std::chrono::seconds(1);

store::LogFilter filterOf(const LogQuery &query)
{
    return {query.atLeast, query.feature, query.tenantId, query.text, query.fromMs, query.toMs, query.beforeId,
        query.limit};
}
} // namespace

LocalConsole::LocalConsole(Needs needs, CoreFacts facts, QObject *parent)
    : Console(parent)
    , m_needs(std::move(needs))
    , m_facts(std::move(facts))
    , m_statusReading(
          {m_needs.writer, m_needs.readers, m_needs.logs, m_needs.metrics, m_needs.clock, m_needs.provisioner}, m_facts)
    , m_audit(m_needs.audit)
    , m_records(m_needs.readers, m_needs.clock)
    , m_changes(m_needs.writer)
    , m_bulk({m_needs.writer, m_needs.readers, m_needs.clubs, m_needs.access, m_needs.standing, m_needs.clock},
          m_facts.operatorIdentity)
    , m_figures(
          {m_needs.writer, m_needs.readers, m_needs.metrics, m_needs.killSwitch, m_needs.clock, m_needs.provisioner})
    , m_readiness({m_needs.doctor, m_needs.preflight, m_needs.readers, m_needs.clock, m_facts.operatorIdentity})
{
    connect(&m_changes, &ChangeFeed::clubsChanged, this, &Console::clubsChanged);
    connect(&m_changes, &ChangeFeed::switchesChanged, this, &LocalConsole::tellSwitches);
    connect(&m_changes, &ChangeFeed::promosChanged, this, &Console::promosChanged);
    connect(&m_changes, &ChangeFeed::auditChanged, &m_audit, &AuditTrail::recorded);
    connect(&m_needs.logs, &telemetry::LogStore::recordsStored, this, &Console::logRecords, Qt::QueuedConnection);
    connect(&m_ticks, &QTimer::timeout, this, &LocalConsole::tick);
    m_ticks.start(tickEvery);
}

LocalConsole::~LocalConsole() = default;

Reply<ClubPage> LocalConsole::clubs(ClubQuery query)
{
    return m_needs.readers.run([query](Session &session) { return clubPage(session, query); });
}

Reply<ClubCounts> LocalConsole::clubCounts()
{
    return m_needs.readers.run([](Session &session) -> Result<ClubCounts> { return console::clubCounts(session); });
}

Reply<ClubDetail> LocalConsole::club(QString tenantId)
{
    return m_needs.readers.run([tenantId, publicUrl = m_facts.publicUrl, now = m_needs.clock.nowMs()](
                                   Session &session) { return clubDetail(session, tenantId, publicUrl, now); });
}

Reply<QList<ClubRow>> LocalConsole::clubRows(QStringList tenantIds)
{
    return m_needs.readers.run(
        [tenantIds](Session &session) -> Result<QList<ClubRow>> { return console::clubRows(session, tenantIds); });
}

Reply<void> LocalConsole::retryClub(QString tenantId)
{
    return m_needs.clubs.retry(tenantId, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::resendMagicLink(QString tenantId)
{
    return m_needs.access.resendMagicLink(tenantId, m_facts.operatorIdentity);
}

Reply<QString> LocalConsole::copyMagicLink(QString tenantId)
{
    return m_needs.access.copyMagicLink(tenantId, m_facts.operatorIdentity);
}

Reply<SlugAvailability> LocalConsole::availability(QString slug)
{
    return m_needs.readers.run([slug](Session &session) -> Result<SlugAvailability> {
        const auto answer = signup::slugAvailability(session, slug);
        return SlugAvailability{answer.available, answer.reason, answer.suggestion};
    });
}

Reply<PromoOffer> LocalConsole::verifyPromo(QString code, QString slug)
{
    return m_needs.readers.run([code, slug, now = m_needs.clock.nowSeconds()](Session &session) -> Result<PromoOffer> {
        const auto offer = signup::promoOffer(session, code, slug, now);
        if (!offer)
            return domain::fail(offer.error());
        return PromoOffer{
            offer->code, offer->discountPercent, offer->appliedPlan, offer->lifetime, offer->usesRemaining};
    });
}

Reply<StartedClub> LocalConsole::startClub(StartClub order)
{
    const signup::StartInput input{order.clubName, order.clubSlug, order.email, domain::planName(order.plan),
        order.promoCode, order.overrideReason};
    return mapped(m_needs.signup.start(input, {.staff = m_facts.operatorIdentity}), [](const signup::Started &started) {
        return StartedClub{started.tenantId, started.slug, started.plan, started.discountPercent};
    });
}

Reply<void> LocalConsole::setBrand(QString tenantId, domain::Brand brand)
{
    return m_needs.signup.brand(tenantId, brand, {.staff = m_facts.operatorIdentity});
}

Reply<void> LocalConsole::finishStarter(QString tenantId, QString webhookUrl, QString webhookSecret)
{
    return m_needs.signup.starter(tenantId, {webhookUrl, webhookSecret}, {.staff = m_facts.operatorIdentity});
}

Reply<void> LocalConsole::finishPro(QString tenantId)
{
    return m_needs.signup.pro(tenantId, {.staff = m_facts.operatorIdentity});
}

Reply<SignupStage> LocalConsole::signupStage(QString tenantId)
{
    return m_needs.readers.run([tenantId](Session &session) { return console::signupStage(session, tenantId); });
}

Reply<WebhookTest> LocalConsole::testWebhook(QString webhookUrl)
{
    return mapped(m_needs.probeWebhook(webhookUrl), [](const outbound::ProbeReport &report) {
        return WebhookTest{report.accepted, report.verdict, report.evidenceLines};
    });
}

Reply<LogPage> LocalConsole::logs(LogQuery query)
{
    return mapped(m_needs.logs.query(filterOf(query)),
        [](const telemetry::StoredLogPage &page) { return LogPage{page.records, page.more}; });
}

Reply<SwitchView> LocalConsole::switchView()
{
    SwitchView measured;
    measured.turnedAway = m_needs.killSwitch.turnedAway();
    measured.firstRefusalMs = m_needs.killSwitch.firstRefusalMs();
    measured.provisionerStillMs = m_needs.pause.stillAfterMs();
    return m_needs.readers.run([measured, now = m_needs.clock.nowMs()](Session &session) -> Result<SwitchView> {
        SwitchView view = storedSwitches(session, now);
        if (!view.state.on) {
            view.turnedAway = measured.turnedAway;
            view.firstRefusalMs = measured.firstRefusalMs;
        }
        if (view.provisionerPaused)
            view.provisionerStillMs = measured.provisionerStillMs;
        return view;
    });
}

Reply<SwitchImpact> LocalConsole::switchImpact()
{
    return m_needs.readers.run([now = m_needs.clock.nowMs()](Session &session) -> Result<SwitchImpact> {
        return console::switchImpact(session, now);
    });
}

Reply<void> LocalConsole::switchSignupsOff(SwitchOffOrder order)
{
    return m_needs.switches.signupsOff(order.reason, order.untilMs, order.letStartedFinish, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::switchSignupsOn(QString reason)
{
    return m_needs.switches.signupsOn(reason, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::pauseProvisioner(PauseOrder order)
{
    return m_needs.switches.pauseProvisioner(order.reason, order.untilMs, m_facts.operatorIdentity);
}

Reply<void> LocalConsole::resumeProvisioner()
{
    return m_needs.switches.resumeProvisioner(m_facts.operatorIdentity);
}

Reply<QList<SwitchHistoryEntry>> LocalConsole::switchHistory(int limit)
{
    return m_needs.readers.run([limit](Session &session) -> Result<QList<SwitchHistoryEntry>> {
        return console::switchHistory(session, limit);
    });
}

Reply<CoreStatus> LocalConsole::status()
{
    Q_ASSERT(thread() == QThread::currentThread());
    return m_statusReading.read();
}

Reply<QList<LibraryVersion>> LocalConsole::libraries()
{
    return QtFuture::makeReadyFuture(Result<QList<LibraryVersion>>(libraryVersions()));
}

/// Once a second: what no commit tells.
void LocalConsole::tick()
{
    tellStatus();
    if (m_needs.killSwitch.turnedAway() != m_turnedAwayTold || m_needs.pause.stillAfterMs() != m_stillTold)
        tellSwitches();
}

void LocalConsole::tellStatus()
{
    if (m_readingStatus)
        return;
    m_readingStatus = true;
    onAnswer<CoreStatus>(this, status(), [this](const Result<CoreStatus> &answer) {
        m_readingStatus = false;
        if (answer)
            Q_EMIT statusChanged(*answer);
    });
}

/// One read at a time, so that an older answer never comes after a newer one.
void LocalConsole::tellSwitches()
{
    if (m_readingSwitches) {
        m_switchesChangedAgain = true;
        return;
    }
    m_readingSwitches = true;
    m_turnedAwayTold = m_needs.killSwitch.turnedAway();
    m_stillTold = m_needs.pause.stillAfterMs();
    onAnswer<SwitchView>(this, switchView(), [this](const Result<SwitchView> &answer) {
        m_readingSwitches = false;
        if (answer)
            Q_EMIT switchChanged(*answer);
        if (std::exchange(m_switchesChangedAgain, false))
            tellSwitches();
    });
}

} // namespace touchline::console
