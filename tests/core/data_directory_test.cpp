// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/data_directory.h"
#include "core/settings/instance_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QTextStream>

#include <csignal>
#include <unistd.h>

using namespace touchline::settings;
using namespace Qt::StringLiterals;

namespace {
constexpr auto ownerOnly
    = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser | QFile::WriteUser | QFile::ExeUser;
constexpr auto open755 = ownerOnly | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;

void touch(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot create a file");
}
} // namespace

class DataDirectoryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAllThatIsMissing()
    {
        const QTemporaryDir home;
        const auto made = DataDirectory::prepare(home.filePath(u"a/b/data"_s));
        QVERIFY(made.has_value());
        for (const QString &folder : {made->path(), made->keys(), made->outbox(), made->backups()}) {
            QVERIFY2(QFileInfo(folder).isDir(), qPrintable(folder));
            QCOMPARE(QFile::permissions(folder), ownerOnly);
        }
        QVERIFY(DataDirectory::prepare(made->path()).has_value());
    }

    void closesAnEmptyFolder()
    {
        const QTemporaryDir home;
        QVERIFY(QFile::setPermissions(home.path(), open755));
        QVERIFY(DataDirectory::prepare(home.path()).has_value());
        QCOMPARE(QFile::permissions(home.path()), ownerOnly);
    }

    void closesItsOwnFolder()
    {
        const QTemporaryDir home;
        const auto made = DataDirectory::prepare(home.path());
        touch(made->database());
        QVERIFY(QFile::setPermissions(home.path(), open755));
        QVERIFY(QFile::setPermissions(made->keys(), open755));
        QVERIFY(DataDirectory::prepare(home.path()).has_value());
        QCOMPARE(QFile::permissions(home.path()), ownerOnly);
        QCOMPARE(QFile::permissions(made->keys()), ownerOnly);
    }

    void leavesSomebodyElsesFolderAlone()
    {
        const QTemporaryDir home;
        touch(home.filePath(u"letters.txt"_s));
        QVERIFY(QFile::setPermissions(home.path(), open755));
        const auto made = DataDirectory::prepare(home.path());
        QVERIFY(!made.has_value());
        QVERIFY(made.error().detail.contains(home.path()));
        QCOMPARE(QFile::permissions(home.path()), open755);
    }

    void refusesAFile()
    {
        const QTemporaryDir home;
        touch(home.filePath(u"data"_s));
        QVERIFY(!DataDirectory::prepare(home.filePath(u"data"_s)).has_value());
    }

    void oneInstanceAtATime()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"touchline.lock"_s);
        {
            const auto first = InstanceLock::acquire(file);
            QVERIFY(first.has_value());
            const auto second = InstanceLock::acquire(file);
            QVERIFY(!second.has_value());
            QVERIFY(second.error().held);
            QCOMPARE(second.error().holderPid, std::optional(QCoreApplication::applicationPid()));
            QVERIFY(second.error().detail.contains(QString::number(QCoreApplication::applicationPid())));
        }
        QVERIFY(InstanceLock::acquire(file).has_value());
    }

    void aKilledHolderLeavesNothingLocked()
    {
        const QTemporaryDir home;
        const QString file = home.filePath(u"touchline.lock"_s);
        QProcess holder;
        holder.start(QCoreApplication::applicationFilePath(), {u"--hold"_s, file});
        QVERIFY(holder.waitForStarted());
        QVERIFY(holder.waitForReadyRead());
        const auto while_held = InstanceLock::acquire(file);
        QVERIFY(!while_held.has_value());
        QCOMPARE(while_held.error().holderPid, std::optional(holder.processId()));
        ::kill(static_cast<pid_t>(holder.processId()), SIGKILL);
        QVERIFY(holder.waitForFinished());
        QVERIFY(InstanceLock::acquire(file).has_value());
    }

    void saysWhenTheFileFails()
    {
        const auto lock = InstanceLock::acquire(u"/proc/none/touchline.lock"_s);
        QVERIFY(!lock.has_value());
        QVERIFY(!lock.error().held);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == "--hold"_L1) {
        const auto lock = InstanceLock::acquire(application.arguments().at(2));
        QTextStream(stdout) << (lock ? "held" : "refused") << Qt::endl;
        return application.exec();
    }
    DataDirectoryTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "data_directory_test.moc"
