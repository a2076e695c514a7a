// SPDX-License-Identifier: GPL-3.0-only
#include "tests/app/program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
QJsonObject check(const QJsonObject &answer, const QString &name)
{
    for (const QJsonValue &value : answer.value("checks"_L1).toArray()) {
        if (value.toObject().value("check"_L1).toString() == name)
            return value.toObject();
    }
    return {};
}

QString state(const QJsonObject &answer, const QString &name)
{
    return check(answer, name).value("state"_L1).toString();
}
} // namespace

/// `touchline doctor` as people run it.
class DoctorProgramTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingThereIsToldAndNothingIsMade()
    {
        const QTemporaryDir directory;
        const QString empty = directory.filePath(u"none"_s);
        const ProgramEnd end = runProgram({u"doctor"_s, u"--data-dir"_s, empty});
        QCOMPARE(end.exitCode, 1);
        QVERIFY(end.errors.contains("there is no Touchline database"));
        QVERIFY(!QFile::exists(empty));
    }

    void aRunningInstanceIsExamined()
    {
        const QTemporaryDir directory;
        const ServingProgram server(directory.path());
        QVERIFY(!server.url().isEmpty());
        const ProgramEnd end = runProgram({u"doctor"_s, u"--data-dir"_s, directory.path(), u"--json"_s});
        QCOMPARE(end.exitCode, 1); // a preview with mails into a folder is not ready
        const QJsonObject answer = end.json();
        QCOMPARE(answer.value("blocks"_L1).toBool(), true);
        QCOMPARE(answer.value("checks"_L1).toArray().size(), 21);
        QCOMPARE(state(answer, u"environment"_s), u"blocks"_s);
        QCOMPARE(state(answer, u"signing_keys"_s), u"ok"_s);
        QCOMPARE(state(answer, u"database"_s), u"ok"_s);
        QCOMPARE(state(answer, u"migrations"_s), u"ok"_s);
        QCOMPARE(state(answer, u"provisioner"_s), u"ok"_s);
        QCOMPARE(state(answer, u"kill_switch"_s), u"warning"_s);
        QCOMPARE(
            check(answer, u"mail_transport"_s).value("fix"_L1).toString(), u"set mail.transport in touchline.toml"_s);

        // What the program that runs has been told, not what this command line says.
        QCOMPARE(runProgram({u"switch"_s, u"signups"_s, u"off"_s, u"--reason"_s, u"trial"_s, u"--data-dir"_s,
                                directory.path()})
                     .exitCode,
            0);
        const QJsonObject off = runProgram({u"doctor"_s, u"--data-dir"_s, directory.path(), u"--json"_s}).json();
        QVERIFY(check(off, u"kill_switch"_s).value("text"_L1).toString().contains(u"switched off"_s));
    }

    void filesAreExaminedWithoutAnInstance()
    {
        const QTemporaryDir directory;
        {
            ServingProgram server(directory.path());
            QVERIFY(!server.url().isEmpty());
            QCOMPARE(server.terminate(), 0);
        }
        const ProgramEnd end = runProgram({u"doctor"_s, u"--data-dir"_s, directory.path()});
        QCOMPARE(end.exitCode, 1);
        QVERIFY(end.output.contains("BLOCKS   Environment"));
        QVERIFY(end.output.contains("ok       Database"));
        QVERIFY(end.output.contains("unknown  Provisioner"));
        QVERIFY(end.output.contains("touchline serve"));
        QCOMPARE(end.output.count('\n'), 21);
    }

    void aReadyMachineIsDone()
    {
        const QTemporaryDir directory;
        const QStringList ready{u"--set"_s, u"server.environment=production"_s, u"--set"_s,
            u"server.public_url=https://clubs.example.org"_s, u"--set"_s, u"server.trusted_proxies=127.0.0.1"_s,
            u"--set"_s, u"mail.transport=smtp"_s, u"--set"_s, u"mail.smtp_url=smtp://127.0.0.1:2525"_s, u"--set"_s,
            u"mail.from=clubs@example.org"_s, u"--set"_s, u"backup.keep=0"_s};
        {
            ServingProgram server(directory.path(), ready);
            QVERIFY2(!server.url().isEmpty(), server.errors().constData());
            const ProgramEnd running = runProgram({u"doctor"_s, u"--data-dir"_s, directory.path(), u"--json"_s});
            QCOMPARE(running.json().value("blocks"_L1).toBool(), false);
            QCOMPARE(running.exitCode, 0);
            QCOMPARE(server.terminate(), 0);
        }
        QCOMPARE(runProgram(QStringList{u"doctor"_s, u"--data-dir"_s, directory.path()} + ready).exitCode, 0);
    }

    void aFinishedPreflightIsALineOfIt()
    {
        const QTemporaryDir directory;
        const ServingProgram server(directory.path(), {u"--dry-run"_s});
        QVERIFY(!server.url().isEmpty());
        QCOMPARE(runProgram({u"preflight"_s, u"--data-dir"_s, directory.path()}).exitCode, 0);
        const QJsonObject answer = runProgram({u"doctor"_s, u"--data-dir"_s, directory.path(), u"--json"_s}).json();
        QCOMPARE(state(answer, u"preflight"_s), u"ok"_s);
        QCOMPARE(state(answer, u"failed_clubs"_s), u"ok"_s);
    }

    void itTakesNoOtherWords()
    {
        QCOMPARE(runProgram({u"doctor"_s, u"heal"_s}).exitCode, 2);
        const ProgramEnd help = runProgram({u"doctor"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("going live"));
    }
};

QTEST_GUILESS_MAIN(DoctorProgramTest)
#include "doctor_program_test.moc"
