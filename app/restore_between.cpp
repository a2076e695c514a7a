// SPDX-License-Identifier: GPL-3.0-only
#include "app/restore_between.h"

#include "core/operations/restore.h"
#include "ui/shell/restore_progress.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QTimer>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {
constexpr int pollMs = 100;

using domain::Result;
using operations::RestoreReport;

console::RestoreOutcome outcomeOf(const QString &name, const Result<RestoreReport> &report)
{
    if (!report)
        return {.name = name, .trouble = report.error().detail};
    return {.name = name,
        .aside = report->aside,
        .takenAtMs = report->facts.takenAtMs,
        .keysRetired = report->keysRetired,
        .linksVoided = report->linksVoided,
        .sessionsEnded = report->sessionsEnded,
        .mailsForgotten = report->mailsForgotten,
        .auditIsWhole = report->auditIsWhole};
}
} // namespace

console::RestoreOutcome restoreBetween(const Workplace &workplace, const console::Renewal &renewal)
{
    const QString name = QFileInfo(renewal.restoreFile).fileName();
    shell::RestoreProgress window(name);
    window.show();
    const domain::SystemClock clock;
    const operations::RestoreOrder order{renewal.restoreFile, renewal.passphrase, workplace.directory, clock,
        {operatorName(), u"console"_s}, renewal.reason};
    operations::WorkProgress progress;
    QFutureWatcher<Result<RestoreReport>> watcher;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, qApp, [] { QCoreApplication::exit(); });
    QTimer poll;
    QObject::connect(&poll, &QTimer::timeout, &window, [&] { window.setPercent(progress.percent); });
    poll.start(pollMs);
    watcher.setFuture(QtConcurrent::run([&order, &progress] { return operations::restore(order, progress); }));
    QCoreApplication::exec();
    // Told to end meanwhile: up to its decision the restore can still be given up, behind it it ends at once.
    progress.unwanted = true;
    watcher.waitForFinished();
    return outcomeOf(name, watcher.result());
}

} // namespace touchline::app
