// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/disk_space.h"

#include <QDir>
#include <QStorageInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline::settings;

class DiskSpaceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatIsFree()
    {
        const QTemporaryDir directory;
        const auto free = freeBytes(directory.path());
        QVERIFY(free.has_value());
        // Others write meanwhile.
        constexpr qint64 tolerance = 1024LL * 1024 * 1024;
        QVERIFY(qAbs(*free - QStorageInfo(directory.path()).bytesAvailable()) < tolerance);
        QVERIFY(!freeBytes(directory.filePath(u"none"_s)).has_value());
    }

    void tellsFileSystemsApart()
    {
        const QTemporaryDir directory;
        QVERIFY(QDir(directory.path()).mkdir(u"inside"_s));
        QVERIFY(areOnOneFileSystem(directory.path(), directory.filePath(u"inside"_s)));
        QVERIFY(!areOnOneFileSystem(directory.path(), u"/proc"_s));
        QVERIFY(!areOnOneFileSystem(directory.path(), directory.filePath(u"none"_s)));
    }
};

QTEST_GUILESS_MAIN(DiskSpaceTest)
#include "disk_space_test.moc"
