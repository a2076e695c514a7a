// SPDX-License-Identifier: GPL-3.0-only
// What the window costs with a million clubs against a thousand, as ratios of one run, printed as JSON:
// `console_bench --clubs 1000000 --limit 1.5`. Ends with 1 when a ratio is above the limit.
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
    parser.process(qt);
    const bench::ConsoleSizes sizes{.small = std::max(1, parser.value(u"base"_s).toInt()),
        .large = std::max(1, parser.value(u"clubs"_s).toInt()),
        .runs = std::max(1, parser.value(u"runs"_s).toInt())};
    const double limit = parser.value(u"limit"_s).toDouble();

    const bench::Subject clubs = bench::compareClubs(sizes);
    const bool good = limit <= 0 || clubs.worstRatio <= limit;
    const QJsonObject report{{u"smallClubs"_s, sizes.small}, {u"largeClubs"_s, sizes.large}, {u"limit"_s, limit},
        {u"good"_s, good}, {u"clubs"_s, clubs.json}};
    std::printf("%s", QJsonDocument(report).toJson(QJsonDocument::Indented).constData());
    return good ? 0 : 1;
}
