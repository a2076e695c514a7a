// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/fake_clock.h"
#include "tests/ui/fake_console.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/clubs_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using clubs::ClubsModel;
using testsupport::FakeConsole;

namespace {
console::ClubDetail club(int number, domain::ProvisionState state = domain::ProvisionState::Complete)
{
    console::ClubDetail detail;
    detail.club.id = u"id%1"_s.arg(number, 5, 10, QChar(u'0'));
    detail.club.name = u"Club %1"_s.arg(number);
    detail.club.slug = u"club-%1"_s.arg(number);
    detail.club.email = u"sec@club%1.example"_s.arg(number);
    detail.club.state = state;
    detail.club.createdAtMs = 1'000'000 + number * 1000LL;
    return detail;
}
} // namespace

class ClubsModelTest final : public QObject
{
    Q_OBJECT

private:
    struct Bench
    {
        explicit Bench(int clubs)
        {
            for (int number = 0; number < clubs; ++number)
                fake.details.append(club(number));
            model.reload();
            [&] { QTRY_COMPARE(model.phase(), ClubsModel::Phase::Ready); }();
        }
        FakeConsole fake;
        testsupport::FakeClock clock;
        ClubsModel model{fake, clock};
        QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
    };

private Q_SLOTS:
    void readsPageByPage()
    {
        Bench bench(450);
        QCOMPARE(bench.model.rowCount(), 200);
        QCOMPARE(bench.model.at(0).name, u"Club 449"_s);
        for (const int rows : {400, 450}) {
            bench.model.fetchMore({});
            bench.model.fetchMore({});
            QTRY_VERIFY(bench.model.rowCount() >= rows);
        }
        QCOMPARE(bench.model.rowCount(), 450);
        QCOMPARE(bench.fake.callCount(u"clubs"_s), 3);
        QCOMPARE(bench.model.rowOf(u"id00000"_s), 449);
    }

    void changesInPlace()
    {
        Bench bench(30);
        QSignalSpy changed(&bench.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        bench.fake.change(
            u"id00007"_s, [](console::ClubDetail &detail) { detail.club.state = domain::ProvisionState::Failed; });
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.at(0).at(0).toModelIndex().row(), bench.model.rowOf(u"id00007"_s));
        QCOMPARE(bench.model.at(22).state, domain::ProvisionState::Failed);
        QCOMPARE(reset.size(), 0);
    }

    void readsABurstAtOnce()
    {
        Bench bench(30);
        for (int number = 0; number < 20; ++number) {
            bench.fake.change(u"id000%1"_s.arg(number, 2, 10, QChar(u'0')),
                [](console::ClubDetail &detail) { detail.club.stepsDone = 3; });
        }
        QTRY_COMPARE(bench.model.at(bench.model.rowOf(u"id00019"_s)).stepsDone, 3);
        QCOMPARE(bench.fake.callCount(u"clubRows"_s), 1);
    }

    void newClubsComeOnTopWhileFollowing()
    {
        Bench bench(10);
        bench.fake.add(club(10));
        QTRY_COMPARE(bench.model.rowCount(), 11);
        QCOMPARE(bench.model.at(0).name, u"Club 10"_s);
        QCOMPARE(bench.model.waitingNewClubs(), 0);
    }

    void newClubsAnnounceThemselvesWhileReading()
    {
        Bench bench(10);
        bench.model.setFollowing(false);
        bench.fake.add(club(10));
        bench.fake.add(club(11));
        QTRY_COMPARE(bench.model.waitingNewClubs(), 2);
        QCOMPARE(bench.model.rowCount(), 10);
        bench.model.showNewClubs();
        QCOMPARE(bench.model.rowCount(), 12);
        QCOMPARE(bench.model.at(0).name, u"Club 11"_s);
        QCOMPARE(bench.model.waitingNewClubs(), 0);
    }

    void clubsThatNoLongerMatchLeaveUnlessLookedAt()
    {
        Bench bench(0);
        for (int number = 0; number < 4; ++number)
            bench.fake.details.append(club(number, domain::ProvisionState::Failed));
        bench.model.setFilter({.states = {domain::ProvisionState::Failed}});
        QTRY_COMPARE(bench.model.rowCount(), 4);
        bench.model.setKept({u"id00002"_s});
        const auto mend = [](console::ClubDetail &detail) { detail.club.state = domain::ProvisionState::Complete; };
        bench.fake.change(u"id00001"_s, mend);
        bench.fake.change(u"id00002"_s, mend);
        QTRY_COMPARE(bench.model.rowCount(), 3);
        QCOMPARE(bench.model.at(bench.model.rowOf(u"id00002"_s)).state, domain::ProvisionState::Complete);
    }

    void erasedClubsGo()
    {
        Bench bench(5);
        bench.fake.details.removeIf([](const console::ClubDetail &detail) { return detail.club.id == u"id00003"; });
        Q_EMIT bench.fake.clubsChanged({u"id00003"_s});
        QTRY_COMPARE(bench.model.rowCount(), 4);
        QCOMPARE(bench.model.rowOf(u"id00003"_s), -1);
        QCOMPARE(bench.model.rowOf(u"id00002"_s), 1);
    }

    void everythingChangedReadsOnlyWhatIsSeen()
    {
        Bench bench(150);
        bench.model.setFollowing(false);
        bench.model.setVisibleRows(20, 40);
        for (console::ClubDetail &detail : bench.fake.details)
            detail.club.stepsDone = 5;
        Q_EMIT bench.fake.clubsChanged({});
        QTRY_COMPARE(bench.model.at(30).stepsDone, 5);
        QCOMPARE(bench.model.at(100).stepsDone, 0);
        QCOMPARE(bench.model.waitingNewClubs(), -1);
        bench.model.setVisibleRows(95, 110);
        QTRY_COMPARE(bench.model.at(100).stepsDone, 5);
    }

    void answersToOlderQuestionsAreDropped()
    {
        Bench bench(20);
        bench.fake.hold();
        bench.model.setFilter({.words = {u"club 1"_s}});
        bench.model.setFilter({.words = {u"club 13"_s}});
        bench.fake.release();
        QTRY_COMPARE(bench.model.phase(), ClubsModel::Phase::Ready);
        QCOMPARE(bench.model.rowCount(), 1);
        QCOMPARE(bench.model.at(0).name, u"Club 13"_s);
    }

    void goesOnWhereFewMatch()
    {
        // The core answers with what it has looked through so far, at first with nothing.
        Bench bench(0);
        QList<ClubsModel::Phase> phases;
        connect(&bench.model, &ClubsModel::phaseChanged, &bench.model, [&] { phases.append(bench.model.phase()); });
        bench.fake.shortPages = 3;
        for (int number = 0; number < 20; ++number)
            bench.fake.details.append(club(number));
        bench.model.setFilter({.words = {u"club 1"_s}});
        QTRY_COMPARE(bench.model.rowCount(), 11);
        QTRY_VERIFY(bench.model.isComplete());
        QCOMPARE(bench.fake.callCount(u"clubs"_s), 1 + 4);
        QCOMPARE(phases.last(), ClubsModel::Phase::Ready);
        // Until there was something to see it was still looking.
        QCOMPARE(phases.count(ClubsModel::Phase::Ready), 1);
    }

    void nothingFoundEndsTheSearch()
    {
        Bench bench(20);
        bench.fake.shortPages = 2;
        bench.model.setFilter({.words = {u"nobody"_s}});
        QTRY_VERIFY(bench.model.isComplete());
        QCOMPARE(bench.model.rowCount(), 0);
        QCOMPARE(bench.fake.callCount(u"clubs"_s), 1 + 3);
    }

    void sortsByIndexedColumnsOnly()
    {
        Bench bench(20);
        bench.model.sort(clubs::ClubColumn, Qt::AscendingOrder);
        QTRY_COMPARE(bench.model.at(0).name, u"Club 0"_s);
        const auto asked = bench.fake.callCount(u"clubs"_s);
        bench.model.sort(clubs::WaitingColumn, Qt::AscendingOrder);
        QCOMPARE(bench.fake.callCount(u"clubs"_s), asked);
    }

    void failureIsKeptAndRecovers()
    {
        Bench bench(3);
        bench.fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        bench.model.reload();
        QTRY_COMPARE(bench.model.phase(), ClubsModel::Phase::Failed);
        QCOMPARE(bench.model.error().code, domain::ErrorCode::StorageUnavailable);
        QCOMPARE(bench.model.rowCount(), 3);
        bench.fake.succeed(u"clubs"_s);
        bench.fake.add(club(3));
        QTRY_COMPARE(bench.model.rowCount(), 4);
        QCOMPARE(bench.model.phase(), ClubsModel::Phase::Ready);
    }

    void aFailedPageLeavesTheListAndIsAskedForAlone()
    {
        Bench bench(350);
        bench.model.setFollowing(false);
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        bench.fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        bench.model.fetchMore({});
        QTRY_VERIFY(bench.model.pageFailure());
        QCOMPARE(bench.model.pageFailure()->code, domain::ErrorCode::StorageUnavailable);
        QCOMPARE(bench.model.phase(), ClubsModel::Phase::Ready);
        QCOMPARE(bench.model.rowCount(), 200);
        QVERIFY(!bench.model.isComplete());
        QVERIFY(!bench.model.canFetchMore({}));
        bench.fake.succeed(u"clubs"_s);
        const auto asked = bench.fake.callCount(u"clubs"_s);
        bench.model.retryPage();
        bench.model.retryPage();
        QTRY_COMPARE(bench.model.rowCount(), 350);
        QVERIFY(!bench.model.pageFailure());
        QCOMPARE(bench.fake.callCount(u"clubs"_s), asked + 1);
        QCOMPARE(reset.size(), 0);
    }

    void aFailedPageRecoversWithTheCore()
    {
        Bench bench(250);
        bench.model.setFollowing(false);
        bench.fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        bench.model.fetchMore({});
        QTRY_VERIFY(bench.model.pageFailure());
        bench.fake.succeed(u"clubs"_s);
        QSignalSpy reset(&bench.model, &QAbstractItemModel::modelReset);
        bench.fake.change(u"id00240"_s, [](console::ClubDetail &detail) { detail.club.stepsDone = 5; });
        QTRY_COMPARE(bench.model.rowCount(), 250);
        QVERIFY(!bench.model.pageFailure());
        QCOMPARE(reset.size(), 0);
    }

    void diesWithRepliesUnderWay()
    {
        FakeConsole fake;
        const testsupport::FakeClock clock;
        auto model = std::make_unique<ClubsModel>(fake, clock);
        fake.hold();
        model->reload();
        model.reset();
        fake.release();
        QCoreApplication::processEvents();
    }
};

QTEST_MAIN(ClubsModelTest)
#include "clubs_model_test.moc"
