// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/key_ring.h"

#include "tests/support/fake_clock.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>
#include <thread>

using namespace touchline::access;
using namespace touchline::domain;
using namespace Qt::StringLiterals;

class KeyRingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesTheFirstKeyAndFindsItAgain()
    {
        const QTemporaryDir dir;
        const QString keys = dir.filePath(u"keys"_s);
        auto ring = KeyRing::open(keys, m_clock);
        QVERIFY(ring);
        const SigningKey first = (*ring)->active();
        QCOMPARE(first.secret.size(), 32);
        QCOMPARE(first.createdAtMs, m_clock.nowMs());
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QVERIFY(!(QFile::permissions(keys + u"/signing.json"_s) & others));
        ring->reset();

        const auto again = KeyRing::open(keys, m_clock);
        QVERIFY(again);
        QCOMPARE((*again)->active().kid, first.kid);
        QCOMPARE((*again)->active().secret, first.secret);
    }
    void rotationKeepsTheOldKeyVerifying()
    {
        const QTemporaryDir dir;
        const auto ring = KeyRing::open(dir.path(), m_clock);
        QVERIFY(ring);
        const SigningKey old = (*ring)->active();
        m_clock.advance(1000);
        const auto rotated = (*ring)->rotate();
        QVERIFY(rotated);
        QCOMPARE((*ring)->active().kid, rotated->kid);
        QVERIFY(rotated->kid != old.kid);
        QCOMPARE((*ring)->find(old.kid).value().secret, old.secret);
        const auto list = (*ring)->list();
        QCOMPARE(list.size(), 2);
        QCOMPARE(list.first().kid, rotated->kid);
        QVERIFY(list.first().active && !list.last().active);
        // What was announced is on the disk.
        QCOMPARE((*KeyRing::open(dir.path(), m_clock))->list(), list);
    }
    void retiringEndsAKeyForGood()
    {
        const QTemporaryDir dir;
        const auto ring = KeyRing::open(dir.path(), m_clock);
        QVERIFY(ring);
        const SigningKey old = (*ring)->active();
        QCOMPARE((*ring)->retire(old.kid).error().code, ErrorCode::InvalidRequest);
        QVERIFY((*ring)->rotate());
        QVERIFY((*ring)->retire(old.kid));
        QVERIFY(!(*ring)->find(old.kid));
        QCOMPARE((*ring)->retire(old.kid).error().code, ErrorCode::InvalidRequest);
        QCOMPARE((*ring)->retire(u"nobody"_s).error().code, ErrorCode::NotFound);
        QFile file(dir.filePath(u"signing.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY2(!file.readAll().contains(old.secret.toBase64()), "a retired secret is still on the disk");
        const auto again = KeyRing::open(dir.path(), m_clock);
        QVERIFY(again);
        QVERIFY(!(*again)->find(old.kid));
        QCOMPARE((*again)->list().last().retiredAtMs, m_clock.nowMs());
    }
    void damagedFileIsAnErrorAndStaysAsItIs_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("not json") << QByteArray("{");
        QTest::newRow("no keys") << QByteArray(R"({"version":1,"keys":[]})");
        QTest::newRow("newer") << QByteArray(R"({"version":2,"keys":[]})");
        QTest::newRow("short secret") << QByteArray(
            R"({"version":1,"keys":[{"kid":"a","createdAt":1,"retired":false,"secret":"AAAA"}]})");
        QTest::newRow("active retired") << QByteArray(
            R"({"version":1,"keys":[{"kid":"a","createdAt":1,"retired":true}]})");
    }
    void damagedFileIsAnErrorAndStaysAsItIs()
    {
        QFETCH(QByteArray, content);
        const QTemporaryDir dir;
        QFile file(dir.filePath(u"signing.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        QVERIFY(!KeyRing::open(dir.path(), m_clock));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
    void failedRotationChangesNothing()
    {
        const QTemporaryDir dir;
        const QString keys = dir.filePath(u"keys"_s);
        const auto ring = KeyRing::open(keys, m_clock);
        QVERIFY(ring);
        const QString kid = (*ring)->active().kid;
        QVERIFY(QDir(keys).removeRecursively());
        const auto rotated = (*ring)->rotate();
        QVERIFY(!rotated);
        QCOMPARE(rotated.error().code, ErrorCode::StorageUnavailable);
        QCOMPARE((*ring)->active().kid, kid);
        QCOMPARE((*ring)->list().size(), 1);
    }
    void readersSeeWholeRingsWhileAnotherThreadRotates()
    {
        const QTemporaryDir dir;
        const auto ring = KeyRing::open(dir.path(), m_clock);
        QVERIFY(ring);
        std::atomic_bool stop = false;
        std::atomic_int torn = 0;
        std::thread reader([&] {
            while (!stop) {
                const SigningKey key = (*ring)->active();
                const auto found = (*ring)->find(key.kid);
                if (key.secret.size() != 32 || (found && found->secret != key.secret) || (*ring)->list().isEmpty())
                    ++torn;
            }
        });
        for (int i = 0; i < 20; ++i) {
            const QString old = (*ring)->active().kid;
            const bool changed = (*ring)->rotate().has_value() && (*ring)->retire(old).has_value();
            if (!changed)
                ++torn;
        }
        stop = true;
        reader.join();
        QCOMPARE(torn.load(), 0);
        QCOMPARE((*ring)->list().size(), 21);
    }

private:
    touchline::testsupport::FakeClock m_clock;
};

QTEST_APPLESS_MAIN(KeyRingTest)
#include "key_ring_test.moc"
