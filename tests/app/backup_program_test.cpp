// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_file.h"
#include "tests/app/program.h"
#include "tests/support/raw_http_client.h"

#include <QDateTime>
#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <atomic>
#include <thread>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using store::SqliteFile;

/// Backup, restore and the scheduler's promises with the real program, killed where it hurts.
class BackupProgramTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString path(const QString &name) const { return m_directory->filePath(name); }
    ProgramEnd run(const QString &dataDir, const QStringList &arguments) const
    {
        return runProgram(arguments + QStringList{u"--data-dir"_s, path(dataDir)});
    }
    QStringList withPassphrase(const QString &command, const QString &file) const
    {
        return {command, path(file), u"--passphrase-file"_s, path(u"passphrase"_s), u"--json"_s};
    }
    qint64 count(const QString &dataDir, const QByteArray &query) const
    {
        auto file = SqliteFile::open(path(dataDir) + u"/touchline.db"_s, SqliteFile::Mode::Existing);
        return file ? (*file)->integer(query).value_or(-1) : -2;
    }
    void change(const QString &dataDir, const QByteArray &script) const
    {
        auto file = SqliteFile::open(path(dataDir) + u"/touchline.db"_s, SqliteFile::Mode::Existing);
        QVERIFY(file.has_value());
        const auto done = (*file)->run(script);
        QVERIFY2(done.has_value(), qPrintable(done ? QString() : done.error().detail));
    }
    static quint16 portOf(const ServingProgram &server) { return static_cast<quint16>(QUrl(server.url()).port()); }
    static RawResponse start(quint16 port, const QByteArray &slug)
    {
        RawHttpClient client(port);
        const QJsonObject body{{u"clubName"_s, u"Club"_s}, {u"clubSlug"_s, QString::fromLatin1(slug)},
            {u"email"_s, u"o@club.example"_s}, {u"plan"_s, u"pro"_s}};
        return client.exchange(rawPost("/public/signup/start", QJsonDocument(body).toJson(QJsonDocument::Compact)))
            .value_or(RawResponse{});
    }
    static int status(quint16 port, const QByteArray &tenant, const QByteArray &jwt)
    {
        RawHttpClient client(port);
        return client
            .exchange(
                rawRequest("GET", "/api/v1/tenants/" + tenant + "/overview", {}, {{"Authorization", "Bearer " + jwt}}))
            .value_or(RawResponse{})
            .status;
    }
    QStringList serving() const { return {u"--dry-run"_s, u"--set"_s, u"signup.rate_per_minute=0"_s}; }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QFile secret(path(u"passphrase"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("correct horse battery\n") > 0);
    }

    void aRunningInstanceIsBackedUpAndPutBackElsewhere()
    {
        QByteArray tenant;
        QByteArray jwt;
        {
            ServingProgram server(path(u"old"_s), serving());
            QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
            const QJsonObject started = start(portOf(server), "club-first").json();
            jwt = started.value("jwt"_L1).toString().toLatin1();
            tenant = started.value("tenant"_L1).toObject().value("id"_L1).toString().toLatin1();
            QCOMPARE(status(portOf(server), tenant, jwt), 200);
            std::atomic<bool> enough = false;
            std::atomic<int> clubs = 0;
            std::thread load([&, port = portOf(server)] {
                while (!enough) {
                    if (start(port, "club-" + QByteArray::number(clubs + 1)).status == 200)
                        ++clubs;
                }
            });
            QTRY_VERIFY(clubs > 20);
            const int before = clubs;
            const ProgramEnd end = run(u"old"_s, withPassphrase(u"backup"_s, u"backup"_s));
            const int after = clubs;
            enough = true;
            load.join();
            QVERIFY2(end.exitCode == 0, end.errors.constData());
            QVERIFY(after > before);
            QCOMPARE(run(u"old"_s, withPassphrase(u"backup"_s, u"backup"_s)).exitCode, 1);
            QCOMPARE(run(u"old"_s, withPassphrase(u"restore"_s, u"backup"_s)).exitCode, 3);
            QCOMPARE(server.terminate(), 0);
            QVERIFY2(!server.errors().contains("correct horse"), "the passphrase was logged");
            QCOMPARE(count(u"old"_s, "SELECT count(*) FROM audit_log WHERE action = 'backup.make'"), 1);
        }
        const ProgramEnd restored = run(u"new"_s, withPassphrase(u"restore"_s, u"backup"_s));
        QVERIFY2(restored.exitCode == 0, restored.errors.constData());
        QVERIFY(restored.json().value("auditIsWhole"_L1).toBool());
        QVERIFY(count(u"new"_s, "SELECT count(*) FROM tenants") > 20);
        QCOMPARE(count(u"new"_s,
                     "SELECT count(*) FROM tenants LEFT JOIN tenant_brand ON tenant_id = id "
                     "WHERE tenant_id IS NULL"),
            0);
        ServingProgram server(path(u"new"_s), serving());
        QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
        QCOMPARE(status(portOf(server), tenant, jwt), 401);
        const QJsonObject started = start(portOf(server), "club-after").json();
        QCOMPARE(status(portOf(server), started.value("tenant"_L1).toObject().value("id"_L1).toString().toLatin1(),
                     started.value("jwt"_L1).toString().toLatin1()),
            200);
    }

    void aNewerSchemaIsFour()
    {
        QCOMPARE(run(u"future"_s, {u"migrate"_s, u"up"_s}).exitCode, 0);
        QCOMPARE(run(u"future"_s, {u"keys"_s, u"list"_s}).exitCode, 0);
        change(u"future"_s, "INSERT INTO schema_migrations VALUES (99, 'future', 0)");
        QCOMPARE(run(u"future"_s, withPassphrase(u"backup"_s, u"backup"_s)).exitCode, 0);
        QCOMPARE(run(u"now"_s, {u"migrate"_s, u"up"_s}).exitCode, 0);
        const ProgramEnd end = run(u"now"_s, withPassphrase(u"restore"_s, u"backup"_s));
        QCOMPARE(end.exitCode, 4);
        QVERIFY2(end.errors.contains("newer than this program"), end.errors.constData());
        QCOMPARE(run(u"now"_s, {u"keys"_s, u"list"_s}).exitCode, 0);
    }

    void aKilledRestoreLeavesOneStateOrTheOther()
    {
        for (const QString &name : {u"old"_s, u"data"_s}) {
            QCOMPARE(run(name, {u"migrate"_s, u"up"_s}).exitCode, 0);
            QCOMPARE(run(name, {u"keys"_s, u"list"_s}).exitCode, 0);
        }
        QCOMPARE(run(u"old"_s, {u"promo"_s, u"add"_s, u"BACKUP"_s}).exitCode, 0);
        QCOMPARE(run(u"data"_s, {u"promo"_s, u"add"_s, u"PRESENT"_s}).exitCode, 0);
        QCOMPARE(run(u"old"_s, withPassphrase(u"backup"_s, u"backup"_s)).exitCode, 0);
        int present = 0;
        for (int i = 0; i < 20; ++i) {
            QProcess restore;
            restore.start(QString::fromUtf8(TOUCHLINE_PROGRAM),
                withPassphrase(u"restore"_s, u"backup"_s) + QStringList{u"--data-dir"_s, path(u"data"_s)});
            QVERIFY(restore.waitForStarted());
            // Killed a little later each time; the whole takes some tenths of a second.
            restore.waitForFinished(1 + i * 20);
            restore.kill();
            restore.waitForFinished();
            const ProgramEnd keys = run(u"data"_s, {u"keys"_s, u"list"_s, u"--json"_s});
            QVERIFY2(keys.exitCode == 0, keys.errors.constData());
            const QByteArray promos = run(u"data"_s, {u"promo"_s, u"list"_s, u"--json"_s}).output;
            QVERIFY2(promos.contains("PRESENT") != promos.contains("BACKUP"), promos.constData());
            present += promos.contains("PRESENT") ? 1 : 0;
            QVERIFY(!QFileInfo::exists(path(u"data"_s) + u"/restore-commit"_s));
        }
        QVERIFY2(present > 0, "every restore was through before it was killed");
        const ProgramEnd end = run(u"data"_s, withPassphrase(u"restore"_s, u"backup"_s));
        QVERIFY2(end.exitCode == 0, end.errors.constData());
        QVERIFY(run(u"data"_s, {u"promo"_s, u"list"_s}).output.contains("BACKUP"));
        QVERIFY(!QFileInfo::exists(path(u"data"_s) + u"/restored"_s));
    }

    void trialNoticesGoOutOnceHoweverOftenItIsKilled()
    {
        QCOMPARE(run(u"data"_s, {u"migrate"_s, u"up"_s}).exitCode, 0);
        QCOMPARE(run(u"data"_s, {u"keys"_s, u"list"_s}).exitCode, 0);
        const QByteArray now = QByteArray::number(QDateTime::currentSecsSinceEpoch());
        // A thousand trials end around now, provisioned long ago; each has at most one notice due by the end.
        change(u"data"_s,
            "INSERT INTO tenants (id, slug, name, email, plan, status, trial_ends_at, created_at, updated_at, "
            "provisioned_at, provision_state, run_number) "
            "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
            "SELECT 'id' || i, 'slug' || i, 'Club', 'o@club.example', 'pro', 'active', "
                + now + " + (i % 4) - 2, 0, 0, '2026-01-01T00:00:00.000Z', 'complete', 1 FROM n");
        const auto mailsQueued
            = [this] { return count(u"data"_s, "SELECT count(*) FROM mail_queue WHERE kind = 'trial_ended'"); };
        for (int kills = 0; kills < 15; ++kills) {
            ServingProgram server(path(u"data"_s));
            QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
            // At once, or as soon as it has done something.
            const qint64 before = mailsQueued();
            if (kills % 3 != 0)
                (void)QTest::qWaitFor([&] { return mailsQueued() != before || before == 1000; });
            server.kill();
        }
        ServingProgram server(path(u"data"_s));
        QVERIFY(!server.ready().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(
            count(u"data"_s,
                "SELECT count(*) FROM tenants WHERE trial_notice_at IS NOT NULL OR trial_notice_for IS NULL"),
            0, 120'000);
        QCOMPARE(count(u"data"_s, "SELECT count(DISTINCT tenant_id) FROM mail_queue WHERE kind = 'trial_ended'"), 1000);
        QCOMPARE(count(u"data"_s, "SELECT count(*) FROM mail_queue WHERE kind = 'trial_ended'"), 1000);
    }

    void thePassphraseIsAskedForWithoutEcho()
    {
        QCOMPARE(run(u"data"_s, {u"migrate"_s, u"up"_s}).exitCode, 0);
        QCOMPARE(run(u"data"_s, {u"keys"_s, u"list"_s}).exitCode, 0);
        QProcess terminal;
        terminal.setProcessChannelMode(QProcess::MergedChannels);
        terminal.start(u"script"_s,
            {u"-qec"_s,
                u"'%1' backup '%2' --data-dir '%3'"_s.arg(
                    QString::fromUtf8(TOUCHLINE_PROGRAM), path(u"asked"_s), path(u"data"_s)),
                u"/dev/null"_s});
        QByteArray seen;
        const auto waitFor = [&](const QByteArray &text) {
            while (!seen.contains(text) && terminal.waitForReadyRead(30'000))
                seen += terminal.readAll();
            return seen.contains(text);
        };
        QVERIFY2(waitFor("Passphrase to seal the backup: "), seen.constData());
        terminal.write("correct horse battery\n");
        QVERIFY2(waitFor("Once more: "), seen.constData());
        terminal.write("correct horse battery\n");
        QVERIFY(terminal.waitForFinished(60'000));
        seen += terminal.readAll();
        QVERIFY2(terminal.exitCode() == 0, seen.constData());
        QVERIFY2(!seen.contains("horse"), seen.constData());
        QCOMPARE(run(u"new"_s, withPassphrase(u"restore"_s, u"asked"_s)).exitCode, 0);
    }

    void aShortPassphraseIsNotTaken()
    {
        QCOMPARE(run(u"data"_s, {u"migrate"_s, u"up"_s}).exitCode, 0);
        QFile secret(path(u"passphrase"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly) && secret.write("short\n") > 0);
        secret.close();
        const ProgramEnd end = run(u"data"_s, withPassphrase(u"backup"_s, u"backup"_s));
        QCOMPARE(end.exitCode, 2);
        QVERIFY(end.errors.contains("at least 12"));
        QVERIFY(!QFileInfo::exists(path(u"backup"_s)));
    }
};

QTEST_GUILESS_MAIN(BackupProgramTest)
#include "backup_program_test.moc"
