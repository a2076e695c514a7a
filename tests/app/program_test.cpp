// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/connection.h"
#include "tests/app/program.h"
#include "tests/support/webhook_receiver.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// The command line of the real program, on files of its own and against a running instance.
class ProgramTest final : public QObject
{
    Q_OBJECT

private:
    void makeDatabase() { QCOMPARE(run({u"migrate"_s, u"up"_s}).exitCode, 0); }

    std::unique_ptr<QTemporaryDir> m_directory;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    ProgramEnd run(const QStringList &arguments) const
    {
        return runProgram(arguments + QStringList{u"--data-dir"_s, dataDir()});
    }
    static QByteArray fetch(const QString &base, const QByteArray &path)
    {
        const QUrl url(base);
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        QByteArray answer;
        while (socket.waitForReadyRead())
            answer += socket.readAll();
        answer += socket.readAll();
        return answer.mid(answer.indexOf("\r\n\r\n") + 4);
    }
    static bool isOneLine(const QByteArray &text)
    {
        return text.startsWith("touchline: ") && text.count('\n') == 1 && text.endsWith('\n');
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void tellsItsVersionAndHelp()
    {
        QCOMPARE(runProgram({u"--version"_s}).output, QByteArray("touchline " TOUCHLINE_VERSION "\n"));
        const ProgramEnd help = runProgram({u"switch"_s, u"--help"_s});
        QCOMPARE(help.exitCode, 0);
        QVERIFY(help.output.contains("--let-started-finish"));
    }

    void wrongUsageIsTwoAndOneLine_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("command") << QStringList{u"fly"_s};
        QTest::newRow("option") << QStringList{u"serve"_s, u"--fast"_s};
        QTest::newRow("setting") << QStringList{u"serve"_s, u"--set"_s, u"server.listne=1"_s};
        QTest::newRow("value") << QStringList{u"serve"_s, u"--listen"_s, u"8787"_s};
        QTest::newRow("later") << QStringList{u"serve"_s, u"--set"_s, u"mail.transport=smtp"_s};
        QTest::newRow("plan") << QStringList{u"promo"_s, u"add"_s, u"CODE"_s, u"--plan"_s, u"gold"_s};
        QTest::newRow("date") << QStringList{u"promo"_s, u"add"_s, u"CODE"_s, u"--until"_s, u"soon"_s};
    }
    void wrongUsageIsTwoAndOneLine()
    {
        QFETCH(QStringList, arguments);
        const ProgramEnd end = run(arguments);
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(isOneLine(end.errors), end.errors.constData());
        QCOMPARE(end.output, QByteArray());
    }

    void aMistypedDirectoryIsNotAnsweredFor()
    {
        const ProgramEnd end = run({u"switch"_s, u"signups"_s, u"status"_s});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.errors.contains("no Touchline database"), end.errors.constData());
    }

    void worksOnTheFilesWithoutAnInstance()
    {
        makeDatabase();
        QCOMPARE(run({u"switch"_s, u"signups"_s, u"status"_s, u"--json"_s}).json().value("on"_L1).toBool(), true);
        const ProgramEnd off = run({u"switch"_s, u"signups"_s, u"off"_s, u"--reason"_s, u"flood"_s, u"--for"_s,
            u"30m"_s, u"--let-started-finish"_s, u"--json"_s});
        QCOMPARE(off.exitCode, 0);
        const QJsonObject state = run({u"switch"_s, u"signups"_s, u"status"_s, u"--json"_s}).json();
        QCOMPARE(state.value("on"_L1).toBool(true), false);
        QCOMPARE(state.value("reason"_L1).toString(), u"flood"_s);
        QCOMPARE(state.value("letStartedFinish"_L1).toBool(), true);
        const qint64 duration = state.value("untilMs"_L1).toInteger() - state.value("sinceMs"_L1).toInteger();
        QVERIFY(duration > 1'000'000 && duration <= 1'800'000);
    }

    void pausesTheProvisioner()
    {
        makeDatabase();
        const auto status = [this] { return run({u"provisioner"_s, u"status"_s, u"--json"_s}).json(); };
        QCOMPARE(status().value("paused"_L1).toBool(true), false);
        const ProgramEnd paused
            = run({u"provisioner"_s, u"pause"_s, u"--reason"_s, u"mail server moves"_s, u"--for"_s, u"30m"_s});
        QVERIFY2(paused.output.startsWith("The provisioner is paused"), paused.output.constData());
        QVERIFY(paused.output.contains("mail server moves") && paused.output.contains("It goes on at"));
        const QJsonObject state = status();
        QCOMPARE(state.value("paused"_L1).toBool(), true);
        QVERIFY(state.value("untilMs"_L1).toInteger() > state.value("sinceMs"_L1).toInteger());
        const ProgramEnd resumed = run({u"provisioner"_s, u"resume"_s});
        QVERIFY2(resumed.output.startsWith("The provisioner takes clubs up"), resumed.output.constData());
        QCOMPARE(status().value("paused"_L1).toBool(true), false);
        const QByteArray trail = run({u"audit"_s, u"list"_s}).output;
        QVERIFY2(trail.contains("provisioner.paused") && trail.contains("provisioner.resumed"), trail.constData());
    }

    void keepsPromoCodes()
    {
        makeDatabase();
        const ProgramEnd added = run({u"promo"_s, u"add"_s, u"summer"_s, u"--percent"_s, u"50"_s, u"--max-uses"_s,
            u"3"_s, u"--plan"_s, u"pro"_s, u"--club"_s, u"fc-ada"_s, u"--starts"_s, u"2030-01-01"_s, u"--until"_s,
            u"2030-01-31"_s, u"--notes"_s, u"fair"_s, u"--lifetime"_s});
        QVERIFY2(added.exitCode == 0, added.errors.constData());
        QCOMPARE(run({u"promo"_s, u"add"_s, u"SUMMER"_s}).exitCode, 1);
        QCOMPARE(run({u"promo"_s, u"deactivate"_s, u"SUMMER"_s}).exitCode, 0);
        QCOMPARE(run({u"promo"_s, u"deactivate"_s, u"WINTER"_s}).exitCode, 1);
        const QJsonArray promos = run({u"promo"_s, u"list"_s, u"--json"_s}).json().value("promos"_L1).toArray();
        QCOMPARE(promos.size(), 1);
        const QJsonObject promo = promos.first().toObject();
        QCOMPARE(promo.value("code"_L1).toString(), u"SUMMER"_s);
        QCOMPARE(promo.value("discountPercent"_L1).toInt(), 50);
        QCOMPARE(promo.value("maxUses"_L1).toInt(), 3);
        QCOMPARE(promo.value("plan"_L1).toString(), u"pro"_s);
        QCOMPARE(promo.value("lifetime"_L1).toBool(), true);
        QCOMPARE(promo.value("startsAt"_L1).toInteger(), 1893456000);
        QCOMPARE(promo.value("validUntil"_L1).toInteger(), 1893456000 + 31 * 86400 - 1);
        QCOMPARE(promo.value("tenantSlugWhitelist"_L1).toArray().first().toString(), u"fc-ada"_s);
        QCOMPARE(promo.value("active"_L1).toBool(true), false);
    }

    void rotatesAndRetiresKeys()
    {
        makeDatabase();
        const QString first = run({u"keys"_s, u"list"_s, u"--json"_s})
                                  .json()
                                  .value("keys"_L1)
                                  .toArray()
                                  .first()
                                  .toObject()
                                  .value("kid"_L1)
                                  .toString();
        QVERIFY(!first.isEmpty());
        QCOMPARE(run({u"keys"_s, u"retire"_s, first}).exitCode, 1); // it signs
        QCOMPARE(run({u"keys"_s, u"rotate"_s}).exitCode, 0);
        QCOMPARE(run({u"keys"_s, u"retire"_s, first}).exitCode, 0);
        const ProgramEnd list = run({u"keys"_s, u"list"_s});
        QVERIFY2(list.output.contains(first.toLatin1() + "  retired"), list.output.constData());
        QVERIFY(list.output.contains("signs"));
    }

    void migratesUpAndDown()
    {
        QCOMPARE(run({u"migrate"_s, u"up"_s}).exitCode, 0);
        const QJsonObject status = run({u"migrate"_s, u"status"_s, u"--json"_s}).json();
        const int newest = status.value("newest"_L1).toInt();
        QVERIFY(newest > 1);
        QCOMPARE(status.value("current"_L1).toInt(), newest);
        QCOMPARE(run({u"migrate"_s, u"down"_s, u"--json"_s}).json().value("current"_L1).toInt(), newest - 1);
        QCOMPARE(run({u"migrate"_s, u"up"_s, u"--json"_s}).json().value("current"_L1).toInt(), newest);
    }

    void aNewerDatabaseIsLeftAlone()
    {
        QCOMPARE(run({u"migrate"_s, u"up"_s}).exitCode, 0);
        const QString path = dataDir() + u"/touchline.db"_s;
        {
            const auto connection = store::Connection::open(path, store::Connection::Mode::ReadWrite);
            QVERIFY(connection.has_value());
            QVERIFY((*connection)->execute("INSERT INTO schema_migrations VALUES (9999, 'later', 0)").has_value());
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray before = file.readAll();
        for (const QStringList &arguments : {QStringList{u"serve"_s}, QStringList{u"migrate"_s, u"up"_s},
                 QStringList{u"migrate"_s, u"status"_s}, QStringList{u"switch"_s, u"signups"_s, u"on"_s}})
            QCOMPARE(run(arguments).exitCode, 4);
        QVERIFY(file.seek(0));
        QCOMPARE(file.readAll(), before);
    }

    void keysMissingBesideClubsAreNotMadeAnew()
    {
        makeDatabase();
        {
            const auto connection
                = store::Connection::open(dataDir() + u"/touchline.db"_s, store::Connection::Mode::ReadWrite);
            QVERIFY(connection.has_value());
            QVERIFY((*connection)
                    ->execute("INSERT INTO tenants (id, slug, name, email, plan, created_at, updated_at) "
                              "VALUES ('t', 'anstey', 'Anstey', 'a@b.example', 'pro', 1, 1)")
                    .has_value());
        }
        const QString key = dataDir() + u"/keys/seal.key"_s;
        QVERIFY(!QFile::exists(key) || QFile::remove(key));
        const ProgramEnd end = run({u"keys"_s, u"list"_s});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.errors.contains("seal.key is missing"), end.errors.constData());
        QVERIFY(!QFile::exists(key));
    }

    void announcesItselfAndStopsCleanly()
    {
        ServingProgram server(dataDir());
        QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
        QCOMPARE(server.ready().value("event"_L1).toString(), u"listening"_s);
        QCOMPARE(server.ready().value("pid"_L1).toInteger(), server.pid());
        QCOMPARE(server.ready().value("version"_L1).toString(), u"" TOUCHLINE_VERSION ""_s);
        QVERIFY(server.url().startsWith("http://127.0.0.1:"_L1));
        QVERIFY(!server.url().endsWith(":0"_L1));
        for (const QString &name : {u"touchline.db"_s, u"logs.db"_s, u"touchline.sock"_s}) {
            const QFile::Permissions others
                = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
            QVERIFY2(!(QFile::permissions(dataDir() + u'/' + name) & others), qPrintable(name));
        }
        QCOMPARE(server.terminate(), 0);
        // Checkpointed: nothing is left in a write-ahead log.
        QVERIFY(!QFileInfo::exists(dataDir() + u"/touchline.db-wal"_s));
        QVERIFY(!QFileInfo::exists(dataDir() + u"/touchline.sock"_s));
        for (const QByteArray &line : server.errors().split('\n'))
            QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    void commandsGoToTheInstance()
    {
        ServingProgram server(dataDir());
        QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
        QCOMPARE(run({u"switch"_s, u"signups"_s, u"off"_s, u"--reason"_s, u"flood"_s}).exitCode, 0);
        const ProgramEnd status = run({u"switch"_s, u"signups"_s, u"status"_s});
        QVERIFY2(status.output.startsWith("Signups are off"), status.output.constData());
        QCOMPARE(run({u"promo"_s, u"add"_s, u"CODE"_s, u"--percent"_s, u"101"_s}).exitCode, 1);
        QCOMPARE(run({u"keys"_s, u"rotate"_s}).exitCode, 0);
        QTRY_VERIFY(server.errors().contains("switched off"));
        QCOMPARE(run({u"provisioner"_s, u"pause"_s, u"--reason"_s, u"flood"_s}).exitCode, 0);
        QTRY_VERIFY(server.errors().contains("Provisioner paused"));
    }

    void oneInstanceADirectory()
    {
        ServingProgram server(dataDir());
        QVERIFY(!server.ready().isEmpty());
        for (const QStringList &arguments :
            {QStringList{u"serve"_s}, QStringList{u"migrate"_s, u"down"_s}, QStringList{u"migrate"_s, u"up"_s}}) {
            const ProgramEnd second = run(arguments);
            QCOMPARE(second.exitCode, 3);
            QVERIFY2(isOneLine(second.errors), second.errors.constData());
            QVERIFY(second.errors.contains(QByteArray::number(server.pid())));
        }
        QCOMPARE(run({u"migrate"_s, u"status"_s}).exitCode, 0);
        server.kill();
        ServingProgram next(dataDir());
        QVERIFY2(!next.ready().isEmpty(), next.errors().constData());
        QCOMPARE(run({u"switch"_s, u"signups"_s, u"status"_s}).exitCode, 0);
    }

    void aPortInUseIsAFailure()
    {
        ServingProgram server(dataDir());
        QVERIFY(!server.ready().isEmpty());
        const QString address = server.url().section(u'/', 2);
        const ProgramEnd second
            = runProgram({u"serve"_s, u"--data-dir"_s, m_directory->filePath(u"other"_s), u"--listen"_s, address});
        QCOMPARE(second.exitCode, 1);
        QVERIFY2(second.errors.contains("touchline: ") && second.errors.contains(address.toLatin1()),
            second.errors.constData());
    }

    void preflightPassesInADryRunAndCleansUp()
    {
        ServingProgram server(dataDir(), {u"--dry-run"_s});
        QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
        const ProgramEnd end = run({u"preflight"_s});
        QVERIFY2(end.exitCode == 0, end.output.constData());
        for (const char *check :
            {"server", "starter path", "repeat of step 3", "pro path", "slug collision", "invalid token", "clean-up"})
            QVERIFY2(end.output.contains(QByteArray("ok    ") + check), check);
        QVERIFY2(end.output.contains("2 test clubs removed"), end.output.constData());
        QVERIFY(QDir(dataDir() + u"/outbox"_s).isEmpty());
        // Each run logs what the contract says it does.
        for (const char *message : {"Queue request", "Provision start", "Seeding default content",
                 "Configuring routing", "State transition", "Provision complete"})
            QTRY_VERIFY2(server.errors().contains(QByteArray("\"msg\":\"") + message + '"'), message);
    }

    void preflightReachesARealWebhook()
    {
        WebhookReceiver receiver;
        receiver.setStatus("HEAD", 405);
        receiver.setStatus("GET", 200);
        ServingProgram server(dataDir(),
            {u"--set"_s, u"provision.webhook_allow_private=true"_s, u"--set"_s,
                u"provision.webhook_allowed_hosts=127.0.0.1,localhost"_s});
        QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
        // Another data directory: the server's own does not know that these clubs are tests.
        QProcess preflight;
        preflight.start(QString::fromUtf8(TOUCHLINE_PROGRAM),
            {u"preflight"_s, u"--data-dir"_s, m_directory->filePath(u"other"_s), u"--base"_s, server.url(),
                u"--webhook"_s, receiver.url()});
        // The receiver needs this thread's event loop.
        QVERIFY(QTest::qWaitFor([&preflight] { return preflight.state() == QProcess::NotRunning; }, 60'000));
        const QByteArray output = preflight.readAllStandardOutput();
        QVERIFY2(preflight.exitCode() == 0, output.constData());
        QVERIFY(receiver.methods().startsWith("HEAD"_ba));
        QVERIFY(receiver.methods().contains("GET"_ba));
        QCOMPARE(QDir(dataDir() + u"/outbox"_s).entryList({u"*.eml"_s}).size(), 2);
    }

    void preflightFailsWithARefusedWebhook()
    {
        ServingProgram server(dataDir(), {u"--dry-run"_s});
        const ProgramEnd end = run({u"preflight"_s, u"--webhook"_s, u"https://evil.example/x"_s, u"--json"_s});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.output.contains("INVALID_WEBHOOK_HOST"), end.output.constData());
        for (const QByteArray &line : end.output.split('\n'))
            QVERIFY2(line.isEmpty() || QJsonDocument::fromJson(line).isObject(), line.constData());
    }

    void serveGivesLeasesBackWhenTold()
    {
        WebhookReceiver receiver;
        receiver.hangOn("HEAD");
        const QStringList settings{u"--set"_s, u"provision.webhook_allow_private=true"_s, u"--set"_s,
            u"provision.webhook_allowed_hosts=127.0.0.1"_s, u"--set"_s, u"provision.webhook_timeout_ms=60000"_s};
        ServingProgram server(dataDir(), settings);
        QProcess preflight;
        preflight.start(QString::fromUtf8(TOUCHLINE_PROGRAM),
            {u"preflight"_s, u"--data-dir"_s, m_directory->filePath(u"other"_s), u"--base"_s, server.url(),
                u"--webhook"_s, receiver.url()});
        QTRY_VERIFY_WITH_TIMEOUT(!receiver.requests().isEmpty(), 30'000);
        QCOMPARE(server.terminate(), 0);
        preflight.kill();
        preflight.waitForFinished();
        // The successor goes on where it stopped, and nothing counts as a crash.
        receiver.setStatus("HEAD", 200);
        ServingProgram next(dataDir(), settings);
        QTRY_VERIFY_WITH_TIMEOUT(next.errors().contains("Provision complete"), 30'000);
        QVERIFY2(!next.errors().contains("crash"), next.errors().constData());
    }

    void metricsSatisfyPromtool()
    {
        const QString promtool = QStandardPaths::findExecutable(u"promtool"_s);
        if (promtool.isEmpty())
            QSKIP("promtool is not installed");
        ServingProgram plain(dataDir(), {u"--dry-run"_s});
        QCOMPARE(run({u"preflight"_s}).exitCode, 0);
        QProcess check;
        check.setProcessChannelMode(QProcess::MergedChannels);
        check.start(u"sh"_s, {u"-c"_s, u"exec \"$0\" check metrics"_s, promtool});
        QVERIFY(check.waitForStarted());
        const QByteArray scraped = fetch(plain.url(), "/metrics");
        for (const char *name :
            {"touchline_http_requests_total{", "touchline_signup_requests_total{outcome=\"ok\",step=\"start\"} 2",
                "touchline_provision_step_duration_seconds_bucket", "touchline_store_commit_duration_seconds_count",
                "touchline_signups_enabled 1"})
            QVERIFY2(scraped.contains(name), name);
        // Test clubs are in no statistic.
        QVERIFY(!scraped.contains("touchline_provision_runs_total{outcome=\"complete\"} 2"));
        check.write(scraped);
        check.closeWriteChannel();
        QVERIFY(check.waitForFinished());
        QCOMPARE(check.readAll(), QByteArray());
        QCOMPARE(check.exitCode(), 0);
    }

    void theWindowNeedsADisplay()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const QString &name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
            environment.remove(name);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(TOUCHLINE_PROGRAM), {u"--data-dir"_s, dataDir()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("touchline serve"));

        // One that cannot be reached is told as plainly, without a core dump.
        environment.insert(u"DISPLAY"_s, u":4711"_s);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(TOUCHLINE_PROGRAM), {u"--data-dir"_s, dataDir()});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 1);
        QVERIFY(process.readAllStandardError().contains("touchline serve"));
    }

    void theWindowServesTheApi()
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(TOUCHLINE_PROGRAM),
            {u"--data-dir"_s, dataDir(), u"--listen"_s, u"127.0.0.1:0"_s, u"--dry-run"_s});
        QVERIFY(process.waitForReadyRead(60'000));
        QVERIFY(process.readLine().startsWith("{\"event\":\"listening\",\"url\":\"http:"));
        QCOMPARE(run({u"preflight"_s}).exitCode, 0);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void theWindowEndsWhenToldWithClubsInWork()
    {
        WebhookReceiver receiver;
        receiver.hangOn("HEAD");
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
        process.start(QString::fromUtf8(TOUCHLINE_PROGRAM),
            {u"--data-dir"_s, dataDir(), u"--listen"_s, u"127.0.0.1:0"_s, u"--set"_s,
                u"provision.webhook_allow_private=true"_s, u"--set"_s, u"provision.webhook_allowed_hosts=127.0.0.1"_s,
                u"--set"_s, u"provision.webhook_timeout_ms=60000"_s});
        QVERIFY(process.waitForReadyRead(60'000));
        const QString url = QJsonDocument::fromJson(process.readLine()).object().value("url"_L1).toString();
        QProcess preflight;
        preflight.start(QString::fromUtf8(TOUCHLINE_PROGRAM),
            {u"preflight"_s, u"--data-dir"_s, m_directory->filePath(u"other"_s), u"--base"_s, url, u"--webhook"_s,
                receiver.url()});
        QTRY_VERIFY_WITH_TIMEOUT(!receiver.requests().isEmpty(), 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(fetch(url, "/metrics").contains("touchline_provision_active_runs 1"), 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGTERM);
        QVERIFY(process.waitForFinished(60'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        preflight.kill();
        preflight.waitForFinished();
    }

    void preflightFailsWhereNobodyServes()
    {
        const ProgramEnd end = run({u"preflight"_s, u"--base"_s, u"http://127.0.0.1:1"_s});
        QCOMPARE(end.exitCode, 1);
        QVERIFY2(end.output.contains("FAIL  server"), end.output.constData());
    }
};

QTEST_GUILESS_MAIN(ProgramTest)
#include "program_test.moc"
