// SPDX-License-Identifier: GPL-3.0-only
// What the window costs with a million clubs and log records against a thousand, as ratios of one run, and how long its
// thread is held up by 1,000 events a second; printed as JSON: `console_bench --clubs 1000000 --limit 1.5`. Ends with 1
// when a ratio is above the limit.
#include "tests/bench/console_bench.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QJsonDocument>
#include <QStandardPaths>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace touchline;

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication::setOrganizationName(u"touchline-console-bench"_s);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"clubs"_s, u"Clubs in the large database."_s, u"N"_s, u"1000000"_s});
    parser.addOption({u"base"_s, u"Clubs in the small one."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"runs"_s, u"Runs of which the median counts."_s, u"N"_s, u"15"_s});
    parser.addOption({u"limit"_s, u"The highest ratio that is still good; 0: only print."_s, u"RATIO"_s, u"0"_s});
    parser.addOption({u"seconds"_s, u"How long events arrive."_s, u"N"_s, u"30"_s});
    parser.addOption({u"subjects"_s, u"What to measure, of: clubs, logs, starts, pauses."_s, u"LIST"_s,
        u"clubs,logs,starts,pauses"_s});
    parser.addOption({u"start"_s, u"Starts once on that data directory; for the measuring process."_s, u"DIR"_s});
    parser.process(qt);
    if (parser.isSet(u"start"_s))
        return bench::startOnce(qt, parser.value(u"start"_s));
    const bench::ConsoleSizes sizes{.small = std::max(1, parser.value(u"base"_s).toInt()),
        .large = std::max(1, parser.value(u"clubs"_s).toInt()),
        .runs = std::max(1, parser.value(u"runs"_s).toInt())};
    const double limit = parser.value(u"limit"_s).toDouble();
    const QStringList subjects = parser.value(u"subjects"_s).split(u',');

    QJsonObject report{{u"smallClubs"_s, sizes.small}, {u"largeClubs"_s, sizes.large}, {u"limit"_s, limit}};
    bool good = true;
    const auto take = [&](const QString &name, const bench::Subject &subject) {
        report.insert(name, subject.json);
        good = good && (limit <= 0 || subject.worstRatio <= limit);
    };
    if (subjects.contains(u"clubs"_s))
        take(u"clubs"_s, bench::compareClubs(sizes));
    if (subjects.contains(u"logs"_s))
        take(u"logs"_s, bench::compareLogs(sizes));
    if (subjects.contains(u"starts"_s))
        take(u"starts"_s, bench::compareStarts(sizes));
    if (subjects.contains(u"pauses"_s))
        take(u"pauses"_s,
            bench::measurePauses(qt, std::min(sizes.large, 100'000), std::max(2, parser.value(u"seconds"_s).toInt())));
    report.insert(u"good"_s, good);
    std::printf("%s", QJsonDocument(report).toJson(QJsonDocument::Indented).constData());
    return good ? 0 : 1;
}
