// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/result.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::domain {

namespace {
constexpr std::array<std::pair<ErrorCode, const char *>, 25> codeNames{{
    {ErrorCode::InvalidRequest, "INVALID_REQUEST"},
    {ErrorCode::InvalidJson, "INVALID_JSON"},
    {ErrorCode::UnsupportedMediaType, "UNSUPPORTED_MEDIA_TYPE"},
    {ErrorCode::Unauthorized, "UNAUTHORIZED"},
    {ErrorCode::Forbidden, "FORBIDDEN"},
    {ErrorCode::NotFound, "NOT_FOUND"},
    {ErrorCode::TenantNotFound, "TENANT_NOT_FOUND"},
    {ErrorCode::MethodNotAllowed, "METHOD_NOT_ALLOWED"},
    {ErrorCode::SlugTaken, "SLUG_TAKEN"},
    {ErrorCode::EmailExists, "EMAIL_EXISTS"},
    {ErrorCode::PlanMismatch, "PLAN_MISMATCH"},
    {ErrorCode::StepOutOfOrder, "STEP_OUT_OF_ORDER"},
    {ErrorCode::TenantSuspended, "TENANT_SUSPENDED"},
    {ErrorCode::IdempotencyMismatch, "IDEMPOTENCY_MISMATCH"},
    {ErrorCode::InvalidWebhookHost, "INVALID_WEBHOOK_HOST"},
    {ErrorCode::InvalidPromo, "INVALID_PROMO"},
    {ErrorCode::PromoInactive, "PROMO_INACTIVE"},
    {ErrorCode::PromoNotStarted, "PROMO_NOT_STARTED"},
    {ErrorCode::PromoExpired, "PROMO_EXPIRED"},
    {ErrorCode::PromoNotAllowed, "PROMO_NOT_ALLOWED"},
    {ErrorCode::PromoMaxed, "PROMO_MAXED"},
    {ErrorCode::RateLimited, "RATE_LIMITED"},
    {ErrorCode::SignupsDisabled, "SIGNUPS_DISABLED"},
    {ErrorCode::StorageUnavailable, "STORAGE_UNAVAILABLE"},
    {ErrorCode::Internal, "INTERNAL"},
}};
} // namespace

QString errorCodeName(ErrorCode code)
{
    for (const auto &[value, name] : codeNames) {
        if (value == code)
            return QString::fromLatin1(name);
    }
    return QStringLiteral("INTERNAL");
}

std::optional<ErrorCode> errorCodeFromName(const QString &name)
{
    for (const auto &[value, text] : codeNames) {
        if (name == QLatin1StringView(text))
            return value;
    }
    return std::nullopt;
}

bool isTransient(ErrorCode code)
{
    return code == ErrorCode::RateLimited || code == ErrorCode::SignupsDisabled || code == ErrorCode::StorageUnavailable
        || code == ErrorCode::Internal;
}

} // namespace touchline::domain
