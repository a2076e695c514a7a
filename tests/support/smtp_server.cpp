// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/smtp_server.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
constexpr int patienceMs = 30'000;

QString tlsName(SmtpServer::Tls tls)
{
    switch (tls) {
    case SmtpServer::Tls::None:
        return u"none"_s;
    case SmtpServer::Tls::StartTls:
        return u"starttls"_s;
    case SmtpServer::Tls::Implicit:
        return u"implicit"_s;
    }
    return {};
}
} // namespace

SmtpServer::SmtpServer(QObject *parent)
    : SmtpServer(Options{}, parent)
{ }

SmtpServer::SmtpServer(Options options, QObject *parent)
    : QObject(parent)
    , m_options(std::move(options))
    , m_port(m_options.port)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SmtpServer::read);
}

SmtpServer::~SmtpServer()
{
    stop();
}

bool SmtpServer::makeCertificate()
{
    if (m_options.tls == Tls::None || QFile::exists(certificateFile()))
        return true;
    QProcess openssl;
    openssl.start(u"openssl"_s,
        {u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:prime256v1"_s, u"-nodes"_s,
            u"-days"_s, u"2"_s, u"-subj"_s, u"/CN="_s + m_options.certificateName, u"-addext"_s,
            u"subjectAltName=DNS:%1,DNS:localhost,IP:127.0.0.1"_s.arg(m_options.certificateName), u"-keyout"_s,
            m_directory.filePath(u"key.pem"_s), u"-out"_s, certificateFile()});
    return openssl.waitForFinished(patienceMs) && openssl.exitCode() == 0;
}

bool SmtpServer::start()
{
    if (!makeCertificate())
        return false;
    QStringList arguments{u"" TOUCHLINE_SOURCE_DIR "/tests/support/smtp_server.py"_s, u"--port"_s,
        QString::number(m_port), u"--tls"_s, tlsName(m_options.tls)};
    if (m_options.tls != Tls::None)
        arguments += {u"--certificate"_s, certificateFile(), u"--key"_s, m_directory.filePath(u"key.pem"_s)};
    if (!m_options.user.isEmpty())
        arguments += {u"--user"_s, m_options.user, u"--password"_s, m_options.password};
    if (m_options.loginRequired)
        arguments += u"--login-required"_s;
    if (!m_options.mechanism.isEmpty())
        arguments += {u"--mechanism"_s, m_options.mechanism};
    // Debian's own, which python3-aiosmtpd is for.
    m_process.start(u"/usr/bin/python3"_s, arguments);
    m_port = 0;
    m_unanswered = 0;
    return QTest::qWaitFor([this] { return m_port != 0 || m_process.state() == QProcess::NotRunning; }, patienceMs)
        && m_port != 0;
}

void SmtpServer::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
    read();
}

QString SmtpServer::url(const QString &host) const
{
    return u"%1://%2:%3"_s.arg(m_options.tls == Tls::Implicit ? u"smtps"_s : u"smtp"_s, host).arg(m_port);
}

void SmtpServer::rule(const QString &name, const QString &recipients, int times, const QString &text)
{
    QJsonObject line{{u"rule"_s, name}, {u"recipient"_s, recipients}, {u"times"_s, times}};
    if (!text.isEmpty())
        line.insert(u"text"_s, text);
    command(line);
}

QList<ReceivedMail> SmtpServer::mailsTo(const QString &recipient) const
{
    QList<ReceivedMail> found;
    for (const ReceivedMail &mail : m_mails) {
        if (mail.recipients.contains(recipient))
            found.append(mail);
    }
    return found;
}

void SmtpServer::command(const QJsonObject &line)
{
    m_process.write(QJsonDocument(line).toJson(QJsonDocument::Compact) + '\n');
    ++m_unanswered;
    if (!QTest::qWaitFor([this] { return m_unanswered == 0; }, patienceMs))
        qWarning("the mail server does not hear what it is told");
}

void SmtpServer::read()
{
    while (m_process.canReadLine())
        readEvent(QJsonDocument::fromJson(m_process.readLine()).object());
}

void SmtpServer::readEvent(const QJsonObject &event)
{
    const QString kind = event.value("event"_L1).toString();
    if (kind == "listening"_L1) {
        m_port = static_cast<quint16>(event.value("port"_L1).toInt());
    } else if (kind == "obeyed"_L1) {
        --m_unanswered;
    } else if (kind == "connection"_L1) {
        ++m_connections;
        ++m_open;
    } else if (kind == "closed"_L1) {
        --m_open;
    } else if (kind == "refused"_L1) {
        m_refused.append(event.value("recipient"_L1).toString());
    } else if (kind == "login"_L1) {
        m_logins.append(u"%1 %2 %3"_s.arg(event.value("mechanism"_L1).toString(), event.value("user"_L1).toString(),
            event.value("ok"_L1).toBool() ? u"ok"_s : u"refused"_s));
    } else if (kind == "mail"_L1) {
        ReceivedMail mail{.connection = event.value("connection"_L1).toInt(),
            .sender = event.value("from"_L1).toString(),
            .recipients = {},
            .messageId = event.value("messageId"_L1).toString(),
            .data = QByteArray::fromBase64(event.value("data"_L1).toString().toLatin1()),
            .answered = event.value("answered"_L1).toBool(),
            .tls = event.value("tls"_L1).toBool(),
            .user = event.value("user"_L1).toString()};
        for (const QJsonValue recipient : event.value("recipients"_L1).toArray())
            mail.recipients.append(recipient.toString());
        m_mails.append(mail);
    }
    Q_EMIT received();
}

} // namespace touchline::testsupport
