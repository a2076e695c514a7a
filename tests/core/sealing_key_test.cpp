// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/sealing_key.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline::access;
using namespace touchline::domain;
using namespace Qt::StringLiterals;

class SealingKeyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed()
    {
        const QTemporaryDir dir;
        const auto key = SealingKey::loadOrCreate(dir.filePath(u"keys"_s));
        QVERIFY(key);
        const QString sealed = key->seal("a webhook secret", "make_connections/7");
        QVERIFY(sealed.startsWith(key->id() + u'.'));
        QVERIFY(!sealed.contains(u"webhook"_s));
        QCOMPARE(key->open(sealed, "make_connections/7").value(), "a webhook secret");
        QVERIFY(sealed != key->seal("a webhook secret", "make_connections/7"));
        QCOMPARE(key->open(key->seal("", "x"), "x").value(), QByteArray());
    }
    void refusesAnotherContextAndEveryChangedCharacter()
    {
        const QTemporaryDir dir;
        const auto key = SealingKey::loadOrCreate(dir.path());
        QVERIFY(key);
        const QString sealed = key->seal("secret", "club/1");
        QVERIFY(!key->open(sealed, "club/2"));
        // The last character may carry unused bits; all before it count.
        for (qsizetype i = 0; i < sealed.size() - 1; ++i) {
            QString changed = sealed;
            changed[i] = changed[i] == u'A' ? u'B' : u'A';
            QVERIFY2(!key->open(changed, "club/1"), qPrintable(changed));
        }
        QVERIFY(!key->open(sealed.chopped(4), "club/1"));
        QVERIFY(!key->open(u""_s, "club/1"));
        QVERIFY(!key->open(key->id() + u".AAAA"_s, "club/1"));
    }
    void keyStaysAcrossLoadsAndIsPrivate()
    {
        const QTemporaryDir dir;
        const QString keys = dir.filePath(u"keys"_s);
        const auto first = SealingKey::loadOrCreate(keys);
        QVERIFY(first);
        const QString sealed = first->seal("secret", "c");
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(keys) & (others | QFile::ExeGroup | QFile::ExeOther)));
        QVERIFY(!(QFile::permissions(keys + u"/seal.key"_s) & others));
        const auto second = SealingKey::loadOrCreate(keys);
        QVERIFY(second);
        QCOMPARE(second->open(sealed, "c").value(), "secret");
    }
    void anotherKeyDoesNotOpenIt()
    {
        const QTemporaryDir one;
        const QTemporaryDir two;
        const auto first = SealingKey::loadOrCreate(one.path());
        const auto second = SealingKey::loadOrCreate(two.path());
        QVERIFY(first && second);
        QVERIFY(!second->open(first->seal("secret", "c"), "c"));
    }
    void damagedFileIsAnErrorAndStaysAsItIs()
    {
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"seal.key"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("too short\n");
        file.close();
        const auto key = SealingKey::loadOrCreate(dir.path());
        QVERIFY(!key);
        QCOMPARE(key.error().code, ErrorCode::Internal);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "too short\n");
    }
    void keyOthersCanReadIsMadePrivate()
    {
        const QTemporaryDir dir;
        QVERIFY(SealingKey::loadOrCreate(dir.path()));
        const QString path = dir.filePath(u"seal.key"_s);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        QVERIFY(SealingKey::loadOrCreate(dir.path()));
        QVERIFY(!(QFile::permissions(path) & QFile::ReadOther));
    }
};

QTEST_APPLESS_MAIN(SealingKeyTest)
#include "sealing_key_test.moc"
