// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFuture>
#include <QFutureWatcher>

namespace touchline::scheduler {

/// Calls `done` with the result on `context`'s thread, unless that dies first. (QFuture::then with a context fails
/// in Qt 6.4 when the context is gone.)
template <class T, class Done>
void whenDone(QObject *context, const QFuture<T> &future, Done done)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, done] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            done(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace touchline::scheduler
