// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/figures_reading.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QRandomGenerator>
#include <algorithm>
#include <cstdio>

using namespace touchline;
using namespace Qt::StringLiterals;
using console::FigureSpan;

namespace {
constexpr qint64 nowMs = 1'790'000'000'000;
constexpr qint64 weekMs = 7LL * 24 * 3600 * 1000;

/// All of them within a fortnight, which is the worst there is: each is in the week or in the one before.
void fill(testsupport::ScratchStore &scratch, int clubs)
{
    constexpr int batch = 10'000;
    for (int from = 0; from < clubs; from += batch) {
        scratch.change([from, clubs, to = std::min(clubs, from + batch)](store::Transaction &transaction) {
            QRandomGenerator random(static_cast<quint32>(from));
            for (int i = from; i < to; ++i) {
                const qint64 at = nowMs - 2 * weekMs + (2 * weekMs - 1000) * i / clubs;
                const int dice = random.bounded(1000);
                const bool unfinished = dice >= 900;
                const QString state = unfinished ? u"pending"_s : dice < 890 ? u"complete"_s : u"failed"_s;
                const QString id = u"%1-%2"_s.arg(random.generate(), 8, 16, QChar(u'0')).arg(i);
                store::Statement insert(transaction,
                    "INSERT INTO tenants (id, slug, name, email, plan, status, created_at, updated_at, "
                    "provision_state, provision_reason, run_number, run_queued_at, run_finished_at, branded) "
                    "VALUES (:id, :slug, :slug, :slug, 'pro', 'active', :created, :created, :state, '', :run, :queued, "
                    ":finished, :branded)");
                insert.bind(":id", id)
                    .bind(":slug", u"club-%1"_s.arg(i))
                    .bind(":created", at / 1000)
                    .bind(":state", state)
                    .bind(":run", unfinished ? 0 : 1)
                    .bind(":queued", unfinished ? 0 : at)
                    .bind(":finished", unfinished ? 0 : at + 400)
                    .bind(":branded", dice % 2)
                    .run();
                if (unfinished)
                    continue;
                store::Statement run(transaction,
                    "INSERT INTO provision_runs (tenant_id, number, state, reason, dry_run, due_at, queued_at, "
                    "started_at, finished_at) VALUES (:id, 1, :state, '', 0, 0, :queued, :queued, :finished)");
                run.bind(":id", id).bind(":state", state).bind(":queued", at).bind(":finished", at + 400).run();
            }
        });
    }
}

double read(testsupport::ScratchStore &scratch, console::FiguresReading &reading, FigureSpan span, qint64 atMs)
{
    QElapsedTimer timer;
    timer.start();
    const auto view
        = scratch.look([&](store::Session &session) { return reading.read(session, span, {.nowMs = atMs}); });
    const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (view.signups == 0)
        std::printf("no signups\n");
    return took;
}
} // namespace

/// How long the overview takes to be worked out: `figures_bench [CLUBS]`, 100000 by default. The first read counts, the
/// later ones (the median of nine, two seconds apart) remember the hours that are over.
int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int clubs = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 100'000;
    testsupport::ScratchStore scratch;
    fill(scratch, clubs);
    std::printf("%d clubs within two weeks\n", clubs);
    for (const auto &[name, span] :
        {std::pair("hour", FigureSpan::Hour), std::pair("day", FigureSpan::Day), std::pair("week", FigureSpan::Week)}) {
        console::FiguresReading reading;
        const double first = read(scratch, reading, span, nowMs);
        std::vector<double> later;
        for (int i = 1; i <= 9; ++i)
            later.push_back(read(scratch, reading, span, nowMs + i * 2000));
        std::ranges::sort(later);
        std::printf("  %-5s first %8.2f ms, then %8.2f ms\n", name, first, later.at(4));
    }
    return 0;
}
