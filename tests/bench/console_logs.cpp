// SPDX-License-Identifier: GPL-3.0-only
// How long the Logs page waits for the store with a million records against a thousand, as somebody types.
#include "core/domain/clock.h"
#include "core/telemetry/log_store.h"
#include "tests/bench/console_bench.h"
#include "tests/bench/console_directory.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {
/// A store with so many records in it.
class Shelf
{
public:
    explicit Shelf(int records)
        : m_store(m_clock, {})
    {
        const QString path = m_directory.filePath(u"logs.db"_s);
        {
            telemetry::LogStore empty(m_clock, {});
            if (!empty.start(path))
                qFatal("no log store");
        }
        fillRecords(path, records);
        if (!m_store.start(path))
            qFatal("no log store");
    }

    double time(const store::LogFilter &filter)
    {
        QElapsedTimer timer;
        timer.start();
        const auto page = m_store.query(filter).result();
        if (!page)
            qFatal("%s", qPrintable(page.error().detail));
        return static_cast<double>(timer.nsecsElapsed()) / 1e6;
    }

private:
    const QTemporaryDir m_directory;
    domain::SystemClock m_clock;
    telemetry::LogStore m_store;
};

double median(std::vector<double> values)
{
    std::ranges::sort(values);
    return values.at(values.size() / 2);
}
} // namespace

Subject compareLogs(const ConsoleSizes &sizes)
{
    Shelf small(sizes.small);
    Shelf large(sizes.large);
    Subject found;
    for (const QString &text :
        {QString(), u"w"_s, u"we"_s, u"web"_s, u"webhook"_s, u"validating webhook"_s, u"nothing"_s}) {
        store::LogFilter filter;
        filter.text = text;
        std::vector<double> smallMs;
        std::vector<double> largeMs;
        for (int run = 0; run < sizes.runs; ++run) {
            smallMs.push_back(small.time(filter));
            largeMs.push_back(large.time(filter));
        }
        const Compared compared{median(smallMs), median(largeMs)};
        std::fprintf(stderr, "%-8s %-36s %8.2f ms %8.2f ms  × %.2f\n", "logs", qPrintable(text), compared.smallMs,
            compared.largeMs, compared.ratio());
        found.json.insert(text.isEmpty() ? u"newest"_s : text, compared.json());
    }
    return found;
}

} // namespace touchline::bench
