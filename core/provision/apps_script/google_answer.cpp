// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/apps_script/google_answer.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
using Kind = GoogleAnswer::Kind;

constexpr qsizetype longestMessage = 300;

/// Google's own word on it, as one line of bounded length.
QString messageOf(const QJsonObject &json)
{
    QString message = json["error"_L1].toObject()["message"_L1].toString().simplified();
    message.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return message.left(longestMessage);
}

/// A 403 that only says "not so fast": the older form of error names it in `errors`, the newer one in `status` and in
/// the ErrorInfo among its `details`.
bool isQuota(const QJsonObject &json)
{
    static const QStringList quotas{u"rateLimitExceeded"_s, u"userRateLimitExceeded"_s, u"quotaExceeded"_s,
        u"dailyLimitExceeded"_s, u"RATE_LIMIT_EXCEEDED"_s, u"RESOURCE_EXHAUSTED"_s};
    const QJsonObject error = json["error"_L1].toObject();
    if (quotas.contains(error["status"_L1].toString()))
        return true;
    for (const auto name : {"errors"_L1, "details"_L1}) {
        const QJsonArray entries = error[name].toArray();
        for (const QJsonValue entry : entries) {
            if (quotas.contains(entry["reason"_L1].toString()))
                return true;
        }
    }
    return false;
}
} // namespace

GoogleAnswer readGoogleAnswer(const outbound::Exchange &exchange, const QString &what)
{
    GoogleAnswer answer{.kind = Kind::Retry, .retryAfter = exchange.retryAfter};
    if (exchange.verdict != outbound::Verdict::Answered) {
        answer.kind = exchange.isTransient() ? Kind::Retry : Kind::Failed;
        answer.reason = u"Google could not be asked to %1: %2"_s.arg(what, exchange.reason);
        return answer;
    }
    const QJsonObject json = QJsonDocument::fromJson(exchange.body).object();
    if (exchange.isSuccess()) {
        if (exchange.bodyComplete && !json.isEmpty())
            return {.kind = Kind::Done, .json = json};
        // It may well have been done; the next attempt looks before it does it again.
        answer.reason = u"Google's answer to \"%1\" was cut off or is not JSON"_s.arg(what);
        return answer;
    }
    answer.refused = exchange.status >= 400 && exchange.status < 500;
    const QString message = messageOf(json);
    answer.reason = u"Google would not %1: %2%3"_s.arg(what)
                        .arg(exchange.status)
                        .arg(message.isEmpty() ? QString() : u" \"%1\""_s.arg(message));
    if (exchange.status == 401)
        answer.kind = Kind::Unauthorized;
    else if (exchange.status == 404)
        answer.kind = Kind::NotFound;
    else if (!exchange.isTransient() && !(exchange.status == 403 && isQuota(json)))
        answer.kind = Kind::Failed;
    return answer;
}

} // namespace touchline::provision
