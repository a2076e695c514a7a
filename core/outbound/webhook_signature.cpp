// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/webhook_signature.h"

#include <QMessageAuthenticationCode>

using namespace Qt::StringLiterals;

namespace touchline::outbound {

QByteArray webhookKey(const QString &secret)
{
    constexpr QStringView prefix = u"whsec_";
    if (secret.startsWith(prefix)) {
        const auto key = QByteArray::fromBase64Encoding(
            secret.mid(prefix.size()).toUtf8(), QByteArray::AbortOnBase64DecodingErrors);
        if (key && !key.decoded.isEmpty())
            return key.decoded;
    }
    return secret.toUtf8();
}

HeaderList webhookHeaders(const QByteArray &id, qint64 timestamp, const QByteArray &body, const QStringList &secrets)
{
    const QByteArray time = QByteArray::number(timestamp);
    const QByteArray content = id + '.' + time + '.' + body;
    QByteArrayList signatures;
    for (const QString &secret : secrets)
        signatures += "v1,"
            + QMessageAuthenticationCode::hash(content, webhookKey(secret), QCryptographicHash::Sha256).toBase64();
    return {{"webhook-id", id}, {"webhook-timestamp", time}, {"webhook-signature", signatures.join(' ')}};
}

} // namespace touchline::outbound
