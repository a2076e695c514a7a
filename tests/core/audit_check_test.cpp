// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/audit_check.h"

#include "core/operations/audit_operations.h"
#include "core/store/audit_log.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::AuditFault;
using domain::AuditVerdict;
using operations::WorkProgress;
using store::AuditLog;
using store::Sql;
using store::Statement;

namespace {
const QByteArray passphrase = "correct horse battery";

/// A trail of five records in a folder with keys and backups.
class Trail final
{
public:
    Trail()
    {
        for (const QString &folder : {u"backups"_s, u"keys"_s})
            QDir(scratch.directory()).mkpath(folder);
        for (const QString &name : {u"signing.json"_s, u"seal.key"_s}) {
            QFile key(scratch.directory() + u"/keys/"_s + name);
            if (!key.open(QIODevice::WriteOnly) || key.write("key") != 3)
                qFatal("no keys");
        }
        for (int i = 1; i <= 5; ++i)
            append(u"club.retry"_s, {}, 1000 + i);
    }
    void append(const QString &action, const QJsonObject &details, qint64 atMs, const QString &who = u"kim"_s)
    {
        scratch.change([&](store::Transaction &transaction) {
            AuditLog(transaction).append({atMs, {who, u"console"_s}, action, {}, u"stuck"_s, details});
        });
    }
    void tamper(Sql sql)
    {
        scratch.change([sql](store::Transaction &transaction) {
            if (Statement(transaction, sql).run() == 0)
                qFatal("nothing was changed");
        });
    }
    void backUp(const QString &name, const QByteArray &secret = passphrase)
    {
        WorkProgress progress;
        const auto made = operations::makeBackup(
            {scratch.path(), scratch.directory() + u"/keys"_s, backups()}, backups() + u'/' + name, secret, progress);
        if (!made)
            qFatal("no backup: %s", qPrintable(made.error().detail));
    }
    QString backups() const { return scratch.directory() + u"/backups"_s; }
    AuditVerdict verdict(const QString &expectedHash = {}, const QByteArray &secret = passphrase)
    {
        WorkProgress progress;
        const auto checked = operations::checkAudit({scratch.path(), backups(), secret, expectedHash}, progress);
        if (!checked)
            qFatal("not checked: %s", qPrintable(checked.error().detail));
        return *checked;
    }
    QString newestHash()
    {
        return scratch.look([](store::Session &session) { return AuditLog(session).newestHash(); });
    }

    ScratchStore scratch;
};
} // namespace

class AuditCheckTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedTrailIsWhole()
    {
        Trail trail;
        trail.backUp(u"a.touchline"_s);
        trail.backUp(u"b.db"_s, {});
        const AuditVerdict verdict = trail.verdict(trail.newestHash());
        QVERIFY(verdict.isWhole());
        QCOMPARE(verdict.records, 5);
        QCOMPARE(verdict.firstAtMs, 1001);
        QCOMPARE(verdict.lastAtMs, 1005);
        QCOMPARE(verdict.newestHash, trail.newestHash());
        QCOMPARE(verdict.anchorsFound, 3);
        QVERIFY(verdict.anchorsUnread.isEmpty());
    }

    void whatWasDoneToItIsTold_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<QList<AuditFault>>("faults");
        QTest::newRow("altered") << 0 << QList<AuditFault>{{AuditFault::Kind::Altered, 2}};
        QTest::newRow("removed") << 1 << QList<AuditFault>{{AuditFault::Kind::Removed, 4, 2}};
        QTest::newRow("the beginning removed") << 2 << QList<AuditFault>{{AuditFault::Kind::BeginningRemoved, 3}};
        QTest::newRow("another hash") << 3 << QList<AuditFault>{{AuditFault::Kind::Altered, 4}};
        QTest::newRow("put in") << 4 << QList<AuditFault>{{AuditFault::Kind::Altered, 6}};
    }
    void whatWasDoneToItIsTold()
    {
        QFETCH(int, which);
        QFETCH(QList<AuditFault>, faults);
        Trail trail;
        const std::array<Sql, 5> tampering{
            Sql("UPDATE audit_log SET reason = 'better' WHERE id = 2"),
            Sql("DELETE FROM audit_log WHERE id = 3"),
            Sql("DELETE FROM audit_log WHERE id < 3"),
            Sql("UPDATE audit_log SET hash = previous_hash WHERE id = 4"),
            Sql("INSERT INTO audit_log (at, operator, origin, action, previous_hash, hash) "
                "SELECT at, operator, origin, action, hash, hash FROM audit_log WHERE id = 5"),
        };
        trail.tamper(tampering.at(static_cast<std::size_t>(which)));
        QCOMPARE(trail.verdict().faults, faults);
    }

    void aRecordRewrittenWithItsHashIsNoticedByTheNext()
    {
        Trail trail;
        // A record that fits its own hash and its predecessor's, but is not the one the next remembers.
        trail.tamper("UPDATE audit_log SET reason = 'better' WHERE id = 5");
        trail.tamper("DELETE FROM audit_log WHERE id = 5");
        trail.append(u"club.erase"_s, {}, 1005);
        trail.append(u"club.retry"_s, {}, 1006);
        QVERIFY(trail.verdict().isWhole());
        trail.tamper("UPDATE audit_log SET previous_hash = 'x' WHERE id = 6");
        const QList<AuditFault> wanted{{AuditFault::Kind::Rewritten, 5}, {AuditFault::Kind::Altered, 6}};
        QCOMPARE(trail.verdict().faults, wanted);
    }

    void removingTheNewestIsNoticedByTheBackups()
    {
        Trail trail;
        trail.backUp(u"a.touchline"_s);
        trail.tamper("DELETE FROM audit_log WHERE id >= 4");
        AuditVerdict verdict = trail.verdict();
        QVERIFY(verdict.faults.isEmpty());
        QVERIFY(!verdict.isWhole());
        QCOMPARE(verdict.missing.size(), 1);
        QCOMPARE(verdict.missing.first().file, u"a.touchline"_s);
        // Going on as if nothing had been does not help.
        for (int i = 0; i < 4; ++i)
            trail.append(u"club.retry"_s, {}, 2000 + i);
        QVERIFY(!trail.verdict().isWhole());
        // A copy of the database alone remembers as well, and so does a hash noted down.
        Trail other;
        const QString noted = other.newestHash();
        other.backUp(u"b.db"_s, {});
        other.tamper("DELETE FROM audit_log WHERE id = 5");
        verdict = other.verdict(noted.toUpper());
        QCOMPARE(verdict.missing.size(), 2);
        QCOMPARE(verdict.missing.last().hash, noted);
    }

    void backupsThatDoNotOpenAreNamed()
    {
        Trail trail;
        trail.backUp(u"a.touchline"_s, "another passphrase");
        const AuditVerdict verdict = trail.verdict();
        QVERIFY(verdict.isWhole());
        QCOMPARE(verdict.anchorsUnread, QStringList{u"a.touchline"_s});
        QCOMPARE(trail.verdict({}, {}).anchorsUnread, QStringList{u"a.touchline"_s});
    }

    void aRestoreOfAnOlderBackupExplainsWhatIsMissing()
    {
        Trail trail;
        trail.backUp(u"late.touchline"_s);
        trail.tamper("DELETE FROM audit_log WHERE id = 5");
        QVERIFY(!trail.verdict().isWhole());
        const qint64 now = QDateTime::currentMSecsSinceEpoch() + 1000;
        trail.append(u"backup.restore"_s, {{u"takenAtMs"_s, now - 3'600'000}}, now);
        QVERIFY(trail.verdict().isWhole());
    }

    void itCanBeGivenUp()
    {
        Trail trail;
        WorkProgress progress;
        progress.unwanted = true;
        QVERIFY(!operations::checkAudit({trail.scratch.path(), trail.backups(), {}, {}}, progress));
    }

    void pagesAreNarrowedByEveryField()
    {
        Trail trail;
        trail.scratch.addClub(u"anstey-nomads"_s);
        trail.scratch.change([](store::Transaction &transaction) {
            AuditLog(transaction)
                .append({5000, {u"lee"_s, u"cli"_s}, u"club.erase"_s, u"anstey-nomads"_s, u"50% done_"_s,
                    {{u"x"_s, u"Ünique"_s}}});
        });
        const auto ids = [&trail](const domain::AuditFilter &filter, bool oldestFirst = false, qint64 behind = 0) {
            return trail.scratch.look([&](store::Session &session) {
                QList<qint64> found;
                for (const auto &record : AuditLog(session).page({filter, oldestFirst, behind, 3}))
                    found.append(record.id);
                return found;
            });
        };
        QCOMPARE(ids({}), (QList<qint64>{6, 5, 4}));
        QCOMPARE(ids({}, false, 4), (QList<qint64>{3, 2, 1}));
        QCOMPARE(ids({}, true, 4), (QList<qint64>{5, 6}));
        QCOMPARE(ids({.operatorName = u"lee"_s}), QList<qint64>{6});
        QCOMPARE(ids({.action = u"club."_s}), (QList<qint64>{6, 5, 4}));
        QCOMPARE(ids({.action = u"club.erase"_s}), QList<qint64>{6});
        QCOMPARE(ids({.action = u"club.eras"_s}), QList<qint64>{});
        QCOMPARE(ids({.club = u"anstey-nomads"_s}), QList<qint64>{6});
        QCOMPARE(ids({.text = u"50% DONE_"_s}), QList<qint64>{6});
        QCOMPARE(ids({.text = u"50_"_s}), QList<qint64>{});
        QCOMPARE(ids({.fromMs = 1004, .toMs = 1005}), QList<qint64>{4});
    }
};

QTEST_GUILESS_MAIN(AuditCheckTest)
#include "audit_check_test.moc"
