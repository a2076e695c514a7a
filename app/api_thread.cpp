// SPDX-License-Identifier: GPL-3.0-only
#include "app/api_thread.h"

#include "core/access/jwt.h"
#include "core/http/chain.h"
#include "core/http/club_page.h"
#include "core/http/http_server.h"
#include "core/http/onboarding_page.h"
#include "core/http/owner_controller.h"
#include "core/http/readiness.h"
#include "core/http/signup_controller.h"
#include "core/http/system_controller.h"
#include "core/http/tenant_controller.h"
#include "core/http/token_check.h"
#include "core/provision/provision_thread.h"
#include "core/settings/host_port.h"
#include "core/store/reader.h"

#include <QCoroFuture>
#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::Result;

/// Which step of a signup a route is; empty for the others.
QString signupStep(const QString &route)
{
    static const QHash<QString, QString> steps{{u"/public/signup/start"_s, u"start"_s},
        {u"/public/signup/brand"_s, u"brand"_s}, {u"/public/signup/starter/make"_s, u"starter"_s},
        {u"/public/signup/pro/confirm"_s, u"pro"_s}};
    return steps.value(route);
}

QString signupOutcome(int status)
{
    if (status < 400)
        return u"ok"_s;
    return status == 503 ? u"switched_off"_s : status >= 500 ? u"error"_s : u"refused"_s;
}

http::Observer observeInto(telemetry::Metrics &metrics)
{
    return [&metrics](const http::Observation &seen) {
        if (!seen.refused.isEmpty()) {
            metrics.requestRefused(seen.refused);
            return;
        }
        metrics.requestServed(
            QString::fromLatin1(http::methodName(seen.method)), seen.route, seen.status, seen.seconds);
        if (seen.status == 429)
            metrics.requestRefused(u"rate_limit"_s);
        const QString step = signupStep(seen.route);
        if (!step.isEmpty() && seen.method == http::Method::Post)
            metrics.signup(step, signupOutcome(seen.status));
    };
}

} // namespace

/// `/metrics` on an address of its own, `server.metrics_listen`.
struct MetricsServer
{
    MetricsServer(const settings::Config &configured, Foundation &foundation, const http::Authenticate &authenticate)
        : config(metricsConfig(configured))
        , chain(config, foundation.clock(), foundation.log(), authenticate)
        , server(config.server, chain, foundation.clock())
    {
        http::addMetricsRoute(chain.router(), foundation.metrics(), http::MetricsReach::Anybody);
    }

    static settings::Config metricsConfig(settings::Config config)
    {
        const auto address = settings::parseHostPort(config.server.metricsListen).value_or(settings::HostPort{});
        config.server.host = address.host;
        config.server.port = address.port;
        config.server.tlsCertificate.clear();
        config.server.tlsKey.clear();
        return config;
    }

    const settings::Config config;
    http::Chain chain;
    http::HttpServer server;
};

/// What lives on the thread, in the order it is built.
struct ApiThread::Inside
{
    Inside(const Needs &needs, std::unique_ptr<store::Reader> opened, std::function<qint64()> provisionerBeatMs)
        : reader(std::move(opened))
        , issuer(needs.foundation.keys(), needs.foundation.clock())
        , verifier(needs.foundation.keys(), needs.foundation.clock())
        , readiness({needs.foundation.writer(), needs.foundation.clock(), needs.foundation.directory().path(),
              needs.foundation.directory().database(), std::move(provisionerBeatMs)})
        , site(needs.config.site)
        , chain(needs.config, needs.foundation.clock(), needs.foundation.log(), http::TokenCheck(verifier, *reader))
        , server(needs.config.server, chain, needs.foundation.clock())
    {
        chain.setObserver(observeInto(needs.foundation.metrics()));
        http::Router &router = chain.router();
        http::addSignupRoutes(router,
            {needs.signup, needs.owners.resume(), needs.foundation.killSwitch(), issuer, *reader,
                needs.foundation.clock()});
        http::addTenantRoutes(router, *reader);
        http::addOwnerRoutes(router,
            {needs.owners.access(), needs.owners.verification(), *reader, needs.foundation.clock(),
                needs.config.server.publicUrl, site});
        http::addOnboardingRoutes(router, site, needs.foundation.killSwitch(), needs.foundation.clock());
        if (needs.moreRoutes)
            needs.moreRoutes(router);
        http::addClubPageRoute(router, *reader, site);
        http::addSystemRoutes(router, readiness, needs.foundation.clock(), needs.config.server.production);
        if (needs.config.server.metricsListen.isEmpty()) {
            http::addMetricsRoute(router, needs.foundation.metrics(), http::MetricsReach::Loopback);
        } else {
            metrics
                = std::make_unique<MetricsServer>(needs.config, needs.foundation, http::TokenCheck(verifier, *reader));
        }
    }

    std::unique_ptr<store::Reader> reader;
    access::TokenIssuer issuer;
    access::TokenVerifier verifier;
    http::Readiness readiness;
    const http::WebSite site;
    http::Chain chain;
    http::HttpServer server;
    std::unique_ptr<MetricsServer> metrics{};
};

namespace {
/// Parameters are references to what lives until the thread has ended.
QCoro::Task<void> drainAndQuit(ApiThread::Inside &inside, QThread &thread, std::chrono::milliseconds limit)
{
    co_await inside.server.drain(limit);
    if (inside.metrics)
        co_await inside.metrics->server.drain(std::chrono::milliseconds(100));
    thread.quit();
}
} // namespace

ApiThread::ApiThread(Needs needs)
    : m_needs(std::move(needs))
{
    m_thread.setObjectName(u"http"_s);
    m_context.moveToThread(&m_thread);
}

ApiThread::~ApiThread()
{
    stop(std::chrono::milliseconds(0));
}

Result<QUrl> ApiThread::start()
{
    // On its own thread, as the loop ends: sockets and connections must not be destroyed elsewhere.
    connect(&m_thread, &QThread::finished, &m_context, [this] { m_inside.reset(); }, Qt::DirectConnection);
    m_thread.start();
    Result<QUrl> url;
    QMetaObject::invokeMethod(&m_context, [this, &url] { url = open(); }, Qt::BlockingQueuedConnection);
    if (!url) {
        m_thread.quit();
        m_thread.wait();
    }
    return url;
}

/// On the thread.
Result<QUrl> ApiThread::open()
{
    auto reader = store::Reader::open(m_needs.foundation.directory().database());
    if (!reader)
        return std::unexpected(reader.error());
    m_inside = std::make_unique<Inside>(m_needs, std::move(*reader), [this] { return provisionerBeatMs(); });
    if (m_inside->metrics) {
        if (const auto listening = m_inside->metrics->server.listen(); !listening)
            return listening;
    }
    return m_inside->server.listen();
}

qint64 ApiThread::provisionerBeatMs() const
{
    const provision::ProvisionThread *provisioning = m_provisioning;
    return provisioning != nullptr ? provisioning->lastBeatSteadyMs() : 0;
}

void ApiThread::stop(std::chrono::milliseconds limit)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(&m_context, [this, limit] { drainAndQuit(*m_inside, m_thread, limit); });
    m_thread.wait();
}

} // namespace touchline::app
