// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/api_client.h"

#include "core/outbound/host_rules.h"
#include "core/outbound/retry_after.h"

#include <QCoroFuture>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::outbound {

namespace {
constexpr qint64 maxAnswerBytes = 8'388'608;

WireRequest wireRequest(const CheckedUrl &url, const ApiCall &call)
{
    WireRequest request{.method = call.method,
        .target = url.target,
        .authority = url.authority(),
        .headers = {{"Accept", "application/json"}},
        .maxAnswerBytes = maxAnswerBytes};
    if (call.body) {
        request.headers.emplaceBack("Content-Type", "application/json");
        request.body = QJsonDocument(*call.body).toJson(QJsonDocument::Compact);
    }
    if (!call.bearer.isEmpty())
        request.headers.emplaceBack("Authorization", "Bearer " + call.bearer.toUtf8());
    if (!call.idempotencyKey.isEmpty())
        request.headers.emplaceBack("Idempotency-Key", call.idempotencyKey.toUtf8());
    request.headers += call.headers;
    return request;
}

QCoro::Task<ApiAnswer> perform(
    QString base, ApiCall call, const domain::Clock *clock, std::chrono::milliseconds timeout)
{
    ApiAnswer answer;
    const auto url = parseUrl(base + call.path, u"base"_s);
    if (!url) {
        answer.failure = url.error().detail;
        co_return answer;
    }
    HttpExchange exchange(
        {.address = url->host, .port = url->port, .tls = url->tls, .name = url->host}, wireRequest(*url, call));
    WireAnswer wire = co_await exchange.start(timeout);
    if (wire.end == WireEnd::Answered && !wire.bodyComplete)
        wire.reason = u"the answer was cut off"_s;
    answer.failure = wire.reason;
    answer.status = answer.failure.isEmpty() ? wire.status : 0;
    answer.headers = std::move(wire.headers);
    answer.body = std::move(wire.body);
    answer.json = QJsonDocument::fromJson(answer.body).object();
    answer.retryAfter = parseRetryAfter(headerValue(answer.headers, "retry-after"), clock->nowMs());
    co_return answer;
}
} // namespace

QString ApiAnswer::errorCode() const
{
    return json[u"error"_s].toObject()[u"code"_s].toString();
}

ApiClient::ApiClient(QUrl base, const domain::Clock &clock, std::chrono::milliseconds timeout)
    : m_base(std::move(base))
    , m_clock(clock)
    , m_timeout(timeout)
{ }

QCoro::Task<ApiAnswer> ApiClient::call(ApiCall call) const
{
    QString base = m_base.toString(QUrl::FullyEncoded | QUrl::RemoveQuery | QUrl::RemoveFragment);
    if (base.endsWith(u'/'))
        base.chop(1);
    return perform(std::move(base), std::move(call), &m_clock, m_timeout);
}

QCoro::Task<ApiAnswer> ApiClient::get(QString path, QString bearer) const
{
    return call({.path = std::move(path), .bearer = std::move(bearer)});
}

QCoro::Task<ApiAnswer> ApiClient::post(QString path, QJsonObject body, QString bearer, QString idempotencyKey) const
{
    return call({.method = "POST",
        .path = std::move(path),
        .body = std::move(body),
        .bearer = std::move(bearer),
        .idempotencyKey = std::move(idempotencyKey)});
}

} // namespace touchline::outbound
