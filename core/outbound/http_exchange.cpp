// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/http_exchange.h"

#include <QNetworkProxy>
#include <QSslError>
#include <QSslSocket>
#include <QThread>
#include <boost/beast/core/buffers_range.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/parser.hpp>
#include <limits>
#include <optional>

using namespace Qt::StringLiterals;
namespace beast = boost::beast;

namespace touchline::outbound {

namespace {
constexpr qint64 readBufferBytes = 65536;
constexpr std::uint32_t maxHeaderBytes = 32 * 1024;
constexpr int maxInterimAnswers = 8;
/// What surrounds a body of so many bytes may be so much longer: chunks of one byte take six.
constexpr qint64 maxFraming = 8;
constexpr qint64 roomForHeaders = 512 * 1024;

/// A Beast body that keeps up to a limit and reports body_limit beyond it. Beast's own bodies reserve whatever a
/// Content-Length claims.
struct CappedBody
{
    struct value_type
    {
        QByteArray bytes;
        qint64 room = 0;
    };
    class reader
    {
    public:
        template <bool isRequest, class Fields>
        explicit reader(beast::http::header<isRequest, Fields> &, value_type &body)
            : m_body(body)
        { }
        void init(const boost::optional<std::uint64_t> &, beast::error_code &error) { error = {}; }
        template <class Buffers>
        std::size_t put(const Buffers &buffers, beast::error_code &error)
        {
            error = {};
            std::size_t taken = 0;
            for (const boost::asio::const_buffer buffer : beast::buffers_range_ref(buffers)) {
                const auto size = std::min(static_cast<qint64>(buffer.size()), m_body.room);
                m_body.bytes.append(static_cast<const char *>(buffer.data()), static_cast<qsizetype>(size));
                m_body.room -= size;
                taken += buffer.size();
                if (size < static_cast<qint64>(buffer.size()))
                    error = beast::http::error::body_limit;
            }
            return taken;
        }
        void finish(beast::error_code &error) { error = {}; }

    private:
        value_type &m_body;
    };
};

bool breaksLine(const QByteArray &text)
{
    return text.contains('\r') || text.contains('\n') || text.contains('\0');
}

/// Nothing if a part could end its line early.
std::optional<QByteArray> serialised(const WireRequest &request)
{
    bool isUnsafe = breaksLine(request.method) || breaksLine(request.target) || breaksLine(request.authority)
        || request.target.contains(' ');
    QByteArray bytes = request.method + ' ' + request.target + " HTTP/1.1\r\nHost: " + request.authority
        + "\r\nConnection: close\r\n";
    for (const auto &[name, value] : request.headers) {
        isUnsafe = isUnsafe || breaksLine(name) || breaksLine(value);
        bytes += name + ": " + value + "\r\n";
    }
    if (!request.body.isEmpty() || request.method == "POST" || request.method == "PUT")
        bytes += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    if (isUnsafe)
        return std::nullopt;
    return bytes + "\r\n" + request.body;
}
} // namespace

QByteArray headerValue(const HeaderList &headers, QByteArrayView name)
{
    for (const auto &[key, value] : headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0)
            return value;
    }
    return {};
}

/// Reads one answer, past interim ones (RFC 9110, section 15.2).
class HttpExchange::Parser
{
public:
    Parser(bool isHead, qint64 maxBodyBytes)
        : m_isHead(isHead)
        , m_maxBodyBytes(maxBodyBytes)
        , m_room(roomForHeaders + maxFraming * maxBodyBytes)
    {
        reset();
    }

    enum class State { NeedMore, Done, Truncated, Bad };

    State feed(const QByteArray &bytes)
    {
        m_pending += bytes;
        m_room -= bytes.size();
        while (!m_pending.isEmpty() && !m_parser->is_done()) {
            beast::error_code error;
            const std::size_t used = m_parser->put(
                boost::asio::const_buffer(m_pending.constData(), static_cast<std::size_t>(m_pending.size())), error);
            m_pending.remove(0, static_cast<qsizetype>(used));
            if (error == beast::http::error::need_more)
                return m_room > 0 ? State::NeedMore : outOfRoom();
            if (error == beast::http::error::body_limit)
                return State::Truncated;
            if (error)
                return State::Bad;
            if (m_parser->is_done() && status() < 200) {
                if (status() == 101 || ++m_interimAnswers > maxInterimAnswers)
                    return State::Bad;
                reset();
            }
        }
        if (m_parser->is_done())
            return State::Done;
        return m_room > 0 ? State::NeedMore : outOfRoom();
    }
    State end()
    {
        beast::error_code error;
        if (m_parser->got_some() && !m_parser->is_done())
            m_parser->put_eof(error);
        return m_parser->is_done() ? State::Done : State::Bad;
    }
    bool hasHeader() const { return m_parser->is_header_done() && status() >= 200; }
    int status() const { return static_cast<int>(m_parser->get().result_int()); }
    QByteArray body() const { return m_parser->get().body().bytes; }
    HeaderList headers() const
    {
        HeaderList list;
        for (const auto &field : m_parser->get()) {
            const auto name = field.name_string();
            const auto value = field.value();
            list.emplaceBack(QByteArray(name.data(), static_cast<qsizetype>(name.size())),
                QByteArray(value.data(), static_cast<qsizetype>(value.size())));
        }
        return list;
    }

private:
    /// Chunk extensions and trailers without end.
    State outOfRoom() const { return hasHeader() ? State::Truncated : State::Bad; }
    void reset()
    {
        m_parser.emplace();
        m_parser->eager(true);
        m_parser->skip(m_isHead);
        m_parser->header_limit(maxHeaderBytes);
        m_parser->body_limit(std::numeric_limits<std::uint64_t>::max());
        m_parser->get().body().room = m_maxBodyBytes;
    }

    const bool m_isHead;
    const qint64 m_maxBodyBytes;
    qint64 m_room; ///< for the bytes of the whole answer
    QByteArray m_pending;
    std::optional<beast::http::response_parser<CappedBody>> m_parser;
    int m_interimAnswers = 0;
};

HttpExchange::HttpExchange(Endpoint endpoint, WireRequest request, const QSslConfiguration &tls)
    : m_endpoint(std::move(endpoint))
    , m_request(std::move(request))
    , m_socket(std::make_unique<QSslSocket>())
    , m_parser(std::make_unique<Parser>(m_request.method == "HEAD", m_request.maxAnswerBytes))
{
    m_promise.start();
    m_timer.setSingleShot(true);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    m_socket->setReadBufferSize(readBufferBytes);
    if (m_endpoint.tls) {
        m_socket->setSslConfiguration(tls);
        m_socket->setPeerVerifyMode(QSslSocket::VerifyPeer);
    }
}

HttpExchange::~HttpExchange()
{
    cancel();
}

QFuture<WireAnswer> HttpExchange::start(std::chrono::milliseconds timeout, std::chrono::milliseconds connectTimeout)
{
    Q_ASSERT(thread() == QThread::currentThread());
    connect(&m_timer, &QTimer::timeout, this, &HttpExchange::timedOut);
    connect(m_socket.get(), &QSslSocket::connected, this, [this] {
        m_phase = m_endpoint.tls ? Phase::Handshaking : m_phase;
        if (!m_endpoint.tls)
            sendRequest();
    });
    connect(m_socket.get(), &QSslSocket::encrypted, this, &HttpExchange::sendRequest);
    connect(m_socket.get(), &QSslSocket::readyRead, this, &HttpExchange::readAnswer);
    connect(m_socket.get(), &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        QStringList texts;
        for (const QSslError &error : errors)
            texts += error.errorString();
        m_tlsErrors = texts.join(u"; "_s);
    });
    connect(m_socket.get(), &QSslSocket::errorOccurred, this, [this] { connectionEnded(m_socket->errorString()); });

    auto bytes = serialised(m_request);
    if (!bytes) {
        finish(WireEnd::Cancelled, u"the request has a line break where none may be"_s);
        return m_promise.future();
    }
    m_bytes = std::move(*bytes);
    m_timer.start(std::max(timeout, std::chrono::milliseconds(0)));
    if (connectTimeout < timeout) {
        QTimer::singleShot(connectTimeout, this, [this] {
            if (m_phase == Phase::Connecting)
                finish(WireEnd::ConnectFailed, u"no connection in time"_s);
        });
    }
    if (m_endpoint.tls)
        m_socket->connectToHostEncrypted(m_endpoint.address, m_endpoint.port, m_endpoint.name);
    else
        m_socket->connectToHost(m_endpoint.address, m_endpoint.port);
    return m_promise.future();
}

void HttpExchange::cancel()
{
    finish(WireEnd::Cancelled, u"the request was given up"_s);
}

void HttpExchange::sendRequest()
{
    m_phase = Phase::Answering;
    m_socket->write(m_bytes);
}

void HttpExchange::readAnswer()
{
    if (m_phase != Phase::Answering)
        return;
    switch (m_parser->feed(m_socket->readAll())) {
    case Parser::State::NeedMore:
        return;
    case Parser::State::Done:
        m_bodyComplete = true;
        return finish(WireEnd::Answered);
    case Parser::State::Truncated:
        return finish(WireEnd::Answered);
    case Parser::State::Bad:
        return finish(WireEnd::BadAnswer, u"the answer is not HTTP"_s);
    }
}

void HttpExchange::connectionEnded(const QString &reason)
{
    const bool wasHandshaking = m_phase == Phase::Handshaking;
    const bool closedByPeer = m_socket->error() == QAbstractSocket::RemoteHostClosedError;
    if (m_phase == Phase::Answering) {
        readAnswer();
        if (m_phase == Phase::Over)
            return;
        m_bodyComplete = m_parser->end() == Parser::State::Done;
        if (m_bodyComplete || m_parser->hasHeader())
            return finish(WireEnd::Answered);
        return finish(WireEnd::BadAnswer, closedByPeer ? u"the connection was closed without an answer"_s : reason);
    }
    if (!m_tlsErrors.isEmpty())
        return finish(WireEnd::TlsFailed, m_tlsErrors);
    if (wasHandshaking && !closedByPeer)
        return finish(WireEnd::TlsFailed, reason);
    finish(WireEnd::ConnectFailed, wasHandshaking ? u"the connection was closed before TLS was agreed"_s : reason);
}

void HttpExchange::timedOut()
{
    if (m_phase == Phase::Answering && m_parser->hasHeader())
        return finish(WireEnd::Answered);
    switch (m_phase) {
    case Phase::Connecting:
        return finish(WireEnd::TimedOut, u"no connection in time"_s);
    case Phase::Handshaking:
        return finish(WireEnd::TimedOut, u"TLS was not agreed in time"_s);
    case Phase::Answering:
        return finish(WireEnd::TimedOut, u"connected, but no answer in time"_s);
    case Phase::Over:
        return;
    }
}

void HttpExchange::finish(WireEnd end, const QString &reason)
{
    if (m_phase == Phase::Over)
        return;
    m_phase = Phase::Over;
    m_timer.stop();
    m_socket->disconnect(this);
    m_socket->abort();
    WireAnswer answer{.end = end, .reason = reason};
    if (end == WireEnd::Answered) {
        answer.status = m_parser->status();
        answer.headers = m_parser->headers();
        answer.body = m_parser->body();
        answer.bodyComplete = m_bodyComplete;
    }
    m_promise.addResult(std::move(answer));
    m_promise.finish();
}

} // namespace touchline::outbound
