// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/sealed_file.h"

#include "core/access/durable_file.h"
#include "core/access/random.h"

#include <QFileInfo>
#include <QtEndian>
#include <algorithm>
#include <array>
#include <fcntl.h>
#include <optional>
#include <sodium.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::access {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
constexpr QByteArrayView magic = "TLBACKUP";
constexpr quint32 version = 1;
constexpr quint32 passes = 4;
constexpr quint64 memory = 64ULL * 1024 * 1024;
// A header that asks for more is refused rather than obeyed.
constexpr quint32 mostPasses = 16;
constexpr quint64 mostMemory = 1024ULL * 1024 * 1024;
constexpr qsizetype chunkBytes = 64 * 1024;
constexpr qsizetype sealedChunkBytes = chunkBytes + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES);
constexpr qsizetype checkBytes = 16;
constexpr qsizetype digestBytes = 16;
constexpr qsizetype saltBytes = crypto_pwhash_SALTBYTES;
constexpr qsizetype streamHeaderBytes = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
constexpr qsizetype headerBytes = 8 + 4 + 4 + 8 + saltBytes + streamHeaderBytes + checkBytes + digestBytes;
static_assert(headerBytes == 96);

constexpr char keyContext[crypto_kdf_CONTEXTBYTES + 1] = "tlbackup";
constexpr uint64_t streamKeyId = 1;
constexpr uint64_t checkKeyId = 2;

const uchar *bytes(QByteArrayView view)
{
    return reinterpret_cast<const uchar *>(view.data());
}
uchar *bytes(QByteArray &array)
{
    return reinterpret_cast<uchar *>(array.data());
}
unsigned long long length(QByteArrayView view)
{
    return static_cast<unsigned long long>(view.size());
}

template <class Integer>
QByteArray littleEndian(Integer value)
{
    QByteArray text(sizeof(Integer), Qt::Uninitialized);
    qToLittleEndian(value, text.data());
    return text;
}

/// What comes of the passphrase. Wiped when it is no longer needed.
struct Keys
{
    Keys() = default;
    ~Keys() { sodium_memzero(stream.data(), stream.size()); }
    Q_DISABLE_COPY_MOVE(Keys)
    std::array<uchar, crypto_secretstream_xchacha20poly1305_KEYBYTES> stream{};
    std::array<uchar, checkBytes> check{};
};

bool derive(Keys &keys, QByteArrayView passphrase, QByteArrayView salt, quint32 withPasses, quint64 withMemory)
{
    std::array<uchar, crypto_kdf_KEYBYTES> master{};
    const bool derived = crypto_pwhash(master.data(), master.size(), passphrase.data(), length(passphrase), bytes(salt),
                             withPasses, static_cast<size_t>(withMemory), crypto_pwhash_ALG_ARGON2ID13)
        == 0;
    crypto_kdf_derive_from_key(keys.stream.data(), keys.stream.size(), streamKeyId, keyContext, master.data());
    crypto_kdf_derive_from_key(keys.check.data(), keys.check.size(), checkKeyId, keyContext, master.data());
    sodium_memzero(master.data(), master.size());
    return derived;
}

QByteArray digestOf(QByteArrayView header)
{
    QByteArray digest(digestBytes, Qt::Uninitialized);
    crypto_generichash(bytes(digest), digestBytes, bytes(header), length(header), nullptr, 0);
    return digest;
}

std::unexpected<domain::Error> noMemory()
{
    return fail(ErrorCode::StorageUnavailable, u"there is not enough memory to make the key of the passphrase"_s);
}

std::unexpected<domain::Error> damaged()
{
    return fail(ErrorCode::InvalidRequest, u"the file is damaged; nothing was taken from it"_s);
}
} // namespace

struct SealedFileWriter::Stream
{
    ~Stream() { sodium_memzero(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state{};
};

struct SealedFileReader::Stream
{
    ~Stream() { sodium_memzero(&state, sizeof state); }
    crypto_secretstream_xchacha20poly1305_state state{};
};

SealedFileWriter::SealedFileWriter(const QString &path)
    : m_path(path)
    , m_unfinishedPath(path + u".partial"_s)
    , m_stream(std::make_unique<Stream>())
{ }

SealedFileWriter::~SealedFileWriter()
{
    if (!m_finished)
        QFile::remove(m_unfinishedPath);
}

Result<std::unique_ptr<SealedFileWriter>> SealedFileWriter::create(const QString &path, QByteArrayView passphrase)
{
    requireSodium();
    std::unique_ptr<SealedFileWriter> writer(new SealedFileWriter(path));
    const int descriptor = ::open(QFile::encodeName(writer->m_unfinishedPath).constData(),
        O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0 || !writer->m_file.open(descriptor, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle)
        || ::fchmod(descriptor, 0600) != 0)
        return fail(ErrorCode::StorageUnavailable, u"%1 cannot be written"_s.arg(path));

    const QByteArray salt = randomBytes(static_cast<int>(saltBytes));
    Keys keys;
    if (!derive(keys, passphrase, salt, passes, memory))
        return noMemory();
    QByteArray streamHeader(streamHeaderBytes, Qt::Uninitialized);
    crypto_secretstream_xchacha20poly1305_init_push(&writer->m_stream->state, bytes(streamHeader), keys.stream.data());
    QByteArray header = magic.toByteArray() + littleEndian(version) + littleEndian(passes) + littleEndian(memory) + salt
        + streamHeader + QByteArray(reinterpret_cast<const char *>(keys.check.data()), checkBytes);
    header += digestOf(header);
    if (writer->m_file.write(header) != header.size())
        return fail(ErrorCode::StorageUnavailable, u"%1 cannot be written"_s.arg(path));
    writer->m_header = header;
    return writer;
}

Result<void> SealedFileWriter::write(QByteArrayView given)
{
    m_waiting.append(given);
    // The last chunk is marked as such: a full one waits until something follows it.
    qsizetype done = 0;
    for (; m_waiting.size() - done > chunkBytes; done += chunkBytes) {
        if (auto pushed = push(QByteArrayView(m_waiting).sliced(done, chunkBytes), false); !pushed)
            return pushed;
    }
    m_waiting.remove(0, done);
    return {};
}

Result<void> SealedFileWriter::push(QByteArrayView plain, bool last)
{
    QByteArray sealed(plain.size() + qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES), Qt::Uninitialized);
    const uchar tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL : 0;
    crypto_secretstream_xchacha20poly1305_push(&m_stream->state, bytes(sealed), nullptr, bytes(plain), length(plain),
        bytes(QByteArrayView(m_header)), length(m_header), tag);
    m_header.clear();
    if (m_file.write(sealed) != sealed.size())
        return fail(ErrorCode::StorageUnavailable, u"%1 cannot be written; is the disk full?"_s.arg(m_path));
    return {};
}

Result<void> SealedFileWriter::finish()
{
    if (auto pushed = push(m_waiting, true); !pushed)
        return pushed;
    m_waiting.clear();
    if (!m_file.flush() || ::fsync(m_file.handle()) != 0)
        return fail(ErrorCode::StorageUnavailable, u"%1 cannot be written; is the disk full?"_s.arg(m_path));
    m_file.close();
    auto renamed = renameDurably(m_unfinishedPath, m_path);
    m_finished = renamed.has_value();
    return renamed;
}

SealedFileReader::SealedFileReader(const QString &path)
    : m_file(path)
    , m_stream(std::make_unique<Stream>())
{ }

SealedFileReader::~SealedFileReader() = default;

Result<std::unique_ptr<SealedFileReader>> SealedFileReader::open(const QString &path, QByteArrayView passphrase)
{
    requireSodium();
    std::unique_ptr<SealedFileReader> reader(new SealedFileReader(path));
    if (!reader->m_file.exists())
        return fail(ErrorCode::NotFound, u"%1 does not exist"_s.arg(path));
    if (!reader->m_file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::StorageUnavailable, u"%1 cannot be read"_s.arg(path));
    const QByteArray header = reader->m_file.read(headerBytes);
    if (!header.startsWith(magic.first(std::min(magic.size(), header.size()))) || header.size() < magic.size())
        return fail(ErrorCode::InvalidRequest, u"%1 is no Touchline backup"_s.arg(path));
    if (header.size() < headerBytes)
        return fail(ErrorCode::InvalidRequest, u"the file is cut off; nothing was taken from it"_s);
    const char *at = header.constData() + magic.size();
    if (qFromLittleEndian<quint32>(at) != version) {
        return fail(ErrorCode::InvalidRequest,
            u"the file has format %1, which this version does not know"_s.arg(qFromLittleEndian<quint32>(at)));
    }
    // Without a key, against accidents: what was altered on purpose shows in the first chunk.
    if (digestOf(QByteArrayView(header).chopped(digestBytes)) != header.last(digestBytes))
        return damaged();
    const auto withPasses = qFromLittleEndian<quint32>(at + 4);
    const auto withMemory = qFromLittleEndian<quint64>(at + 8);
    if (withPasses < crypto_pwhash_OPSLIMIT_MIN || withPasses > mostPasses || withMemory < crypto_pwhash_MEMLIMIT_MIN
        || withMemory > mostMemory)
        return damaged();

    Keys keys;
    const QByteArrayView salt = QByteArrayView(header).sliced(magic.size() + 16, saltBytes);
    if (!derive(keys, passphrase, salt, withPasses, withMemory))
        return noMemory();
    const QByteArrayView check = QByteArrayView(header).sliced(headerBytes - digestBytes - checkBytes, checkBytes);
    if (sodium_memcmp(check.data(), keys.check.data(), keys.check.size()) != 0)
        return fail(ErrorCode::Unauthorized, u"the passphrase is wrong"_s);
    const QByteArrayView streamHeader = QByteArrayView(header).sliced(magic.size() + 16 + saltBytes);
    if (crypto_secretstream_xchacha20poly1305_init_pull(
            &reader->m_stream->state, bytes(streamHeader), keys.stream.data())
        != 0)
        return damaged();
    reader->m_header = header;
    return reader;
}

Result<void> SealedFileReader::pull()
{
    const QByteArray sealed = m_file.read(sealedChunkBytes);
    if (m_file.error() != QFileDevice::NoError)
        return fail(ErrorCode::StorageUnavailable, u"%1 cannot be read"_s.arg(m_file.fileName()));
    const bool isShort = sealed.size() < sealedChunkBytes;
    const auto cutOff = fail(ErrorCode::InvalidRequest, u"the file is cut off or damaged; nothing was taken from it"_s);
    if (sealed.size() < qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES))
        return cutOff;
    m_plain.resize(sealed.size() - qsizetype(crypto_secretstream_xchacha20poly1305_ABYTES));
    m_taken = 0;
    uchar tag = 0;
    if (crypto_secretstream_xchacha20poly1305_pull(&m_stream->state, bytes(m_plain), nullptr, &tag,
            bytes(QByteArrayView(sealed)), length(sealed), bytes(QByteArrayView(m_header)), length(m_header))
        != 0) {
        m_plain.clear();
        return isShort ? Result<void>(cutOff) : Result<void>(damaged());
    }
    m_header.clear();
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    if (m_ended && !m_file.atEnd())
        return damaged();
    return {};
}

Result<QByteArray> SealedFileReader::read(qint64 most)
{
    while (m_taken == m_plain.size()) {
        if (m_ended)
            return QByteArray();
        if (auto pulled = pull(); !pulled)
            return fail(pulled.error());
    }
    const qsizetype count = std::min<qsizetype>(m_plain.size() - m_taken, most);
    const QByteArray taken = m_plain.sliced(m_taken, count);
    m_taken += count;
    return taken;
}

int SealedFileReader::percent() const
{
    return static_cast<int>(m_file.pos() * 100 / std::max<qint64>(m_file.size(), 1));
}

bool isSealedFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.read(magic.size()) == magic;
}

} // namespace touchline::access
