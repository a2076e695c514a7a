// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/http/chain.h"
#include "core/http/http_server.h"
#include "core/settings/config.h"
#include "core/telemetry/log.h"

#include <QMutex>
#include <QPromise>
#include <QThread>
#include <functional>
#include <memory>
#include <vector>

namespace touchline::testsupport {

/// An HTTP server on a thread of its own and a free port, with routes to poke at:
/// `GET /ping`, `POST /echo`, `GET /item/{id}`, `GET /boom`, and `GET /later/{id}`, which answers when the test says
/// so.
class HttpFixture final
{
public:
    /// Loopback, no limits on rates, 2,000 connections from anywhere.
    static settings::Config defaults();

    explicit HttpFixture(const settings::Config &config = defaults(), http::Authenticate authenticate = {});
    ~HttpFixture();
    Q_DISABLE_COPY_MOVE(HttpFixture)

    /// More routes, before `start`.
    http::Router &router() { return m_chain.router(); }
    http::Chain &chain() { return m_chain; }
    telemetry::Log &log() { return m_log; }
    /// `before` runs on the server's thread before it listens.
    bool start(const std::function<void()> &before = {});
    quint16 port() const { return m_port; }

    /// How many `/later` handlers wait.
    qsizetype waiting();
    /// Lets all of them answer.
    void release();
    /// Runs on the server's thread and waits for it.
    void inServerThread(const std::function<void()> &work);
    http::HttpServer &server() { return *m_server; }

private:
    QFuture<void> defer();
    QCoro::Task<http::Response> answerLater(http::Request request);

    const settings::Config m_config;
    domain::SystemClock m_clock;
    telemetry::Log m_log;
    http::Chain m_chain;
    QThread m_thread;
    http::HttpServer *m_server = nullptr;
    quint16 m_port = 0;
    QMutex m_mutex;
    std::vector<QPromise<void>> m_deferred;
};

} // namespace touchline::testsupport
