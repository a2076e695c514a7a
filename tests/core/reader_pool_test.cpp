// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/reader_pool.h"

#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QTest>
#include <latch>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
qint64 countClubs(Session &session)
{
    Statement row(session, "SELECT count(*) FROM tenants");
    return row.next() ? row.integer(0) : -1;
}
} // namespace

class ReaderPoolTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobSeesOneSnapshot()
    {
        ScratchStore scratch;
        scratch.addClub(u"first"_s);
        ReaderPool pool;
        QVERIFY(pool.start(scratch.path(), 2).has_value());
        std::latch looked(1), changed(1);
        auto counts = pool.run([&](Session &session) -> Result<QList<qint64>> {
            const qint64 before = countClubs(session);
            looked.count_down();
            changed.wait();
            return QList<qint64>{before, countClubs(session)};
        });
        looked.wait();
        scratch.addClub(u"second"_s);
        // Another reader sees it while the first one still holds its snapshot.
        const auto other = pool.run([](Session &session) -> Result<qint64> { return countClubs(session); });
        QCOMPARE(other.result().value(), 2);
        changed.count_down();
        QCOMPARE(counts.result().value(), (QList<qint64>{1, 1}));
        const auto next = pool.run([](Session &session) -> Result<qint64> { return countClubs(session); });
        QCOMPARE(next.result().value(), 2);
    }

    void nothingCanBeWritten()
    {
        ScratchStore scratch;
        scratch.addClub(u"club"_s);
        ReaderPool pool;
        QVERIFY(pool.start(scratch.path(), 1).has_value());
        const auto outcome = pool.run([](Session &session) -> Result<void> {
            Tenants(session).erase(u"club"_s);
            return {};
        });
        QVERIFY(!outcome.result().has_value());
        QCOMPARE(scratch.count("SELECT count(*) FROM tenants"), 1);
        // The connection goes on.
        const auto next = pool.run([](Session &session) -> Result<qint64> { return countClubs(session); });
        QCOMPARE(next.result().value(), 1);
    }

    void aFailingStatementIsTheAnswer()
    {
        ScratchStore scratch;
        ReaderPool pool;
        QVERIFY(pool.start(scratch.path(), 1).has_value());
        const auto outcome = pool.run([](Session &session) -> Result<qint64> {
            Statement row(session, "SELECT count(*) FROM no_such_table");
            return row.next() ? row.integer(0) : 7;
        });
        QCOMPARE(outcome.result().error().code, ErrorCode::Internal);
    }

    void stopFinishesWhatIsQueuedAndRefusesTheRest()
    {
        ScratchStore scratch;
        ReaderPool pool;
        QVERIFY(pool.start(scratch.path(), 2).has_value());
        std::atomic<int> ran = 0;
        QList<QFuture<Result<int>>> answers;
        for (int i = 0; i < 200; ++i)
            answers.append(pool.run([&ran](Session &) -> Result<int> { return ++ran; }));
        pool.stop();
        QCOMPARE(ran.load(), 200);
        for (const auto &answer : answers)
            QVERIFY(answer.isFinished() && answer.result().has_value());
        const auto late = pool.run([](Session &) -> Result<int> { return 1; });
        QVERIFY(late.isFinished());
        QCOMPARE(late.result().error().code, ErrorCode::StorageUnavailable);
        pool.stop();
    }

    void aPoolThatNeverRanAnswersToo()
    {
        const QTemporaryDir directory;
        QFuture<Result<int>> before;
        {
            ReaderPool pool;
            before = pool.run([](Session &) -> Result<int> { return 1; });
            const auto started = pool.start(directory.filePath(u"missing.db"_s), 2);
            QCOMPARE(started.error().code, ErrorCode::StorageUnavailable);
            const auto after = pool.run([](Session &) -> Result<int> { return 1; });
            QCOMPARE(after.result().error().code, ErrorCode::StorageUnavailable);
        }
        QVERIFY(before.isFinished());
        QCOMPARE(before.result().error().code, ErrorCode::StorageUnavailable);
    }
};

QTEST_GUILESS_MAIN(ReaderPoolTest)
#include "reader_pool_test.moc"
