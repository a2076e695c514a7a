// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/apps_script/google_tokens.h"

#include <QCoroFuture>
#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
using Kind = GoogleAnswer::Kind;

constexpr std::chrono::milliseconds tokenTimeout = std::chrono::seconds(30);
/// A token is not begun with when it would end under way.
constexpr qint64 spareMs = 60'000;

QByteArray formField(QByteArrayView name, const QString &value)
{
    return name.toByteArray() + '=' + QUrl::toPercentEncoding(value);
}

/// OAuth's error codes (RFC 6749, section 5.2) in words about this program's settings.
QString refusalInWords(const QString &code, int status)
{
    if (code == "invalid_grant"_L1) {
        return u"Google no longer takes the refresh token (invalid_grant): it has expired or was revoked; make a new one and set provision.apps_script_refresh_token"_s;
    }
    if (code == "invalid_client"_L1 || code == "unauthorized_client"_L1) {
        return u"Google does not know the OAuth client (%1); check provision.apps_script_client_id and provision.apps_script_client_secret"_s
            .arg(code);
    }
    return u"Google gave no access token: %1 %2"_s.arg(status).arg(code.left(50)).trimmed();
}
} // namespace

GoogleTokens::GoogleTokens(outbound::GuardedClient &client, const domain::Clock &clock, GoogleCredentials credentials)
    : m_client(&client)
    , m_clock(clock)
    , m_credentials(std::move(credentials))
{ }

void GoogleTokens::forget(const QString &token)
{
    if (m_token == token)
        m_token.clear();
}

QCoro::Task<GoogleAnswer> GoogleTokens::token()
{
    while (m_fetching) {
        const auto fetched = m_fetched.next();
        co_await fetched;
    }
    if (!m_token.isEmpty() && m_clock.steadyMs() < m_goodUntilSteadyMs) {
        GoogleAnswer kept{.kind = Kind::Done};
        kept.token = m_token;
        co_return kept;
    }
    m_fetching = true;
    auto fetching = fetch();
    const GoogleAnswer answer = co_await fetching;
    m_fetching = false;
    m_fetched.notifyAll();
    co_return answer;
}

QCoro::Task<GoogleAnswer> GoogleTokens::fetch()
{
    outbound::Exchange exchange;
    if (m_client) {
        outbound::OutboundRequest request;
        request.origin = outbound::UrlOrigin::Operator;
        request.method = "POST";
        request.url = m_credentials.tokenUrl;
        request.timeout = tokenTimeout;
        request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
        request.body = "grant_type=refresh_token&" + formField("client_id", m_credentials.clientId) + '&'
            + formField("client_secret", m_credentials.clientSecret) + '&'
            + formField("refresh_token", m_credentials.refreshToken);
        auto sending = m_client->send(request);
        exchange = co_await sending;
    }
    GoogleAnswer answer = read(exchange);
    if (answer.isDone()) {
        m_token = answer.token;
        const qint64 lastsMs = answer.json["expires_in"_L1].toInteger() * 1000;
        m_goodUntilSteadyMs = m_clock.steadyMs() + std::max<qint64>(lastsMs - spareMs, lastsMs / 2);
        answer.json = {};
    }
    co_return answer;
}

GoogleAnswer GoogleTokens::read(const outbound::Exchange &exchange) const
{
    GoogleAnswer answer = readGoogleAnswer(exchange, u"give an access token"_s);
    if (answer.isDone()) {
        answer.token = answer.json["access_token"_L1].toString();
        if (answer.token.isEmpty() || answer.token.contains(u'\n') || answer.token.contains(u'\r'))
            return {.kind = Kind::Failed, .reason = u"Google's answer holds no access token"_s};
        return answer;
    }
    if (answer.kind == Kind::Retry || exchange.verdict != outbound::Verdict::Answered)
        return answer;
    answer.kind = Kind::Failed;
    answer.reason
        = refusalInWords(QJsonDocument::fromJson(exchange.body).object()["error"_L1].toString(), exchange.status);
    return answer;
}

} // namespace touchline::provision
