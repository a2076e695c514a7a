// SPDX-License-Identifier: GPL-3.0-only
#include "ui/onboard/webhook_secret.h"

#include <QByteArray>
#include <QRandomGenerator>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::onboard {

QString generatedWebhookSecret()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->generate(words.begin(), words.end());
    const QByteArray bytes(reinterpret_cast<const char *>(words.data()), sizeof words);
    return u"whsec_"_s + QString::fromLatin1(bytes.toBase64());
}

} // namespace touchline::onboard
