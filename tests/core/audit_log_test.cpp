// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/audit_log.h"

#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
void append(ScratchStore &scratch, const AuditRow &row)
{
    scratch.change([&row](Transaction &transaction) { AuditLog(transaction).append(row); });
}

qint64 firstBroken(ScratchStore &scratch)
{
    return scratch.look([](Session &session) { return AuditLog(session).firstBroken(); });
}

void execute(ScratchStore &scratch, Sql sql)
{
    scratch.change([sql](Transaction &transaction) {
        if (Statement(transaction, sql).run() == 0)
            qFatal("nothing was changed");
    });
}
} // namespace

class AuditLogTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUntouchedChainHolds()
    {
        ScratchStore scratch;
        QCOMPARE(firstBroken(scratch), 0);
        fill(scratch);
        QCOMPARE(firstBroken(scratch), 0);
    }

    void whateverSomebodyTypedTheChainHolds()
    {
        ScratchStore scratch;
        AuditRow row{1, {u"kim"_s, u"console"_s}, u"club.retry"_s};
        for (const QString &reason : {QString(), u"half a pair \xd83d here"_s, u"nul \0 inside"_s, u"\"quoted\\\n"_s,
                 u"café ☕ 🏐"_s, QString(QChar(0xdc00))}) {
            row.reason = reason;
            row.details = {{u"text"_s, reason}, {u"number"_s, 1.5e300}, {u"large"_s, qint64(1) << 60}};
            append(scratch, row);
        }
        QCOMPARE(firstBroken(scratch), 0);
    }

    void tamperingIsDetected_data()
    {
        QTest::addColumn<int>("which");
        QTest::addColumn<qint64>("broken");
        QTest::newRow("another reason") << 0 << qint64(2);
        QTest::newRow("another operator") << 1 << qint64(3);
        QTest::newRow("other details") << 2 << qint64(2);
        QTest::newRow("details in other clothes") << 3 << qint64(2);
        QTest::newRow("a record removed") << 4 << qint64(3);
        QTest::newRow("the first removed") << 5 << qint64(2);
        QTest::newRow("another time") << 6 << qint64(4);
        QTest::newRow("another club") << 7 << qint64(1);
        QTest::newRow("another hash") << 8 << qint64(4);
        QTest::newRow("a record put in") << 9 << qint64(5);
    }
    void tamperingIsDetected()
    {
        QFETCH(int, which);
        QFETCH(qint64, broken);
        ScratchStore scratch;
        fill(scratch);
        const std::array<Sql, 10> tampering{
            Sql("UPDATE audit_log SET reason = 'better' WHERE id = 2"),
            Sql("UPDATE audit_log SET operator = 'somebody' WHERE id = 3"),
            Sql("UPDATE audit_log SET details = '{\"n\":7}' WHERE id = 2"),
            Sql("UPDATE audit_log SET details = ' ' || details WHERE id = 2"),
            Sql("DELETE FROM audit_log WHERE id = 2"),
            Sql("DELETE FROM audit_log WHERE id = 1"),
            Sql("UPDATE audit_log SET at = at + 1 WHERE id = 4"),
            Sql("UPDATE audit_log SET tenant_id = 'other' WHERE id = 1"),
            Sql("UPDATE audit_log SET hash = previous_hash WHERE id = 4"),
            Sql("INSERT INTO audit_log (at, operator, origin, action, previous_hash, hash) "
                "SELECT at, operator, origin, action, hash, hash FROM audit_log WHERE id = 4"),
        };
        execute(scratch, tampering.at(static_cast<std::size_t>(which)));
        QCOMPARE(firstBroken(scratch), broken);
    }

    void theNewestOfTwoKindsComeFirst()
    {
        ScratchStore scratch;
        for (const QString &action :
            {u"signups.off"_s, u"club.retry"_s, u"provisioner.paused"_s, u"signups.on"_s, u"club.erase"_s})
            append(scratch, {1, {u"kim"_s, u"cli"_s}, action, u"club"_s, u"because"_s, {{u"until"_s, 5}}});
        const auto found = scratch.look(
            [](Session &session) { return AuditLog(session).newest(u"signups."_s, u"provisioner."_s, 2); });
        QCOMPARE(found.size(), 2);
        QCOMPARE(found.at(0).action, u"signups.on"_s);
        QCOMPARE(found.at(1).action, u"provisioner.paused"_s);
        QCOMPARE(found.at(0).who.name, u"kim"_s);
        QCOMPARE(found.at(0).who.origin, u"cli"_s);
        QCOMPARE(found.at(0).reason, u"because"_s);
        QCOMPARE(found.at(0).details.value(u"until"_s).toInt(), 5);
    }

private:
    static void fill(ScratchStore &scratch)
    {
        for (int i = 1; i <= 4; ++i) {
            append(scratch,
                {1000 + i, {u"kim"_s, u"console"_s}, u"club.retry"_s, u"club-%1"_s.arg(i), u"stuck"_s,
                    {{u"n"_s, i}, {u"kind"_s, u"x"_s}}});
        }
    }
};

QTEST_GUILESS_MAIN(AuditLogTest)
#include "audit_log_test.moc"
