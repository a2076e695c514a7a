// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/http_server.h"

#include "core/http/guard.h"
#include "core/http/listener.h"

#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <QPromise>
#include <QThread>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::ErrorCode;

namespace {
Limits limitsOf(const settings::Config::Server &config)
{
    Limits limits;
    limits.maxHeadBytes = config.maxHeaderBytes;
    limits.maxBodyBytes = config.maxBodyBytes;
    limits.requestTimeoutMs = config.requestTimeoutMs;
    limits.maxConnections = config.maxConnections;
    limits.maxConnectionsPerAddress = config.maxConnectionsPerAddress;
    return limits;
}

/// The head comes from the guard: Qt would take a target of `//a/b` for the host `a`, and sees only one of several
/// equal fields. What was checked is what is used.
Request makeRequest(RequestHead head, const QByteArray &body, const Guard &guard, bool encrypted)
{
    Request request;
    request.method = head.method;
    const qsizetype question = head.target.indexOf('?');
    request.rawPath = question < 0 ? head.target : head.target.first(question);
    request.path = request.rawPath.contains('%') ? QUrl::fromPercentEncoding(request.rawPath)
                                                 : QString::fromLatin1(request.rawPath);
    if (question >= 0)
        request.query = QUrlQuery(QString::fromLatin1(head.target.sliced(question + 1)));
    request.headers = std::move(head.headers);
    request.body = body;
    request.peerAddress = guard.peer();
    request.localAddress = plainAddress(guard.socket().localAddress());
    request.encrypted = encrypted;
    return request;
}

QUrl urlOf(const Listener &listener, const QString &host)
{
    QUrl url;
    url.setScheme(listener.isTls() ? u"https"_s : u"http"_s);
    url.setHost(host);
    url.setPort(listener.serverPort());
    return url;
}
} // namespace

/// Qt's side of it. Parent of nothing but Qt's own objects.
class HttpServer::Adapter final
{
public:
    QHttpServer qt;
    Listener *listener = nullptr; ///< owned by `qt` once bound
};

HttpServer::HttpServer(settings::Config::Server config, Chain &chain, const domain::Clock &clock, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_chain(chain)
    , m_clock(clock)
{ }

HttpServer::~HttpServer()
{
    if (m_drained && !m_drained->future().isFinished())
        m_drained->finish();
}

domain::Result<QUrl> HttpServer::listen()
{
    Q_ASSERT(QThread::currentThread() == thread());
    QHostAddress address;
    if (m_config.host == u"localhost")
        address = QHostAddress::LocalHost;
    else if (!address.setAddress(m_config.host))
        return domain::fail(ErrorCode::Internal, u"%1 is not an address to listen on"_s.arg(m_config.host));

    auto listener = std::make_unique<Listener>(limitsOf(m_config), m_chain.proxies(), m_clock,
        [this, encrypted = !m_config.tlsCertificate.isEmpty()](
            const Problem &problem, const QHostAddress &peer) { return m_chain.refuse(problem, peer, encrypted); });
    if (!m_config.tlsCertificate.isEmpty()) {
        if (auto tls = listener->useTls(m_config.tlsCertificate, m_config.tlsKey); !tls)
            return domain::fail(tls.error());
    }
    if (!listener->listen(address, m_config.port))
        return domain::fail(ErrorCode::Internal,
            u"cannot listen on %1:%2: %3"_s.arg(m_config.host).arg(m_config.port).arg(listener->errorString()));
    m_chain.allowHost(address.toString());

    m_adapter = std::make_unique<Adapter>();
    m_adapter->listener = listener.get();
    m_adapter->qt.bind(listener.release());
    const bool encrypted = m_adapter->listener->isTls();
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    m_adapter->qt.setMissingHandler(
        this, [this, encrypted](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            Guard *guard = m_adapter->listener->takeCompleted();
            if (guard == nullptr)
                return;
            // Qt reads on from this connection once the responder is gone, so it lives as long as the answer takes.
            auto kept = std::make_shared<std::optional<QHttpServerResponder>>();
            serve(makeRequest(guard->beginAnswering(), request.body(), *guard, encrypted), guard, kept);
            if (kept.use_count() > 1)
                kept->emplace(std::move(responder));
        });
#else
    m_adapter->qt.setMissingHandler([this, encrypted](const QHttpServerRequest &request, QHttpServerResponder &&) {
        Guard *guard = m_adapter->listener->takeCompleted();
        if (guard == nullptr)
            return;
        serve(makeRequest(guard->beginAnswering(), request.body(), *guard, encrypted), guard, nullptr);
    });
#endif
    return urlOf(*m_adapter->listener, m_config.host);
}

QFuture<void> HttpServer::drain(std::chrono::milliseconds atMost)
{
    Q_ASSERT(QThread::currentThread() == thread());
    if (m_drained)
        return m_drained->future();
    m_drained = std::make_unique<QPromise<void>>();
    m_drained->start();
    const QFuture<void> future = m_drained->future();
    if (!m_adapter) {
        m_drained->finish();
        return future;
    }
    Listener *listener = m_adapter->listener;
    connect(listener, &Listener::drained, this, &HttpServer::finishDrain);
    QTimer::singleShot(atMost, this, [this, listener] {
        m_cutOff = true;
        listener->abortAll();
        finishDrain();
    });
    listener->drain();
    return future;
}

/// Also handlers whose client is gone are waited for: what they began is worth finishing.
void HttpServer::finishDrain()
{
    if (m_drained && !m_drained->future().isFinished() && connectionCount() == 0 && (m_inFlight == 0 || m_cutOff))
        m_drained->finish();
}

qsizetype HttpServer::connectionCount() const
{
    return m_adapter ? m_adapter->listener->connectionCount() : 0;
}

/// `guard` is gone as soon as its client is; `keepAlive` is Qt's hold on the connection, where Qt needs one.
QCoro::Task<> HttpServer::serve(
    Request request, QPointer<Guard> guard, [[maybe_unused]] std::shared_ptr<void> keepAlive)
{
    const QPointer<HttpServer> self(this);
    ++m_inFlight;
    const Response response = co_await m_chain.handle(std::move(request));
    if (!self)
        co_return;
    Q_ASSERT(QThread::currentThread() == thread());
    --m_inFlight;
    if (guard)
        guard->answer(response);
    finishDrain();
}

} // namespace touchline::http
