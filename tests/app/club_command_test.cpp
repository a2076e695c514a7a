// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/connection.h"
#include "tests/app/program.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// `touchline club` of the real program, against a running instance and on the files alone.
class ClubCommandTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    ProgramEnd club(const QString &line) const
    {
        // Words with blanks are written with tildes.
        QStringList arguments{u"club"_s};
        for (QString word : line.split(u' '))
            arguments += word.replace(u'~', u' ');
        return runProgram(arguments + QStringList{u"--data-dir"_s, dataDir()});
    }
    QJsonObject json(const QString &line) const { return club(line + u" --json"_s).json(); }
    QString statusOf(const QString &slug) const { return json(u"show "_s + slug).value("status"_L1).toString(); }

    /// Complete clubs, as an instance that has stopped leaves them.
    void makeClubs(const QStringList &slugs) const
    {
        QCOMPARE(runProgram({u"migrate"_s, u"up"_s, u"--data-dir"_s, dataDir()}).exitCode, 0);
        QCOMPARE(runProgram({u"keys"_s, u"list"_s, u"--data-dir"_s, dataDir()}).exitCode, 0);
        const auto database
            = store::Connection::open(dataDir() + u"/touchline.db"_s, store::Connection::Mode::ReadWrite);
        QVERIFY(database.has_value());
        QVERIFY((*database)->execute("CREATE TEMP TABLE wanted (slug TEXT)").has_value());
        for (const QString &slug : slugs) {
            QVERIFY((*database)->execute(slug == "fc-ada"_L1 ? store::Sql("INSERT INTO wanted VALUES ('fc-ada')")
                                                             : store::Sql("INSERT INTO wanted VALUES ('fc-bee')")));
        }
        for (const store::Sql sql :
            {store::Sql("INSERT INTO tenants (id, slug, name, email, plan, status, created_at, updated_at, "
                        "run_number, provision_state) SELECT 'id-' || slug, slug, 'Club ' || slug, "
                        "'owner@' || slug || '.example', 'starter', 'active', 1, 1, 1, 'complete' FROM wanted"),
                store::Sql("INSERT INTO provision_runs (tenant_id, number, state, dry_run, due_at, queued_at, "
                           "finished_at) SELECT 'id-' || slug, 1, 'complete', 0, 1, 1, 2 FROM wanted"),
                store::Sql("INSERT INTO provision_steps (tenant_id, run_number, position, name, status) "
                           "SELECT 'id-' || slug, 1, 0, 'seed_defaults', 'done' FROM wanted"),
                store::Sql("INSERT INTO make_connections (tenant_id, webhook_url, webhook_secret) "
                           "SELECT 'id-' || slug, 'https://hook.make.com/old', 'sealed' FROM wanted"),
                store::Sql("INSERT INTO auth_users (id, tenant_id, email, roles, created_at) "
                           "SELECT 'user-' || slug, 'id-' || slug, 'owner@' || slug || '.example', '[]', 1 "
                           "FROM wanted")})
            QVERIFY((*database)->execute(sql).has_value());
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QString>("line");
        for (const char *line : {"dance", "show", "list fc-ada", "suspend fc-ada", "suspend fc-ada --reason ~",
                 "cancel fc-ada", "erase fc-ada --reason x", "erase fc-ada --confirm fc-ada", "revoke-links fc-ada",
                 "revoke-tokens fc-ada", "release-hold fc-ada", "retry-from fc-ada", "edit-webhook fc-ada",
                 "set-email fc-ada", "retry fc-ada --now", "show fc-ada --reason x", "list --limit none",
                 "edit-webhook fc-ada --url https://hook.make.com/x --secret-file /nowhere"})
            QTest::newRow(line) << QString::fromLatin1(line);
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QString, line);
        const ProgramEnd end = club(line);
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.errors.startsWith("touchline: ") && end.errors.count('\n') == 1, end.errors.constData());
    }

    void whatCannotBeDoneIsOne()
    {
        makeClubs({u"fc-ada"_s});
        const auto refusal = [this](const QString &line) {
            const ProgramEnd end = club(line);
            return end.exitCode == 1 ? QString::fromUtf8(end.errors) : u"exit code %1"_s.arg(end.exitCode);
        };
        QVERIFY(refusal(u"show fc-none"_s).contains(u"no club fc-none"_s));
        QVERIFY(refusal(u"suspend fc-none --reason x"_s).contains(u"no club fc-none"_s));
        QVERIFY(refusal(u"reinstate fc-ada"_s).contains(u"not suspended"_s));
        QVERIFY(refusal(u"retry fc-ada"_s).contains(u"nothing to retry"_s));
        QVERIFY(refusal(u"undo fc-ada"_s).contains(u"nothing to undo"_s));
        QVERIFY(refusal(u"erase fc-ada --confirm fc-bee --reason x"_s).contains(u"confirm"_s));
        QVERIFY(refusal(u"set-email fc-ada --email nobody"_s).contains(u"mail address"_s));
        QVERIFY(refusal(u"retry-from fc-ada --step fly"_s).contains(u"no step fly"_s));
        QVERIFY(refusal(u"list --state asleep"_s).contains(u"pending, processing"_s));
    }

    void worksOnTheFilesAlone()
    {
        makeClubs({u"fc-ada"_s, u"fc-bee"_s});
        QCOMPARE(json(u"list"_s).value("clubs"_L1).toArray().size(), 2);
        QCOMPARE(json(u"list --search bee"_s).value("clubs"_L1).toArray().size(), 1);
        QVERIFY(club(u"list"_s).output.contains("fc-bee"));
        const ProgramEnd shown = club(u"show fc-ada"_s);
        QVERIFY2(shown.output.contains("seed_defaults") && shown.output.contains("https://hook.make.com/old"),
            shown.output.constData());

        // Held back, and it says that nobody will carry it out for now.
        const ProgramEnd held = club(u"suspend fc-ada --reason unpaid"_s);
        QCOMPARE(held.exitCode, 0);
        QVERIFY2(held.output.contains("club undo fc-ada") && held.output.contains("No instance runs"),
            held.output.constData());
        QCOMPARE(statusOf(u"fc-ada"_s), u"active"_s);
        QVERIFY(club(u"pending"_s).output.contains("unpaid"));
        QCOMPARE(
            json(u"show fc-ada"_s).value("pending"_L1).toObject().value("action"_L1).toString(), u"club.suspend"_s);
        QCOMPARE(club(u"suspend fc-ada --reason again --now"_s).exitCode, 1);
        QCOMPARE(club(u"undo fc-ada"_s).exitCode, 0);
        QCOMPARE(json(u"pending"_s).value("pending"_L1).toArray().size(), 0);

        QCOMPARE(club(u"suspend fc-ada --reason unpaid --now"_s).output, QByteArray("club.suspend is done.\n"));
        QCOMPARE(statusOf(u"fc-ada"_s), u"suspended"_s);
        QVERIFY(club(u"reinstate fc-ada"_s).output.contains("No instance runs"));
        QCOMPARE(statusOf(u"fc-ada"_s), u"active"_s);

        const ProgramEnd link = club(u"copy-link fc-ada"_s);
        QVERIFY2(link.output.startsWith("http://127.0.0.1:8787/magic/"), link.output.constData());
        QCOMPARE(json(u"revoke-links fc-ada --reason stolen"_s).value("links"_L1).toInt(), 1);
        QCOMPARE(club(u"set-email fc-ada --email right@ada.example"_s).exitCode, 0);
        QCOMPARE(json(u"show fc-ada"_s).value("email"_L1).toString(), u"right@ada.example"_s);
        QCOMPARE(club(u"revoke-tokens fc-ada --reason leaked --token abc"_s).exitCode, 0);

        QFile secret(m_directory->filePath(u"secret"_s));
        QVERIFY(secret.open(QIODevice::WriteOnly));
        secret.write("a secret of its own\n");
        secret.close();
        QCOMPARE(
            club(u"edit-webhook fc-ada --url https://hook.make.com/new --secret-file "_s + secret.fileName()).exitCode,
            0);
        QCOMPARE(json(u"show fc-ada"_s).value("webhook"_L1).toObject().value("url"_L1).toString(),
            u"https://hook.make.com/new"_s);

        QCOMPARE(club(u"cancel fc-ada --reason closed --now"_s).exitCode, 0);
        QCOMPARE(statusOf(u"fc-ada"_s), u"cancelled"_s);
        QCOMPARE(club(u"erase fc-ada --confirm fc-ada --reason asked --now"_s).exitCode, 0);
        QCOMPARE(club(u"show fc-ada"_s).exitCode, 1);
        QCOMPARE(json(u"list"_s).value("clubs"_L1).toArray().size(), 1);
    }

    void anInstanceCarriesOutWhatIsHeldBack()
    {
        makeClubs({u"fc-ada"_s, u"fc-bee"_s});
        // Held back while nobody ran, and due long ago when the instance starts.
        QCOMPARE(club(u"suspend fc-bee --reason unpaid"_s).exitCode, 0);
        {
            const auto database
                = store::Connection::open(dataDir() + u"/touchline.db"_s, store::Connection::Mode::ReadWrite);
            QVERIFY((*database)->execute("UPDATE pending_actions SET created_at = 1, due_at = 2").has_value());
        }
        ServingProgram server(dataDir(), {u"--dry-run"_s});
        QVERIFY2(!server.ready().isEmpty(), server.errors().constData());
        QTRY_COMPARE(statusOf(u"fc-bee"_s), u"suspended"_s);

        const ProgramEnd held = club(u"erase fc-ada --confirm fc-ada --reason asked"_s);
        QVERIFY2(held.exitCode == 0 && !held.output.contains("No instance runs"), held.output.constData());
        // Killed in between: the next one carries it out, once.
        server.kill();
        QCOMPARE(statusOf(u"fc-ada"_s), u"active"_s);
        ServingProgram next(dataDir(), {u"--dry-run"_s});
        QVERIFY(!next.ready().isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(club(u"show fc-ada"_s).exitCode, 1, 30'000);
        QTRY_VERIFY(next.errors().contains("erasedTenantId"));
        QCOMPARE(next.terminate(), 0);
        const auto database
            = store::Connection::open(dataDir() + u"/touchline.db"_s, store::Connection::Mode::ReadWrite);
        QVERIFY((*database)->execute("CREATE TABLE once (n INTEGER CHECK (n = 1)) STRICT").has_value());
        QVERIFY((*database)
                ->execute("INSERT INTO once SELECT count(*) FROM audit_log WHERE action = 'club.erase'")
                .has_value());
    }

    void anInstanceKeepsWhatWasUndone()
    {
        makeClubs({u"fc-ada"_s});
        ServingProgram server(dataDir(), {u"--dry-run"_s});
        QVERIFY(!server.ready().isEmpty());
        QCOMPARE(club(u"cancel fc-ada --reason closed"_s).exitCode, 0);
        QCOMPARE(club(u"undo fc-ada"_s).exitCode, 0);
        QCOMPARE(json(u"pending"_s).value("pending"_L1).toArray().size(), 0);
        QCOMPARE(club(u"retry-from fc-ada --step seed_defaults"_s).exitCode, 0);
        QTRY_COMPARE(json(u"show fc-ada"_s).value("run"_L1).toObject().value("number"_L1).toInt(), 2);
        QCOMPARE(statusOf(u"fc-ada"_s), u"active"_s);
    }

    void erasingForgetsTheLogAndTheOutbox()
    {
        makeClubs({u"fc-ada"_s});
        {
            ServingProgram server(dataDir());
            QVERIFY(!server.ready().isEmpty());
            QCOMPARE(club(u"retry-from fc-ada --step seed_defaults"_s).exitCode, 0);
            QTRY_VERIFY(server.errors().contains("id-fc-ada"));
            QCOMPARE(club(u"resend-link fc-ada"_s).exitCode, 0);
            const QDir outbox(dataDir() + u"/outbox"_s);
            QTRY_VERIFY(!outbox.entryList({u"*.eml"_s}, QDir::Files).isEmpty());
            QCOMPARE(club(u"erase fc-ada --confirm fc-ada --reason asked --now"_s).exitCode, 0);
            QVERIFY(outbox.entryList({u"*.eml"_s}, QDir::Files).isEmpty());
            QCOMPARE(server.terminate(), 0);
        }
        QFile logs(dataDir() + u"/logs.db"_s);
        const auto database = store::Connection::open(logs.fileName(), store::Connection::Mode::ReadWrite);
        QVERIFY((*database)->execute("CREATE TABLE gone (n INTEGER CHECK (n = 0)) STRICT").has_value());
        QVERIFY((*database)
                ->execute("INSERT INTO gone SELECT count(*) FROM log_records WHERE tenant_id = 'id-fc-ada'")
                .has_value());
    }
};

QTEST_GUILESS_MAIN(ClubCommandTest)
#include "club_command_test.moc"
