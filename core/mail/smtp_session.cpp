// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/smtp_session.h"

#include <QHostAddress>
#include <QUrl>
#include <algorithm>
#include <cstring>

#include <curl/curl.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::mail {

namespace {
bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

/// libcurl needs to be told once before any thread uses it.
void requireCurl()
{
    static const CURLcode done = curl_global_init(CURL_GLOBAL_DEFAULT);
    if (done != CURLE_OK)
        qFatal("libcurl cannot be used");
}

/// What went wrong, for an operator; the server's host is not for everybody who may read it.
QString troubleText(CURLcode code)
{
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
        return u"its name cannot be resolved"_s;
    case CURLE_COULDNT_CONNECT:
        return u"no connection"_s;
    case CURLE_OPERATION_TIMEDOUT:
        return u"it did not answer in time"_s;
    case CURLE_USE_SSL_FAILED:
        return u"it offers no encryption (STARTTLS), so it is not told the password; use smtps:// or another server"_s;
    case CURLE_PEER_FAILED_VERIFICATION:
        return u"its certificate cannot be trusted"_s;
    case CURLE_SSL_CONNECT_ERROR:
        return u"the encrypted connection failed"_s;
    case CURLE_LOGIN_DENIED:
        return u"it refuses our login"_s;
    case CURLE_ABORTED_BY_CALLBACK:
        return u"the program is shutting down"_s;
    case CURLE_GOT_NOTHING:
    case CURLE_RECV_ERROR:
    case CURLE_SEND_ERROR:
        return u"it hung up"_s;
    default:
        return QString::fromUtf8(curl_easy_strerror(code));
    }
}

bool isTlsFailure(CURLcode code)
{
    return code == CURLE_USE_SSL_FAILED || code == CURLE_PEER_FAILED_VERIFICATION || code == CURLE_SSL_CONNECT_ERROR
        || code == CURLE_SSL_CACERT_BADFILE;
}
} // namespace

struct SmtpSession::Curl
{
    Curl()
        : handle(curl_easy_init())
    { }
    ~Curl() { curl_easy_cleanup(handle); }
    Q_DISABLE_COPY_MOVE(Curl)

    CURL *handle;
};

/// One mail on its way, with what libcurl's callbacks learn about it.
struct SmtpSession::Transfer
{
    Transfer(const SmtpSettings &server, const std::atomic<bool> &isAborted, QByteArray senderAddress,
        const QByteArray &recipientAddress, QByteArray wholeContent)
        : settings(server)
        , aborted(isAborted)
        , sender(std::move(senderAddress))
        , content(std::move(wholeContent))
        , recipients(curl_slist_append(nullptr, recipientAddress.constData()))
    { }
    ~Transfer()
    {
        curl_slist_free_all(recipients);
        curl_slist_free_all(addresses);
    }
    Q_DISABLE_COPY_MOVE(Transfer)

    void restart()
    {
        position = 0;
        over = false;
        isLate = false;
        stage = SmtpStage::Connect;
        answer.clear();
        lastSign = std::chrono::steady_clock::now();
    }
    /// All of it was handed over; what is missing is the server's word for it.
    bool isHandedOver() const { return stage == SmtpStage::Content && position == content.size(); }

    /// Called at least once a second. Not 0: give up.
    static int isToEnd(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
    {
        auto *transfer = static_cast<Transfer *>(self);
        const auto patience
            = transfer->isHandedOver() ? transfer->settings.confirmTimeout : transfer->settings.answerTimeout;
        transfer->isLate = std::chrono::steady_clock::now() - transfer->lastSign > patience;
        return transfer->aborted || transfer->isLate ? 1 : 0;
    }

    static std::size_t readContent(char *buffer, std::size_t size, std::size_t count, void *self)
    {
        auto *transfer = static_cast<Transfer *>(self);
        const qsizetype length
            = std::min(static_cast<qsizetype>(size * count), transfer->content.size() - transfer->position);
        std::memcpy(buffer, transfer->content.constData() + transfer->position, static_cast<std::size_t>(length));
        transfer->position += length;
        return static_cast<std::size_t>(length);
    }
    static int seekContent(void *self, curl_off_t offset, int origin)
    {
        auto *transfer = static_cast<Transfer *>(self);
        if (origin != SEEK_SET || offset < 0 || offset > transfer->content.size())
            return CURL_SEEKFUNC_FAIL;
        transfer->position = static_cast<qsizetype>(offset);
        return CURL_SEEKFUNC_OK;
    }
    static std::size_t keepAnswer(char *data, std::size_t size, std::size_t count, void *self)
    {
        constexpr qsizetype mostLines = 20;
        auto *transfer = static_cast<Transfer *>(self);
        if (!transfer->over && transfer->answer.size() < mostLines)
            transfer->answer.append(
                QByteArray(data, static_cast<qsizetype>(std::min<std::size_t>(size * count, 1000))));
        return size * count;
    }
    /// What we say tells how far the mail got. Nothing of it is kept: it may be the password.
    static int watch(CURL *, curl_infotype type, char *data, std::size_t size, void *self)
    {
        auto *transfer = static_cast<Transfer *>(self);
        if (type != CURLINFO_TEXT)
            transfer->lastSign = std::chrono::steady_clock::now();
        const QByteArrayView said(data, static_cast<qsizetype>(size));
        // What comes behind the goodbye is not about the mail.
        transfer->over = transfer->over || (type == CURLINFO_HEADER_OUT && said.startsWith("QUIT"));
        if (transfer->over)
            return 0;
        if (type == CURLINFO_DATA_OUT || type == CURLINFO_HEADER_OUT)
            transfer->answer.clear();
        if (type != CURLINFO_HEADER_OUT)
            return 0;
        if (said.startsWith("STARTTLS"))
            transfer->stage = SmtpStage::Encrypt;
        else if (said.startsWith("EHLO") || said.startsWith("HELO"))
            transfer->stage = SmtpStage::Connect;
        else if (said.startsWith("AUTH "))
            transfer->stage = SmtpStage::Login;
        else if (said.startsWith("MAIL FROM:"))
            transfer->stage = SmtpStage::Sender;
        else if (said.startsWith("RCPT TO:"))
            transfer->stage = SmtpStage::Recipient;
        else if (said.startsWith("DATA") && transfer->stage == SmtpStage::Recipient)
            transfer->stage = SmtpStage::Content;
        return 0;
    }
    static std::size_t discard(char *, std::size_t size, std::size_t count, void *) { return size * count; }

    const SmtpSettings &settings;
    const std::atomic<bool> &aborted;
    QByteArray sender;
    QByteArray content;
    qsizetype position = 0;
    bool over = false;
    bool isLate = false; ///< given up because the server was silent for too long
    std::chrono::steady_clock::time_point lastSign; ///< when anything went one way or the other
    SmtpStage stage = SmtpStage::Connect;
    QList<QByteArray> answer; ///< lines of the server's latest reply
    curl_slist *recipients;
    curl_slist *addresses = nullptr;
};

SmtpSession::SmtpSession(const SmtpSettings &settings)
    : m_settings(settings)
{
    requireCurl();
}

SmtpSession::~SmtpSession()
{
    // Its sockets are known here.
    disconnect();
}

void SmtpSession::prepare(Transfer &transfer, bool fresh)
{
    if (!m_curl)
        m_curl = std::make_unique<Curl>();
    CURL *curl = m_curl->handle;
    const QUrl url(m_settings.url);
    const bool local = isLoopback(url.host());
    const bool implicitTls = url.scheme() == "smtps"_L1;
    const auto milliseconds = [](auto duration) { return static_cast<long>(duration.count()); };
    const auto set = [curl](CURLoption option, auto value) { curl_easy_setopt(curl, option, value); };

    const QByteArray target = (m_settings.url + u'/' + m_settings.ownName).toUtf8();
    set(CURLOPT_URL, target.constData());
    set(CURLOPT_PROTOCOLS_STR, "smtp,smtps");
    set(CURLOPT_PROXY, "");
    set(CURLOPT_NOSIGNAL, 1L);
    set(CURLOPT_QUICK_EXIT, 1L);
    set(CURLOPT_FRESH_CONNECT, fresh ? 1L : 0L);
    // Inside the machine nobody stands between, and certificates name what the world sees. Elsewhere a password goes
    // over encrypted connections only, so that nobody gets it by taking the offer of STARTTLS out.
    const bool mustEncrypt = !m_settings.username.isEmpty() && !local;
    set(CURLOPT_USE_SSL, static_cast<long>(mustEncrypt ? CURLUSESSL_ALL : CURLUSESSL_TRY));
    const bool verify = implicitTls || !local;
    set(CURLOPT_SSL_VERIFYPEER, verify ? 1L : 0L);
    set(CURLOPT_SSL_VERIFYHOST, verify ? 2L : 0L);
    set(CURLOPT_SSLVERSION, static_cast<long>(CURL_SSLVERSION_TLSv1_2));
    if (!m_settings.trustedFile.isEmpty())
        set(CURLOPT_CAINFO, m_settings.trustedFile.toUtf8().constData());
    if (!m_settings.addressOf.isEmpty()) {
        transfer.addresses = curl_slist_append(transfer.addresses, m_settings.addressOf.toUtf8().constData());
        set(CURLOPT_RESOLVE, transfer.addresses);
    }
    if (!m_settings.username.isEmpty()) {
        set(CURLOPT_USERNAME, m_settings.username.toUtf8().constData());
        set(CURLOPT_PASSWORD, m_settings.password.toUtf8().constData());
    }
    set(CURLOPT_CONNECTTIMEOUT_MS, milliseconds(m_settings.connectTimeout));
    set(CURLOPT_TIMEOUT_MS, milliseconds(m_settings.wholeTimeout));
    // How long the server may be silent depends on how far the mail is, which isToEnd knows.
    set(CURLOPT_SERVER_RESPONSE_TIMEOUT, milliseconds(m_settings.wholeTimeout) / 1000);

    set(CURLOPT_UPLOAD, 1L);
    set(CURLOPT_MAIL_FROM, transfer.sender.constData());
    set(CURLOPT_MAIL_RCPT, transfer.recipients);
    set(CURLOPT_INFILESIZE_LARGE, static_cast<curl_off_t>(transfer.content.size()));
    set(CURLOPT_READFUNCTION, &Transfer::readContent);
    set(CURLOPT_READDATA, &transfer);
    set(CURLOPT_SEEKFUNCTION, &Transfer::seekContent);
    set(CURLOPT_SEEKDATA, &transfer);
    set(CURLOPT_HEADERFUNCTION, &Transfer::keepAnswer);
    set(CURLOPT_HEADERDATA, &transfer);
    set(CURLOPT_WRITEFUNCTION, &Transfer::discard);
    set(CURLOPT_DEBUGFUNCTION, &Transfer::watch);
    set(CURLOPT_DEBUGDATA, &transfer);
    set(CURLOPT_VERBOSE, 1L);

    set(CURLOPT_XFERINFOFUNCTION, &Transfer::isToEnd);
    set(CURLOPT_XFERINFODATA, &transfer);
    set(CURLOPT_NOPROGRESS, 0L);
    // Known sockets can be cut off from another thread, also while libcurl waits for the answer to its QUIT.
    curl_opensocket_callback openSocket = [](void *self, curlsocktype, curl_sockaddr *address) -> curl_socket_t {
        const int opened = ::socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol);
        auto *session = static_cast<SmtpSession *>(self);
        const std::lock_guard lock(session->m_mutex);
        if (opened >= 0)
            session->m_sockets.insert(opened);
        return opened;
    };
    curl_closesocket_callback closeSocket = [](void *self, curl_socket_t opened) {
        auto *session = static_cast<SmtpSession *>(self);
        const std::lock_guard lock(session->m_mutex);
        session->m_sockets.remove(opened);
        return ::close(opened);
    };
    set(CURLOPT_OPENSOCKETFUNCTION, openSocket);
    set(CURLOPT_OPENSOCKETDATA, this);
    set(CURLOPT_CLOSESOCKETFUNCTION, closeSocket);
    set(CURLOPT_CLOSESOCKETDATA, this);
}

std::expected<QString, SmtpFailure> SmtpSession::attempt(Transfer &transfer, bool fresh)
{
    transfer.restart();
    prepare(transfer, fresh);
    CURLcode done = curl_easy_perform(m_curl->handle);
    if (done == CURLE_OK)
        return shownAnswer(transfer.answer);
    if (done == CURLE_ABORTED_BY_CALLBACK && transfer.isLate)
        done = CURLE_OPERATION_TIMEDOUT;
    if (m_aborted)
        return std::unexpected(SmtpFailure{.stage = transfer.stage, .trouble = troubleText(CURLE_ABORTED_BY_CALLBACK)});
    SmtpFailure failure{.stage = isTlsFailure(done) ? SmtpStage::Encrypt : transfer.stage,
        .code = 0,
        .answer = shownAnswer(transfer.answer),
        .trouble = troubleText(done),
        .mayHaveLeft = transfer.isHandedOver() && done == CURLE_OPERATION_TIMEDOUT};
    const int code = transfer.answer.isEmpty() ? 0 : transfer.answer.constLast().first(3).toInt();
    if (done != CURLE_OPERATION_TIMEDOUT && !isTlsFailure(done) && code >= 400)
        failure.code = code;
    return std::unexpected(failure);
}

std::expected<QString, SmtpFailure> SmtpSession::deliver(
    const QString &sender, const QString &recipient, const QByteArray &content)
{
    Transfer transfer(m_settings, m_aborted, '<' + sender.toLatin1() + '>', '<' + recipient.toLatin1() + '>', content);
    auto outcome = attempt(transfer, false);
    long opened = 0;
    curl_easy_getinfo(m_curl->handle, CURLINFO_NUM_CONNECTS, &opened);
    // A kept connection that the server has closed meanwhile says nothing about this mail.
    const bool nothingSent = !outcome && (outcome.error().stage < SmtpStage::Content || transfer.position == 0);
    const bool stale = nothingSent && opened == 0 && (outcome.error().code == 0 || outcome.error().code == 421);
    if (stale && !m_aborted)
        outcome = attempt(transfer, true);
    return outcome;
}

void SmtpSession::disconnect()
{
    m_curl.reset();
}

void SmtpSession::abort()
{
    m_aborted = true;
    const std::lock_guard lock(m_mutex);
    for (const int opened : std::as_const(m_sockets))
        ::shutdown(opened, SHUT_RDWR);
}

} // namespace touchline::mail
