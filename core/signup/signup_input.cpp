// SPDX-License-Identifier: GPL-3.0-only
#include "core/signup/signup_input.h"

#include "core/domain/contact.h"
#include "core/domain/promo_code.h"
#include "core/domain/slug.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::signup {

using domain::ErrorCode;
using domain::Issue;

namespace {
QString slugMessage(domain::SlugFault fault)
{
    switch (fault) {
    case domain::SlugFault::TooShort:
        return u"At least 3 characters."_s;
    case domain::SlugFault::TooLong:
        return u"At most 63 characters."_s;
    case domain::SlugFault::BadCharacter:
        return u"Only a-z, 0-9 and hyphens."_s;
    case domain::SlugFault::HyphenAtEdge:
        return u"Must not begin or end with a hyphen."_s;
    case domain::SlugFault::Reserved:
        return u"This address is reserved."_s;
    }
    Q_UNREACHABLE();
}

/// 16–256 code points that can be seen or are spaces between such.
bool isWebhookSecret(const QString &secret)
{
    const auto characters = secret.toUcs4();
    return characters.size() >= 16 && characters.size() <= 256 && secret == secret.trimmed() && secret.isValidUtf16()
        && std::all_of(characters.begin(), characters.end(), [](uint c) { return QChar::isPrint(c); });
}

std::unexpected<domain::Error> faulty(QList<Issue> issues)
{
    return domain::fail({ErrorCode::InvalidRequest, u"Some fields are not valid."_s, std::move(issues)});
}
} // namespace

domain::Result<domain::Plan> checkStart(StartInput *input)
{
    input->clubName = input->clubName.trimmed();
    input->email = input->email.trimmed();
    input->promoCode = domain::normalizedPromoCode(input->promoCode);
    QList<Issue> issues;
    if (!domain::isClubName(input->clubName))
        issues.append({{u"clubName"_s}, u"1 to 120 printable characters."_s, u"invalid_club_name"_s});
    if (const auto fault = domain::slugFault(input->clubSlug))
        issues.append({{u"clubSlug"_s}, slugMessage(*fault), u"invalid_slug"_s});
    if (!domain::isMailAddress(input->email))
        issues.append({{u"email"_s}, u"Not a valid mail address."_s, u"invalid_email"_s});
    const auto plan = domain::planFromName(input->plan);
    if (!plan)
        issues.append({{u"plan"_s}, u"Must be starter or pro."_s, u"invalid_plan"_s});
    if (!issues.isEmpty())
        return faulty(issues);
    if (!input->promoCode.isEmpty() && !domain::isWellFormedPromoCode(input->promoCode))
        return domain::fail(ErrorCode::InvalidPromo, u"This promo code does not exist."_s);
    return *plan;
}

domain::Result<void> checkBrand(const domain::Brand &brand)
{
    QList<Issue> issues;
    if (!domain::isHexColor(brand.primaryColor))
        issues.append({{u"primaryColor"_s}, u"Must be a colour like #1A5FD1."_s, u"invalid_color"_s});
    if (!domain::isHexColor(brand.secondaryColor))
        issues.append({{u"secondaryColor"_s}, u"Must be a colour like #1A5FD1."_s, u"invalid_color"_s});
    if (!issues.isEmpty())
        return faulty(issues);
    return {};
}

domain::Result<void> checkWebhook(const WebhookInput &input, const outbound::WebhookPolicy &policy)
{
    QList<Issue> issues;
    const auto url = outbound::checkWebhookUrl(input.webhookUrl, policy);
    if (!url && url.error().code == ErrorCode::InvalidRequest)
        issues = url.error().issues;
    if (!isWebhookSecret(input.webhookSecret))
        issues.append({{u"webhookSecret"_s}, u"16 to 256 printable characters."_s, u"invalid_secret"_s});
    if (!issues.isEmpty())
        return faulty(issues);
    if (!url)
        return domain::fail(url.error());
    return {};
}

} // namespace touchline::signup
