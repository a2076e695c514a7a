// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_list.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

using namespace touchline;
using namespace Qt::StringLiterals;

namespace {
void fill(testsupport::ScratchStore &scratch, int clubs)
{
    constexpr int batch = 10'000;
    for (int from = 0; from < clubs; from += batch) {
        scratch.change([from, to = std::min(clubs, from + batch)](store::Transaction &transaction) {
            QRandomGenerator random(static_cast<quint32>(from));
            for (int i = from; i < to; ++i) {
                // Nearly all complete, a few in every other state, as on a day in the third year.
                const int dice = random.bounded(1000);
                const QString state = dice < 960 ? u"complete"_s
                    : dice < 975                 ? u"failed"_s
                    : dice < 995                 ? u"pending"_s
                                                 : u"processing"_s;
                store::Statement insert(transaction,
                    "INSERT INTO tenants (id, slug, name, email, plan, status, created_at, updated_at, "
                    "provision_state, provision_reason, run_number, run_took_ms, run_steps_done, run_steps_total) "
                    "VALUES (:id, :slug, :name, :email, :plan, 'active', :created, :created, :state, '', 1, :took, 6, "
                    "6)");
                insert.bind(":id", u"%1-%2"_s.arg(random.generate(), 8, 16, QChar(u'0')).arg(i))
                    .bind(":slug", u"club-%1"_s.arg(i))
                    .bind(":name", u"%1 United %2"_s.arg(QChar(u'A' + random.bounded(26))).arg(i))
                    .bind(":email", u"owner%1@example.org"_s.arg(i))
                    .bind(":plan", i % 3 == 0 ? u"pro"_s : u"starter"_s)
                    .bind(":created", 1'700'000'000 + i)
                    .bind(":state", state)
                    .bind(":took", random.bounded(60'000))
                    .run();
            }
        });
    }
}

/// The median of nine runs, in milliseconds.
template <class Work>
void measure(testsupport::ScratchStore &scratch, const char *name, Work work)
{
    std::vector<double> times;
    qint64 rows = 0;
    for (int i = 0; i < 9; ++i) {
        QElapsedTimer timer;
        timer.start();
        rows = scratch.look([&](store::Session &session) -> qint64 { return work(session); });
        times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    std::ranges::sort(times);
    std::printf("  %-44s %9.2f ms  %6lld rows\n", name, times.at(times.size() / 2), static_cast<long long>(rows));
}

store::ClubListPage pageOf(store::Session &session, const store::ClubListQuery &query)
{
    return store::ClubList(session).page(query).value_or(store::ClubListPage{});
}
} // namespace

/// How long the console's list takes with many clubs: `clubs_bench [CLUBS]`, 100000 by default.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int clubs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    testsupport::ScratchStore scratch;
    fill(scratch, clubs);
    std::printf("%d clubs, pages of 200\n", clubs);
    using store::ClubOrder;
    const std::array<std::pair<const char *, ClubOrder>, 5> orders{{{"created", ClubOrder::Created},
        {"name", ClubOrder::Name}, {"state", ClubOrder::State}, {"took", ClubOrder::Took}, {"plan", ClubOrder::Plan}}};
    for (const auto &[name, order] : orders) {
        store::ClubListQuery query{.order = order};
        measure(scratch, qPrintable(u"first page by %1"_s.arg(QLatin1StringView(name))),
            [&](store::Session &session) { return pageOf(session, query).rows.size(); });
        for (int page = 0; page < clubs / 400; ++page)
            query.after = scratch.look([&](store::Session &session) { return pageOf(session, query).next; });
        measure(scratch, qPrintable(u"page in the middle by %1"_s.arg(QLatin1StringView(name))),
            [&](store::Session &session) { return pageOf(session, query).rows.size(); });
        const store::ClubListQuery failed{.filter = {.states = {domain::ProvisionState::Failed}}, .order = order};
        measure(scratch, qPrintable(u"failed ones by %1"_s.arg(QLatin1StringView(name))),
            [&](store::Session &session) { return pageOf(session, failed).rows.size(); });
    }
    const std::array searches{u"united"_s, u"owner77777@"_s, u"nobody"_s};
    for (const QString &search : searches) {
        measure(scratch, qPrintable(u"search for \"%1\""_s.arg(search)),
            [&](store::Session &session) { return pageOf(session, {.filter = {.words = {search}}}).rows.size(); });
    }
    measure(
        scratch, "counts by state", [](store::Session &session) { return store::ClubList(session).counts().complete; });
    measure(scratch, "impact of the switch",
        [](store::Session &session) { return store::ClubList(session).impact(1'700'000'000).startedLastHour; });
    return 0;
}
