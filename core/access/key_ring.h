// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <memory>
#include <mutex>
#include <optional>

namespace touchline::access {

/// One token signing key. A retired one has lost its secret and is kept only so that it can be listed.
struct SigningKey
{
    QString kid;
    QByteArray secret; ///< 32 random bytes; empty once retired
    qint64 createdAtMs = 0;
    qint64 retiredAtMs = 0; ///< 0: in use
    bool isRetired() const { return retiredAtMs != 0; }
};

/// What may be shown of a signing key.
struct SigningKeyInfo
{
    QString kid;
    qint64 createdAtMs = 0;
    qint64 retiredAtMs = 0; ///< 0: still verifies
    bool active = false; ///< signs new tokens
    bool operator==(const SigningKeyInfo &) const = default;
};

/// The token signing keys, in `signing.json`. The newest signs, the others verify until retired.
/// Any thread may read while another rotates: a change is on the disk before it is seen. Only one process at a time
/// may hold a ring on a directory (the data directory's lock sees to that).
class KeyRing final
{
public:
    /// Loads the ring, or creates the directory (0700) and the first key. A damaged file is an error, never replaced.
    static domain::Result<std::unique_ptr<KeyRing>> open(const QString &directory, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(KeyRing)

    /// The key that signs.
    SigningKey active() const;
    /// The key by that id, unless unknown or retired.
    std::optional<SigningKey> find(const QString &kid) const;
    /// Newest first, the retired ones too.
    QList<SigningKeyInfo> list() const;

    /// A new key signs from now on; the old ones keep verifying. Errors: StorageUnavailable, and nothing has changed.
    domain::Result<SigningKeyInfo> rotate();
    /// Tokens signed by the key are refused from now on, for good. Errors: NotFound; InvalidRequest for the active key
    /// and for one already retired; StorageUnavailable.
    domain::Result<void> retire(const QString &kid);
    /// Whether `retire` would do it: NotFound and InvalidRequest as there.
    domain::Result<void> mayRetire(const QString &kid) const;

private:
    using Keys = QList<SigningKey>; ///< oldest first; the last one signs

    KeyRing(const QString &path, const domain::Clock &clock);
    std::shared_ptr<const Keys> snapshot() const;
    domain::Result<void> store(Keys keys);
    SigningKey newKey(const Keys &beside) const;

    const QString m_path;
    const domain::Clock &m_clock;
    std::mutex m_changing; ///< one change at a time, held over the disk write
    mutable std::mutex m_mutex; ///< guards only the pointer
    std::shared_ptr<const Keys> m_keys;
};

} // namespace touchline::access
