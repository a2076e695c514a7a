// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/api_fixture.h"

#include "core/http/club_page.h"
#include "core/http/signup_controller.h"
#include "core/http/system_controller.h"
#include "core/http/tenant_controller.h"
#include "core/http/token_check.h"

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
    , m_signup(m_store.writer(), m_killSwitch, *m_sealingKey, m_testClubs, m_clock, m_log,
          {.webhook = {config.provision.webhookAllowedHosts, config.provision.webhookAllowPrivate}})
    , m_readiness({m_store.writer(), m_clock, m_store.directory(), m_store.path(), [this] { return m_beat.load(); }})
    , m_http(config, [this](const QByteArray &token) { return http::TokenCheck(m_verifier, *m_reader)(token); })
{
    const bool started = m_http.start([this, &config] {
        m_reader = orDie(store::Reader::open(m_store.path()));
        http::Router &router = m_http.router();
        http::addSignupRoutes(router, {m_signup, m_killSwitch, m_issuer, *m_reader, m_clock});
        http::addTenantRoutes(router, *m_reader);
        http::addSystemRoutes(router, m_readiness, m_clock, config.server.production);
        http::addMetricsRoute(router, m_metrics, http::MetricsReach::Loopback);
        http::addClubPageRoute(router, *m_reader, config.site);
    });
    if (!started)
        qFatal("the API cannot be served");
}

ApiFixture::~ApiFixture()
{
    m_http.inServerThread([this] { m_reader.reset(); });
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
