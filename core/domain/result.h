// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <chrono>
#include <expected>
#include <optional>

namespace touchline::domain {

/// What can go wrong, one value per code of the public contract. `errorCodeName` gives the name on the wire.
enum class ErrorCode {
    InvalidRequest,
    InvalidJson,
    UnsupportedMediaType,
    Unauthorized,
    Forbidden,
    NotFound,
    TenantNotFound,
    MethodNotAllowed,
    SlugTaken,
    EmailExists,
    PlanMismatch,
    StepOutOfOrder,
    TenantSuspended,
    IdempotencyMismatch,
    InvalidWebhookHost,
    InvalidPromo,
    PromoInactive,
    PromoNotStarted,
    PromoExpired,
    PromoNotAllowed,
    PromoMaxed,
    RateLimited,
    SignupsDisabled,
    StorageUnavailable,
    Internal,
};

/// The code as it stands on the wire, e.g. `SLUG_TAKEN`.
QString errorCodeName(ErrorCode code);
/// The inverse of errorCodeName; nothing for an unknown name.
std::optional<ErrorCode> errorCodeFromName(const QString &name);

/// One faulty field of an `INVALID_REQUEST`.
struct Issue
{
    QStringList path;
    QString message;
    QString code;
    bool operator==(const Issue &) const = default;
};

/// A failure as a value. `detail` is safe to show to anybody: never SQL, paths, secrets or stack traces.
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    QString detail;
    QList<Issue> issues{};
    std::optional<std::chrono::seconds> retryAfter{};
    bool operator==(const Error &) const = default;
};

/// Tells whether trying the very same thing again later may succeed (storage trouble, a rate limit, a closed switch).
bool isTransient(ErrorCode code);

template <class T>
using Result = std::expected<T, Error>;

/// Shorthand for returning an error: `return fail(ErrorCode::SlugTaken, u"…"_qs);`
[[nodiscard]] inline std::unexpected<Error> fail(ErrorCode code, QString detail)
{
    return std::unexpected<Error>(Error{code, std::move(detail)});
}
[[nodiscard]] inline std::unexpected<Error> fail(Error error)
{
    return std::unexpected<Error>(std::move(error));
}

} // namespace touchline::domain
