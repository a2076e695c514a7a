// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/instance_lock.h"

#include <QFile>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

std::optional<qint64> pidIn(int descriptor)
{
    char text[32] = {};
    const ssize_t length = ::pread(descriptor, text, sizeof text - 1, 0);
    bool ok = false;
    const qint64 pid = QByteArray(text, static_cast<qsizetype>(std::max<ssize_t>(length, 0))).trimmed().toLongLong(&ok);
    return ok && pid > 0 ? std::optional(pid) : std::nullopt;
}

LockRefusal heldBy(std::optional<qint64> pid)
{
    const QString who = pid ? u"process %1"_s.arg(*pid) : u"another process"_s;
    return {.held = true, .holderPid = pid, .detail = u"the data directory is in use by %1"_s.arg(who)};
}

} // namespace

std::expected<InstanceLock, LockRefusal> InstanceLock::acquire(const QString &lockFile)
{
    const int descriptor
        = ::open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0600);
    if (descriptor < 0)
        return std::unexpected(LockRefusal{.detail = u"%1 cannot be opened: %2"_s.arg(lockFile, systemError())});
    InstanceLock lock(descriptor);
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (errno == EWOULDBLOCK)
            return std::unexpected(heldBy(pidIn(descriptor)));
        return std::unexpected(LockRefusal{.detail = u"%1 cannot be locked: %2"_s.arg(lockFile, systemError())});
    }
    const QByteArray pid = QByteArray::number(static_cast<qint64>(::getpid())) + '\n';
    if (::ftruncate(descriptor, 0) != 0
        || ::pwrite(descriptor, pid.constData(), static_cast<size_t>(pid.size()), 0) != pid.size())
        return std::unexpected(LockRefusal{.detail = u"%1 cannot be written: %2"_s.arg(lockFile, systemError())});
    return lock;
}

InstanceLock::InstanceLock(int descriptor)
    : m_descriptor(descriptor)
{ }

InstanceLock::InstanceLock(InstanceLock &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1))
{ }

InstanceLock &InstanceLock::operator=(InstanceLock &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

InstanceLock::~InstanceLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

} // namespace touchline::settings
