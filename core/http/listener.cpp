// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/listener.h"

#include "core/http/guard.h"

#include <QFile>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;

namespace {
constexpr int backlog = 1024;
/// Refused connections that may linger at once; what comes beyond is cut off without a word.
constexpr qsizetype maxRefused = 256;
constexpr int acceptAgainMs = 100;

domain::Result<QByteArray> readPem(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::Internal, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    return file.readAll();
}
} // namespace

Listener::Listener(const Limits &limits, const TrustedProxies &proxies, const domain::Clock &clock,
    RefusalAnswer refusalAnswer, QObject *parent)
    : QTcpServer(parent)
    , m_limits(limits)
    , m_proxies(proxies)
    , m_clock(clock)
    , m_refusalAnswer(std::move(refusalAnswer))
{
    setListenBacklogSize(backlog);
    m_timer.setInterval(std::clamp(limits.requestTimeoutMs / 8, 10, 500));
    connect(&m_timer, &QTimer::timeout, this, &Listener::tick);
    // Qt stops accepting after an error until told otherwise, also after one that passes.
    connect(this, &QTcpServer::acceptError, this,
        [this] { QTimer::singleShot(acceptAgainMs, this, &QTcpServer::resumeAccepting); });
}

Listener::~Listener()
{
    // The sockets may outlive this object in their parents' hands; their guards must not.
    const QSet<Guard *> guards = std::exchange(m_guards, {});
    m_draining = false;
    qDeleteAll(guards);
}

domain::Result<void> Listener::useTls(const QString &certificateFile, const QString &keyFile)
{
    const auto certificatePem = readPem(certificateFile);
    if (!certificatePem)
        return domain::fail(certificatePem.error());
    const auto keyPem = readPem(keyFile);
    if (!keyPem)
        return domain::fail(keyPem.error());
    const QList<QSslCertificate> chain = QSslCertificate::fromData(*certificatePem);
    if (chain.isEmpty())
        return domain::fail(ErrorCode::Internal, u"%1 holds no PEM certificate"_s.arg(certificateFile));
    QSslKey key(*keyPem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(*keyPem, QSsl::Ec);
    if (key.isNull())
        return domain::fail(ErrorCode::Internal, u"%1 holds no PEM private key"_s.arg(keyFile));
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(chain);
    configuration.setPrivateKey(key);
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls = configuration;
    return {};
}

Guard *Listener::takeCompleted()
{
    Guard *guard = m_completed;
    m_completed.clear();
    return guard;
}

void Listener::drain()
{
    m_draining = true;
    QTcpServer::close();
    const QSet<Guard *> guards = m_guards;
    for (Guard *guard : guards)
        guard->closeIfIdle();
    if (m_guards.isEmpty())
        Q_EMIT drained();
}

void Listener::abortAll()
{
    const QSet<Guard *> guards = m_guards;
    for (Guard *guard : guards)
        guard->abort();
}

void Listener::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    // A legal request must fit: QHttpServer leaves its bytes in the socket until the message is complete.
    socket->setReadBufferSize(m_limits.maxHeadBytes + m_limits.maxBodyBytes + 4096);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (auto *tls = qobject_cast<QSslSocket *>(socket)) {
        tls->setSslConfiguration(*m_tls);
        tls->startServerEncryption();
    }
    const bool full = isFullFor(plainAddress(socket->peerAddress()));
    auto *guard = new Guard(*socket, *this);
    if (!full) {
        // NOLINTNEXTLINE(clang-analyzer-cplusplus.NewDeleteLeaks): the guard is the socket's child
        addPendingConnection(socket);
        return;
    }
    connect(socket, &QAbstractSocket::disconnected, socket, &QObject::deleteLater);
    if (m_guards.size() > m_limits.maxConnections + maxRefused)
        guard->abort();
    else
        guard->refuse(transport::overloaded());
}

bool Listener::hold(qint64 bytes)
{
    if (m_heldBytes + bytes > std::max(m_limits.maxHeldBytes, m_limits.maxBodyBytes))
        return false;
    m_heldBytes += bytes;
    return true;
}

void Listener::enter(Guard *guard)
{
    m_guards.insert(guard);
    ++m_perClient[clientKey(guard->peer())];
    if (!m_timer.isActive())
        m_timer.start();
}

void Listener::leave(Guard *guard)
{
    const auto count = m_perClient.find(clientKey(guard->peer()));
    if (count != m_perClient.end() && --count.value() == 0)
        m_perClient.erase(count);
    if (!m_guards.remove(guard) || !m_guards.isEmpty())
        return;
    m_timer.stop();
    if (m_draining)
        Q_EMIT drained();
}

void Listener::complete(Guard *guard)
{
    m_completed = guard;
}

bool Listener::isFullFor(const QHostAddress &peer) const
{
    return m_guards.size() >= m_limits.maxConnections
        || (m_perClient.value(clientKey(peer)) >= m_limits.maxConnectionsPerAddress && !m_proxies.contains(peer));
}

void Listener::tick()
{
    const qint64 now = steadyMs();
    const QSet<Guard *> guards = m_guards;
    for (Guard *guard : guards)
        guard->tick(now);
}

QByteArray Listener::date()
{
    const qint64 second = m_clock.nowSeconds();
    if (second != m_dateSecond) {
        m_dateSecond = second;
        m_date = httpDate(second);
    }
    return m_date;
}

} // namespace touchline::http
