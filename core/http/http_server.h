// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/http/chain.h"

#include <QCoroTask>
#include <QFuture>
#include <QObject>
#include <QPointer>
#include <QPromise>
#include <QUrl>
#include <chrono>
#include <memory>

namespace touchline::http {

class Guard;

/// The adapter to QHttpServer, the only place that names it: it drives the sockets, and the chain answers. Everything
/// happens on the thread the object lives in; move it there before `listen`.
class HttpServer final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpServer)

public:
    /// Listens on `config.host` and `config.port` with the limits and certificates of `config`. The references must
    /// outlive the server.
    HttpServer(settings::Config::Server config, Chain &chain, const domain::Clock &clock, QObject *parent = nullptr);
    ~HttpServer() override;

    /// Starts serving; port 0 takes any free one. INTERNAL with a readable detail if the address or the certificate
    /// cannot be used. Called in this object's thread.
    domain::Result<QUrl> listen();
    /// Stops accepting, lets what is under way finish and closes the connections; what is left after `atMost` is cut
    /// off. Ends when no connection is left and every handler has finished or the time is up. Called in this object's
    /// thread.
    QFuture<void> drain(std::chrono::milliseconds atMost);

    /// Requests dispatched and not yet answered.
    int inFlight() const { return m_inFlight; }
    qsizetype connectionCount() const;

private:
    class Adapter;
    QCoro::Task<> serve(Request request, QPointer<Guard> guard, std::shared_ptr<void> keepAlive);

    void finishDrain();

    const settings::Config::Server m_config;
    Chain &m_chain;
    const domain::Clock &m_clock;
    std::unique_ptr<Adapter> m_adapter;
    std::unique_ptr<QPromise<void>> m_drained;
    int m_inFlight = 0;
    bool m_cutOff = false; ///< draining has taken too long
};

} // namespace touchline::http
