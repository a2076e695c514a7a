// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_figures.h"
#include "tests/support/core_fixture.h"

#include <QTest>
#include <array>
#include <atomic>

using namespace Qt::StringLiterals;
using namespace touchline;
using domain::FunnelStage;
using domain::Plan;
using testsupport::CoreFixture;

namespace {
using Counts = std::array<qint64, 4>;

/// Counts what the observers are told, from whichever thread.
class Counted final
{
public:
    explicit Counted(CoreFixture &core)
    {
        core.signup->observeFunnel([this](FunnelStage stage) { ++m_counts.at(static_cast<std::size_t>(stage)); });
        core.runObservers.clubCompleted = [this] { ++m_counts.at(static_cast<std::size_t>(FunnelStage::Complete)); };
    }
    Counts counts() const
    {
        return {m_counts.at(0).load(), m_counts.at(1).load(), m_counts.at(2).load(), m_counts.at(3).load()};
    }

private:
    std::array<std::atomic<qint64>, 4> m_counts{};
};

/// What the console shows of all clubs there are.
Counts stored(CoreFixture &core)
{
    const auto counts = core.reader->run([&](store::Session &session) -> domain::Result<Counts> {
        store::ClubFigures figures(session);
        const qint64 end = core.clock.nowSeconds() + 1;
        const auto funnel = figures.funnel(figures.startedBetween(0, end), 0, end);
        return Counts{funnel.started, funnel.branded, funnel.confirmed, funnel.complete};
    });
    return counts.value_or(Counts{-1, -1, -1, -1});
}
} // namespace

/// The stages as they are counted for `/metrics`, beside what the database says.
class SignupFunnelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsEachClubOnceAStage()
    {
        CoreFixture core;
        const Counted counted(core);
        core.startClub(u"only-started"_s);
        const QString branded = core.startClub(u"branded"_s);
        QVERIFY(core.signup->brand(branded, {u"#112233"_s, u"#ffffff"_s}, {}).result());
        QVERIFY(core.signup->brand(branded, {u"#445566"_s, u"#ffffff"_s}, {}).result());
        const QString usual = core.startClub(u"usual-colours"_s);
        QVERIFY(core.signup->brand(usual, {u"#ffd700"_s, u"#000000"_s}, {}).result());
        const QString complete = core.startClub(u"complete"_s, Plan::Pro);
        QVERIFY(core.signup->brand(complete, {u"#112233"_s, u"#ffffff"_s}, {}).result());
        QVERIFY(core.finishPro(complete));
        QVERIFY(core.finishPro(complete));
        QCOMPARE(counted.counts(), (Counts{4, 3, 1, 0}));

        core.startProvisioning();
        QTRY_COMPARE(core.state(complete), domain::ProvisionState::Complete);
        QTRY_COMPARE(counted.counts(), (Counts{4, 3, 1, 1}));
        QCOMPARE(stored(core), counted.counts());
    }

    void testClubsAreLeftOut()
    {
        CoreFixture core;
        const Counted counted(core);
        core.testClubs.announce(u"preflight-"_s);
        const QString club = core.startClub(u"preflight-1"_s, Plan::Pro);
        QVERIFY(core.signup->brand(club, {u"#112233"_s, u"#ffffff"_s}, {}).result());
        QVERIFY(core.finishPro(club));
        core.startProvisioning();
        QTRY_COMPARE(core.state(club), domain::ProvisionState::Complete);
        QCOMPARE(counted.counts(), Counts{});
        QCOMPARE(stored(core), Counts{});
    }
};

QTEST_GUILESS_MAIN(SignupFunnelTest)
#include "signup_funnel_test.moc"
