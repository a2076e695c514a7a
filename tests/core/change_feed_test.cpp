// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/change_feed.h"

#include "tests/support/scratch_store.h"

#include <QSignalSpy>
#include <QTest>

using namespace touchline::console;
using namespace touchline::domain;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using touchline::store::Transaction;

namespace {
/// All clubs named since the spy began, sorted.
QStringList named(const QSignalSpy &spy)
{
    QStringList ids;
    for (const auto &emission : spy)
        ids.append(emission.first().toStringList());
    ids.sort();
    return ids;
}

void announce(ScratchStore &scratch, Event::Kind kind, const QString &tenantId = {})
{
    scratch.change([&](Transaction &transaction) { transaction.announce({kind, tenantId}); });
}
} // namespace

class ChangeFeedTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whateverHappensToAClubIsTold()
    {
        ScratchStore scratch;
        const ChangeFeed feed(scratch.writer());
        QSignalSpy spy(&feed, &ChangeFeed::clubsChanged);
        announce(scratch, Event::Kind::TenantCreated, u"a"_s);
        announce(scratch, Event::Kind::TenantChanged, u"b"_s);
        announce(scratch, Event::Kind::TenantErased, u"c"_s);
        announce(scratch, Event::Kind::RunQueued, u"d"_s);
        announce(scratch, Event::Kind::PromoChanged);
        QVERIFY(spy.wait());
        QCOMPARE(named(spy), (QStringList{u"a"_s, u"b"_s, u"c"_s, u"d"_s}));
    }

    void whatIsRolledBackIsNotTold()
    {
        ScratchStore scratch;
        const ChangeFeed feed(scratch.writer());
        QSignalSpy spy(&feed, &ChangeFeed::clubsChanged);
        QVERIFY(!scratch
                .write([](Transaction &transaction) -> Result<void> {
                    transaction.announce({Event::Kind::TenantChanged, u"never"_s});
                    return fail(ErrorCode::SlugTaken, u"taken"_s);
                })
                .has_value());
        announce(scratch, Event::Kind::TenantChanged, u"kept"_s);
        QVERIFY(spy.wait());
        QCOMPARE(named(spy), QStringList{u"kept"_s});
    }

    void aBurstOfCommitsIsToldOnceAndEachClubOnce()
    {
        ScratchStore scratch;
        const ChangeFeed feed(scratch.writer());
        QSignalSpy spy(&feed, &ChangeFeed::clubsChanged);
        // Each is a commit of its own; this thread handles no event meanwhile.
        for (int i = 0; i < 60; ++i)
            announce(scratch, Event::Kind::TenantChanged, u"club-%1"_s.arg(i % 20, 2, 10, QChar(u'0')));
        QVERIFY(spy.wait());
        QCOMPARE(spy.size(), 1);
        const QStringList told = named(spy);
        QCOMPARE(told.size(), 20);
        QCOMPARE(told.first(), u"club-00"_s);
        QCOMPARE(told.last(), u"club-19"_s);
    }

    void tooManyToNameMeansEverything()
    {
        ScratchStore scratch;
        const ChangeFeed feed(scratch.writer());
        QSignalSpy spy(&feed, &ChangeFeed::clubsChanged);
        const auto announceMany = [&](int clubs) {
            scratch.change([clubs](Transaction &transaction) {
                for (int i = 0; i < clubs; ++i)
                    transaction.announce({Event::Kind::TenantChanged, QString::number(i)});
            });
        };
        announceMany(500);
        QVERIFY(spy.wait());
        QCOMPARE(named(spy).size(), 500);
        spy.clear();
        announceMany(501);
        QVERIFY(spy.wait());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(named(spy), QStringList());
        spy.clear();
        announceMany(1);
        QVERIFY(spy.wait());
        QCOMPARE(named(spy), QStringList{u"0"_s});
    }

    void switchesAreToldApart()
    {
        ScratchStore scratch;
        const ChangeFeed feed(scratch.writer());
        QSignalSpy switches(&feed, &ChangeFeed::switchesChanged);
        const QSignalSpy clubs(&feed, &ChangeFeed::clubsChanged);
        announce(scratch, Event::Kind::SwitchChanged);
        announce(scratch, Event::Kind::PauseChanged);
        QVERIFY(switches.wait());
        QCOMPARE(switches.size(), 1);
        QCOMPARE(clubs.size(), 0);
    }
};

QTEST_GUILESS_MAIN(ChangeFeedTest)
#include "change_feed_test.moc"
