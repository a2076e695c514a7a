// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/middleware.h"

#include "core/http/trusted_proxies.h"

#include <QUrl>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;

namespace {
constexpr auto corsHeaders = "Authorization, Content-Type, Idempotency-Key, If-None-Match, X-Request-Id";
constexpr auto corsExposed = "ETag, RateLimit, RateLimit-Policy, Retry-After, X-Request-Id";

bool isRequestId(QByteArrayView id)
{
    return id.size() >= 8 && id.size() <= 128 && std::ranges::all_of(id, [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '.' || c == '_'
            || c == '-';
    });
}

bool isLocalOrigin(const QByteArray &origin)
{
    const QUrl url(QString::fromLatin1(origin), QUrl::StrictMode);
    return url.scheme() == u"http" && (url.host() == u"localhost" || url.host() == u"127.0.0.1") && url.path().isEmpty()
        && url.userInfo().isEmpty() && !url.hasQuery() && !url.hasFragment();
}
} // namespace

QString requestIdFor(const Headers &headers, QRandomGenerator64 &random)
{
    const QByteArray given = headers.value("X-Request-Id");
    if (isRequestId(given))
        return QString::fromLatin1(given);
    const quint64 words[2] = {random.generate(), random.generate()};
    return QString::fromLatin1(QByteArray::fromRawData(reinterpret_cast<const char *>(words), sizeof words).toHex());
}

void addSecurityHeaders(Response &response, bool hsts)
{
    if (!response.headers.contains("Content-Security-Policy"))
        response.headers.add("Content-Security-Policy",
            "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'");
    response.headers.add("X-Frame-Options", "DENY");
    response.headers.add("X-Content-Type-Options", "nosniff");
    response.headers.add("Referrer-Policy", "no-referrer");
    response.headers.add("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()");
    if (hsts)
        response.headers.add("Strict-Transport-Security", "max-age=31536000");
}

bool allowsOrigin(const CorsPolicy &policy, const QByteArray &origin)
{
    return policy.origins.contains(QString::fromLatin1(origin)) || (policy.anyLocalPort && isLocalOrigin(origin));
}

void addCorsHeaders(Response &response, const Headers &request, const CorsPolicy &policy)
{
    response.headers.add("Vary", "Origin");
    if (!request.contains("Origin"))
        return;
    const QByteArray origin = request.value("Origin");
    if (!allowsOrigin(policy, origin)) {
        response.headers.remove("Access-Control-Allow-Methods");
        response.headers.remove("Access-Control-Allow-Headers");
        response.headers.remove("Access-Control-Max-Age");
        return;
    }
    response.headers.add("Access-Control-Allow-Origin", origin);
    response.headers.add("Access-Control-Expose-Headers", corsExposed);
}

Response preflight(const QList<Method> &allowed)
{
    Response response = Response::empty(204);
    const QByteArray methods = allowList(allowed);
    response.headers.add("Allow", methods);
    response.headers.add("Access-Control-Allow-Methods", methods);
    response.headers.add("Access-Control-Allow-Headers", corsHeaders);
    response.headers.add("Access-Control-Max-Age", "600");
    return response;
}

QByteArray allowList(const QList<Method> &allowed)
{
    QByteArray list;
    for (const Method method : allowed) {
        if (!list.isEmpty())
            list += ", ";
        list += methodName(method);
    }
    return list;
}

QString hostOf(const QByteArray &hostField)
{
    QByteArray host = hostField;
    if (host.startsWith('['))
        host = host.sliced(1, host.indexOf(']') - 1);
    else if (const qsizetype colon = host.indexOf(':'); colon >= 0)
        host.truncate(colon);
    if (host.endsWith('.'))
        host.chop(1);
    return QString::fromLatin1(host).toLower();
}

bool isLoopbackHost(const QString &host)
{
    QHostAddress address;
    return host == u"localhost" || (address.setAddress(host) && address.isLoopback());
}

bool allowsHost(const HostPolicy &policy, const Request &request)
{
    const QString host = hostOf(request.headers.value("Host"));
    QHostAddress address;
    return host == u"localhost" || policy.hosts.contains(host)
        || (address.setAddress(host)
            && (address.isLoopback() || plainAddress(address) == plainAddress(request.localAddress)));
}

std::optional<Response> checkRate(RateLimiter &limiter, const QByteArray &policyName, const Request &request)
{
    const auto refusal = limiter.admit(request.clientAddress);
    if (!refusal)
        return std::nullopt;
    domain::Error error{ErrorCode::RateLimited, u"Too many requests; try again later."_s};
    error.retryAfter = std::chrono::seconds(refusal->retryAfterSeconds);
    Response response = Response::problem(error, request.requestId);
    const QByteArray name = '"' + policyName + '"';
    response.headers.add("RateLimit-Policy", name + ";q=" + QByteArray::number(limiter.perMinute()) + ";w=60");
    response.headers.add("RateLimit", name + ";r=0;t=" + QByteArray::number(refusal->retryAfterSeconds));
    return response;
}

domain::Result<Caller> authenticated(const Headers &headers, const Authenticate &authenticate)
{
    const QList<QByteArray> fields = headers.values("Authorization");
    constexpr QByteArrayView scheme("Bearer ");
    if (fields.size() != 1 || fields.first().size() <= scheme.size()
        || qstrnicmp(fields.first().constData(), scheme.size(), scheme.data(), scheme.size()) != 0)
        return domain::fail(ErrorCode::Unauthorized, u"A bearer token is needed."_s);
    return authenticate(fields.first().sliced(scheme.size()).trimmed());
}

domain::Result<std::optional<QByteArray>> idempotencyKeyOf(const Headers &headers, Idempotency rule)
{
    if (rule == Idempotency::No || !headers.contains("Idempotency-Key"))
        return std::nullopt;
    QByteArray key = headers.value("Idempotency-Key");
    const qsizetype shortest = rule == Idempotency::Anonymous ? 22 : 8;
    const bool printable = std::ranges::all_of(key, [](char c) { return c >= 0x20 && c < 0x7f; });
    if (headers.count("Idempotency-Key") == 1 && printable && key.size() >= shortest && key.size() <= 255)
        return key;
    domain::Error error{ErrorCode::InvalidRequest, u"The Idempotency-Key cannot be used."_s};
    error.issues.append({{u"Idempotency-Key"_s}, u"Must be %1 to 255 printable ASCII characters."_s.arg(shortest),
        u"invalid_idempotency_key"_s});
    return domain::fail(std::move(error));
}

} // namespace touchline::http
