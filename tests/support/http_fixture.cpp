// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/http_fixture.h"

#include <QCoroFuture>
#include <stdexcept>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace http;

namespace {
QCoro::Task<Response> ping(Request)
{
    co_return Response::json({});
}

QCoro::Task<Response> echo(Request request)
{
    Response response = Response::empty(200);
    response.headers.add("Content-Type", "application/octet-stream");
    response.body = request.body;
    co_return response;
}

QCoro::Task<Response> item(Request request)
{
    co_return Response::json({{u"id"_s, request.parameter(u"id")}, {u"client"_s, request.clientAddress.toString()},
        {u"secure"_s, request.secure}, {u"direct"_s, request.direct}});
}

QCoro::Task<Response> boom(Request)
{
    throw std::runtime_error("secret detail");
    co_return Response::json({});
}
} // namespace

settings::Config HttpFixture::defaults()
{
    settings::Config config;
    config.server.port = 0;
    config.server.maxConnections = 2000;
    config.server.maxConnectionsPerAddress = 2000;
    config.signup.ratePerMinute = 0;
    config.signup.availabilityPerMinute = 0;
    return config;
}

HttpFixture::HttpFixture(const settings::Config &config, Authenticate authenticate)
    : m_config(config)
    , m_log(m_clock, domain::LogLevel::Debug)
    , m_chain(m_config, m_clock, m_log, std::move(authenticate))
{
    router().add({Method::Get, u"/ping"_s, ping});
    router().add({Method::Post, u"/echo"_s, echo});
    router().add({Method::Get, u"/item/{id}"_s, item});
    router().add({Method::Get, u"/boom"_s, boom});
    router().add({Method::Get, u"/later/{id}"_s, [this](Request request) { return answerLater(std::move(request)); }});
}

HttpFixture::~HttpFixture()
{
    if (!m_server)
        return;
    release();
    inServerThread([this] { delete m_server; });
    m_thread.quit();
    m_thread.wait();
}

bool HttpFixture::start(const std::function<void()> &before)
{
    m_server = new HttpServer(m_config.server, m_chain, m_clock);
    m_server->moveToThread(&m_thread);
    m_thread.start();
    inServerThread([this, &before] {
        if (before)
            before();
        if (const auto url = m_server->listen())
            m_port = static_cast<quint16>(url->port());
    });
    return m_port != 0;
}

qsizetype HttpFixture::waiting()
{
    const QMutexLocker lock(&m_mutex);
    return static_cast<qsizetype>(m_deferred.size());
}

void HttpFixture::release()
{
    const QMutexLocker lock(&m_mutex);
    for (QPromise<void> &promise : m_deferred)
        promise.finish();
    m_deferred.clear();
}

void HttpFixture::inServerThread(const std::function<void()> &work)
{
    QMetaObject::invokeMethod(m_server, work, Qt::BlockingQueuedConnection);
}

QFuture<void> HttpFixture::defer()
{
    const QMutexLocker lock(&m_mutex);
    QPromise<void> &promise = m_deferred.emplace_back();
    promise.start();
    return promise.future();
}

QCoro::Task<Response> HttpFixture::answerLater(Request request)
{
    co_await defer();
    co_return Response::json({{u"id"_s, request.parameter(u"id")}});
}

} // namespace touchline::testsupport
