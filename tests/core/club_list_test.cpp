// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_list.h"

#include "core/store/club_list_walk.h"
#include "core/store/provision_runs.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <algorithm>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(touchline::store::ClubOrder)
Q_DECLARE_METATYPE(std::optional<touchline::domain::ProvisionState>)

namespace {
ProvisionState stateOf(int i)
{
    constexpr std::array states{
        ProvisionState::Pending, ProvisionState::Processing, ProvisionState::Complete, ProvisionState::Failed};
    // Uneven on purpose: most are complete, none of the first few failed.
    return i % 3 != 0 ? ProvisionState::Complete : states.at(static_cast<std::size_t>(i / 3 % 4));
}

void setState(Transaction &transaction, const QString &club, ProvisionState state, qint64 tookMs)
{
    ProvisionRuns runs(transaction);
    runs.queue(club, 1, Plan::Starter, false, 1000);
    RunRow run = *runs.run(club, 1);
    run.state = state;
    run.reason = u"because"_s;
    if (state == ProvisionState::Complete || state == ProvisionState::Failed)
        run.finishedAtMs = run.queuedAtMs + tookMs;
    runs.setState(run, runs.steps(club, 1), 2000, false);
}

/// Clubs in every state, with equal keys in plenty.
void fill(ScratchStore &scratch, int clubs)
{
    scratch.change([clubs](Transaction &transaction) {
        QRandomGenerator random(7);
        const QStringList names{
            u"Anstey"_s, u"anstey"_s, u"Zürich"_s, u"zebra"_s, u"Éclair"_s, u"🏐 club"_s, u"Same"_s};
        for (int i = 0; i < clubs; ++i) {
            TenantRow club;
            club.id = u"%1-%2"_s.arg(random.generate(), 8, 16, QChar(u'0')).arg(i);
            club.slug = u"club-%1"_s.arg(i);
            club.name = names.at(i % names.size());
            club.email = u"owner%1@example.org"_s.arg(i);
            club.plan = i % 4 == 0 ? Plan::Pro : Plan::Starter;
            club.createdAt = 1000 + i / 5;
            Tenants(transaction).insert(club);
            if (i % 7 != 0)
                setState(transaction, club.id, stateOf(i), i % 11);
        }
    });
}

ClubListPage page(ScratchStore &scratch, const ClubListQuery &query)
{
    return scratch.look([&](Session &session) { return ClubList(session).page(query); }).value();
}

/// All pages of a list, one after the other.
QList<ClubListRow> walk(ScratchStore &scratch, ClubListQuery query)
{
    QList<ClubListRow> all;
    do {
        const ClubListPage next = page(scratch, query);
        if (next.rows.size() > query.limit)
            qFatal("a page is too long");
        all.append(next.rows);
        query.after = next.next;
    } while (!query.after.isEmpty());
    return all;
}

QStringList ids(const QList<ClubListRow> &rows)
{
    QStringList found;
    for (const ClubListRow &row : rows)
        found.append(row.id);
    return found;
}

ClubFilter only(std::optional<ProvisionState> state)
{
    return state ? ClubFilter{.states = {*state}} : ClubFilter();
}

QStringList explained(const QString &path, const QString &sql)
{
    QStringList lines;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"explain"_s);
        database.setDatabaseName(path);
        database.open();
        QSqlQuery query(database);
        query.prepare(u"EXPLAIN QUERY PLAN "_s + sql);
        if (!query.exec())
            lines.append(query.lastError().text());
        while (query.next())
            lines.append(query.value(3).toString());
    }
    QSqlDatabase::removeDatabase(u"explain"_s);
    return lines;
}

/// The order as the page promises it, computed the plain way.
QByteArray key(const ClubListRow &row, ClubOrder order)
{
    const auto number = [](qint64 value) { return QByteArray::number(value + 10'000'000'000).rightJustified(20, '0'); };
    switch (order) {
    case ClubOrder::Created:
        return number(row.createdAt);
    case ClubOrder::Name: {
        QByteArray name = row.name.toUtf8();
        std::ranges::transform(name, name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; });
        return name;
    }
    case ClubOrder::State:
        return QByteArray::number(static_cast<int>(row.state)) + number(row.createdAt);
    case ClubOrder::Took:
        return number(row.finishedAtMs > 0 ? row.finishedAtMs - row.queuedAtMs : -1);
    case ClubOrder::Plan:
        return planName(row.plan).toUtf8();
    }
    Q_UNREACHABLE();
}
} // namespace

class ClubListTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyOrderPagesThroughEveryClubOnce_data()
    {
        QTest::addColumn<ClubOrder>("order");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<std::optional<ProvisionState>>("state");
        const std::array names{"created", "name", "state", "took", "plan"};
        for (std::size_t order = 0; order < names.size(); ++order) {
            for (const bool descending : {false, true}) {
                for (const std::optional<ProvisionState> state :
                    {std::optional<ProvisionState>(), std::optional(ProvisionState::Complete),
                        std::optional(ProvisionState::Pending), std::optional(ProvisionState::Failed)}) {
                    QTest::addRow("%s %s %s", names.at(order), descending ? "down" : "up",
                        state ? qPrintable(provisionStateName(*state)) : "all")
                        << static_cast<ClubOrder>(order) << descending << state;
                }
            }
        }
    }
    void everyOrderPagesThroughEveryClubOnce()
    {
        QFETCH(ClubOrder, order);
        QFETCH(bool, descending);
        QFETCH(std::optional<ProvisionState>, state);
        QList<ClubListRow> expected;
        for (const ClubListRow &row : m_all) {
            if (!state || row.state == *state)
                expected.append(row);
        }
        QVERIFY(expected.size() > 20);
        std::ranges::sort(expected, [&](const ClubListRow &a, const ClubListRow &b) {
            const auto left = std::pair(key(a, order), a.id.toUtf8());
            const auto right = std::pair(key(b, order), b.id.toUtf8());
            return descending ? left > right : left < right;
        });
        for (const int limit : {1, 7, 1000}) {
            QCOMPARE(ids(walk(*m_scratch,
                         {.filter = only(state), .order = order, .descending = descending, .limit = limit})),
                ids(expected));
        }
    }

    void searchFindsPartsOfNameSlugAndMail_data()
    {
        QTest::addColumn<QString>("search");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("name") << u"gött"_s << QStringList{u"a"_s};
        QTest::newRow("either case") << u"\"FC G\""_s << QStringList{u"a"_s};
        QTest::newRow("slug") << u"e-05"_s << QStringList{u"a"_s};
        QTest::newRow("mail") << u"@elsewhere"_s << QStringList{u"b"_s};
        QTest::newRow("percent is a percent sign") << u"100%"_s << QStringList{u"b"_s};
        QTest::newRow("percent is none of the others") << u"%00"_s << QStringList();
        QTest::newRow("underscore") << u"c_c"_s << QStringList{u"c"_s};
        QTest::newRow("backslash") << u"or\\"_s << QStringList{u"c"_s};
        QTest::newRow("quote") << u"o'c"_s << QStringList{u"c"_s};
        QTest::newRow("everybody") << u"org"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("one letter begins") << u"o"_s << QStringList{u"c"_s};
        QTest::newRow("two letters begin") << u"BB"_s << QStringList{u"b"_s};
        QTest::newRow("two letters inside") << u"ub"_s << QStringList();
        QTest::newRow("a letter outside ASCII in the other case") << u"GÖTT"_s << QStringList{u"a"_s};
        QTest::newRow("another letter there") << u"gätt"_s << QStringList();
        QTest::newRow("two words") << u"united conn"_s << QStringList{u"c"_s};
        QTest::newRow("two words of two clubs") << u"united gött"_s << QStringList();
        QTest::newRow("words kept together") << u"\"club\" \"0% c\""_s << QStringList{u"b"_s};
        QTest::newRow("nobody") << u"xyzzy"_s << QStringList();
    }
    void searchFindsPartsOfNameSlugAndMail()
    {
        QFETCH(QString, search);
        QFETCH(QStringList, found);
        ScratchStore scratch;
        add(scratch, u"a"_s, u"FC Göttingen"_s, u"goettinge-05"_s, u"a@example.org"_s);
        add(scratch, u"b"_s, u"100% Club"_s, u"bbbe"_s, u"b@elsewhere.org"_s);
        add(scratch, u"c"_s, u"O'Connor\\ United"_s, u"ccce"_s, u"c_c@example.org"_s);
        for (const ClubOrder order :
            {ClubOrder::Created, ClubOrder::Name, ClubOrder::State, ClubOrder::Took, ClubOrder::Plan}) {
            for (const bool descending : {false, true}) {
                QStringList got = ids(walk(scratch,
                    {.filter = parseClubFilter(search, 0).value(),
                        .order = order,
                        .descending = descending,
                        .limit = 1}));
                got.sort();
                QCOMPARE(got, found);
            }
        }
    }

    void whatManyMatchIsFoundAlongEveryOrder()
    {
        // More than a search names one by one.
        ScratchStore scratch;
        scratch.change([](Transaction &transaction) {
            for (int i = 0; i < 3300; ++i) {
                TenantRow club;
                club.id = u"id-%1"_s.arg(i * 7919 % 10'007, 5, 10, QChar(u'0'));
                club.slug = u"club-%1"_s.arg(i);
                club.name = u"%1 United"_s.arg(QString(QChar(u'A' + i % 23)));
                club.email = u"owner%1@example.org"_s.arg(i);
                club.plan = i % 3 == 0 ? Plan::Pro : Plan::Starter;
                club.status = i % 5 == 0 ? TenantStatus::Active : TenantStatus::Trial;
                club.createdAt = 1'790'000'000 + i;
                Tenants(transaction).insert(club);
            }
        });
        const ClubFilter filter
            = parseClubFilter(u"united example plan:pro status:active"_s, 1'790'000'000'000).value();
        for (const ClubOrder order :
            {ClubOrder::Created, ClubOrder::Name, ClubOrder::State, ClubOrder::Took, ClubOrder::Plan}) {
            for (const bool descending : {false, true}) {
                QStringList got
                    = ids(walk(scratch, {.filter = filter, .order = order, .descending = descending, .limit = 50}));
                QCOMPARE(got.size(), 220);
                QCOMPARE(got.removeDuplicates(), 0);
            }
        }
        QCOMPARE(scratch.look([&](Session &session) { return ClubList(session).count(filter); }), 220);
        // The newest of them first, and only from the time asked for.
        ClubFilter late = filter;
        late.sinceMs = (1'790'000'000LL + 3000) * 1000;
        late.untilMs = (1'790'000'000LL + 3150) * 1000;
        const QList<ClubListRow> rows = walk(scratch, {.filter = late, .limit = 7});
        QCOMPARE(rows.size(), 10);
        QCOMPARE(rows.first().createdAt, 1'790'000'000 + 3135);
        QCOMPARE(rows.last().createdAt, 1'790'000'000 + 3000);
    }

    void testClubsAreNowhere()
    {
        ScratchStore scratch;
        scratch.addClub(u"real"_s);
        scratch.addClub(u"test"_s, [](TenantRow &club) { club.test = true; });
        scratch.change(
            [](Transaction &transaction) { ProvisionRuns(transaction).queue(u"test"_s, 1, Plan::Starter, false, 0); });
        for (const ClubOrder order :
            {ClubOrder::Created, ClubOrder::Name, ClubOrder::State, ClubOrder::Took, ClubOrder::Plan})
            QCOMPARE(ids(walk(scratch, {.order = order})), QStringList{u"real"_s});
        const ClubStateCounts counts = scratch.look([](Session &session) { return ClubList(session).counts(); });
        QCOMPARE(counts.pending + counts.processing + counts.complete + counts.failed, 1);
        QCOMPARE(ids(scratch.look([](Session &session) { return ClubList(session).rows({u"test"_s, u"real"_s}); })),
            QStringList{u"real"_s});
        const SignupImpact impact
            = scratch.look([](Session &session) { return ClubList(session).impact(1'790'000'000); });
        QCOMPARE(impact.inTheMiddle, 1);
        QCOMPARE(impact.startedLastHour, 1);
        QCOMPARE(impact.queuedOrInWork, 0);
        // Looked at by itself it is there.
        QVERIFY(scratch.look([](Session &session) { return ClubList(session).row(u"test"_s); }).has_value());
    }

    void countsAreByState()
    {
        qint64 pending = 0, processing = 0, complete = 0, failed = 0;
        for (const ClubListRow &row : m_all) {
            pending += row.state == ProvisionState::Pending;
            processing += row.state == ProvisionState::Processing;
            complete += row.state == ProvisionState::Complete;
            failed += row.state == ProvisionState::Failed;
        }
        const ClubStateCounts counts = m_scratch->look([](Session &session) { return ClubList(session).counts(); });
        QCOMPARE(counts.pending, pending);
        QCOMPARE(counts.processing, processing);
        QCOMPARE(counts.complete, complete);
        QCOMPARE(counts.failed, failed);
    }

    void impactCountsWhatTheSwitchTouches()
    {
        constexpr qint64 now = 1'790'000'000;
        ScratchStore scratch;
        const auto at
            = [](qint64 secondsAgo) { return [secondsAgo](TenantRow &club) { club.createdAt = now - secondsAgo; }; };
        scratch.addClub(u"just"_s, at(10));
        scratch.addClub(u"today"_s, at(5 * 3600));
        scratch.addClub(u"last-week"_s, at(7 * 86400));
        scratch.addClub(u"queued"_s, at(20));
        scratch.addClub(u"complete"_s, at(30));
        scratch.addClub(u"suspended"_s, at(40));
        scratch.change([](Transaction &transaction) {
            ProvisionRuns(transaction).queue(u"queued"_s, 1, Plan::Starter, false, 0);
            setState(transaction, u"complete"_s, ProvisionState::Complete, 5);
            ProvisionRuns(transaction).queue(u"suspended"_s, 1, Plan::Starter, false, 0);
            Tenants(transaction).setStatus(u"suspended"_s, TenantStatus::Suspended, 0);
        });
        const SignupImpact impact = scratch.look([](Session &session) { return ClubList(session).impact(now); });
        QCOMPARE(impact.inTheMiddle, 2);
        QCOMPARE(impact.startedLastHour, 4);
        QCOMPARE(impact.queuedOrInWork, 1);
    }

    void aRowSaysWhatTheTableShows()
    {
        ScratchStore scratch;
        scratch.addClub(u"club"_s, [](TenantRow &club) {
            club.slug = u"the-slug"_s;
            club.name = u"The Club"_s;
            club.plan = Plan::Pro;
            club.status = TenantStatus::Active;
            club.createdAt = 77;
        });
        scratch.change([](Transaction &transaction) {
            ProvisionRuns runs(transaction);
            runs.queue(u"club"_s, 1, Plan::Pro, true, 1000);
            QList<StepRow> steps = runs.steps(u"club"_s, 1);
            steps[0].status = StepStatus::Done;
            steps[1].status = StepStatus::Retrying;
            steps[1].nextAttemptAtMs = 9000;
            RunRow run = *runs.run(u"club"_s, 1);
            run.reason = u"retry at nine"_s;
            runs.setState(run, steps, 2000, false);
        });
        const auto row = scratch.look([](Session &session) { return ClubList(session).row(u"club"_s); });
        QVERIFY(row.has_value());
        QCOMPARE(row->slug, u"the-slug"_s);
        QCOMPARE(row->name, u"The Club"_s);
        QCOMPARE(row->email, u"owner@club.example"_s);
        QCOMPARE(row->plan, Plan::Pro);
        QCOMPARE(row->status, TenantStatus::Active);
        QCOMPARE(row->state, ProvisionState::Pending);
        QCOMPARE(row->reason, u"retry at nine"_s);
        QCOMPARE(row->createdAt, 77);
        QCOMPARE(row->runNumber, 1);
        QVERIFY(row->dryRun);
        QCOMPARE(row->queuedAtMs, 1000);
        QCOMPARE(row->finishedAtMs, 0);
        QCOMPARE(row->stepsDone, 1);
        QCOMPARE(row->stepsTotal, static_cast<int>(stepsFor(Plan::Pro).size()));
        QCOMPARE(row->step, stepName(stepsFor(Plan::Pro).at(1)));
        QCOMPARE(row->nextAttemptAtMs, 9000);
        QVERIFY(!scratch.look([](Session &session) { return ClubList(session).row(u"nobody"_s); }));
    }

    void aCursorOfAnotherListIsRefused()
    {
        const QString next = page(*m_scratch, {.order = ClubOrder::Name, .limit = 3}).next;
        QVERIFY(!next.isEmpty());
        const QList<ClubListQuery> wrong{
            {.order = ClubOrder::Name, .descending = false, .after = next},
            {.order = ClubOrder::Created, .after = next},
            {.order = ClubOrder::Name, .after = u"rubbish"_s},
            {.order = ClubOrder::Name, .after = next.left(next.size() / 2)},
            {.order = ClubOrder::Name, .after = u"W10"_s},
        };
        for (const ClubListQuery &query : wrong) {
            const auto outcome = m_scratch->look([&](Session &session) { return ClubList(session).page(query); });
            QCOMPARE(outcome.error().code, ErrorCode::InvalidRequest);
        }
    }

    void clubsThatComeOrChangeMeanwhileHideNoOlderOne_data()
    {
        QTest::addColumn<ClubOrder>("order");
        QTest::addColumn<bool>("descending");
        for (const bool descending : {false, true}) {
            QTest::addRow("created %d", descending) << ClubOrder::Created << descending;
            QTest::addRow("name %d", descending) << ClubOrder::Name << descending;
            QTest::addRow("plan %d", descending) << ClubOrder::Plan << descending;
        }
    }
    void clubsThatComeOrChangeMeanwhileHideNoOlderOne()
    {
        QFETCH(ClubOrder, order);
        QFETCH(bool, descending);
        ScratchStore scratch;
        fill(scratch, 200);
        const QStringList old = ids(walk(scratch, {}));
        QStringList seen;
        ClubListQuery query{.order = order, .descending = descending, .limit = 9};
        int turn = 0;
        do {
            const ClubListPage next = page(scratch, query);
            seen.append(ids(next.rows));
            query.after = next.next;
            scratch.addClub(u"new-%1"_s.arg(++turn), [](TenantRow &club) { club.name = u"Same"_s; });
            scratch.change([&](Transaction &transaction) {
                // One behind and one before the cursor move to another state.
                for (const QString &id : {old.at(turn), old.at(old.size() - turn)}) {
                    RunRow run;
                    run.tenantId = id;
                    run.number = 1;
                    run.state = ProvisionState::Failed;
                    ProvisionRuns(transaction).setState(run, {}, 1, false);
                }
            });
        } while (!query.after.isEmpty());
        QStringList unique = seen;
        QCOMPARE(unique.removeDuplicates(), 0);
        for (const QString &id : old)
            QVERIFY(seen.contains(id));
    }

    void noPageScansOrSorts()
    {
        ScratchStore scratch;
        const std::vector<Sql> statements = ClubListWalk::statements();
        QCOMPARE(statements.size(), std::size_t(16));
        for (const Sql statement : statements) {
            const QString sql = QString::fromLatin1(statement.text());
            QStringList plan = explained(scratch.path(), sql);
            // What a club's webhook says is looked up by the club.
            plan.removeIf([](const QString &step) {
                return step.startsWith(u"CORRELATED"_s)
                    || step.startsWith(u"SEARCH webhook USING INDEX sqlite_autoindex_make_connections"_s);
            });
            QCOMPARE(plan.size(), 1);
            QVERIFY2(plan.first().startsWith(u"SEARCH tenants USING"_s)
                    && plan.first().contains(u"idx_tenants_state_"_s) && plan.first().contains(u" AND "_s),
                qPrintable(sql + u'\n' + plan.join(u'\n')));
        }
    }

    void initTestCase()
    {
        m_scratch = std::make_unique<ScratchStore>();
        fill(*m_scratch, 300);
        m_all = walk(*m_scratch, {.limit = 1000});
        QCOMPARE(m_all.size(), 300);
    }
    void cleanupTestCase() { m_scratch.reset(); }

private:
    static void add(
        ScratchStore &scratch, const QString &id, const QString &name, const QString &slug, const QString &email)
    {
        scratch.addClub(id, [&](TenantRow &club) {
            club.name = name;
            club.slug = slug;
            club.email = email;
        });
    }

    std::unique_ptr<ScratchStore> m_scratch;
    QList<ClubListRow> m_all;
};

QTEST_GUILESS_MAIN(ClubListTest)
#include "club_list_test.moc"
