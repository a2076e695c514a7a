// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/result.h"
#include "core/http/client_key.h"
#include "core/http/response.h"
#include "core/http/trusted_proxies.h"

#include <QHash>
#include <QHostAddress>
#include <QPointer>
#include <QSet>
#include <QSslConfiguration>
#include <QTcpServer>
#include <QTimer>
#include <functional>
#include <optional>

namespace touchline::http {

class Guard;

/// What one client may take of the server.
struct Limits
{
    qint64 maxHeadBytes = 16384;
    qint64 maxBodyBytes = 65536;
    qint64 maxHeldBytes = 8LL * 1024 * 1024; ///< of all bodies on their way together that have come; at least one fits
    int requestTimeoutMs = 10000; ///< for a whole request to arrive
    int idleTimeoutMs = 30000; ///< between two requests on a connection
    int maxConnections = 1000;
    int maxConnectionsPerAddress = 50; ///< and IPv6 /64; trusted proxies excepted
};

/// Accepts sockets and puts a guard on each before QHttpServer gets it. Lives on the http thread.
class Listener final : public QTcpServer
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Listener)

public:
    /// Makes the answer to a request that never became one: adds headers and request id, and records it.
    using RefusalAnswer = std::function<Response(const Problem &, const QHostAddress &peer)>;

    Listener(const Limits &limits, const TrustedProxies &proxies, const domain::Clock &clock,
        RefusalAnswer refusalAnswer, QObject *parent = nullptr);
    ~Listener() override;

    /// Serves HTTPS from now on. PEM files; fails if they cannot be read.
    domain::Result<void> useTls(const QString &certificateFile, const QString &keyFile);
    bool isTls() const { return m_tls.has_value(); }

    /// The guard whose complete message QHttpServer is dispatching right now; each is handed out once.
    Guard *takeCompleted();
    qsizetype connectionCount() const { return m_guards.size(); }
    /// Stops accepting and closes every connection as soon as nothing is under way on it. `drained` follows.
    void drain();
    bool isDraining() const { return m_draining; }
    /// Cuts every connection off.
    void abortAll();

Q_SIGNALS:
    void drained();

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class Guard;
    void enter(Guard *guard);
    void leave(Guard *guard);
    void complete(Guard *guard);
    bool isFullFor(const QHostAddress &peer) const;
    /// Takes account of a part of a body that has come; false if all bodies together are too much.
    bool hold(qint64 bytes);
    void release(qint64 bytes) { m_heldBytes -= bytes; }
    void tick();
    qint64 steadyMs() const { return m_clock.steadyMs(); }
    QByteArray date();
    QByteArray &scratch() { return m_scratch; }

    const Limits m_limits;
    const TrustedProxies &m_proxies;
    const domain::Clock &m_clock;
    const RefusalAnswer m_refusalAnswer;
    std::optional<QSslConfiguration> m_tls;
    QSet<Guard *> m_guards;
    QHash<ClientKey, int> m_perClient;
    QPointer<Guard> m_completed;
    QTimer m_timer;
    QByteArray m_scratch; ///< what a guard is looking at; never kept across events
    QByteArray m_date;
    qint64 m_dateSecond = -1;
    qint64 m_heldBytes = 0;
    bool m_draining = false;
};

} // namespace touchline::http
