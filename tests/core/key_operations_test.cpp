// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/key_operations.h"

#include "core/store/audit_log.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"

#include <QDir>
#include <QFile>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using operations::KeyOperations;

namespace {

const domain::OperatorIdentity ada{u"ada"_s, u"console"_s};

/// What is done with keys, with the ring's files in a folder of the database's.
struct Keys
{
    FakeClock clock{};
    ScratchStore scratch{};
    QString folder = scratch.directory() + u"/keys"_s;
    std::unique_ptr<access::KeyRing> ring = std::move(*access::KeyRing::open(folder, clock));
    KeyOperations operations{scratch.writer(), *ring, clock};

    QByteArray file() const
    {
        QFile file(folder + u"/signing.json"_s);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QStringList audited()
    {
        return scratch.look([](store::Session &session) {
            QStringList actions;
            for (const store::AuditRow &row : store::AuditLog(session).newest(u"keys."_s, u"keys."_s, 10))
                actions.prepend(row.action);
            return actions;
        });
    }
};
} // namespace

class KeyOperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatCannotBeRecordedIsNotDone()
    {
        Keys keys;
        const QByteArray before = keys.file();
        QVERIFY(!before.isEmpty());
        const QString first = keys.ring->active().kid;
        keys.scratch.writer().stop();
        QVERIFY(!keys.operations.rotate(ada, u"once a year"_s).result().has_value());
        QVERIFY(!keys.operations.retire(first, ada, {}).result().has_value());
        QCOMPARE(keys.file(), before);
        QCOMPARE(keys.ring->list().size(), 1);
    }

    void whatFailsBehindItsRecordIsRecordedToo()
    {
        Keys keys;
        const QString first = keys.ring->active().kid;
        QVERIFY(keys.operations.rotate(ada, u"once a year"_s).result().has_value());
        QCOMPARE(keys.audited(), QStringList{u"keys.rotate"_s});
        QVERIFY(QDir().rename(keys.folder, keys.folder + u"-gone"_s));
        QVERIFY(!keys.operations.rotate(ada, {}).result().has_value());
        QTRY_COMPARE(keys.audited(), QStringList({u"keys.rotate"_s, u"keys.rotate"_s, u"keys.rotate.failed"_s}));
        QVERIFY(!keys.operations.retire(first, ada, u"leaked"_s).result().has_value());
        QTRY_COMPARE(keys.audited().mid(3), QStringList({u"keys.retire"_s, u"keys.retire.failed"_s}));
        QCOMPARE(keys.ring->list().size(), 2);
    }
};

QTEST_GUILESS_MAIN(KeyOperationsTest)
#include "key_operations_test.moc"
