// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/own_namespaces.h"

#include <QFile>
#include <QFileInfo>

#include <cstdlib>
#include <sched.h>
#include <sys/mount.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
bool write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size();
}

/// An ordinary user gets namespaces inside a user namespace, where the system allows these; there the user is `inside`.
bool take(int namespaces, uid_t userInside, gid_t groupInside)
{
    const auto line = [](quint32 inside, quint32 outside) {
        return QByteArray::number(inside) + ' ' + QByteArray::number(outside) + " 1";
    };
    const QByteArray users = line(userInside, ::geteuid());
    const QByteArray groups = line(groupInside, ::getegid());
    if (::unshare(namespaces) != 0
        && (::unshare(CLONE_NEWUSER | namespaces) != 0 || !write(u"/proc/self/uid_map"_s, users)
            || !write(u"/proc/self/setgroups"_s, "deny") || !write(u"/proc/self/gid_map"_s, groups)))
        return false;
    return ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0;
}
} // namespace

bool takeOwnMounts()
{
    return take(CLONE_NEWNS, ::geteuid(), ::getegid());
}

bool takeOwnNetwork()
{
    // As root inside, because a program started by anybody else would be without rights over this network.
    if (!take(CLONE_NEWNS | CLONE_NEWNET, 0, 0))
        return false;
    // Without an address of its own beside loopback's, the system's resolver would ask for neither A nor AAAA records.
    return std::system("PATH=$PATH:/usr/sbin:/sbin && ip link set lo up" // NOLINT(cert-env33-c,concurrency-mt-unsafe)
                       " && ip address add 93.184.216.1/32 dev lo && ip address add 2606:2800:220:1::1/128 dev lo"
                       " && ip route add local 0.0.0.0/0 dev lo && ip route add local ::/0 dev lo")
        == 0;
}

bool mountOver(const QString &path, const QString &source)
{
    // The resolver's files may be links into /run.
    const QByteArray real = QFile::encodeName(QFileInfo(path).canonicalFilePath());
    return real.isEmpty()
        || ::mount(QFile::encodeName(source).constData(), real.constData(), nullptr, MS_BIND, nullptr) == 0;
}

} // namespace touchline::testsupport
