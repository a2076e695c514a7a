// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QFutureWatcher>
#include <utility>

namespace touchline::console {

/// Calls `handler(const domain::Result<T> &)` on `context`'s thread once the answer is there, never if `context` died
/// first. (Qt 6.4's QFuture::then with a context asserts when that is gone.)
template <class T, class Handler>
void onAnswer(QObject *context, const Reply<T> &answer, Handler handler)
{
    auto *watcher = new QFutureWatcher<domain::Result<T>>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)] {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            handler(watcher->result());
        else
            handler(domain::Result<T>(domain::fail(domain::ErrorCode::Internal, QStringLiteral("no answer"))));
    });
    watcher->setFuture(answer);
}

} // namespace touchline::console
