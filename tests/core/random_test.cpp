// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/random.h"

#include <QDateTime>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace touchline::access;
using namespace Qt::StringLiterals;

class RandomTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytesHaveTheirLengthAndDiffer()
    {
        QCOMPARE(randomBytes(32).size(), 32);
        QCOMPARE(randomBytes(0).size(), 0);
        QVERIFY(randomBytes(32) != randomBytes(32));
    }
    void tokensAre256BitsOfBase64Url()
    {
        const QString token = randomToken();
        QCOMPARE(token.size(), 43);
        QVERIFY(QRegularExpression(u"^[A-Za-z0-9_-]{43}$"_s).match(token).hasMatch());
        QVERIFY(token != randomToken());
    }
    void idsAreVersion7Uuids()
    {
        static const QRegularExpression shape(
            u"^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"_s);
        const qint64 before = QDateTime::currentMSecsSinceEpoch();
        QSet<QString> ids;
        for (int i = 0; i < 2000; ++i) {
            const QString id = newId();
            QVERIFY2(shape.match(id).hasMatch(), qPrintable(id));
            const qint64 made = (id.left(8) + id.mid(9, 4)).toLongLong(nullptr, 16);
            QVERIFY(made >= before && made <= QDateTime::currentMSecsSinceEpoch());
            ids.insert(id);
        }
        QCOMPARE(ids.size(), 2000);
    }
    void hashIsSha256()
    {
        // FIPS 180-2, appendix B.1.
        QCOMPARE(tokenHash(u"abc"_s), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    }
    void comparesWholeContent()
    {
        QVERIFY(equalInConstantTime("secret", "secret"));
        QVERIFY(!equalInConstantTime("secret", "secreT"));
        QVERIFY(!equalInConstantTime("secret", "secret1"));
        QVERIFY(equalInConstantTime("", ""));
    }
};

QTEST_APPLESS_MAIN(RandomTest)
#include "random_test.moc"
