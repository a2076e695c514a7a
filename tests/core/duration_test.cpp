// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/duration.h"

#include <QTest>

using namespace touchline::settings;

class DurationTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qint64>("seconds");
        QTest::newRow("s") << QStringLiteral("90s") << 90LL;
        QTest::newRow("m") << QStringLiteral("30m") << 1800LL;
        QTest::newRow("h") << QStringLiteral("2h") << 7200LL;
        QTest::newRow("d") << QStringLiteral("1d") << 86400LL;
        QTest::newRow("24h") << QStringLiteral("24h") << 86400LL;
    }
    void parses()
    {
        QFETCH(QString, text);
        QFETCH(qint64, seconds);
        const auto duration = parseDuration(text);
        QVERIFY(duration.has_value());
        QCOMPARE(duration->count(), seconds);
    }
    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "s", "1", "0s", "-1s", "+1s", "1.5h", "1w", "1 h", "1H", "1h30m", "99999d",
                 "9999999999999999999s", "٣h"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }
    void refuses()
    {
        QFETCH(QString, text);
        QVERIFY(!parseDuration(text).has_value());
    }
};

QTEST_APPLESS_MAIN(DurationTest)
#include "duration_test.moc"
