// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/club_records.h"
#include "core/console/local_console.h"
#include "core/store/club_content.h"
#include "core/store/owner_sessions.h"
#include "tests/support/console_fixture.h"

#include <QTest>

using namespace touchline;
using namespace touchline::console;
using namespace touchline::domain;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// What is on record about a club, read from a real database.
class ClubRecordsTest final : public QObject
{
    Q_OBJECT

private:
    template <class Work>
    static void write(ConsoleFixture &fixture, Work work)
    {
        const auto done = fixture.scratch.writer()
                              .run([work](store::Transaction &transaction) -> Result<void> {
                                  work(transaction);
                                  return {};
                              })
                              .result();
        QVERIFY(done.has_value());
    }

private Q_SLOTS:
    void contentIsTheClubsOwn()
    {
        ConsoleFixture fixture;
        const QString anstey = fixture.startClub(u"anstey"_s);
        const QString barrow = fixture.startClub(u"barrow"_s);
        write(fixture, [anstey](store::Transaction &transaction) {
            store::ClubContent content(transaction);
            content.addPost(anstey, {u"p1"_s, u"Welcome"_s, u"News appear here."_s, u"Touchline"_s}, 1000);
            content.addPost(anstey, {u"p2"_s, u"Training"_s, u"Tuesday, seven."_s, u"Coach"_s}, 2000);
            content.addFixture(anstey,
                {u"f1"_s, u"2027-03-06"_s, u"Real Oadby"_s, u"Anstey"_s, u"Real Oadby"_s, u"Home Ground"_s}, 1000);
        });
        const auto content = fixture.console().clubRecords().content(anstey).result();
        QVERIFY(content.has_value());
        QCOMPARE(content->posts.size(), 2);
        QCOMPARE(content->posts.constFirst(), (ClubPost{u"Training"_s, u"Tuesday, seven."_s, u"Coach"_s}));
        QCOMPARE(content->fixtures,
            (QList<ClubFixture>{{u"2027-03-06"_s, u"Anstey"_s, u"Real Oadby"_s, u"Home Ground"_s, u"scheduled"_s}}));
        QCOMPARE(*fixture.console().clubRecords().content(barrow).result(), ClubPageContent());
    }

    void revokedTokensAndOpenSessionsAreTold()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString id = fixture.startClub(u"anstey"_s);
        QCOMPARE(*console.clubRecords().access(id).result(), ClubAccessRecord());
        QVERIFY(console.revokeTokens(id, u"jti-1"_s, u"lost laptop"_s).result());
        const qint64 now = fixture.clock.nowMs();
        write(fixture, [id, now](store::Transaction &transaction) {
            store::OwnerSessions sessions(transaction);
            sessions.add({u"open"_s, id, now - 5000, now + 60'000, 0});
            sessions.add({u"over"_s, id, now - 9000, now - 1, 0});
            sessions.add({u"ended"_s, id, now - 9000, now + 60'000, 0});
            sessions.end(id, u"ended"_s, now - 100);
        });
        const auto access = console.clubRecords().access(id).result();
        QCOMPARE(access->allRevokedUntilMs, 0);
        QCOMPARE(access->revoked, (QList<RevokedTokenEntry>{{u"jti-1"_s, now, u"lost laptop"_s}}));
        QCOMPARE(access->openSessions, 1);
        QCOMPARE(access->newestSessionAtMs, now - 5000);
        QVERIFY(console.revokeTokens(id, {}, u"leaked"_s).result());
        QCOMPARE(console.clubRecords().access(id).result()->allRevokedUntilMs, now / 1000 * 1000);
    }

    void auditIsNewestFirstAndGoesOnAfterErasure()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString anstey = fixture.startClub(u"anstey"_s);
        const QString barrow = fixture.startClub(u"barrow"_s);
        QVERIFY(console.revokeMagicLinks(anstey, u"stolen phone"_s).result());
        QVERIFY(console.revokeMagicLinks(barrow, u"other club"_s).result());
        const auto trail = console.clubRecords().audit(anstey, 50).result();
        QCOMPARE(trail->entries.size(), 2);
        QVERIFY(!trail->more);
        QCOMPARE(trail->entries.at(0).action, u"link.revoke"_s);
        QCOMPARE(trail->entries.at(0).by, u"kim"_s);
        QCOMPARE(trail->entries.at(0).origin, u"console"_s);
        QCOMPARE(trail->entries.at(0).reason, u"stolen phone"_s);
        QCOMPARE(trail->entries.at(0).details.value("slug"_L1).toString(), u"anstey"_s);
        QCOMPARE(trail->entries.at(1).action, u"club.start"_s);
        const auto newest = console.clubRecords().audit(anstey, 1).result();
        QCOMPARE(newest->entries.size(), 1);
        QVERIFY(newest->more);
    }

    void whatIsHeldBackStandsInTheDetail()
    {
        ConsoleFixture fixture;
        Console &console = fixture.console();
        const QString id = fixture.startClub(u"anstey"_s);
        QVERIFY(!console.club(id).result()->held);
        const auto held = console.suspendClub(id, u"unpaid"_s).result();
        QCOMPARE(console.club(id).result()->held, std::optional(*held));
        QVERIFY(console.undoAction(held->id).result());
        QVERIFY(!console.club(id).result()->held);
    }
};

QTEST_GUILESS_MAIN(ClubRecordsTest)
#include "club_records_test.moc"
