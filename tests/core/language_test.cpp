// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/language.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline::domain;

class LanguageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheLanguageTheReaderLikesBest_data()
    {
        QTest::addColumn<QString>("accepts");
        QTest::addColumn<QString>("expected");
        QTest::newRow("nothing") << QString() << u"en"_s;
        QTest::newRow("one") << u"de"_s << u"de"_s;
        QTest::newRow("region") << u"fr-CA"_s << u"fr"_s;
        QTest::newRow("case") << u"ES-mx"_s << u"es"_s;
        QTest::newRow("first of equals") << u"fr, de"_s << u"fr"_s;
        QTest::newRow("weights") << u"en;q=0.5, de;q=0.9, fr;q=0.7"_s << u"de"_s;
        QTest::newRow("unknown first") << u"pt-BR, pt;q=0.9, es;q=0.3"_s << u"es"_s;
        QTest::newRow("refused") << u"de;q=0, fr;q=0.1"_s << u"fr"_s;
        QTest::newRow("any") << u"*"_s << u"en"_s;
        QTest::newRow("unreadable weight") << u"de;q=much, es;q=0.1"_s << u"es"_s;
        QTest::newRow("weight out of range") << u"de;q=7, es;q=0.1"_s << u"es"_s;
        QTest::newRow("junk") << u",,;;q=,\u0000-,de-"_s << u"de"_s;
        QTest::newRow("endless") << u"xx,"_s.repeated(5000) + u"de"_s << u"en"_s;
    }
    void findsTheLanguageTheReaderLikesBest()
    {
        QFETCH(QString, accepts);
        QFETCH(QString, expected);
        QCOMPARE(languageFor(accepts), expected);
    }

    void fallsBackToWhatItIsTold()
    {
        QCOMPARE(languageFor(u"pt"_s, u"es"_s), u"es"_s);
        QCOMPARE(languageFor(u"fr"_s, u"es"_s), u"fr"_s);
    }
};

QTEST_APPLESS_MAIN(LanguageTest)
#include "language_test.moc"
