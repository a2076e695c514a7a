// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <utility>

namespace touchline::replies {

/// Calls `handler(domain::Result<T>)` on `context`'s thread once the reply is there, always from the event loop, never
/// if `context` died first. Qt 6.4's `QFuture::then(context, …)` asserts when its context is gone, which a closed page
/// would run into. A reply whose promise was dropped arrives as an error.
template <class T, class Handler>
void onReply(QObject *context, const QFuture<domain::Result<T>> &reply, Handler handler)
{
    auto *watcher = new QFutureWatcher<domain::Result<T>>(context);
    QObject::connect(
        watcher, &QFutureWatcherBase::finished, context, [watcher, handler = std::move(handler)]() mutable {
            watcher->deleteLater();
            const QFuture<domain::Result<T>> future = watcher->future();
            if (future.isCanceled() || future.resultCount() == 0)
                handler(domain::Result<T>(
                    domain::fail(domain::ErrorCode::Internal, QStringLiteral("no answer from the core"))));
            else
                handler(future.result());
        });
    watcher->setFuture(reply);
}

} // namespace touchline::replies
