// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/foundation.h"
#include "app/owner_parts.h"
#include "core/settings/config.h"
#include "core/signup/signup.h"

#include <QObject>
#include <QThread>
#include <QUrl>
#include <atomic>
#include <chrono>
#include <functional>
#include <memory>

namespace touchline::provision {
class ProvisionThread;
}

namespace touchline::http {
class Router;
}

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
        signup::Signup &signup;
        OwnerParts &owners;
        std::function<void(http::Router &)> moreRoutes{}; ///< a benchmark's own
    };

    explicit ApiThread(Needs needs);
    ~ApiThread() override;
    Q_DISABLE_COPY_MOVE(ApiThread)

    /// Starts the thread and listens. Blocks until the API is up or cannot be; the URL it answers at.
    domain::Result<QUrl> start();
    /// Whose beat `/ready` tells; nobody's before. It outlives the thread. Any thread.
    void watch(const provision::ProvisionThread &provisioning) { m_provisioning = &provisioning; }
    /// Stops accepting, lets what is under way finish for at most `limit`, joins. Blocks; safe to call twice.
    void stop(std::chrono::milliseconds limit);

    struct Inside;

private:
    domain::Result<QUrl> open();
    qint64 provisionerBeatMs() const;

    const Needs m_needs;
    std::atomic<const provision::ProvisionThread *> m_provisioning = nullptr;
    QThread m_thread;
    QObject m_context; ///< lives on the thread; what is invoked on it runs there
    std::unique_ptr<Inside> m_inside;
};

} // namespace touchline::app
