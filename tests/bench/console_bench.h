// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QString>

class QApplication;

/// What the console costs with a great many clubs against a few, in one run. One subject a file.
namespace touchline::bench {

struct ConsoleSizes
{
    int small = 1'000; ///< clubs
    int large = 1'000'000;
    int runs = 15; ///< of which the median counts
};

/// One thing measured with both sizes, in milliseconds.
struct Compared
{
    double smallMs = 0;
    double largeMs = 0;
    double ratio() const { return largeMs / smallMs; }
    QJsonObject json() const
    {
        return {{QStringLiteral("smallMs"), smallMs}, {QStringLiteral("largeMs"), largeMs},
            {QStringLiteral("ratio"), ratio()}};
    }
};

/// What one subject found: everything it measured, and the ratios that the limit is for.
struct Subject
{
    QJsonObject json;
    double worstRatio = 0;
};

/// To filter, to search, to sort and to open a club.
Subject compareClubs(const ConsoleSizes &sizes);
/// SQL that puts so many clubs into an empty database.
QByteArray clubsScript(int clubs);

/// The time from the start until the window can be used, and the memory with every page opened: with a great many clubs
/// and log records against few and against none. Each start is a process of its own, this program with `--start`.
Subject compareStarts(const ConsoleSizes &sizes);
/// What such a process does; prints what it saw as JSON. Returns the exit code.
int startOnce(QApplication &application, const QString &directory);

/// To find records in the log as somebody types. Its ratios are not for the limit: what counts is a keystroke's time.
Subject compareLogs(const ConsoleSizes &sizes);

/// How long the window's thread is held up while 1,000 events a second arrive.
Subject measurePauses(QApplication &application, int clubs, int seconds);

} // namespace touchline::bench
