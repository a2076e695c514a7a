// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/key_ring.h"
#include "core/access/sealing_key.h"
#include "core/operations/backup_operations.h"
#include "core/operations/restore.h"
#include "core/operations/restore_swap.h"
#include "core/store/audit_log.h"
#include "core/store/magic_links.h"
#include "core/store/migrations.h"
#include "core/store/pending_actions.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QTest>
#include <algorithm>
#include <thread>

using namespace touchline;
using namespace touchline::operations;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::Result;
using store::SqliteFile;

namespace {
const QByteArray passphrase = "correct horse battery";
} // namespace

/// Backups of a database that is written to all the time, and putting them back.
class RestoreTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<ScratchStore> m_store;
    std::unique_ptr<QTemporaryDir> m_elsewhere;
    domain::SystemClock m_clock;

    QString keys() const { return m_store->directory() + u"/keys"_s; }
    BackupSource source() const { return {m_store->path(), keys(), m_store->directory()}; }
    QString file() const { return m_elsewhere->filePath(u"backup"_s); }
    settings::DataDirectory target() const
    {
        return settings::DataDirectory::prepare(m_elsewhere->filePath(u"data"_s)).value();
    }
    void makeKeys(const QString &directory) const
    {
        QVERIFY(access::KeyRing::open(directory, m_clock).has_value());
        QVERIFY(access::SealingKey::loadOrCreate(directory).has_value());
    }
    Result<BackupFacts> backUp(const QByteArray &secret = passphrase) const
    {
        WorkProgress progress;
        return makeBackup(source(), file(), secret, progress);
    }
    Result<RestoreReport> putBack(const settings::DataDirectory &directory, const QByteArray &secret = passphrase) const
    {
        WorkProgress progress;
        return restore({file(), secret, directory, m_clock, {u"ada"_s, u"cli"_s}}, progress);
    }
    static qint64 count(const QString &database, const QByteArray &query)
    {
        auto opened = SqliteFile::open(database, SqliteFile::Mode::Existing);
        return opened ? (*opened)->integer(query).value_or(-1) : -2;
    }

private Q_SLOTS:
    void init()
    {
        m_store = std::make_unique<ScratchStore>();
        m_elsewhere = std::make_unique<QTemporaryDir>();
        makeKeys(keys());
        m_store->addClub(u"ada"_s);
    }

    void aBackupUnderFullLoadIsOneMoment()
    {
        // Both counters change in one transaction: a copy of one moment has them equal.
        m_store->change([](store::Transaction &transaction) {
            store::Statement(transaction, "UPDATE tenants SET created_at = 0, updated_at = 0 WHERE id = 'ada'").run();
            store::Statement(transaction,
                "INSERT INTO promo_codes (id, code, discount_percent, notes, created_at) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                "SELECT i, i, 0, hex(randomblob(400)), 0 FROM n")
                .run();
        });
        std::atomic<bool> enough = false;
        std::atomic<int> writes = 0;
        std::thread load([&] {
            while (!enough) {
                m_store->change([](store::Transaction &transaction) {
                    store::Statement(transaction, "UPDATE tenants SET created_at = created_at + 1 WHERE id = 'ada'")
                        .run();
                    store::Statement(transaction,
                        "UPDATE promo_codes SET notes = hex(randomblob(400)) WHERE rowid % 997 = abs(random()) % 997")
                        .run();
                    store::Statement(transaction, "UPDATE tenants SET updated_at = updated_at + 1 WHERE id = 'ada'")
                        .run();
                });
                ++writes;
            }
        });
        QTRY_VERIFY(writes > 10);
        const int before = writes;
        const auto facts = backUp();
        const int after = writes;
        enough = true;
        load.join();
        QVERIFY2(facts.has_value(), qPrintable(facts ? QString() : facts.error().detail));
        // The writer went on meanwhile.
        QVERIFY2(after > before + 3, qPrintable(u"%1 to %2"_s.arg(before).arg(after)));
        QVERIFY(putBack(target()).has_value());
        const QString restored = target().database();
        QCOMPARE(count(restored, "SELECT created_at = updated_at AND created_at > 0 FROM tenants"), 1);
        QCOMPARE(count(restored, "SELECT count(*) FROM promo_codes"), 20'000);
        QVERIFY(!QFileInfo::exists(m_store->directory() + u"/copy-in-progress.db"_s));
    }

    void aChangeBetweenTwoStepsDoesNotBeginTheCopyAnew()
    {
        m_store->change([](store::Transaction &transaction) {
            store::Statement(transaction,
                "INSERT INTO promo_codes (id, code, discount_percent, notes, created_at) "
                "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 20000) "
                "SELECT i, i, 0, hex(randomblob(400)), 0 FROM n")
                .run();
            store::Statement(transaction, "UPDATE tenants SET created_at = 7").run();
        });
        auto database = SqliteFile::open(m_store->path(), SqliteFile::Mode::Look);
        QVERIFY(database.has_value());
        QList<int> percents;
        const auto copied = (*database)->backUpTo(file(), [&](int percent) {
            percents.append(percent);
            m_store->change([](store::Transaction &transaction) {
                store::Statement(transaction, "UPDATE tenants SET created_at = created_at + 1").run();
            });
            return percents.size() < 100;
        });
        QVERIFY2(copied.has_value(), qPrintable(copied ? QString() : copied.error().detail));
        QVERIFY(percents.size() > 2);
        QVERIFY(std::is_sorted(percents.begin(), percents.end()));
        auto copy = SqliteFile::open(file(), SqliteFile::Mode::Existing);
        QCOMPARE((*copy)->integer("SELECT created_at FROM tenants").value_or(-1), 7);
    }

    void whatMayHaveBeenRevokedIsVoid()
    {
        m_store->change([](store::Transaction &transaction) {
            store::Statement(
                transaction, "INSERT INTO magic_links (token_hash, tenant_id, created_at) VALUES ('h', 'ada', 1)")
                .run();
            store::Statement(transaction,
                "INSERT INTO sessions (token_hash, tenant_id, created_at, expires_at) VALUES ('s', 'ada', 1, 9)")
                .run();
            store::Statement(transaction,
                "INSERT INTO mail_queue (message_id, tenant_id, kind, recipient, sealed_token, state, created_at) "
                "VALUES ('m', 'ada', 'magic_link', 'r', 'sealed', 'queued', 1), "
                "('n', 'ada', 'trial_reminder', 'r', '', 'queued', 1)")
                .run();
            store::PendingActions(transaction)
                .insert({u"held"_s, u"ada"_s, u"club.erase"_s, {u"desk"_s, u"console"_s}, u"by mistake"_s, 1, 2});
            store::AuditLog(transaction).append({1, {u"ada"_s}, u"test"_s});
        });
        const auto before = access::KeyRing::open(keys(), m_clock);
        QVERIFY(before.has_value() && (*before)->rotate().has_value());
        QVERIFY(backUp().has_value());
        const auto report = putBack(target());
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->linksVoided, 1);
        QCOMPARE(report->sessionsEnded, 1);
        QCOMPARE(report->mailsForgotten, 1);
        QCOMPARE(report->keysRetired, 2);
        QVERIFY(report->auditIsWhole);
        QVERIFY(report->aside.isEmpty());
        const QString restored = target().database();
        QCOMPARE(count(restored, "SELECT count(*) FROM magic_links WHERE voided_at > 0"), 1);
        QCOMPARE(count(restored, "SELECT count(*) FROM sessions WHERE ended_at > 0"), 1);
        // An erase that was held back, and perhaps undone, is not carried out by the start that follows.
        QCOMPARE(count(restored, "SELECT count(*) FROM pending_actions"), 0);
        QCOMPARE(count(restored, "SELECT count(*) FROM mail_queue"), 1);
        QCOMPARE(count(restored, "SELECT count(*) FROM audit_log WHERE action = 'backup.restore'"), 1);
        const auto ring = access::KeyRing::open(target().keys(), m_clock);
        QVERIFY(ring.has_value());
        QCOMPARE((*ring)->active().kid, report->newKeyId);
        QVERIFY(!(*ring)->find((*before)->active().kid).has_value());
        // Secrets sealed before the backup can still be read.
        const auto sealing = access::SealingKey::loadOrCreate(keys());
        QCOMPARE(
            access::SealingKey::loadOrCreate(target().keys())->open(sealing->seal("x", "y"), "y").value_or(""), "x"_ba);
    }

    void whatWasThereIsKeptAside()
    {
        QVERIFY(backUp().has_value());
        QVERIFY(putBack(target()).has_value());
        m_store->addClub(u"bea"_s);
        QFile::remove(file());
        QVERIFY(backUp().has_value());
        const auto report = putBack(target());
        QVERIFY(report.has_value());
        QVERIFY(!report->aside.isEmpty());
        QCOMPARE(count(target().database(), "SELECT count(*) FROM tenants"), 2);
        QCOMPARE(count(report->aside + u"/touchline.db"_s, "SELECT count(*) FROM tenants"), 1);
        QVERIFY(QFileInfo::exists(report->aside + u"/keys/signing.json"_s));
        QCOMPARE(QDir(target().path()).entryList({u"restore*"_s}, QDir::AllEntries), QStringList());
    }

    void badFilesDoNoHarm_data()
    {
        QTest::addColumn<QByteArray>("secret");
        QTest::addColumn<int>("cut");
        QTest::addColumn<int>("flip");
        QTest::addColumn<QString>("says");
        QTest::newRow("wrong passphrase") << "another horse battery"_ba << -1 << -1 << u"passphrase is wrong"_s;
        QTest::newRow("cut") << passphrase << 100'000 << -1 << u"cut off"_s;
        QTest::newRow("empty") << passphrase << 0 << -1 << u"no Touchline backup"_s;
        QTest::newRow("header only") << passphrase << 96 << -1 << u"cut off"_s;
        QTest::newRow("flipped") << passphrase << -1 << 5'000 << u"damaged"_s;
        QTest::newRow("flipped salt") << passphrase << -1 << 30 << u"damaged"_s;
    }
    void badFilesDoNoHarm()
    {
        QFETCH(QByteArray, secret);
        QFETCH(int, cut);
        QFETCH(int, flip);
        QFETCH(QString, says);
        QVERIFY(backUp().has_value());
        QVERIFY(putBack(target()).has_value());
        QFile content(file());
        QVERIFY(content.open(QIODevice::ReadWrite));
        if (cut >= 0)
            QVERIFY(content.resize(cut));
        if (flip >= 0) {
            content.seek(flip);
            const char byte = content.read(1).front();
            content.seek(flip);
            content.putChar(static_cast<char>(byte ^ 4));
        }
        content.close();
        const QStringList before = QDir(target().path()).entryList(QDir::AllEntries | QDir::Hidden);
        const auto report = putBack(target(), secret);
        QVERIFY(!report.has_value());
        QVERIFY2(report.error().detail.contains(says), qPrintable(report.error().detail));
        QCOMPARE(QDir(target().path()).entryList(QDir::AllEntries | QDir::Hidden), before);
        QCOMPARE(count(target().database(), "SELECT count(*) FROM tenants"), 1);
    }

    void aNewerSchemaIsRefused()
    {
        m_store->change([](store::Transaction &transaction) {
            store::Statement(
                transaction, "INSERT INTO schema_migrations (version, name, applied_at) VALUES (99, 'future', 0)")
                .run();
        });
        QVERIFY(backUp().has_value());
        const auto report = putBack(target());
        QCOMPARE(report.error().code, domain::ErrorCode::Internal);
        QVERIFY(!QFileInfo::exists(target().database()));
    }

    void aDamagedDatabaseIsNotBackedUp()
    {
        m_store->change([](store::Transaction &transaction) {
            store::Statement(transaction, "INSERT INTO feed_posts VALUES ('i', 'ada', 't', 'c', 'a', 0)").run();
        });
        {
            auto database = SqliteFile::open(m_store->path(), SqliteFile::Mode::Existing);
            QVERIFY(
                (*database)->run("PRAGMA foreign_keys=OFF; UPDATE feed_posts SET tenant_id = 'nobody'").has_value());
        }
        const auto facts = backUp();
        QVERIFY(!facts.has_value());
        QVERIFY2(facts.error().detail.contains(u"feed_posts"_s), qPrintable(facts.error().detail));
        QVERIFY(!QFileInfo::exists(file()));
    }

    void aRestoreCutOffAnywhereEndsInOneStateOrTheOther()
    {
        QVERIFY(backUp().has_value());
        // The moves of a swap, cut off behind each of them: what is left of the way is made up for.
        for (int cutBehind = 0; cutBehind < 5; ++cutBehind) {
            const QString path = m_elsewhere->filePath(u"cut-%1"_s.arg(cutBehind));
            const auto directory = settings::DataDirectory::prepare(path).value();
            QVERIFY(putBack(directory).has_value());
            QCOMPARE(QFile::rename(directory.database(), directory.database() + u".x"_s), true);
            QCOMPARE(QFile::rename(directory.database() + u".x"_s, directory.database()), true);
            const QString oldKey = access::KeyRing::open(directory.keys(), m_clock).value()->active().kid;
            const RestoreSwap swap(directory);
            const QString staged = swap.prepare().value();
            QVERIFY(QFile::copy(m_store->path(), staged + u"/touchline.db"_s));
            makeKeys(staged + u"/keys"_s);
            const QString newKey = access::KeyRing::open(staged + u"/keys"_s, m_clock).value()->active().kid;
            if (cutBehind == 0) {
                // No decision: the old state holds, and what was made ready is swept away by the next one.
                QCOMPARE(swap.finishInterrupted().value(), false);
                QCOMPARE(access::KeyRing::open(directory.keys(), m_clock).value()->active().kid, oldKey);
                continue;
            }
            QFile decision(path + u"/restore-commit"_s);
            QVERIFY(decision.open(QIODevice::WriteOnly) && decision.write("replaced-then") > 0);
            decision.close();
            const QString aside = path + u"/replaced-then"_s;
            QVERIFY(QDir().mkpath(aside));
            if (cutBehind >= 2)
                QVERIFY(QFile::rename(directory.database(), aside + u"/touchline.db"_s));
            if (cutBehind >= 3)
                QVERIFY(QFile::rename(staged + u"/touchline.db"_s, directory.database()));
            if (cutBehind >= 4) {
                QVERIFY(QFile::rename(directory.keys(), aside + u"/keys"_s));
                // The next start of any command makes an empty one.
                QVERIFY(settings::DataDirectory::prepare(path).has_value());
            }
            QCOMPARE(swap.finishInterrupted().value(), true);
            QCOMPARE(swap.finishInterrupted().value(), false);
            QCOMPARE(access::KeyRing::open(directory.keys(), m_clock).value()->active().kid, newKey);
            QCOMPARE(access::KeyRing::open(aside + u"/keys"_s, m_clock).value()->active().kid, oldKey);
            QVERIFY(QFileInfo::exists(directory.database()) && QFileInfo::exists(aside + u"/touchline.db"_s));
            QVERIFY(!QFileInfo::exists(staged));
        }
    }

    void whatLiesAsideIsNeverOverwritten()
    {
        QVERIFY(backUp().has_value());
        const QString path = m_elsewhere->filePath(u"twice"_s);
        const auto directory = settings::DataDirectory::prepare(path).value();
        QVERIFY(putBack(directory).has_value());
        const RestoreSwap swap(directory);
        const QString staged = swap.prepare().value();
        QVERIFY(QFile::copy(m_store->path(), staged + u"/touchline.db"_s));
        makeKeys(staged + u"/keys"_s);
        QFile decision(path + u"/restore-commit"_s);
        QVERIFY(decision.open(QIODevice::WriteOnly) && decision.write("replaced-then") > 0);
        decision.close();
        const QString aside = path + u"/replaced-then"_s;
        QVERIFY(QDir().mkpath(aside));
        QFile original(aside + u"/touchline.db"_s);
        QVERIFY(original.open(QIODevice::WriteOnly) && original.write("the original") > 0);
        original.close();
        QCOMPARE(swap.finishInterrupted().value(), true);
        QVERIFY(original.open(QIODevice::ReadOnly));
        QCOMPARE(original.readAll(), QByteArray("the original"));
        QVERIFY(QFileInfo::exists(aside + u"/touchline.db.2"_s));
    }

    void aSwapThatCannotBeginIsTakenBack()
    {
        QVERIFY(backUp().has_value());
        const QString path = m_elsewhere->filePath(u"blocked"_s);
        const auto directory = settings::DataDirectory::prepare(path).value();
        QVERIFY(putBack(directory).has_value());
        const RestoreSwap swap(directory);
        const QString staged = swap.prepare().value();
        QVERIFY(QFile::copy(m_store->path(), staged + u"/touchline.db"_s));
        makeKeys(staged + u"/keys"_s);
        const qint64 now = 1'790'000'000'000;
        // A file where the folder for the old state would be made.
        QFile inTheWay(
            path + u"/replaced-"_s + QDateTime::fromMSecsSinceEpoch(now, Qt::UTC).toString(u"yyyyMMdd-HHmmss-zzz"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        QVERIFY(!swap.commit(now).has_value());
        QVERIFY(!QFileInfo::exists(path + u"/restore-commit"_s));
        QCOMPARE(swap.finishInterrupted().value(), false);
        QCOMPARE(count(directory.database(), "SELECT count(*) FROM tenants"), 1);
    }

    void aCopyOfTheDatabaseAloneGoesWithTheKeysThatAreThere()
    {
        const auto facts = backUp({});
        QVERIFY(facts.has_value() && !facts->withKeys);
        const auto none = putBack(target());
        QVERIFY(!none.has_value());
        QVERIFY2(none.error().detail.contains(u"without the keys"_s), qPrintable(none.error().detail));
        makeKeys(target().keys());
        const auto report = putBack(target());
        QVERIFY2(report.has_value(), qPrintable(report ? QString() : report.error().detail));
        QCOMPARE(report->keysRetired, 1);
        QCOMPARE(count(target().database(), "SELECT count(*) FROM tenants"), 1);
    }

    void nightlyOnesReplaceTheirOwnDayAndTheOldestGo()
    {
        telemetry::Log log(m_clock, domain::LogLevel::Debug);
        BackupOperations backups({m_store->writer(), m_clock, log, source()});
        const QString directory = m_elsewhere->path();
        const auto secret = []() -> Result<QByteArray> { return passphrase; };
        QCOMPARE(newestNightlyBackup(directory, QDateTime::currentSecsSinceEpoch()), 0);
        for (const QString &day : {u"2026-11-20"_s, u"2026-11-21"_s, u"2026-11-21"_s, u"2026-11-22"_s}) {
            const auto made = backups.makeNightly(directory, day, secret, 2).result();
            QVERIFY2(made.has_value(), qPrintable(made ? QString() : made.error().detail));
        }
        QCOMPARE(QDir(directory).entryList(QDir::Files),
            (QStringList{u"nightly-2026-11-21.touchline"_s, u"nightly-2026-11-22.touchline"_s}));
        QVERIFY(newestNightlyBackup(directory, QDateTime::currentSecsSinceEpoch()) > 0);
        // Made while the clock was wrong: none goes at once, those of days to come go first, and say nothing of today.
        for (const QString &day : {u"2031-01-01"_s, u"2000-01-02"_s, u"2026-11-22"_s})
            QVERIFY(backups.makeNightly(directory, day, secret, 2).result().has_value());
        QCOMPARE(QDir(directory).entryList(QDir::Files),
            (QStringList{u"nightly-2000-01-02.touchline"_s, u"nightly-2026-11-22.touchline"_s}));
        QCOMPARE(newestNightlyBackup(directory, 1'700'000'000), 0);
        QVERIFY(backups.checkIntegrity().result().has_value());
        backups.stop();
        QVERIFY(!backups.makeNightly(directory, u"2026-11-23"_s, secret, 2).result().has_value());
        QCOMPARE(QDir(directory).entryList(QDir::Files).size(), 2);
    }
};

QTEST_GUILESS_MAIN(RestoreTest)
#include "restore_test.moc"
