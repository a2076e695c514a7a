// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/retry_after.h"

#include <QTest>

using touchline::outbound::parseRetryAfter;

class RetryAfterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<int>("seconds"); // -1: none
        const auto row = [](const char *value, int seconds) { QTest::newRow(value) << QByteArray(value) << seconds; };
        row("120", 120);
        row(" 7 ", 7);
        row("0", 0);
        row("Sun, 06 Nov 1994 08:49:37 GMT", 37);
        row("Sun, 06 Nov 1994 08:00:00 GMT", 0);
        row("Mon, 06 Nov 2034 08:49:37 GMT", 86400);
        row("99999999999999999999999", 86400);
        row("", -1);
        row("soon", -1);
        row("-5", -1);
        row("1.5", -1);
    }
    void reads()
    {
        QFETCH(QByteArray, value);
        QFETCH(int, seconds);
        constexpr qint64 now = 784111740'000; // Sun, 06 Nov 1994 08:49:00 GMT
        const auto parsed = parseRetryAfter(value, now);
        QCOMPARE(parsed ? static_cast<int>(parsed->count()) : -1, seconds);
    }
};

QTEST_APPLESS_MAIN(RetryAfterTest)
#include "retry_after_test.moc"
