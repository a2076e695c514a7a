// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/foundation.h"
#include "core/settings/config.h"

#include <QObject>
#include <QThread>
#include <QUrl>
#include <chrono>
#include <memory>

namespace touchline::app {

/// Owns the http thread and all that lives on it: the listener, the chain with its routes, and the connection they read
/// through.
class ApiThread final : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        const settings::Config &config;
        Foundation &foundation;
    };

    explicit ApiThread(Needs needs);
    ~ApiThread() override;
    Q_DISABLE_COPY_MOVE(ApiThread)

    /// Starts the thread and listens. Blocks until the API is up or cannot be; the URL it answers at.
    domain::Result<QUrl> start();
    /// Stops accepting, lets what is under way finish for at most `limit`, joins. Blocks; safe to call twice.
    void stop(std::chrono::milliseconds limit);

    struct Inside;

private:
    const Needs m_needs;
    QThread m_thread;
    QObject m_context; ///< lives on the thread; what is invoked on it runs there
    std::unique_ptr<Inside> m_inside;
};

} // namespace touchline::app
