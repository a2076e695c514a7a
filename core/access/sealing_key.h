// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

namespace touchline::access {

/// The key that seals secrets at rest (webhook secrets, queued mail tokens), kept in `seal.key`.
/// Immutable after loading: may be used from any thread, and copies share the key.
class SealingKey final
{
public:
    /// Loads `seal.key` from the directory, or creates it (and the directory, 0700) once. A damaged file is an error
    /// and is never replaced: what it sealed would be lost. Errors: StorageUnavailable, Internal.
    static domain::Result<SealingKey> loadOrCreate(const QString &directory);

    /// XChaCha20-Poly1305 with a fresh nonce; `context` (say, table, column and row) is bound, so that sealed text
    /// moved elsewhere does not open. The text is `<key id>.<base64url>`, fit for a TEXT column.
    QString seal(QByteArrayView plain, QByteArrayView context) const;
    /// Errors: Internal when the text was damaged, moved, or sealed by another key.
    domain::Result<QByteArray> open(const QString &sealed, QByteArrayView context) const;

    /// Eight hexadecimal digits that name the key and tell nothing about it.
    QString id() const { return m_id; }

private:
    explicit SealingKey(QByteArray key);

    QByteArray m_key;
    QString m_id;
};

} // namespace touchline::access
