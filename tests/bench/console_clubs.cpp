// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_file.h"
#include "tests/bench/console_bench.h"
#include "tests/support/console_fixture.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/clubs_model.h"
#include "ui/clubs/clubs_page.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/live_counts.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSettings>
#include <algorithm>
#include <cstdio>
#include <memory>

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {
/// Clubs as on a day in the third year: nearly all complete, a few in every other state. Straight into the tables, and
/// the search index at the end.
constexpr char filling[] = R"sql(
PRAGMA synchronous = OFF;
PRAGMA cache_size = -300000;
BEGIN IMMEDIATE;
CREATE TEMP TABLE fresh (i INTEGER PRIMARY KEY, id TEXT, dice INTEGER, took INTEGER, word TEXT);
INSERT INTO fresh
    WITH RECURSIVE counter (i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM counter WHERE i + 1 < %1)
    SELECT i, lower(hex(randomblob(16))), abs(random()) % 1000, abs(random()) % 60000,
        substr('United Rovers Town   AthleticJuniors Ladies  Nomads  Tigers  ', 1 + 8 * (abs(random()) % 8), 8)
    FROM counter;
INSERT INTO tenants (id, slug, name, email, plan, status, created_at, updated_at, provision_state, provision_reason,
        run_number, run_took_ms, run_steps_done, run_steps_total, promo_code_used)
    SELECT id, lower(trim(word)) || '-' || i, trim(word) || ' ' || i, 'owner' || i || '@club' || (i % 977) || '.example',
        CASE WHEN i % 3 = 0 THEN 'pro' ELSE 'starter' END, CASE WHEN i % 500 = 7 THEN 'suspended' ELSE 'active' END,
        1700000000 + i, 1700000000,
        CASE WHEN dice < 960 THEN 'complete' WHEN dice < 975 THEN 'failed' WHEN dice < 995 THEN 'pending'
            ELSE 'processing' END,
        '', 1, took, 6, 6, CASE WHEN i % 200 = 9 THEN 'CUP26' END
    FROM fresh ORDER BY i;
INSERT INTO club_search (rowid, text)
    SELECT docid, name || char(10) || slug || char(10) || email
    FROM club_search_docs JOIN tenants ON tenants.id = tenant_id ORDER BY docid;
UPDATE club_search_state SET indexed_to = (SELECT coalesce(max(docid), 0) FROM club_search_docs);
COMMIT;
)sql";

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}

/// A window on a database with so many clubs.
class Desk
{
public:
    explicit Desk(int clubs)
    {
        QSettings().clear();
        auto file = store::SqliteFile::open(m_core.scratch.path(), store::SqliteFile::Mode::Existing);
        if (!file || !(*file)->run(clubsScript(clubs)))
            qFatal("the database could not be filled");
        const auto newest = m_core.console().clubs({.limit = 1}).result();
        m_newest = newest.value().rows.constFirst().id;
        m_counts = std::make_unique<clubs::LiveCounts>(m_core.console());
        m_page = std::make_unique<clubs::ClubsPage>(m_core.console(), m_clock, *m_counts);
        m_page->resize(1160, 800);
        m_page->show();
        m_table = m_page->findChild<clubs::ClubsTable *>();
        m_model = qobject_cast<clubs::ClubsModel *>(m_table->model());
        settle();
    }

    /// From the order until the window shows what was asked for, in milliseconds.
    template <class Order>
    double time(Order order)
    {
        QElapsedTimer timer;
        timer.start();
        order(*this);
        settle();
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

    void filter(const QString &text) { m_page->search(text); }
    void sort(int column, Qt::SortOrder order) { m_table->setSort(column, order); }
    void open()
    {
        const auto reply = m_core.console().club(m_newest);
        m_page->openClub(m_newest);
        while (!reply.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    }
    int rows() const { return m_model->rowCount(); }

private:
    /// Until the model has its first page and everything is painted.
    void settle()
    {
        while (m_model->phase() != clubs::ClubsModel::Phase::Ready)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
        QCoreApplication::processEvents();
    }

    testsupport::ConsoleFixture m_core;
    domain::SystemClock m_clock;
    QString m_newest;
    std::unique_ptr<clubs::LiveCounts> m_counts;
    std::unique_ptr<clubs::ClubsPage> m_page;
    clubs::ClubsTable *m_table = nullptr;
    clubs::ClubsModel *m_model = nullptr;
};

class Comparison
{
public:
    Comparison(Desk &small, Desk &large, int runs)
        : m_small(small)
        , m_large(large)
        , m_runs(runs)
    { }

    /// The two take turns, so that whatever else the machine does falls on both. `back` is not measured.
    template <class Order, class Back>
    void measure(const QString &subject, const QString &name, Order order, Back back)
    {
        std::vector<double> small;
        std::vector<double> large;
        for (int run = 0; run < m_runs; ++run) {
            for (auto [desk, times] : {std::pair(&m_small, &small), std::pair(&m_large, &large)}) {
                desk->time(back);
                times->push_back(desk->time(order));
            }
        }
        const Compared compared{median(small), median(large)};
        std::fprintf(stderr, "%-8s %-36s %8.2f ms %8.2f ms  × %.2f  (%d rows)\n", qPrintable(subject), qPrintable(name),
            compared.smallMs, compared.largeMs, compared.ratio(), m_large.rows());
        QJsonObject inner = m_json.value(subject).toObject();
        inner.insert(name, compared.json());
        m_json.insert(subject, inner);
        m_sums[subject].smallMs += compared.smallMs;
        m_sums[subject].largeMs += compared.largeMs;
    }

    Subject subject() const
    {
        Subject result{m_json};
        QJsonObject overall;
        for (const auto &[name, sum] : m_sums.asKeyValueRange()) {
            overall.insert(name, sum.json());
            result.worstRatio = std::max(result.worstRatio, sum.ratio());
        }
        result.json.insert(u"overall"_s, overall);
        return result;
    }

private:
    Desk &m_small;
    Desk &m_large;
    const int m_runs;
    QJsonObject m_json;
    QMap<QString, Compared> m_sums;
};

void compareSorting(Comparison &comparison)
{
    const QList<std::pair<QString, int>> columns{{u"name"_s, clubs::ClubColumn}, {u"plan"_s, clubs::PlanColumn},
        {u"state"_s, clubs::StateColumn}, {u"started"_s, clubs::StartedColumn}, {u"took"_s, clubs::TookColumn}};
    for (const auto &[name, column] : columns) {
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            const int other = column == clubs::ClubColumn ? clubs::StartedColumn : clubs::ClubColumn;
            comparison.measure(
                u"sort"_s, name + (order == Qt::AscendingOrder ? u" up"_s : u" down"_s),
                [column, order](Desk &desk) { desk.sort(column, order); },
                [other](Desk &desk) { desk.sort(other, Qt::DescendingOrder); });
        }
    }
}

void compareFilters(Comparison &comparison)
{
    const auto back = [](Desk &desk) { desk.filter({}); };
    comparison.measure(
        u"filter"_s, u"all"_s, [](Desk &desk) { desk.filter({}); },
        [](Desk &desk) { desk.filter(u"state:pending"_s); });
    for (const QString &filter : {u"state:failed"_s, u"state:complete"_s, u"plan:pro"_s, u"status:suspended"_s,
             u"promo:cup26"_s, u"state:failed plan:pro since:2023-11-14"_s})
        comparison.measure(u"filter"_s, filter, [filter](Desk &desk) { desk.filter(filter); }, back);
    for (const QString &words :
        {u"un"_s, u"uni"_s, u"united"_s, u"united 77"_s, u"owner777@"_s, u"nobody at all"_s, u"x"_s})
        comparison.measure(u"search"_s, words, [words](Desk &desk) { desk.filter(words); }, back);
    comparison.measure(u"open"_s, u"club"_s, [](Desk &desk) { desk.open(); }, [](Desk &) {});
}
} // namespace

QByteArray clubsScript(int clubs)
{
    return QByteArray(filling).replace("%1", QByteArray::number(clubs));
}

Subject compareClubs(const ConsoleSizes &sizes)
{
    QElapsedTimer timer;
    timer.start();
    Desk small(sizes.small);
    Desk large(sizes.large);
    std::fprintf(stderr, "filled in %.1f s\n", static_cast<double>(timer.elapsed()) / 1000);
    Comparison comparison(small, large, sizes.runs);
    compareSorting(comparison);
    large.sort(clubs::StartedColumn, Qt::DescendingOrder);
    small.sort(clubs::StartedColumn, Qt::DescendingOrder);
    compareFilters(comparison);
    return comparison.subject();
}

} // namespace touchline::bench
