// SPDX-License-Identifier: GPL-3.0-only
#include "tests/app/program.h"
#include "tests/support/smtp_server.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// The real program with mail.transport=smtp.
class SmtpProgramTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    ProgramEnd mailTest(const QString &to) const
    {
        return runProgram({u"mail"_s, u"test"_s, to, u"--data-dir"_s, dataDir()});
    }
    static QStringList smtp(const SmtpServer &server)
    {
        return {u"--set"_s, u"mail.transport=smtp"_s, u"--set"_s, u"mail.smtp_url="_s + server.url()};
    }
    QString passwordFile(const QByteArray &password) const
    {
        QFile file(m_directory->filePath(u"smtp-password"_s));
        if (!file.open(QIODevice::WriteOnly) || file.write(password + '\n') < 0)
            qFatal("the password file cannot be written");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return file.fileName();
    }
    static QJsonObject post(const QString &base, const QByteArray &path, const QJsonObject &body, const QByteArray &jwt)
    {
        const QUrl url(base);
        const QByteArray json = body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
        QTcpSocket socket;
        socket.connectToHost(url.host(), static_cast<quint16>(url.port()));
        socket.write("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nContent-Length: "
            + QByteArray::number(json.size()) + "\r\n" + (json.isEmpty() ? "" : "Content-Type: application/json\r\n")
            + (jwt.isEmpty() ? QByteArray() : "Authorization: Bearer " + jwt + "\r\n") + "\r\n" + json);
        QByteArray answer;
        while (socket.waitForReadyRead())
            answer += socket.readAll();
        answer += socket.readAll();
        return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }

    void aSignupEndsInTheOwnersMailbox()
    {
        SmtpServer server({.tls = SmtpServer::Tls::StartTls,
            .user = u"touchline"_s,
            .password = u"pass wörd"_s,
            .loginRequired = true});
        QVERIFY(server.start());
        ServingProgram program(dataDir(),
            smtp(server)
                + QStringList{u"--set"_s, u"mail.username=touchline"_s, u"--set"_s,
                    u"mail.password_file="_s + passwordFile(u"pass wörd"_s.toUtf8())});
        QVERIFY2(!program.ready().isEmpty(), program.errors().constData());
        const QJsonObject started = post(program.url(), "/public/signup/start",
            {{u"clubName"_s, u"FC Göttingen"_s}, {u"clubSlug"_s, u"goettingen"_s},
                {u"email"_s, u"owner@club.example"_s}, {u"plan"_s, u"pro"_s}},
            {});
        const QByteArray jwt = started.value("jwt"_L1).toString().toUtf8();
        QVERIFY2(!jwt.isEmpty(), QJsonDocument(started).toJson().constData());
        QVERIFY(post(program.url(), "/public/signup/pro/confirm", {}, jwt).value("success"_L1).toBool());
        QTRY_COMPARE_WITH_TIMEOUT(server.mails().size(), 1, 30'000);
        const ReceivedMail mail = server.mails().constFirst();
        QCOMPARE(mail.recipients, QStringList{u"owner@club.example"_s});
        QVERIFY(mail.tls);
        QCOMPARE(mail.user, u"touchline"_s);
        QVERIFY(mail.data.contains("/magic/"));
        QCOMPARE(program.terminate(), 0);
        const QByteArray log = program.errors();
        QVERIFY(!log.contains("/magic/") && !log.contains("pass w") && !log.contains("can be read by others"));
        QVERIFY(QDir(dataDir() + u"/outbox"_s).isEmpty());
    }

    void aTestMailSaysWhatBecameOfIt()
    {
        SmtpServer server;
        QVERIFY(server.start());
        QCOMPARE(runProgram({u"migrate"_s, u"up"_s, u"--data-dir"_s, dataDir()}).exitCode, 0);
        const ProgramEnd queued = mailTest(u"early@club.example"_s);
        QCOMPARE(queued.exitCode, 0);
        QVERIFY2(queued.output.contains("leaves when Touchline runs"), queued.output.constData());

        ServingProgram program(dataDir(), smtp(server));
        QVERIFY2(!program.ready().isEmpty(), program.errors().constData());
        QTRY_COMPARE(server.mailsTo(u"early@club.example"_s).size(), 1);
        const ProgramEnd sent = mailTest(u"ops@club.example"_s);
        QCOMPARE(sent.exitCode, 0);
        QVERIFY2(sent.output.contains("has left"), sent.output.constData());
        QTRY_COMPARE(server.mailsTo(u"ops@club.example"_s).size(), 1);

        server.rule(u"refuse"_s, u"gone@club.example"_s);
        const ProgramEnd refused = mailTest(u"gone@club.example"_s);
        QCOMPARE(refused.exitCode, 1);
        QVERIFY2(refused.output.contains("550 5.1.1"), refused.output.constData());
        server.rule(u"defer"_s, u"later@club.example"_s);
        const ProgramEnd later = mailTest(u"later@club.example"_s);
        QCOMPARE(later.exitCode, 1);
        QVERIFY2(later.output.contains("tried again"), later.output.constData());
        const ProgramEnd wrong = mailTest(u"nobody"_s);
        QCOMPARE(wrong.exitCode, 1);
        QVERIFY2(wrong.errors.contains("no mail address"), wrong.errors.constData());
        QCOMPARE(program.terminate(), 0);
    }

    void aSettingThatCannotWorkEndsTheStart()
    {
        const ProgramEnd end
            = runProgram({u"serve"_s, u"--data-dir"_s, dataDir(), u"--set"_s, u"mail.transport=smtp"_s});
        QCOMPARE(end.exitCode, 2);
        QVERIFY2(end.errors.contains("mail.smtp_url"), end.errors.constData());
    }
};

QTEST_GUILESS_MAIN(SmtpProgramTest)
#include "smtp_program_test.moc"
