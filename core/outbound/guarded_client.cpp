// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/guarded_client.h"

#include "core/outbound/address_rules.h"
#include "core/outbound/retry_after.h"

#include <QCoroFuture>
#include <QSet>

using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace touchline::outbound {

/// Outlives the client for as long as a request is under way.
struct GuardedClient::State
{
    WebhookPolicy policy;
    const domain::Clock &clock;
    std::unique_ptr<HostResolver> resolver;
    QSslConfiguration tls;
    QSet<HttpExchange *> underWay{};
    bool closed = false;
};

namespace {
constexpr qsizetype mostAddressesTried = 4;

Verdict verdictOf(WireEnd end)
{
    switch (end) {
    case WireEnd::Answered:
        return Verdict::Answered;
    case WireEnd::ConnectFailed:
        return Verdict::ConnectFailed;
    case WireEnd::TlsFailed:
        return Verdict::TlsFailed;
    case WireEnd::TimedOut:
        return Verdict::TimedOut;
    case WireEnd::BadAnswer:
        return Verdict::BadAnswer;
    case WireEnd::Cancelled:
        break;
    }
    return Verdict::Cancelled;
}

domain::Result<CheckedUrl> checkedUrl(const OutboundRequest &request, const WebhookPolicy &policy)
{
    return request.origin == UrlOrigin::Club ? checkWebhookUrl(request.url, policy) : parseUrl(request.url);
}

AddressScope scopeOf(const OutboundRequest &request, const WebhookPolicy &policy)
{
    const bool reachesPrivate = request.origin == UrlOrigin::Operator || policy.allowPrivate;
    return reachesPrivate ? AddressScope::PrivateToo : AddressScope::PublicOnly;
}

std::optional<QString> refusal(const QString &host, const QList<QHostAddress> &addresses, AddressScope scope)
{
    for (const QHostAddress &address : addresses) {
        if (const auto reason = forbiddenReason(address, scope))
            return u"%1 resolves to %2, %3"_s.arg(host, address.toString(), *reason);
    }
    return std::nullopt;
}

void take(Exchange &exchange, WireAnswer answer, qint64 nowMs)
{
    exchange.verdict = verdictOf(answer.end);
    exchange.reason = std::move(answer.reason);
    exchange.status = answer.status;
    exchange.headers = std::move(answer.headers);
    exchange.body = std::move(answer.body);
    exchange.bodyComplete = answer.bodyComplete;
    exchange.retryAfter = parseRetryAfter(headerValue(exchange.headers, "retry-after"), nowMs);
}
} // namespace

QString verdictName(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Answered:
        return u"answered"_s;
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::LookupFailed:
        return u"lookup_failed"_s;
    case Verdict::ConnectFailed:
        return u"connect_failed"_s;
    case Verdict::TlsFailed:
        return u"tls_failed"_s;
    case Verdict::TimedOut:
        return u"timed_out"_s;
    case Verdict::BadAnswer:
        return u"bad_answer"_s;
    case Verdict::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

bool Exchange::isTransient() const
{
    switch (verdict) {
    case Verdict::Answered:
        return status >= 500 || status == 408 || status == 429;
    case Verdict::Refused:
    case Verdict::TlsFailed:
        return false;
    case Verdict::LookupFailed:
    case Verdict::ConnectFailed:
    case Verdict::TimedOut:
    case Verdict::BadAnswer:
    case Verdict::Cancelled:
        return true;
    }
    return true;
}

GuardedClient::GuardedClient(WebhookPolicy policy, const domain::Clock &clock, std::unique_ptr<HostResolver> resolver,
    const QSslConfiguration &tls)
    : m_state(std::make_shared<State>(
          State{.policy = std::move(policy), .clock = clock, .resolver = std::move(resolver), .tls = tls}))
{
    if (!m_state->resolver)
        m_state->resolver = std::make_unique<SystemResolver>();
}

GuardedClient::~GuardedClient()
{
    m_state->closed = true;
    m_state->resolver.reset();
    const auto underWay = m_state->underWay;
    for (HttpExchange *exchange : underWay)
        exchange->cancel();
}

QCoro::Task<Exchange> GuardedClient::send(OutboundRequest request)
{
    return run(m_state, std::move(request));
}

domain::Result<CheckedUrl> GuardedClient::check(const QString &url) const
{
    return checkWebhookUrl(url, m_state->policy);
}

QCoro::Task<Exchange> GuardedClient::run(std::shared_ptr<State> state, OutboundRequest request)
{
    const qint64 startedMs = state->clock.steadyMs();
    const auto spent = [&clock = state->clock, startedMs] { return clock.steadyMs() - startedMs; };
    Exchange exchange;
    const auto url = checkedUrl(request, state->policy);
    if (!url) {
        exchange.verdict = Verdict::Refused;
        exchange.reason = url.error().detail;
        co_return exchange;
    }
    exchange.host = url->host;

    QList<QHostAddress> addresses;
    if (url->literal) {
        addresses.append(*url->literal);
    } else {
        const LookupAnswer answer = co_await state->resolver->resolve(url->host, request.timeout);
        if (answer.addresses.isEmpty()) {
            exchange.verdict = state->closed ? Verdict::Cancelled : Verdict::LookupFailed;
            exchange.reason = u"%1 could not be looked up: %2"_s.arg(url->host, answer.failure);
            exchange.durationMs = spent();
            co_return exchange;
        }
        addresses = answer.addresses;
    }
    for (const QHostAddress &address : std::as_const(addresses))
        exchange.resolvedAddresses.append(address.toString());
    if (const auto reason = refusal(url->host, addresses, scopeOf(request, state->policy))) {
        exchange.verdict = Verdict::Refused;
        exchange.reason = *reason;
        exchange.durationMs = spent();
        co_return exchange;
    }

    const qsizetype tries = std::min(addresses.size(), mostAddressesTried);
    for (qsizetype i = 0; i < tries && !state->closed; ++i) {
        const milliseconds left = request.timeout - milliseconds(spent());
        HttpExchange attempt(
            {.address = addresses.at(i).toString(), .port = url->port, .tls = url->tls, .name = url->host},
            {.method = request.method,
                .target = url->target,
                .authority = url->authority(),
                .headers = request.headers,
                .body = request.body},
            state->tls);
        state->underWay.insert(&attempt);
        // An address that swallows packets leaves the others their share of the time to connect.
        WireAnswer answer = co_await attempt.start(left, left / (tries - i));
        state->underWay.remove(&attempt);
        take(exchange, std::move(answer), state->clock.nowMs());
        if (exchange.verdict != Verdict::ConnectFailed)
            break;
    }
    exchange.durationMs = spent();
    co_return exchange;
}

} // namespace touchline::outbound
