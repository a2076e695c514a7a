// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/small_disk.h"

#include <QByteArray>
#include <QFile>

#include <algorithm>
#include <fcntl.h>
#include <sched.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

QByteArray ballastName(const QString &directory)
{
    return QFile::encodeName(directory + u"/ballast"_s);
}
} // namespace

bool takeOwnMounts()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare(CLONE_NEWNS) != 0) {
        // An ordinary user gets them inside a user namespace, where the system allows these.
        const QByteArray users = QByteArray::number(user) + ' ' + QByteArray::number(user) + " 1";
        const QByteArray groups = QByteArray::number(group) + ' ' + QByteArray::number(group) + " 1";
        if (::unshare(CLONE_NEWUSER | CLONE_NEWNS) != 0 || !write(u"/proc/self/uid_map"_s, users)
            || !write(u"/proc/self/setgroups"_s, "deny") || !write(u"/proc/self/gid_map"_s, groups))
            return false;
    }
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}

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
