// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/slug.h"

#include <QTest>

using namespace touchline::domain;

class SlugTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesBadShapes_data()
    {
        QTest::addColumn<QString>("slug");
        QTest::addColumn<int>("fault");
        const auto row = [](const char *slug, SlugFault fault) {
            QTest::newRow(slug) << QString::fromUtf8(slug) << static_cast<int>(fault);
        };
        row("ab", SlugFault::TooShort);
        row("-abc", SlugFault::HyphenAtEdge);
        row("abc-", SlugFault::HyphenAtEdge);
        row("Abc", SlugFault::BadCharacter);
        row("a b", SlugFault::BadCharacter);
        row("göt", SlugFault::BadCharacter);
        row("admin", SlugFault::Reserved);
        QTest::newRow("64") << QString(64, u'a') << static_cast<int>(SlugFault::TooLong);
    }
    void refusesBadShapes()
    {
        QFETCH(QString, slug);
        QFETCH(int, fault);
        const auto found = slugFault(slug);
        QVERIFY(found.has_value());
        QCOMPARE(static_cast<int>(*found), fault);
    }
    void takesGoodShapes()
    {
        QVERIFY(!slugFault(QStringLiteral("abc")));
        QVERIFY(!slugFault(QStringLiteral("fc-05")));
        QVERIFY(!slugFault(QString(63, u'a')));
    }
    void makesSlugsFromNames()
    {
        QCOMPARE(slugFromName(QStringLiteral("FC Göttingen 05")), QStringLiteral("fc-goettingen-05"));
        QCOMPARE(slugFromName(QStringLiteral("AS Saint-Rémy")), QStringLiteral("as-saint-remy"));
        QCOMPARE(slugFromName(QStringLiteral("  King's Lynn  ")), QStringLiteral("kings-lynn"));
        QCOMPARE(slugFromName(QStringLiteral("東京")), QString());
    }
};

QTEST_APPLESS_MAIN(SlugTest)
#include "slug_test.moc"
