// SPDX-License-Identifier: GPL-3.0-only
#include "ui/errors/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline::errors {

using domain::ErrorCode;

namespace {
struct ErrorTexts
{
    Q_DECLARE_TR_FUNCTIONS(ErrorTexts)
};

QString retryHint(const domain::Error &error)
{
    if (!error.retryAfter)
        return ErrorTexts::tr("Try again in a moment.");
    const qint64 seconds = qMax<qint64>(1, error.retryAfter->count());
    if (seconds < 90)
        return ErrorTexts::tr("Try again in %1 s.").arg(seconds);
    return ErrorTexts::tr("Try again in %1 min.").arg((seconds + 59) / 60);
}

/// The field of a request a code is about on its own; empty when it is about none.
QStringView fieldOf(ErrorCode code)
{
    switch (code) {
    case ErrorCode::SlugTaken:
        return u"clubSlug";
    case ErrorCode::EmailExists:
        return u"email";
    case ErrorCode::InvalidWebhookHost:
        return u"webhookUrl";
    case ErrorCode::InvalidPromo:
    case ErrorCode::PromoInactive:
    case ErrorCode::PromoNotStarted:
    case ErrorCode::PromoExpired:
    case ErrorCode::PromoNotAllowed:
    case ErrorCode::PromoMaxed:
        return u"promoCode";
    case ErrorCode::PlanMismatch:
        return u"plan";
    case ErrorCode::InvalidRequest:
    case ErrorCode::InvalidJson:
    case ErrorCode::UnsupportedMediaType:
    case ErrorCode::Unauthorized:
    case ErrorCode::Forbidden:
    case ErrorCode::NotFound:
    case ErrorCode::TenantNotFound:
    case ErrorCode::MethodNotAllowed:
    case ErrorCode::StepOutOfOrder:
    case ErrorCode::TenantSuspended:
    case ErrorCode::IdempotencyMismatch:
    case ErrorCode::RateLimited:
    case ErrorCode::SignupsDisabled:
    case ErrorCode::StorageUnavailable:
    case ErrorCode::Internal:
        return {};
    }
    Q_UNREACHABLE();
}

/// What an issue's own code says; empty for codes that only name the field once more.
QString issueRule(const QString &code)
{
    if (code == u"required"_s)
        return ErrorTexts::tr("This is needed.");
    if (code == u"too_long"_s)
        return ErrorTexts::tr("This is too long.");
    if (code == u"invalid_scheme"_s)
        return ErrorTexts::tr("The address must begin with https://.");
    if (code == u"invalid_host"_s)
        return ErrorTexts::tr("The address has no valid host name; user names do not belong in it.");
    if (code == u"invalid_port"_s)
        return ErrorTexts::tr("The address must use the standard port, 443.");
    return {};
}

/// What a field must be like, for issues whose code says no more.
QString fieldRule(QStringView field)
{
    if (field == u"clubName")
        return ErrorTexts::tr("Give a name of 1 to 120 characters.");
    if (field == u"clubSlug")
        return ErrorTexts::tr("Use 3 to 63 of a–z, 0–9 and hyphens, with a letter or digit at both ends.");
    if (field == u"email")
        return ErrorTexts::tr("Give a mail address like name@club.example.");
    if (field == u"plan")
        return ErrorTexts::tr("Choose Starter or Pro.");
    if (field == u"primaryColor" || field == u"secondaryColor")
        return ErrorTexts::tr("Give a colour as # and six digits of 0–9 and A–F.");
    if (field == u"webhookUrl")
        return ErrorTexts::tr("Give an https address, such as the one Make.com shows for the scenario.");
    if (field == u"webhookSecret")
        return ErrorTexts::tr("Give a secret of 16 to 256 characters.");
    if (field == u"reason")
        return ErrorTexts::tr("Give a reason.");
    return {};
}
} // namespace

QString errorText(const domain::Error &error)
{
    switch (error.code) {
    case ErrorCode::InvalidRequest:
        return error.issues.size() == 1 || error.issues.isEmpty() ? ErrorTexts::tr("One entry is not right yet.")
                                                                  : ErrorTexts::tr("Some entries are not right yet.");
    case ErrorCode::InvalidJson:
        return ErrorTexts::tr("The core could not read the request.");
    case ErrorCode::UnsupportedMediaType:
        return ErrorTexts::tr("The core does not take this kind of content.");
    case ErrorCode::Unauthorized:
        return ErrorTexts::tr("The core does not know who is asking. Sign in again.");
    case ErrorCode::Forbidden:
        return ErrorTexts::tr("You may not do this.");
    case ErrorCode::NotFound:
        return ErrorTexts::tr("What was asked for does not exist (any more).");
    case ErrorCode::TenantNotFound:
        return ErrorTexts::tr("This club does not exist (any more).");
    case ErrorCode::MethodNotAllowed:
        return ErrorTexts::tr("The core does not offer this.");
    case ErrorCode::SlugTaken:
        return ErrorTexts::tr("Another club already has this address.");
    case ErrorCode::EmailExists:
        return ErrorTexts::tr("A club with this mail address is already registered.");
    case ErrorCode::PlanMismatch:
        return ErrorTexts::tr("This club is on the other plan.");
    case ErrorCode::StepOutOfOrder:
        return ErrorTexts::tr("The club is already past this step. Open it to see where it stands.");
    case ErrorCode::TenantSuspended:
        return ErrorTexts::tr("This club is suspended; reinstate it first.");
    case ErrorCode::IdempotencyMismatch:
        return ErrorTexts::tr("The same request was sent before with other values.");
    case ErrorCode::InvalidWebhookHost:
        return ErrorTexts::tr("This host is not on the list of allowed webhook hosts.");
    case ErrorCode::InvalidPromo:
        return ErrorTexts::tr("There is no such promo code.");
    case ErrorCode::PromoInactive:
        return ErrorTexts::tr("This promo code has been deactivated.");
    case ErrorCode::PromoNotStarted:
        return ErrorTexts::tr("This promo code is not valid yet.");
    case ErrorCode::PromoExpired:
        return ErrorTexts::tr("This promo code has expired.");
    case ErrorCode::PromoNotAllowed:
        return ErrorTexts::tr("This promo code is for other clubs.");
    case ErrorCode::PromoMaxed:
        return ErrorTexts::tr("This promo code has been used up.");
    case ErrorCode::RateLimited:
        return ErrorTexts::tr("Too many requests. %1").arg(retryHint(error));
    case ErrorCode::SignupsDisabled:
        return ErrorTexts::tr("Signups are switched off.");
    case ErrorCode::StorageUnavailable:
        return ErrorTexts::tr("The disk is full or failing; nothing was saved. %1").arg(retryHint(error));
    case ErrorCode::Internal:
        return ErrorTexts::tr("Something went wrong inside Touchline. The log says more.");
    }
    Q_UNREACHABLE();
}

QString slugFaultText(domain::SlugFault fault)
{
    switch (fault) {
    case domain::SlugFault::TooShort:
        return ErrorTexts::tr("Too short: at least 3 characters.");
    case domain::SlugFault::TooLong:
        return ErrorTexts::tr("Too long: at most 63 characters.");
    case domain::SlugFault::BadCharacter:
        return ErrorTexts::tr("Only a–z, 0–9 and hyphens are allowed.");
    case domain::SlugFault::HyphenAtEdge:
        return ErrorTexts::tr("It cannot begin or end with a hyphen.");
    case domain::SlugFault::Reserved:
        return ErrorTexts::tr("This address is kept for the site itself.");
    }
    Q_UNREACHABLE();
}

QString fieldErrorText(const domain::Error &error, QStringView field)
{
    if (error.code != ErrorCode::InvalidRequest) {
        return fieldOf(error.code) == field ? errorText(error) : QString();
    }
    for (const domain::Issue &issue : error.issues) {
        if (issue.path.isEmpty() || issue.path.constLast() != field)
            continue;
        const QString own = issueRule(issue.code);
        const QString rule = own.isEmpty() ? fieldRule(field) : own;
        return rule.isEmpty() ? issue.message : rule;
    }
    return {};
}

} // namespace touchline::errors
