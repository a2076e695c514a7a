// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_file.h"
#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/support/raw_http_client.h"
#include "tests/support/webhook_receiver.h"

#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace touchline::store;
using namespace touchline::testsupport;

namespace {
/// The contract's ten seconds, and what a busy machine needs to start and end a process.
constexpr int stopMs = 15'000;
constexpr int patienceMs = 60'000;
} // namespace

/// The server is asked to stop while there is work: it stops in order, and nothing is lost or counted as a crash.
class DrainTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    DataLook look() const { return DataLook(dataDir()); }
    QByteArray contentOf(const QString &name) const
    {
        QFile file(dataDir() + u'/' + name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    /// What a stop in order leaves: nothing leased, nothing under way, nothing in the write-ahead log.
    QStringList leftBehind() const
    {
        QStringList found;
        // Before anybody looks into the database, which makes such files.
        for (const QString &name : {u"touchline.db-wal"_s, u"touchline.sock"_s}) {
            if (QFileInfo::exists(dataDir() + u'/' + name))
                found.append(name);
        }
        found += look().faults();
        const auto none = [&](const char *what, const QByteArray &query) {
            if (const qint64 rows = look().count(query); rows != 0)
                found.append(u"%1: %2"_s.arg(QString::fromLatin1(what)).arg(rows));
        };
        none("leases", "SELECT count(*) FROM provision_runs WHERE lease_owner IS NOT NULL");
        none("steps under way", "SELECT count(*) FROM provision_steps WHERE status='running'");
        none("attempts under way", "SELECT count(*) FROM provision_attempts WHERE outcome='running'");
        none("crashes", "SELECT count(*) FROM provision_attempts WHERE outcome='crashed'");
        none("clubs said to be in work", "SELECT count(*) FROM tenants WHERE provision_state='processing'");
        return found;
    }
    qint64 unfinishedRuns() const { return look().count("SELECT count(*) FROM provision_runs WHERE finished_at=0"); }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void stoppedAgainAndAgainWhileClubsSignUp()
    {
        constexpr int clubs = 150;
        constexpr int stops = 8;
        WebhookReceiver webhook;
        webhook.setStatus("HEAD", 405);
        ServeProcess server(dataDir(), ServeProcess::localWebhooks());
        SignupCrowd crowd(server, {.webhookUrl = webhook.url(), .leaveEvery = 20});
        int events = 0;
        connect(&crowd, &SignupCrowd::answered, this, [&events] { ++events; });
        connect(&webhook, &WebhookReceiver::received, this, [&events] { ++events; });
        crowd.add(clubs);
        for (int stop = 0; stop < stops; ++stop) {
            QVERIFY2(server.startAndWait(), server.log().constData());
            const int until = events + 10 + QRandomGenerator::global()->bounded(50);
            (void)QTest::qWaitFor(
                [&] { return events >= until || (crowd.isDone() && unfinishedRuns() == 0); }, patienceMs);
            server.terminate();
            QCOMPARE(server.waitForExit(stopMs), 0);
            QCOMPARE(leftBehind().join(u'\n'), QString());
        }
        QVERIFY2(server.startAndWait(), server.log().constData());
        QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), patienceMs);
        QCOMPARE(crowd.finished(), clubs - clubs / 20);
        QTRY_COMPARE_WITH_TIMEOUT(unfinishedRuns(), 0, patienceMs);
        server.terminate();
        QCOMPARE(server.waitForExit(stopMs), 0);
        QCOMPARE(leftBehind().join(u'\n'), QString());
        QCOMPARE((look().faultsOfCompleteClubs() + look().faultsOfOutbox()).join(u'\n'), QString());
        QCOMPARE(look().count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), crowd.finished());
        QCOMPARE(look().count("SELECT count(*) FROM tenants"), clubs);
    }

    void whoeverHangsDoesNotHoldUpTheStop()
    {
        WebhookReceiver webhook;
        webhook.hangOn("HEAD");
        webhook.hangOn("GET");
        webhook.hangOn("OPTIONS");
        ServeProcess server(dataDir(), ServeProcess::localWebhooks());
        QVERIFY2(server.startAndWait(), server.log().constData());
        SignupCrowd crowd(server, {.webhookUrl = webhook.url()});
        crowd.add(20);
        QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), patienceMs);
        QTRY_VERIFY_WITH_TIMEOUT(webhook.requests().size() >= 10, patienceMs);
        RawHttpClient idle(server.port());
        QCOMPARE(idle.exchange(rawRequest("GET", "/health"))->status, 200);
        RawHttpClient half(server.port());
        QVERIFY(half.send("POST /public/signup/start HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 100\r\n\r\n{"));
        RawHttpClient silent(server.port());
        QVERIFY(silent.isConnected());
        QCOMPARE(RawHttpClient(server.port()).exchange(rawRequest("GET", "/health"))->status, 200);

        server.terminate();
        QCOMPARE(server.waitForExit(stopMs), 0);
        QCOMPARE(leftBehind().join(u'\n'), QString());
        QCOMPARE(unfinishedRuns(), 10);

        for (const char *method : {"HEAD", "GET", "OPTIONS"})
            webhook.setStatus(method, 200);
        QVERIFY2(server.startAndWait(), server.log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(unfinishedRuns(), 0, patienceMs);
        QCOMPARE(look().count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), 20);
        QCOMPARE((look().faultsOfCompleteClubs() + look().faultsOfOutbox()).join(u'\n'), QString());
    }

    void aSecondInstanceIsRefusedWhileTheFirstWorks()
    {
        WebhookReceiver webhook;
        ServeProcess server(dataDir(), ServeProcess::localWebhooks());
        QVERIFY2(server.startAndWait(), server.log().constData());
        SignupCrowd crowd(server, {.webhookUrl = webhook.url(), .patience = SignupCrowd::Patience::OneTry});
        crowd.add(20);
        QByteArray said;
        QCOMPARE(runCommand(dataDir(), {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}, &said), 3);
        QVERIFY2(said.contains(QByteArray::number(server.pid())), said.constData());
        QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), patienceMs);
        QCOMPARE(crowd.finished(), 20);
        QTRY_COMPARE_WITH_TIMEOUT(unfinishedRuns(), 0, patienceMs);
    }

    void aNewerDatabaseIsRefusedUntouched()
    {
        QCOMPARE(runCommand(dataDir(), {u"migrate"_s, u"up"_s}), 0);
        {
            const auto file = SqliteFile::open(dataDir() + u"/touchline.db"_s, SqliteFile::Mode::Existing);
            QVERIFY((*file)->run("INSERT INTO schema_migrations SELECT * FROM schema_migrations WHERE 0;"
                                 "UPDATE schema_migrations SET version=9999 "
                                 "WHERE version=(SELECT max(version) FROM schema_migrations);"
                                 "PRAGMA wal_checkpoint(TRUNCATE)"));
        }
        const QByteArray before = contentOf(u"touchline.db"_s);
        QByteArray said;
        QCOMPARE(runCommand(dataDir(), {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}, &said), 4);
        QVERIFY2(said.contains("touchline: "), said.constData());
        QVERIFY2(!said.contains("listening"), said.constData());
        QVERIFY(!before.isEmpty());
        QVERIFY(contentOf(u"touchline.db"_s) == before);
    }

    void aMigrationThatFailsChangesNothing()
    {
        QCOMPARE(runCommand(dataDir(), {u"migrate"_s, u"up"_s}), 0);
        QCOMPARE(runCommand(dataDir(), {u"migrate"_s, u"down"_s}), 0);
        const qint64 version = look().count("SELECT max(version) FROM schema_migrations");
        {
            // In the newest migration's way.
            const auto file = SqliteFile::open(dataDir() + u"/touchline.db"_s, SqliteFile::Mode::Existing);
            QVERIFY((*file)->run("ALTER TABLE mail_queue ADD COLUMN dry INTEGER"));
        }
        QByteArray said;
        QCOMPARE(runCommand(dataDir(), {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s}, &said), 4);
        QVERIFY2(said.contains("touchline: "), said.constData());
        QCOMPARE(look().count("SELECT max(version) FROM schema_migrations"), version);
        QCOMPARE(look().faults().join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(DrainTest)
#include "drain_test.moc"
