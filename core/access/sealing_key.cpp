// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/sealing_key.h"

#include "core/access/durable_file.h"
#include "core/access/random.h"

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace touchline::access {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr qsizetype keyBytes = crypto_aead_xchacha20poly1305_ietf_KEYBYTES;
constexpr qsizetype nonceBytes = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagBytes = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr auto urlText = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}
unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}
} // namespace

SealingKey::SealingKey(QByteArray key)
    : m_key(std::move(key))
{
    requireSodium();
    uchar digest[crypto_generichash_BYTES_MIN];
    constexpr QByteArrayView label = "touchline sealing key id";
    crypto_generichash(
        digest, sizeof digest, bytes(label), length(label), bytes(m_key), static_cast<size_t>(m_key.size()));
    m_id = QString::fromLatin1(QByteArray(reinterpret_cast<const char *>(digest), 4).toHex());
}

Result<SealingKey> SealingKey::loadOrCreate(const QString &directory)
{
    if (const auto made = makePrivateDirectory(directory); !made)
        return fail(made.error());
    const QString path = directory + u"/seal.key"_s;
    const auto stored = readPrivateFile(path);
    if (stored) {
        const auto decoded = QByteArray::fromBase64Encoding(
            stored->trimmed(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
        if (!decoded || decoded.decoded.size() != keyBytes)
            return fail(ErrorCode::Internal, u"seal.key is damaged; put it back from a backup"_s);
        return SealingKey(decoded.decoded);
    }
    if (stored.error().code != ErrorCode::NotFound)
        return fail(stored.error());

    QByteArray key = randomBytes(static_cast<int>(keyBytes));
    if (const auto written = writePrivateFile(path, key.toBase64(urlText) + '\n'); !written)
        return fail(written.error());
    return SealingKey(std::move(key));
}

QString SealingKey::seal(QByteArrayView plain, QByteArrayView context) const
{
    QByteArray box = randomBytes(static_cast<int>(nonceBytes));
    box.resize(nonceBytes + plain.size() + tagBytes);
    auto *out = reinterpret_cast<uchar *>(box.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(out + nonceBytes, nullptr, bytes(plain), length(plain), bytes(context),
        length(context), nullptr, out, bytes(m_key));
    return m_id + u'.' + QString::fromLatin1(box.toBase64(urlText));
}

Result<QByteArray> SealingKey::open(const QString &sealed, QByteArrayView context) const
{
    const qsizetype dot = sealed.indexOf(u'.');
    if (dot < 0 || QStringView(sealed).first(dot) != m_id)
        return fail(ErrorCode::Internal, u"a stored secret was sealed by another key"_s);
    const auto box = QByteArray::fromBase64Encoding(
        sealed.mid(dot + 1).toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::AbortOnBase64DecodingErrors);
    if (!box || box.decoded.size() < nonceBytes + tagBytes)
        return fail(ErrorCode::Internal, u"a stored secret is damaged"_s);

    const uchar *in = bytes(box.decoded);
    const auto cipherBytes = static_cast<unsigned long long>(box.decoded.size() - nonceBytes);
    QByteArray plain(box.decoded.size() - nonceBytes - tagBytes, Qt::Uninitialized);
    if (crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<uchar *>(plain.data()), nullptr, nullptr,
            in + nonceBytes, cipherBytes, bytes(context), length(context), in, bytes(m_key))
        != 0)
        return fail(ErrorCode::Internal, u"a stored secret is damaged or was moved"_s);
    return plain;
}

} // namespace touchline::access
