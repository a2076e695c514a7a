// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/api_fixture.h"

#include "core/access/random.h"
#include "core/access/sealing_context.h"
#include "core/http/club_page.h"
#include "core/http/onboarding_page.h"
#include "core/http/owner_controller.h"
#include "core/http/signup_controller.h"
#include "core/http/system_controller.h"
#include "core/http/tenant_controller.h"
#include "core/http/token_check.h"
#include "core/store/mail_queue.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
template <class T>
T orDie(domain::Result<T> result)
{
    if (!result)
        qFatal("the fixture cannot be built: %s", qPrintable(result.error().detail));
    return *std::move(result);
}
} // namespace

ApiFixture::ApiFixture(const settings::Config &config)
    : m_log(m_clock, domain::LogLevel::Info)
    , m_keys(orDie(access::KeyRing::open(m_keyDirectory.path(), m_clock)))
    , m_sealingKey(std::make_unique<access::SealingKey>(orDie(access::SealingKey::loadOrCreate(m_keyDirectory.path()))))
    , m_issuer(*m_keys, m_clock)
    , m_verifier(*m_keys, m_clock)
    , m_killSwitch(m_clock)
    , m_postbox(*m_sealingKey, u"clubs.example"_s)
    , m_signup(m_store.writer(), m_killSwitch, *m_sealingKey, m_postbox, m_testClubs, m_clock, m_log,
          {.verifyEmail = config.signup.verifyEmail,
              .webhook = {config.provision.webhookAllowedHosts, config.provision.webhookAllowPrivate}})
    , m_linkRequests(m_store.writer(), m_postbox, m_clock, m_log, config.signup.verifyEmail)
    , m_ownerAccess(m_store.writer(), m_linkRequests, m_clock, m_log)
    , m_verification(m_store.writer(), m_clock, m_log)
    , m_resume(m_store.writer(), m_killSwitch, m_linkRequests, m_clock, m_log)
    , m_readiness({m_store.writer(), m_clock, m_store.directory(), m_store.path(), [this] { return m_beat.load(); }})
    , m_site(config.site)
    , m_http(config, [this](const QByteArray &token) { return http::TokenCheck(m_verifier, *m_reader)(token); })
{
    for (telemetry::Log *log : {&m_log, &m_http.log()})
        log->addSink([this](const domain::LogRecord &record) { keep(record); });
    const bool started = m_http.start([this, &config] {
        m_reader = orDie(store::Reader::open(m_store.path()));
        http::Router &router = m_http.router();
        http::addSignupRoutes(router, {m_signup, m_resume, m_killSwitch, m_issuer, *m_reader, m_clock});
        http::addTenantRoutes(router, *m_reader);
        http::addOwnerRoutes(
            router, {m_ownerAccess, m_verification, *m_reader, m_clock, config.server.publicUrl, m_site});
        http::addOnboardingRoutes(router, m_site, m_killSwitch, m_clock);
        http::addSystemRoutes(router, m_readiness, m_clock, config.server.production);
        http::addMetricsRoute(router, m_metrics, http::MetricsReach::Loopback);
        http::addClubPageRoute(router, *m_reader, m_site);
    });
    if (!started)
        qFatal("the API cannot be served");
}

ApiFixture::~ApiFixture()
{
    m_http.inServerThread([this] { m_reader.reset(); });
    m_store.writer().stop();
}

void ApiFixture::switchOff(bool letStartedFinish)
{
    m_store.change([&](store::Transaction &transaction) {
        m_killSwitch.save(transaction,
            {.on = false,
                .reason = u"test"_s,
                .by = u"tester"_s,
                .sinceMs = m_clock.nowMs(),
                .letStartedFinish = letStartedFinish});
    });
}

void ApiFixture::keep(const domain::LogRecord &record)
{
    const QMutexLocker lock(&m_logMutex);
    m_logText += domain::toJsonLine(record) + '\n';
}

QByteArray ApiFixture::logText()
{
    const QMutexLocker lock(&m_logMutex);
    return m_logText;
}

QString ApiFixture::deliver(const QString &tenantId, mail::MailKind kind)
{
    QString token;
    m_store.change([&](store::Transaction &transaction) {
        store::MailQueue mails(transaction);
        for (const store::QueuedMailRow &mail : mails.ofTenant(tenantId, 100)) {
            if (mail.kind != mail::mailKindName(kind) || mail.state != u"queued"_s || !token.isEmpty())
                continue;
            const auto opened = m_sealingKey->open(mail.sealedToken, access::mailTokenContext(mail.messageId));
            token = QString::fromUtf8(orDie(opened));
            mails.setFinished(tenantId, mail.messageId, u"sent"_s, m_clock.nowMs());
            store::MagicLinks(transaction)
                .setSent(tenantId, QString::fromLatin1(access::tokenHash(token)), m_clock.nowMs(),
                    m_clock.nowMs() + store::linkValidForMs);
        }
    });
    return token;
}

ApiFixture::Club ApiFixture::startClub(const QString &slug, const QString &plan)
{
    const RawResponse response = post("/public/signup/start", startBody(slug, plan));
    if (response.status != 200)
        qFatal("start was answered with %d: %s", response.status, response.body.constData());
    const QJsonObject json = response.json();
    return {
        json.value("tenant"_L1).toObject().value("id"_L1).toString(), slug, json.value("jwt"_L1).toString().toLatin1()};
}

RawResponse ApiFixture::get(
    const QByteArray &target, const QByteArray &jwt, QList<std::pair<QByteArray, QByteArray>> headers) const
{
    if (!jwt.isEmpty())
        headers.emplaceBack("Authorization", "Bearer " + jwt);
    return exchange(rawRequest("GET", target, {}, headers));
}

RawResponse ApiFixture::post(const QByteArray &target, const QJsonObject &body, const QByteArray &jwt,
    QList<std::pair<QByteArray, QByteArray>> headers) const
{
    if (!jwt.isEmpty())
        headers.emplaceBack("Authorization", "Bearer " + jwt);
    return exchange(rawPost(target, QJsonDocument(body).toJson(QJsonDocument::Compact), headers));
}

RawResponse ApiFixture::submit(
    const QByteArray &target, const QByteArray &fields, QList<std::pair<QByteArray, QByteArray>> headers) const
{
    headers.emplaceBack("Content-Type", "application/x-www-form-urlencoded");
    return exchange(rawRequest("POST", target, fields, headers));
}

RawResponse ApiFixture::exchange(const QByteArray &request) const
{
    RawHttpClient client(port());
    auto response = client.exchange(request);
    if (!response)
        qFatal("no answer to %s", request.constData());
    return *std::move(response);
}

QJsonObject ApiFixture::startBody(const QString &slug, const QString &plan)
{
    return {{u"clubName"_s, u"FC Göttingen 05"_s}, {u"clubSlug"_s, slug}, {u"email"_s, u"owner@club.example"_s},
        {u"plan"_s, plan}};
}

} // namespace touchline::testsupport
