// SPDX-License-Identifier: GPL-3.0-only
#include "core/signup/kept_answer.h"

#include "core/access/jwt.h"
#include "core/store/token_counts.h"

#include <QCryptographicHash>

using namespace Qt::StringLiterals;

namespace touchline::signup {

namespace {
QString sha256(const QByteArray &bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}
} // namespace

store::IdempotencyKeyRow idempotencyKey(
    const QString &tenantId, const QString &method, const QString &path, const QByteArray &key, const QByteArray &body)
{
    return {tenantId.isEmpty() ? u"anonymous"_s : tenantId, method, path, sha256(key), sha256(body)};
}

void countToken(store::Transaction &transaction, const Caller &caller, qint64 nowSeconds)
{
    if (!caller.tokenKey.isEmpty())
        store::TokenCounts(transaction).add(caller.tokenKey, nowSeconds + access::TokenIssuer::signupTokenSeconds);
}

QJsonObject keptSuccess(const QJsonObject &value)
{
    return {{u"value"_s, value}};
}

QJsonObject keptFailure(const domain::Error &error)
{
    return {{u"code"_s, domain::errorCodeName(error.code)}, {u"detail"_s, error.detail}};
}

domain::Result<QJsonObject> readKept(const QJsonObject &answer)
{
    if (const auto code = domain::errorCodeFromName(answer.value("code"_L1).toString()))
        return domain::fail(*code, answer.value("detail"_L1).toString());
    return answer.value("value"_L1).toObject();
}

} // namespace touchline::signup
