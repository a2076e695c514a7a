// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/error_table.h"

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;

int statusOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
    case ErrorCode::InvalidJson:
    case ErrorCode::InvalidWebhookHost:
    case ErrorCode::InvalidPromo:
    case ErrorCode::PromoInactive:
    case ErrorCode::PromoNotStarted:
    case ErrorCode::PromoExpired:
    case ErrorCode::PromoNotAllowed:
    case ErrorCode::PromoMaxed:
        return 400;
    case ErrorCode::Unauthorized:
        return 401;
    case ErrorCode::Forbidden:
        return 403;
    case ErrorCode::NotFound:
    case ErrorCode::TenantNotFound:
        return 404;
    case ErrorCode::MethodNotAllowed:
        return 405;
    case ErrorCode::SlugTaken:
    case ErrorCode::EmailExists:
    case ErrorCode::PlanMismatch:
    case ErrorCode::StepOutOfOrder:
    case ErrorCode::TenantSuspended:
        return 409;
    case ErrorCode::UnsupportedMediaType:
        return 415;
    case ErrorCode::IdempotencyMismatch:
        return 422;
    case ErrorCode::RateLimited:
        return 429;
    case ErrorCode::Internal:
        return 500;
    case ErrorCode::SignupsDisabled:
    case ErrorCode::StorageUnavailable:
        return 503;
    }
    Q_UNREACHABLE();
}

Problem problemOf(const domain::Error &error)
{
    Problem problem{
        statusOf(error.code), domain::errorCodeName(error.code), error.detail, error.issues, error.retryAfter};
    // The contract promises a Retry-After whenever signups are off, and a client should not hammer a full disk.
    if (!problem.retryAfter && error.code == ErrorCode::SignupsDisabled)
        problem.retryAfter = std::chrono::hours(1);
    if (!problem.retryAfter && (error.code == ErrorCode::StorageUnavailable || error.code == ErrorCode::RateLimited))
        problem.retryAfter = std::chrono::seconds(30);
    if (problem.detail.isEmpty())
        problem.detail = QString::fromLatin1(reasonPhrase(problem.status));
    return problem;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK"_ba;
    case 201:
        return "Created"_ba;
    case 202:
        return "Accepted"_ba;
    case 204:
        return "No Content"_ba;
    case 302:
        return "Found"_ba;
    case 303:
        return "See Other"_ba;
    case 304:
        return "Not Modified"_ba;
    case 400:
        return "Bad Request"_ba;
    case 401:
        return "Unauthorized"_ba;
    case 403:
        return "Forbidden"_ba;
    case 404:
        return "Not Found"_ba;
    case 405:
        return "Method Not Allowed"_ba;
    case 408:
        return "Request Timeout"_ba;
    case 409:
        return "Conflict"_ba;
    case 410:
        return "Gone"_ba;
    case 411:
        return "Length Required"_ba;
    case 413:
        return "Content Too Large"_ba;
    case 415:
        return "Unsupported Media Type"_ba;
    case 417:
        return "Expectation Failed"_ba;
    case 421:
        return "Misdirected Request"_ba;
    case 422:
        return "Unprocessable Content"_ba;
    case 429:
        return "Too Many Requests"_ba;
    case 431:
        return "Request Header Fields Too Large"_ba;
    case 500:
        return "Internal Server Error"_ba;
    case 503:
        return "Service Unavailable"_ba;
    default:
        return "Status"_ba;
    }
}

namespace transport {

Problem badRequest(const QString &detail)
{
    return {400, u"INVALID_REQUEST"_s, detail};
}

Problem requestTimeout()
{
    return {408, u"REQUEST_TIMEOUT"_s, u"The request did not arrive in time."_s};
}

Problem lengthRequired()
{
    return {411, u"LENGTH_REQUIRED"_s, u"Send the body with a Content-Length; transfer codings are not taken."_s};
}

Problem payloadTooLarge()
{
    return {413, u"PAYLOAD_TOO_LARGE"_s, u"The body is larger than this server takes."_s};
}

Problem misdirected()
{
    return {421, u"MISDIRECTED_REQUEST"_s, u"This server does not answer for that host."_s};
}

Problem expectationFailed()
{
    return {417, u"EXPECTATION_FAILED"_s, u"Only the expectation 100-continue can be met."_s};
}

Problem headersTooLarge()
{
    return {431, u"HEADERS_TOO_LARGE"_s, u"The request line and header fields are larger than this server takes."_s};
}

Problem overloaded()
{
    return {
        503, u"TOO_MANY_CONNECTIONS"_s, u"Too many connections; try again in a moment."_s, {}, std::chrono::seconds(5)};
}

} // namespace transport

} // namespace touchline::http
