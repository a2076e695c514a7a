// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/async_condition.h"

#include <QCoroFuture>
#include <QCoroTask>
#include <QTest>

using namespace touchline::domain;
using namespace std::chrono_literals;

namespace {
QCoro::Task<void> countNext(AsyncCondition &condition, std::chrono::milliseconds limit, int &count)
{
    const auto next = condition.next(limit);
    co_await next;
    ++count;
}
} // namespace

class AsyncConditionTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everybodyWhoWaitsGoesOnOnce()
    {
        AsyncCondition condition;
        int count = 0;
        for (int waiter = 0; waiter < 3; ++waiter)
            countNext(condition, 1h, count);
        QCOMPARE(count, 0);
        // Again before the first is delivered: what a queued signal would resume twice.
        condition.notifyAll();
        condition.notifyAll();
        QTRY_COMPARE(count, 3);
        condition.notifyAll();
        QCoreApplication::processEvents();
        QCOMPARE(count, 3);
    }

    void theLimitEndsAWaitOnce()
    {
        AsyncCondition condition;
        int count = 0;
        countNext(condition, 0ms, count);
        countNext(condition, -5ms, count);
        QTRY_COMPARE(count, 2);
        condition.notifyAll();
        QCoreApplication::processEvents();
        QCOMPARE(count, 2);
    }

    void aWaitThatBeginsLaterWaitsForTheNext()
    {
        AsyncCondition condition;
        condition.notifyAll();
        const QFuture<void> next = condition.next();
        QVERIFY(!next.isFinished());
        condition.notifyAll();
        QVERIFY(next.isFinished());
    }
};

QTEST_GUILESS_MAIN(AsyncConditionTest)
#include "async_condition_test.moc"
