// SPDX-License-Identifier: GPL-3.0-only
// What a start costs with a great many clubs and log records against none: the time until the window can be used, and
// the memory once every page has been opened. Each start is a process of its own, as for a user.
#include "tests/bench/console_bench.h"
#include "tests/bench/console_directory.h"
#include "ui/clubs/clubs_model.h"
#include "ui/clubs/clubs_table.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>
#include <algorithm>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {
constexpr int starts = 3;

qint64 residentKiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.simplified().split(' ').value(1).toLongLong();
    }
    return 0;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    return values.at(values.size() / 2);
}

struct Started
{
    double usableMs = 0;
    double residentMiB = 0;
};

Started start(const QString &directory)
{
    QProcess child;
    child.start(QCoreApplication::applicationFilePath(), {u"--start"_s, directory});
    if (!child.waitForFinished(600'000) || child.exitCode() != 0)
        qFatal("a start failed: %s", child.readAllStandardError().constData());
    const QList<QByteArray> lines = child.readAllStandardOutput().trimmed().split('\n');
    const QJsonObject seen = QJsonDocument::fromJson(lines.constLast()).object();
    return {seen.value(u"usableMs"_s).toDouble(), seen.value(u"residentKiB"_s).toDouble() / 1024};
}
} // namespace

int startOnce(QApplication &qt, const QString &directory)
{
    QElapsedTimer time;
    time.start();
    QSettings().clear();
    const auto application = startIn(directory);
    const theme::Theme theme(qt);
    auto window = std::make_unique<shell::MainWindow>(application->console());
    window->resize(1360, 860);
    window->show();
    window->showPage(u"clubs"_s);
    auto *table = window->findChild<clubs::ClubsTable *>();
    const auto *model = qobject_cast<clubs::ClubsModel *>(table->model());
    while (model->phase() != clubs::ClubsModel::Phase::Ready)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 20);
    QCoreApplication::processEvents();
    const double usableMs = static_cast<double>(time.nsecsElapsed()) / 1e6;

    // Every page once, then what an idle window keeps.
    int next = 0;
    QTimer turn;
    QObject::connect(&turn, &QTimer::timeout, window.get(), [&] {
        const QList<shell::PageSpec> &all = window->pages().all();
        if (next < all.size())
            window->showPage(all.at(next++).key);
        else
            QCoreApplication::exit(); // quit() would ask the window first
    });
    turn.start(700);
    QApplication::exec();
    const QJsonObject seen{{u"usableMs"_s, usableMs}, {u"residentKiB"_s, residentKiB()}};
    std::printf("%s\n", QJsonDocument(seen).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
    window.reset();
    application->stop();
    return 0;
}

Subject compareStarts(const ConsoleSizes &sizes)
{
    const QTemporaryDir empty;
    const QTemporaryDir small;
    const QTemporaryDir large;
    fillDirectory(empty.path(), 0, 0);
    fillDirectory(small.path(), sizes.small, sizes.small);
    fillDirectory(large.path(), sizes.large, sizes.large);
    QList<double> smallMs;
    QList<double> largeMs;
    QList<double> emptyMiB;
    QList<double> largeMiB;
    for (int run = 0; run < starts; ++run) {
        emptyMiB.append(start(empty.path()).residentMiB);
        smallMs.append(start(small.path()).usableMs);
        const Started seen = start(large.path());
        largeMs.append(seen.usableMs);
        largeMiB.append(seen.residentMiB);
    }
    const Compared usable{median(smallMs), median(largeMs)};
    const double more = median(largeMiB) - median(emptyMiB);
    std::fprintf(
        stderr, "usable   %36s %8.2f ms %8.2f ms  × %.2f\n", "", usable.smallMs, usable.largeMs, usable.ratio());
    std::fprintf(
        stderr, "resident %.1f MiB empty, %.1f MiB full, %.1f MiB more\n", median(emptyMiB), median(largeMiB), more);
    return {{{u"usable"_s, usable.json()}, {u"residentEmptyMiB"_s, median(emptyMiB)},
                {u"residentFullMiB"_s, median(largeMiB)}, {u"residentMoreMiB"_s, more}},
        usable.ratio()};
}

} // namespace touchline::bench
