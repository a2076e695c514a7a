// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/migrations.h"

#include "core/store/make_connections.h"
#include "core/store/provision_runs.h"
#include "core/store/sqlite_file.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
QByteArray content(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void run(const QString &path, const QByteArray &script)
{
    const auto file = SqliteFile::open(path, SqliteFile::Mode::Create);
    if (const auto done = (*file)->run(script); !done)
        qFatal("%s", qPrintable(done.error().detail));
}

qint64 ask(const QString &path, const QByteArray &query)
{
    return (*SqliteFile::open(path, SqliteFile::Mode::Existing))->integer(query).value_or(-1);
}

/// The derived columns of every club, as text.
QStringList derived(ScratchStore &scratch)
{
    return scratch.look([](Session &session) {
        Statement row(session,
            "SELECT id || '|' || run_number || '|' || run_dry || '|' || run_queued_at || '|' || run_finished_at || '|' "
            "|| run_took_ms || '|' || run_steps_done || '|' || run_steps_total || '|' || run_step || '|' || "
            "run_next_attempt_at FROM tenants ORDER BY id");
        QStringList found;
        while (row.next())
            found.append(row.text(0));
        return found;
    });
}

/// Clubs at every point of their way, made the way the provisioner makes them.
void addClubsInEveryState(ScratchStore &scratch)
{
    scratch.addClub(u"a-started"_s);
    for (const QString &id : {u"b-queued"_s, u"c-working"_s, u"d-retrying"_s, u"e-failed"_s, u"f-complete"_s}) {
        scratch.addClub(id);
        scratch.change([&id](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            runs.queue(id, 1, Plan::Starter, id == u"f-complete"_s, 1000);
            if (id == u"b-queued"_s)
                return;
            RunRow run = *runs.run(id, 1);
            QList<StepRow> steps = runs.steps(id, 1);
            const qsizetype finished = id == u"f-complete"_s ? steps.size() : 2;
            for (qsizetype i = 0; i < finished; ++i)
                steps[i].status = StepStatus::Done;
            run.state = ProvisionState::Processing;
            run.startedAtMs = 2000;
            if (id == u"d-retrying"_s) {
                run.state = ProvisionState::Pending;
                run.dueAtMs = steps[2].nextAttemptAtMs = 90'000;
                steps[2].status = StepStatus::Retrying;
            } else if (id == u"e-failed"_s || id == u"f-complete"_s) {
                run.state = id == u"e-failed"_s ? ProvisionState::Failed : ProvisionState::Complete;
                run.finishedAtMs = 7000;
            }
            if (id == u"e-failed"_s)
                steps[2].status = StepStatus::Failed;
            for (const StepRow &step : steps)
                runs.setStep(id, 1, step);
            runs.setState(run, steps, 8000, run.state == ProvisionState::Processing);
        });
    }
}
} // namespace

class MigrationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void upFromNothing()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"touchline.db"_s);
        const Migrations migrations(path, directory.filePath(u"backups"_s));
        QCOMPARE(migrations.status().value().current, 0);
        QVERIFY(!QFile::exists(path));
        const int newest = migrations.status().value().newest();
        QVERIFY(newest >= 2);
        QCOMPARE(migrations.up().value(), newest);
        QCOMPARE(migrations.status().value().current, newest);
        QCOMPARE(migrations.up().value(), 0);
        // Nothing was there that would be worth a copy.
        QVERIFY(!QDir(directory.filePath(u"backups"_s)).exists());
    }

    void everyMigrationHasBothScripts()
    {
        const QTemporaryDir directory;
        const Migrations migrations(directory.filePath(u"touchline.db"_s), directory.filePath(u"backups"_s));
        const MigrationStatus status = migrations.status().value();
        int expected = 1;
        for (const Migration &migration : status.known) {
            QCOMPARE(migration.version, expected++);
            for (const QString &direction : {u"up"_s, u"down"_s}) {
                const QString file = u":/touchline/migrations/%1_%2.%3.sql"_s.arg(migration.version, 4, 10, QChar(u'0'))
                                         .arg(migration.name, direction);
                QVERIFY2(QFile::exists(file), qPrintable(file));
            }
        }
    }

    void downKeepsTheDataAndUpRebuildsWhatIsDerived()
    {
        ScratchStore scratch;
        addClubsInEveryState(scratch);
        const QStringList before = derived(scratch);
        QCOMPARE(before.size(), 6);
        scratch.writer().stop();
        const Migrations migrations(scratch.path(), scratch.directory() + u"/backups"_s);
        while (migrations.status().value().current > 2)
            QVERIFY(migrations.down().has_value());
        QCOMPARE(migrations.down().value().version, 2);
        QCOMPARE(migrations.status().value().current, 1);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM tenants"), 6);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM provision_steps"), 30);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM pragma_table_info('tenants') WHERE name LIKE 'run_%'"), 0);
        QCOMPARE(migrations.up().value(), migrations.status().value().newest() - 1);
        QCOMPARE(derived(scratch), before);
    }

    void theSearchIndexIsRebuiltAndTakenAway()
    {
        ScratchStore scratch;
        for (const QString &id : {u"anstey"_s, u"barrow"_s, u"corby"_s})
            scratch.addClub(id);
        scratch.addClub(u"preflight"_s, [](TenantRow &club) { club.test = true; });
        scratch.change([](Transaction &transaction) {
            MakeConnections(transaction).save(u"anstey"_s, u"https://Hook.eu2.make.com/x"_s, u"sealed"_s);
        });
        scratch.writer().stop();
        const Migrations migrations(scratch.path(), scratch.directory() + u"/backups"_s);
        while (migrations.status().value().current > 4)
            QVERIFY(migrations.down().has_value());
        const QByteArray left = "SELECT count(*) FROM sqlite_master WHERE name LIKE 'club_search%' OR name IN "
                                "('idx_tenants_promo', 'idx_tenants_resting', 'idx_make_connections_host')";
        QCOMPARE(ask(scratch.path(), left), 0);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM make_connections WHERE tenant_id = 'anstey'"), 1);
        // Clubs come and go meanwhile, as an older program lets them.
        run(scratch.path(), "DELETE FROM tenants WHERE id = 'barrow'");
        QVERIFY(migrations.up().has_value());
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM club_search_docs"), 2);
        QCOMPARE(ask(scratch.path(), "SELECT indexed_to FROM club_search_state"), 2);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM club_search WHERE club_search MATCH '\"ans\" \"tey\"'"), 1);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM club_search WHERE club_search MATCH '\"bar\"'"), 0);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM club_search WHERE club_search MATCH '\"pre\"'"), 0);
        QCOMPARE(
            ask(scratch.path(), "SELECT count(*) FROM make_connections WHERE webhook_host = 'hook.eu2.make.com'"), 1);
        QCOMPARE((*SqliteFile::open(scratch.path(), SqliteFile::Mode::Look))->firstComplaint().value(), QString());
    }

    void clubsAreCountedHoweverTheyChange()
    {
        ScratchStore scratch;
        const auto counted = [&scratch] {
            return ask(scratch.path(),
                       "SELECT count(*) FROM club_counts AS kept WHERE clubs <> (SELECT count(*) FROM "
                       "tenants WHERE test = 0 AND provision_state = kept.provision_state)")
                == 0
                && ask(scratch.path(), "SELECT count(*) FROM club_counts") == 4;
        };
        for (const QString &id : {u"anstey"_s, u"barrow"_s, u"corby"_s, u"derby"_s})
            scratch.addClub(id);
        scratch.addClub(u"preflight"_s, [](TenantRow &club) { club.test = true; });
        scratch.writer().stop();
        QVERIFY(counted());
        QCOMPARE(ask(scratch.path(), "SELECT sum(clubs) FROM club_counts"), 4);
        run(scratch.path(), "UPDATE tenants SET provision_state = 'processing' WHERE id IN ('anstey', 'preflight')");
        QVERIFY(counted());
        run(scratch.path(), "UPDATE tenants SET provision_state = 'failed', test = 1 WHERE id = 'barrow'");
        run(scratch.path(), "UPDATE tenants SET test = 0, provision_state = 'complete' WHERE id = 'preflight'");
        QVERIFY(counted());
        run(scratch.path(), "DELETE FROM tenants WHERE id IN ('anstey', 'barrow')");
        QVERIFY(counted());
        QCOMPARE(ask(scratch.path(), "SELECT sum(clubs) FROM club_counts"), 3);
        // Clubs come and go meanwhile, as an older program lets them.
        const Migrations migrations(scratch.path(), scratch.directory() + u"/backups"_s);
        while (migrations.status().value().current > 8)
            QVERIFY(migrations.down().has_value());
        run(scratch.path(), "DELETE FROM tenants WHERE id = 'corby'");
        QVERIFY(migrations.up().has_value());
        QVERIFY(counted());
        QCOMPARE(ask(scratch.path(), "SELECT sum(clubs) FROM club_counts"), 2);
    }

    void theFirstMigrationIsNotUndone()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"touchline.db"_s);
        const Migrations migrations(path, directory.filePath(u"backups"_s));
        QVERIFY(migrations.up().has_value());
        for (int version = migrations.status().value().current; version > 1; --version)
            QVERIFY(migrations.down().has_value());
        QCOMPARE(migrations.down().error().code, ErrorCode::InvalidRequest);
        QCOMPARE(ask(path, "SELECT count(*) FROM tenants"), 0);
    }

    void aCopyIsMadeFirst()
    {
        ScratchStore scratch;
        scratch.addClub(u"kept"_s);
        scratch.writer().stop();
        const QDir backups(scratch.directory() + u"/backups"_s);
        const Migrations migrations(scratch.path(), backups.path());
        const int newest = migrations.status().value().current;
        QVERIFY(migrations.down().has_value());
        QCOMPARE(backups.entryList(QDir::Files).size(), 1);
        QVERIFY(migrations.up().has_value());
        const QStringList copies = backups.entryList({u"*.db"_s}, QDir::Files, QDir::Name);
        QCOMPARE(backups.entryList(QDir::Files).size(), 2);
        for (const QString &copy : copies) {
            const QString path = backups.filePath(copy);
            QCOMPARE(ask(path, "SELECT count(*) FROM tenants WHERE id = 'kept'"), 1);
            QCOMPARE((*SqliteFile::open(path, SqliteFile::Mode::Look))->firstComplaint().value(), QString());
            QVERIFY(!(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther)));
        }
        // The older copy holds the version it was taken from.
        QCOMPARE(ask(backups.filePath(u"%1"_s.arg(copies.filter(u"from-%1-"_s.arg(newest)).value(0))),
                     "SELECT max(version) FROM schema_migrations"),
            newest);
    }

    void aStrangersDatabaseIsCopiedToo()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"touchline.db"_s);
        run(path, "CREATE TABLE notes (text TEXT); INSERT INTO notes VALUES ('mine')");
        const QDir backups(directory.filePath(u"backups"_s));
        QVERIFY(Migrations(path, backups.path()).up().has_value());
        const QStringList copies = backups.entryList({u"*.db"_s}, QDir::Files);
        QCOMPARE(copies.size(), 1);
        QCOMPARE(ask(backups.filePath(copies.first()), "SELECT count(*) FROM notes"), 1);
    }

    void aNewerDatabaseIsRefusedAndUntouched_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::newRow("write-ahead log") << QByteArray("WAL");
        QTest::newRow("restored from a copy") << QByteArray("DELETE");
    }
    void aNewerDatabaseIsRefusedAndUntouched()
    {
        QFETCH(QByteArray, journal);
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"touchline.db"_s);
        const Migrations migrations(path, directory.filePath(u"backups"_s));
        QVERIFY(migrations.up().has_value());
        run(path, "INSERT INTO schema_migrations VALUES (9999, 'later', 0)");
        run(path, "PRAGMA journal_mode=" + journal);
        const QByteArray before = content(path);
        for (const auto &error : {migrations.up().error(), migrations.down().error()}) {
            QCOMPARE(error.code, ErrorCode::Internal);
            QVERIFY2(error.detail.contains(u"9999"_s), qPrintable(error.detail));
        }
        QCOMPARE(migrations.status().value().current, 9999);
        QVERIFY(content(path) == before);
        QVERIFY(!QDir(directory.filePath(u"backups"_s)).exists());
    }

    void aFailedMigrationIsUndone()
    {
        ScratchStore scratch;
        scratch.addClub(u"kept"_s);
        scratch.writer().stop();
        const Migrations migrations(scratch.path(), scratch.directory() + u"/backups"_s);
        while (migrations.status().value().current > 1)
            QVERIFY(migrations.down().has_value());
        // What the last statement of the second migration makes is there already.
        run(scratch.path(), "CREATE INDEX idx_tenants_state_plan ON tenants (plan)");
        const auto failed = migrations.up();
        QVERIFY(!failed.has_value());
        QVERIFY2(failed.error().detail.contains(u"2"_s), qPrintable(failed.error().detail));
        QCOMPARE(migrations.status().value().current, 1);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM pragma_table_info('tenants') WHERE name LIKE 'run_%'"), 0);
        QCOMPARE(ask(scratch.path(), "SELECT count(*) FROM tenants"), 1);
        run(scratch.path(), "DROP INDEX idx_tenants_state_plan");
        QVERIFY(migrations.up().has_value());
        QCOMPARE(ask(scratch.path(), "SELECT run_took_ms FROM tenants"), -1);
    }

    void whatACrashLeftInTheLogIsSeen()
    {
        ScratchStore scratch;
        scratch.addClub(u"kept"_s);
        // The files as a killed process leaves them: the newest pages only in the write-ahead log, no shared memory.
        const QTemporaryDir other;
        const QString path = other.filePath(u"touchline.db"_s);
        QVERIFY(QFile::copy(scratch.path(), path));
        QVERIFY(QFile::copy(scratch.path() + u"-wal"_s, path + u"-wal"_s));
        const Migrations migrations(path, other.filePath(u"backups"_s));
        QCOMPARE(migrations.status().value().current, migrations.status().value().newest());
        QCOMPARE(migrations.up().value(), 0);
        QCOMPARE(ask(path, "SELECT count(*) FROM tenants WHERE id = 'kept'"), 1);
    }

    void aFileThatIsNoDatabaseIsRefused()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"touchline.db"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QByteArray text = QByteArray("this is a letter, not a database\n").repeated(200);
        file.write(text);
        file.close();
        const Migrations migrations(path, directory.filePath(u"backups"_s));
        QVERIFY(!migrations.up().has_value());
        QCOMPARE(content(path), text);
    }
};

QTEST_GUILESS_MAIN(MigrationsTest)
#include "migrations_test.moc"
