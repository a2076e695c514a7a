// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/key_ring.h"

#include "core/access/durable_file.h"
#include "core/access/random.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::access {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr qsizetype secretBytes = 32;
constexpr int formatVersion = 1;

QByteArray toFile(const QList<SigningKey> &keys)
{
    QJsonArray array;
    for (const SigningKey &key : keys) {
        QJsonObject object{{u"kid"_s, key.kid}, {u"createdAt"_s, key.createdAtMs}, {u"retired"_s, key.isRetired()}};
        if (key.isRetired())
            object[u"retiredAt"_s] = key.retiredAtMs;
        else
            object[u"secret"_s] = QString::fromLatin1(key.secret.toBase64());
        array.append(object);
    }
    return QJsonDocument(QJsonObject{{u"version"_s, formatVersion}, {u"keys"_s, array}}).toJson();
}

std::optional<SigningKey> keyFromJson(const QJsonObject &object)
{
    SigningKey key{.kid = object[u"kid"_s].toString(), .secret = {}, .createdAtMs = object[u"createdAt"_s].toInteger()};
    if (key.kid.isEmpty() || !object[u"retired"_s].isBool())
        return std::nullopt;
    if (object[u"retired"_s].toBool()) {
        key.retiredAtMs = std::max<qint64>(1, object[u"retiredAt"_s].toInteger());
        return key;
    }
    const auto secret = QByteArray::fromBase64Encoding(
        object[u"secret"_s].toString().toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!secret || secret.decoded.size() != secretBytes)
        return std::nullopt;
    key.secret = secret.decoded;
    return key;
}

Result<QList<SigningKey>> fromFile(const QByteArray &content)
{
    const auto damaged = fail(ErrorCode::Internal, u"signing.json is damaged; put it back from a backup"_s);
    const QJsonObject root = QJsonDocument::fromJson(content).object();
    if (root[u"version"_s].toInt() != formatVersion)
        return damaged;
    QList<SigningKey> keys;
    const QJsonArray array = root[u"keys"_s].toArray();
    for (const auto &value : array) {
        const auto key = keyFromJson(value.toObject());
        if (!key)
            return damaged;
        keys.append(*key);
    }
    if (keys.isEmpty() || keys.last().isRetired())
        return damaged;
    return keys;
}

SigningKeyInfo infoOf(const SigningKey &key, bool active)
{
    return {.kid = key.kid, .createdAtMs = key.createdAtMs, .retiredAtMs = key.retiredAtMs, .active = active};
}
} // namespace

KeyRing::KeyRing(const QString &path, const domain::Clock &clock)
    : m_path(path)
    , m_clock(clock)
    , m_keys(std::make_shared<const Keys>())
{ }

Result<std::unique_ptr<KeyRing>> KeyRing::open(const QString &directory, const domain::Clock &clock)
{
    if (const auto made = makePrivateDirectory(directory); !made)
        return fail(made.error());
    std::unique_ptr<KeyRing> ring(new KeyRing(directory + u"/signing.json"_s, clock));
    const auto content = readPrivateFile(ring->m_path);
    if (content) {
        auto keys = fromFile(*content);
        if (!keys)
            return fail(keys.error());
        ring->m_keys = std::make_shared<const Keys>(std::move(*keys));
        return ring;
    }
    if (content.error().code != ErrorCode::NotFound)
        return fail(content.error());
    if (const auto first = ring->rotate(); !first)
        return fail(first.error());
    return ring;
}

std::shared_ptr<const KeyRing::Keys> KeyRing::snapshot() const
{
    const std::scoped_lock lock(m_mutex);
    return m_keys;
}

SigningKey KeyRing::active() const
{
    return snapshot()->last();
}

std::optional<SigningKey> KeyRing::find(const QString &kid) const
{
    const auto keys = snapshot();
    for (const SigningKey &key : *keys) {
        if (key.kid == kid && !key.isRetired())
            return key;
    }
    return std::nullopt;
}

QList<SigningKeyInfo> KeyRing::list() const
{
    const auto keys = snapshot();
    QList<SigningKeyInfo> infos;
    for (auto key = keys->crbegin(); key != keys->crend(); ++key)
        infos.append(infoOf(*key, key == keys->crbegin()));
    return infos;
}

SigningKey KeyRing::newKey(const Keys &beside) const
{
    const auto taken = [&beside](const QString &kid) {
        return std::ranges::any_of(beside, [&kid](const SigningKey &key) { return key.kid == kid; });
    };
    QString kid;
    do {
        kid = QString::fromLatin1(randomBytes(4).toHex());
    } while (taken(kid));
    return {.kid = kid, .secret = randomBytes(static_cast<int>(secretBytes)), .createdAtMs = m_clock.nowMs()};
}

Result<void> KeyRing::store(Keys keys)
{
    if (const auto written = writePrivateFile(m_path, toFile(keys)); !written)
        return fail(written.error());
    auto next = std::make_shared<const Keys>(std::move(keys));
    const std::scoped_lock lock(m_mutex);
    m_keys = std::move(next);
    return {};
}

Result<SigningKeyInfo> KeyRing::rotate()
{
    const std::scoped_lock changing(m_changing);
    Keys keys = *snapshot();
    const SigningKey key = newKey(keys);
    keys.append(key);
    if (const auto stored = store(std::move(keys)); !stored)
        return fail(stored.error());
    return infoOf(key, true);
}

Result<void> KeyRing::mayRetire(const QString &kid) const
{
    const auto keys = snapshot();
    const auto key = std::ranges::find_if(*keys, [&kid](const SigningKey &one) { return one.kid == kid; });
    if (key == keys->cend())
        return fail(ErrorCode::NotFound, u"there is no signing key %1"_s.arg(kid));
    if (key->isRetired())
        return fail(ErrorCode::InvalidRequest, u"signing key %1 is retired already"_s.arg(kid));
    if (kid == keys->constLast().kid)
        return fail(ErrorCode::InvalidRequest, u"signing key %1 signs new tokens; rotate first"_s.arg(kid));
    return {};
}

Result<void> KeyRing::retire(const QString &kid)
{
    const std::scoped_lock changing(m_changing);
    if (auto may = mayRetire(kid); !may)
        return may;
    Keys keys = *snapshot();
    const auto key = std::ranges::find_if(keys, [&kid](const SigningKey &one) { return one.kid == kid; });
    key->secret.clear();
    key->retiredAtMs = std::max<qint64>(1, m_clock.nowMs());
    return store(std::move(keys));
}

} // namespace touchline::access
