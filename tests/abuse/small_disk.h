// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::testsupport {

/// A small file system in memory on a directory, which can be filled up.
class SmallDisk final
{
public:
    /// Mounts; the directory exists. Needs mounts of one's own (tests/support/own_namespaces.h).
    SmallDisk(QString directory, int mebibytes);
    ~SmallDisk();
    Q_DISABLE_COPY_MOVE(SmallDisk)

    bool isMounted() const { return m_mounted; }
    /// Leaves no byte free.
    void fill();
    /// Gives so much of what was filled back.
    void giveBack(qint64 bytes);
    /// Gives everything back.
    void empty();

private:
    const QString m_directory;
    bool m_mounted = false;
    int m_ballast = -1;
};

} // namespace touchline::testsupport
