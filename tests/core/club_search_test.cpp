// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_club_search.h"

#include "core/operations/club_index.h"
#include "core/store/club_access.h"
#include "core/store/club_list.h"
#include "core/store/make_connections.h"
#include "core/store/provision_runs.h"
#include "core/store/tenants.h"
#include "tests/support/scratch_store.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
QStringList found(ScratchStore &scratch, const QString &filter)
{
    QStringList ids;
    const ClubListQuery query{.filter = parseClubFilter(filter, 1'790'000'000'000).value(), .limit = 1000};
    const auto page = scratch.look([&](Session &session) { return ClubList(session).page(query); });
    for (const ClubListRow &row : page.value().rows)
        ids.append(row.id);
    ids.sort();
    return ids;
}

qint64 waiting(ScratchStore &scratch)
{
    return scratch.look([](Session &session) { return SqliteClubSearch(session).waiting(); });
}

void indexAll(ScratchStore &scratch)
{
    scratch.change([](Transaction &transaction) {
        while (SqliteClubSearch(transaction).indexWaiting(3) > 0) { }
    });
    QCOMPARE(waiting(scratch), 0);
}

void rename(ScratchStore &scratch, const QString &id, const QString &email)
{
    scratch.change([&](Transaction &transaction) { ClubAccess(transaction).setOwnerEmail(id, email, 0); });
}
} // namespace

class ClubSearchTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsClubsBeforeAndAfterTheyAreIndexed()
    {
        ScratchStore scratch;
        for (int i = 0; i < 10; ++i)
            scratch.addClub(u"club-%1"_s.arg(i), [i](TenantRow &club) { club.name = u"Name%1 Göttingen"_s.arg(i); });
        QCOMPARE(waiting(scratch), 10);
        QCOMPARE(found(scratch, u"name7"_s), QStringList{u"club-7"_s});
        QCOMPARE(found(scratch, u"GÖTTINGEN"_s).size(), 10);
        indexAll(scratch);
        QCOMPARE(found(scratch, u"name7"_s), QStringList{u"club-7"_s});
        QCOMPARE(found(scratch, u"GÖTTINGEN"_s).size(), 10);
        QCOMPARE(found(scratch, u"name7 club-7.example"_s), QStringList{u"club-7"_s});
        QCOMPARE(found(scratch, u"name7 club-8.example"_s), QStringList());
        scratch.addClub(u"late"_s, [](TenantRow &club) { club.name = u"Name7 too"_s; });
        QCOMPARE(found(scratch, u"name7"_s), (QStringList{u"club-7"_s, u"late"_s}));
    }

    void followsChangesAndErasures_data()
    {
        QTest::addColumn<bool>("indexed");
        QTest::newRow("not indexed yet") << false;
        QTest::newRow("indexed") << true;
    }
    void followsChangesAndErasures()
    {
        QFETCH(bool, indexed);
        ScratchStore scratch;
        scratch.addClub(u"one"_s);
        scratch.addClub(u"two"_s);
        if (indexed)
            indexAll(scratch);
        rename(scratch, u"one"_s, u"fresh@elsewhere.example"_s);
        QCOMPARE(found(scratch, u"elsewhere"_s), QStringList{u"one"_s});
        QCOMPARE(found(scratch, u"owner@one"_s), QStringList());
        indexAll(scratch);
        QCOMPARE(found(scratch, u"elsewhere"_s), QStringList{u"one"_s});
        rename(scratch, u"one"_s, u"again@elsewhere.example"_s);
        rename(scratch, u"one"_s, u"owner@one.example"_s);
        QCOMPARE(found(scratch, u"elsewhere"_s), QStringList());
        QCOMPARE(found(scratch, u"owner@one"_s), QStringList{u"one"_s});
        scratch.change([](Transaction &transaction) { Tenants(transaction).erase(u"one"_s); });
        QCOMPARE(found(scratch, u"owner@"_s), QStringList{u"two"_s});
        indexAll(scratch);
        // Nothing of it is left in the index either: no candidate to be looked at.
        const auto candidates = scratch.look(
            [](Session &session) { return SqliteClubSearch(session).candidates({u"owner@one"_s}, 100); });
        QVERIFY(candidates && candidates->empty());
        QCOMPARE(scratch.count("SELECT count(*) FROM club_search_docs"), 1);
    }

    void aChangeThatIsUndoneIsUndoneHereToo()
    {
        ScratchStore scratch;
        scratch.addClub(u"one"_s);
        indexAll(scratch);
        const auto refused = scratch.write([](Transaction &transaction) -> Result<void> {
            ClubAccess(transaction).setOwnerEmail(u"one"_s, u"never@elsewhere.example"_s, 0);
            return fail(ErrorCode::Internal, {});
        });
        QVERIFY(!refused);
        QCOMPARE(found(scratch, u"elsewhere"_s), QStringList());
        QCOMPARE(found(scratch, u"owner@one"_s), QStringList{u"one"_s});
        QCOMPARE(waiting(scratch), 0);
    }

    void testClubsAreNotFound()
    {
        ScratchStore scratch;
        scratch.addClub(u"preflight-club"_s, [](TenantRow &club) { club.test = true; });
        QCOMPARE(waiting(scratch), 0);
        QCOMPARE(found(scratch, u"preflight"_s), QStringList());
        QCOMPARE(found(scratch, u"pr"_s), QStringList());
        // Changing or erasing one is no trouble for an index it is not in.
        rename(scratch, u"preflight-club"_s, u"other@preflight.example"_s);
        scratch.change([](Transaction &transaction) { Tenants(transaction).erase(u"preflight-club"_s); });
        QCOMPARE(waiting(scratch), 0);
    }

    void tooManyAreLeftToTheWalk()
    {
        ScratchStore scratch;
        for (int i = 0; i < 8; ++i)
            scratch.addClub(u"club-%1"_s.arg(i));
        const auto count = [&scratch](const QString &word, int most) {
            return scratch.look([&](Session &session) -> qint64 {
                const auto all = SqliteClubSearch(session).candidates({word}, most);
                return all ? static_cast<qint64>(all->size()) : -1;
            });
        };
        for (const QString &word : {u"club"_s, u"c"_s}) {
            QCOMPARE(count(word, 8), 8);
            QCOMPARE(count(word, 7), -1);
        }
        indexAll(scratch);
        QCOMPARE(count(u"club"_s, 8), 8);
        QCOMPARE(count(u"club"_s, 7), -1);
        QCOMPARE(found(scratch, u"c"_s).size(), 8);
    }

    void aRareShortWordBesideACommonOneIsNoWalk()
    {
        ScratchStore scratch;
        for (int i = 0; i < 8; ++i)
            scratch.addClub(u"club-%1"_s.arg(i));
        scratch.addClub(u"qx-club"_s);
        const auto found = scratch.look(
            [](Session &session) { return SqliteClubSearch(session).candidates({u"club"_s, u"qx"_s}, 5); });
        QVERIFY(found.has_value());
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().id, std::string("qx-club"));
    }

    void whatBeginsWithAWordIsFoundByIndex()
    {
        ScratchStore scratch;
        const QStringList indexes{u"idx_tenants_state_name"_s, u"sqlite_autoindex_tenants_2"_s, u"idx_tenants_email"_s};
        const std::vector<Sql> statements = SqliteClubSearch::beginningStatements();
        QCOMPARE(static_cast<qsizetype>(statements.size()), indexes.size());
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"explain"_s);
        database.setDatabaseName(scratch.path());
        QVERIFY(database.open());
        for (qsizetype i = 0; i < indexes.size(); ++i) {
            QSqlQuery query(database);
            query.prepare(
                u"EXPLAIN QUERY PLAN "_s + QString::fromLatin1(statements.at(static_cast<std::size_t>(i)).text()));
            QVERIFY(query.exec() && query.next());
            const QString plan = query.value(3).toString();
            QVERIFY2(
                plan.startsWith(u"SEARCH"_s) && plan.contains(indexes.at(i)) && plan.contains(u'<'), qPrintable(plan));
        }
        database.close();
    }

    void typedFiltersFindByTheirIndexes()
    {
        ScratchStore scratch;
        scratch.addClub(u"starter"_s, [](TenantRow &club) { club.promoCodeUsed = u"CUP26"_s; });
        scratch.addClub(u"pro"_s, [](TenantRow &club) { club.plan = Plan::Pro; });
        scratch.addClub(u"resting"_s, [](TenantRow &club) { club.status = TenantStatus::Suspended; });
        scratch.addClub(u"older"_s, [](TenantRow &club) { club.createdAt -= 7 * 86'400; });
        scratch.change([](Transaction &transaction) {
            MakeConnections(transaction).save(u"starter"_s, u"https://Hook.EU2.make.com:443/x?y#z"_s, u"sealed"_s);
            MakeConnections(transaction).save(u"older"_s, u"https://hook.us1.make.com?token=1"_s, u"sealed"_s);
            ProvisionRuns(transaction).queue(u"pro"_s, 1, Plan::Pro, true, 0);
        });
        QCOMPARE(found(scratch, u"promo:cup26"_s), QStringList{u"starter"_s});
        QCOMPARE(found(scratch, u"plan:pro"_s), QStringList{u"pro"_s});
        QCOMPARE(found(scratch, u"slug:pro"_s), QStringList{u"pro"_s});
        QCOMPARE(found(scratch, u"slug:pr"_s), QStringList());
        QCOMPARE(found(scratch, u"status:suspended"_s), QStringList{u"resting"_s});
        QCOMPARE(found(scratch, u"status:cancelled"_s), QStringList());
        QCOMPARE(found(scratch, u"host:hook.eu2.make.com"_s), QStringList{u"starter"_s});
        QCOMPARE(found(scratch, u"host:hook.us1.make.com"_s), QStringList{u"older"_s});
        QCOMPARE(found(scratch, u"host:make.com"_s), QStringList());
        QCOMPARE(found(scratch, u"until:2d"_s), QStringList{u"older"_s});
        QCOMPARE(found(scratch, u"since:2d"_s).size(), 3);
        QCOMPARE(found(scratch, u"dry:yes"_s), QStringList{u"pro"_s});
        QCOMPARE(found(scratch, u"step:seed_defaults"_s), QStringList{u"pro"_s});
        QCOMPARE(found(scratch, u"status:suspended promo:cup26"_s), QStringList());
        const auto count = [&scratch](const QString &filter) {
            return scratch.look([&](Session &session) {
                return ClubList(session).count(parseClubFilter(filter, 1'790'000'000'000).value());
            });
        };
        QCOMPARE(count({}), 4);
        QCOMPARE(count(u"since:2d"_s), 3);
        QCOMPARE(count(u"promo:cup26"_s), 1);
        QCOMPARE(count(u"plan:starter state:pending"_s), 3);
        QCOMPARE(count(u"ol"_s), 1);
    }

    void theIndexIsKeptUpInTheBackground()
    {
        ScratchStore scratch;
        for (int i = 0; i < 3; ++i)
            scratch.addClub(u"before-%1"_s.arg(i));
        const touchline::operations::ClubIndex index(scratch.writer());
        QTRY_COMPARE(waiting(scratch), 0);
        scratch.change([](Transaction &transaction) {
            for (int i = 0; i < 500; ++i) {
                TenantRow club;
                club.id = club.slug = club.name = u"after-%1"_s.arg(i);
                club.email = u"owner@example.org"_s;
                Tenants(transaction).insert(club);
            }
            transaction.announce({Event::Kind::TenantCreated, u"after-0"_s});
        });
        QCOMPARE(waiting(scratch), 500);
        QTRY_COMPARE(waiting(scratch), 0);
        QCOMPARE(found(scratch, u"after-499"_s), QStringList{u"after-499"_s});
    }
};

QTEST_GUILESS_MAIN(ClubSearchTest)
#include "club_search_test.moc"
