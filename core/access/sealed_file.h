// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QFile>
#include <QString>
#include <memory>

/// Files sealed by a passphrase, written and read front to back, of any size. The key is Argon2id's (RFC 9106) of the
/// passphrase and a random salt; the content is a chain of XChaCha20-Poly1305 chunks (libsodium's secretstream), so
/// that no piece can be altered, moved, left out or cut off. The header is bound to the first chunk. All blocking.
///
/// Header, 96 bytes, integers little-endian: `TLBACKUP`, version (4), Argon2id passes (4) and bytes (8), salt (16),
/// stream header (24), check of the passphrase (16), BLAKE2b of what came before (16).
namespace touchline::access {

class SealedFileWriter final
{
public:
    /// Writes beside `path` until it is finished. Errors: StorageUnavailable.
    static domain::Result<std::unique_ptr<SealedFileWriter>> create(const QString &path, QByteArrayView passphrase);
    /// Removes what is not finished.
    ~SealedFileWriter();
    Q_DISABLE_COPY_MOVE(SealedFileWriter)

    domain::Result<void> write(QByteArrayView bytes);
    /// Ends the chain, syncs the file (mode 0600) and gives it its name.
    domain::Result<void> finish();

private:
    struct Stream;
    explicit SealedFileWriter(const QString &path);
    domain::Result<void> push(QByteArrayView plain, bool last);

    const QString m_path;
    const QString m_unfinishedPath;
    QFile m_file;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_header; ///< bound to the first chunk, empty behind it
    QByteArray m_waiting;
    bool m_finished = false;
};

class SealedFileReader final
{
public:
    /// Errors: NotFound; Unauthorized when the passphrase is wrong; InvalidRequest when it is no such file, a newer
    /// one, or damaged; StorageUnavailable.
    static domain::Result<std::unique_ptr<SealedFileReader>> open(const QString &path, QByteArrayView passphrase);
    ~SealedFileReader();
    Q_DISABLE_COPY_MOVE(SealedFileReader)

    /// At most `most` bytes; none only at the end, which is where the writer ended. Errors: InvalidRequest when the
    /// file is damaged or cut off.
    domain::Result<QByteArray> read(qint64 most);
    /// How much of the file has been read, 0 to 100.
    int percent() const;

private:
    struct Stream;
    explicit SealedFileReader(const QString &path);
    domain::Result<void> pull();

    QFile m_file;
    std::unique_ptr<Stream> m_stream;
    QByteArray m_header;
    QByteArray m_plain;
    qsizetype m_taken = 0; ///< of `m_plain`
    bool m_ended = false;
};

/// Whether the file begins like a sealed one.
bool isSealedFile(const QString &path);

} // namespace touchline::access
