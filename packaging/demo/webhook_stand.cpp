// SPDX-License-Identifier: GPL-3.0-only
#include "packaging/demo/webhook_stand.h"

#include <QCoroTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::demo {

namespace {

constexpr auto silence = 20s; // longer than a probe waits
constexpr int shakyFailures = 4; // the first probe with its three methods, and the second's HEAD

settings::Config standConfig()
{
    settings::Config config;
    config.server.port = 0;
    config.server.maxConnectionsPerAddress = config.server.maxConnections;
    return config;
}

} // namespace

WebhookStand::WebhookStand(const domain::Clock &clock)
    : m_config(standConfig())
    , m_log(clock, domain::LogLevel::Error)
    , m_chain(m_config, clock, m_log, {})
    , m_server(m_config.server, m_chain, clock)
{
    const QString hooks = u"/{temper}/{slug}"_s;
    http::Router &router = m_chain.router();
    const http::Handler byTemper = [this](http::Request request) { return answer(std::move(request)); };
    router.add({.method = http::Method::Head, .pattern = hooks, .handler = byTemper});
    router.add({.method = http::Method::Get, .pattern = hooks, .handler = byTemper});
    router.add({.method = http::Method::Options, .pattern = hooks, .handler = byTemper});
    router.add({.method = http::Method::Post, .pattern = hooks, .handler = byTemper});
    router.add({.method = http::Method::Post, .pattern = u"/automations"_s, .handler = [this](http::Request request) {
                    return deploy(std::move(request));
                }});
}

domain::Result<void> WebhookStand::open()
{
    const domain::Result<QUrl> url = m_server.listen();
    if (!url)
        return std::unexpected(url.error());
    m_url = *url;
    return {};
}

QString WebhookStand::webhookUrl(const Visitor &visitor) const
{
    return u"http://127.0.0.1:%1/%2/%3"_s.arg(m_url.port()).arg(temperName(visitor.temper), visitor.slug);
}

QString WebhookStand::automationsUrl() const
{
    return u"http://127.0.0.1:%1/automations"_s.arg(m_url.port());
}

QCoro::Task<http::Response> WebhookStand::answer(http::Request request)
{
    const QString temper = request.parameter(u"temper");
    const int call = ++m_calls[request.parameter(u"slug")];
    if (temper == temperName(Temper::Steady) && request.method == http::Method::Head)
        co_return http::Response::empty(405);
    if (temper == temperName(Temper::Silent))
        co_await QCoro::sleepFor(silence);
    if (temper == temperName(Temper::Gone))
        co_return http::Response::empty(410);
    if (temper == temperName(Temper::Broken))
        co_return http::Response::empty(500);
    if (temper == temperName(Temper::Shaky) && call <= shakyFailures)
        co_return http::Response::empty(503);
    co_return http::Response::json({});
}

QCoro::Task<http::Response> WebhookStand::deploy(http::Request request)
{
    const QByteArray key = request.headers.value("Idempotency-Key");
    const int call = ++m_calls[QString::fromLatin1(key)];
    // Every fourth deployment, told by its key, needs a second try.
    if (call == 1 && qHash(key) % 4 == 0)
        co_return http::Response::empty(503);
    co_return http::Response::json({{u"deployment_id"_s, u"demo-"_s + QString::fromLatin1(key.right(8))}});
}

} // namespace touchline::demo
