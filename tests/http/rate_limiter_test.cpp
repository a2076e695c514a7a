// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/rate_limiter.h"
#include "tests/support/fake_clock.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using http::RateLimiter;
using testsupport::FakeClock;

class RateLimiterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsABurstThenAnEvenRate()
    {
        FakeClock clock;
        RateLimiter limiter(10, clock);
        const QHostAddress client(u"192.0.2.1"_s);
        for (int count = 0; count < 10; ++count)
            QVERIFY(!limiter.admit(client));
        const auto refusal = limiter.admit(client);
        QVERIFY(refusal);
        QCOMPARE(refusal->retryAfterSeconds, 6);
        clock.advance(refusal->retryAfterSeconds * 1000 - 1);
        QVERIFY(limiter.admit(client));
        clock.advance(1);
        QVERIFY(!limiter.admit(client));
        QVERIFY(limiter.admit(client));
        clock.advance(60'000);
        for (int count = 0; count < 10; ++count)
            QVERIFY(!limiter.admit(client));
        QVERIFY(limiter.admit(client));
    }

    void refusalsCostNothing()
    {
        FakeClock clock;
        RateLimiter limiter(1, clock);
        const QHostAddress client(u"192.0.2.1"_s);
        QVERIFY(!limiter.admit(client));
        for (int count = 0; count < 100; ++count)
            QVERIFY(limiter.admit(client));
        clock.advance(60'000);
        QVERIFY(!limiter.admit(client));
    }

    void zeroMeansNoLimit()
    {
        FakeClock clock;
        RateLimiter limiter(0, clock);
        for (int count = 0; count < 1000; ++count)
            QVERIFY(!limiter.admit(QHostAddress(u"192.0.2.1"_s)));
        QCOMPARE(limiter.size(), 0);
    }

    void ipv6ClientsCountByTheirNetwork()
    {
        FakeClock clock;
        RateLimiter limiter(1, clock);
        QVERIFY(!limiter.admit(QHostAddress(u"2001:db8:0:1::1"_s)));
        QVERIFY(limiter.admit(QHostAddress(u"2001:db8:0:1:ffff::2"_s)));
        QVERIFY(!limiter.admit(QHostAddress(u"2001:db8:0:2::1"_s)));
        QVERIFY(!limiter.admit(QHostAddress(u"192.0.2.1"_s)));
        QVERIFY(limiter.admit(QHostAddress(u"::ffff:192.0.2.1"_s)));
    }

    void whoIsRefusedIsNotForgottenByThat()
    {
        FakeClock clock;
        RateLimiter limiter(1, clock, 1000);
        const QHostAddress client(u"192.0.2.1"_s);
        QVERIFY(!limiter.admit(client));
        // So many others that the client is among the older half.
        for (quint32 address = 1; address < 500; ++address)
            QVERIFY(!limiter.admit(QHostAddress(address)));
        for (int count = 0; count < 3; ++count)
            QVERIFY(limiter.admit(client));
    }

    void memoryIsBoundedAndKeepsWhoWasSeenLast()
    {
        FakeClock clock;
        RateLimiter limiter(1, clock, 1000);
        const QHostAddress regular(u"192.0.2.1"_s);
        QVERIFY(!limiter.admit(regular));
        for (quint32 address = 1; address < 400; ++address)
            QVERIFY(!limiter.admit(QHostAddress(address)));
        QVERIFY(limiter.admit(regular));
        for (quint32 address = 1000; address < 50'000; ++address)
            limiter.admit(QHostAddress(address));
        QVERIFY(limiter.size() <= 1000);
        QVERIFY(limiter.admit(QHostAddress(49'999)));
    }
};

QTEST_APPLESS_MAIN(RateLimiterTest)
#include "rate_limiter_test.moc"
