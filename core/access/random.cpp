// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/random.h"

#include "core/domain/clock.h"

#include <array>
#include <sodium.h>

namespace touchline::access {

namespace {
void fillRandom(void *buffer, size_t size)
{
    requireSodium();
    randombytes_buf(buffer, size);
}
} // namespace

void requireSodium()
{
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot be initialised: the system has no source of randomness");
}

QByteArray randomBytes(int count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    fillRandom(bytes.data(), static_cast<size_t>(count));
    return bytes;
}

QString randomToken()
{
    return QString::fromLatin1(
        randomBytes(32).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

QString newId()
{
    std::array<uchar, 16> bytes{};
    fillRandom(bytes.data() + 6, 10);
    const auto now = static_cast<quint64>(domain::SystemClock().nowMs());
    for (size_t i = 0; i < 6; ++i)
        bytes.at(i) = static_cast<uchar>(now >> (40 - 8 * i));
    bytes[6] = static_cast<uchar>(0x70 | (bytes[6] & 0x0f));
    bytes[8] = static_cast<uchar>(0x80 | (bytes[8] & 0x3f));

    constexpr const char *digits = "0123456789abcdef";
    QString id(36, u'-');
    qsizetype position = 0;
    for (size_t i = 0; i < bytes.size(); ++i) {
        if (i == 4 || i == 6 || i == 8 || i == 10)
            ++position;
        id[position++] = QLatin1Char(digits[bytes.at(i) >> 4]);
        id[position++] = QLatin1Char(digits[bytes.at(i) & 0x0f]);
    }
    return id;
}

QByteArray tokenHash(const QString &token)
{
    const QByteArray text = token.toUtf8();
    std::array<uchar, crypto_hash_sha256_BYTES> digest{};
    crypto_hash_sha256(
        digest.data(), reinterpret_cast<const uchar *>(text.constData()), static_cast<unsigned long long>(text.size()));
    return QByteArray(reinterpret_cast<const char *>(digest.data()), static_cast<qsizetype>(digest.size())).toHex();
}

bool equalInConstantTime(QByteArrayView first, QByteArrayView second)
{
    return first.size() == second.size()
        && sodium_memcmp(first.data(), second.data(), static_cast<size_t>(first.size())) == 0;
}

} // namespace touchline::access
