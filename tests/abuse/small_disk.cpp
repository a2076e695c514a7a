// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/small_disk.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
QByteArray ballastName(const QString &directory)
{
    return QFile::encodeName(directory + u"/ballast"_s);
}
} // namespace

SmallDisk::SmallDisk(QString directory, int mebibytes)
    : m_directory(std::move(directory))
{
    const QByteArray options = "mode=0700,size=" + QByteArray::number(mebibytes) + 'm';
    m_mounted = ::mount("tmpfs", QFile::encodeName(m_directory).constData(), "tmpfs", 0, options.constData()) == 0;
    if (m_mounted)
        m_ballast = ::open(ballastName(m_directory).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

SmallDisk::~SmallDisk()
{
    if (m_ballast >= 0)
        ::close(m_ballast);
    if (m_mounted)
        ::umount2(QFile::encodeName(m_directory).constData(), MNT_DETACH);
}

void SmallDisk::fill()
{
    ::lseek(m_ballast, 0, SEEK_END);
    for (const qsizetype size : {qsizetype(1) << 20, qsizetype(4096)}) {
        const QByteArray block(size, 'x');
        while (::write(m_ballast, block.constData(), static_cast<std::size_t>(size)) > 0) { }
    }
}

void SmallDisk::giveBack(qint64 bytes)
{
    struct stat status{};
    if (::fstat(m_ballast, &status) == 0)
        (void)!::ftruncate(m_ballast, std::max<off_t>(0, status.st_size - bytes));
}

void SmallDisk::empty()
{
    (void)!::ftruncate(m_ballast, 0);
}

} // namespace touchline::testsupport
