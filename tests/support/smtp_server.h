// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

namespace touchline::testsupport {

/// A mail as it came over the wire.
struct ReceivedMail
{
    int connection = 0; ///< which one brought it, counted from 1
    QString sender;
    QStringList recipients;
    QString messageId; ///< with its angle brackets
    QByteArray data; ///< the whole message
    bool answered = true; ///< false: it came whole and the server fell silent or hung up
    bool tls = false;
    QString user; ///< who logged in, empty: nobody
};

/// A real SMTP server (aiosmtpd) on a free loopback port, in a process of its own, that misbehaves when told to. What
/// it tells is read while this thread's event loop turns. It dies with the test.
class SmtpServer final : public QObject
{
    Q_OBJECT

public:
    enum class Tls {
        None,
        StartTls, ///< offered
        Implicit, ///< from the first byte
    };
    struct Options
    {
        Tls tls = Tls::None;
        QString certificateName = QStringLiteral("mail.example.test"); ///< beside localhost and 127.0.0.1
        QString user{}; ///< empty: it knows nobody
        QString password{};
        bool loginRequired = false;
        QString mechanism{}; ///< `PLAIN` or `LOGIN` alone; empty: both
        quint16 port = 0;
    };

    explicit SmtpServer(QObject *parent = nullptr);
    explicit SmtpServer(Options options, QObject *parent = nullptr);
    ~SmtpServer() override;

    /// Starts the server and waits until it listens; false if it does not. Started again, it takes the same port.
    bool start();
    /// Ends it at once, with all its connections.
    void stop();

    quint16 port() const { return m_port; }
    /// `smtp://127.0.0.1:…`, or `smtps://…`.
    QString url(const QString &host = QStringLiteral("127.0.0.1")) const;
    /// The certificate it shows (self-signed), as a PEM file to trust.
    QString certificateFile() const { return m_directory.filePath(QStringLiteral("certificate.pem")); }

    /// Treats recipients that fit the pattern (`*@club.example`) in that way from now on: `accept`, `refuse`, `reject`,
    /// `defer`, `greylist`, `stall`, `stall-after-dot`, `drop-in-data`, `drop-after-dot`, `sender`; smtp_server.py says
    /// what they are. `times` 0: always. `text`: said instead of the usual, with its code.
    void rule(
        const QString &name, const QString &recipients = QStringLiteral("*"), int times = 0, const QString &text = {});
    void clearRules() { command({{QStringLiteral("clear"), true}}); }
    /// Said to those who connect, who are then cut off; empty: the usual greeting.
    void refuseConnections(const QString &banner) { command({{QStringLiteral("banner"), banner}}); }
    /// Closes the connections that are open now.
    void hangUp() { command({{QStringLiteral("hangUp"), true}}); }
    void hangUpAfter(int mails) { command({{QStringLiteral("hangUpAfter"), mails}}); }

    const QList<ReceivedMail> &mails() const { return m_mails; }
    /// Those to that recipient.
    QList<ReceivedMail> mailsTo(const QString &recipient) const;
    /// Recipients it refused, put off, or did not answer, in that order.
    const QStringList &refused() const { return m_refused; }
    int connections() const { return m_connections; }
    int openConnections() const { return m_open; }
    /// `PLAIN user ok` or `… refused`, one a try.
    const QStringList &logins() const { return m_logins; }

Q_SIGNALS:
    void received();

private:
    /// Waits until the server has heard it.
    void command(const QJsonObject &line);
    bool makeCertificate();
    void read();
    void readEvent(const QJsonObject &event);

    const Options m_options;
    QTemporaryDir m_directory;
    QProcess m_process;
    quint16 m_port = 0;
    QList<ReceivedMail> m_mails;
    QStringList m_refused;
    QStringList m_logins;
    int m_connections = 0;
    int m_open = 0;
    int m_unanswered = 0; ///< commands
};

} // namespace touchline::testsupport
