// SPDX-License-Identifier: GPL-3.0-only
#include "app/api_thread.h"

#include "core/access/jwt.h"
#include "core/http/chain.h"
#include "core/http/http_server.h"
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

/// What lives on the thread, in the order it is built.
struct ApiThread::Inside
{
    explicit Inside(const Needs &needs, std::unique_ptr<store::Reader> opened)
        : reader(std::move(opened))
        , verifier(needs.foundation.keys(), needs.foundation.clock())
        , chain(needs.config, needs.foundation.clock(), needs.foundation.log(),
              [this](const QByteArray &token) { return admit(token); })
        , server(needs.config.server, chain, needs.foundation.clock())
    {
        chain.setObserver(observeInto(needs.foundation.metrics()));
    }

    Result<http::Caller> admit(const QByteArray &token)
    {
        const auto claims = verifier.signupToken(token);
        if (!claims)
            return std::unexpected(claims.error());
        return http::Caller{claims->tenantId, claims->tokenId};
    }

    std::unique_ptr<store::Reader> reader;
    access::TokenVerifier verifier;
    http::Chain chain;
    http::HttpServer server;
};

namespace {
/// Parameters are references to what lives until the thread has ended.
QCoro::Task<void> drainAndQuit(http::HttpServer &server, QThread &thread, std::chrono::milliseconds limit)
{
    co_await server.drain(limit);
    thread.quit();
}
} // namespace

ApiThread::ApiThread(Needs needs)
    : m_needs(needs)
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
    QMetaObject::invokeMethod(
        &m_context,
        [this, &url] {
            auto reader = store::Reader::open(m_needs.foundation.directory().database());
            if (!reader) {
                url = std::unexpected(reader.error());
                return;
            }
            m_inside = std::make_unique<Inside>(m_needs, std::move(*reader));
            url = m_inside->server.listen();
        },
        Qt::BlockingQueuedConnection);
    if (!url) {
        m_thread.quit();
        m_thread.wait();
    }
    return url;
}

void ApiThread::stop(std::chrono::milliseconds limit)
{
    if (!m_thread.isRunning())
        return;
    QMetaObject::invokeMethod(&m_context, [this, limit] { drainAndQuit(m_inside->server, m_thread, limit); });
    m_thread.wait();
}

} // namespace touchline::app
