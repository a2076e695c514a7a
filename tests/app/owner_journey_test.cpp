// SPDX-License-Identifier: GPL-3.0-only
#include "tests/app/program.h"
#include "tests/support/raw_http_client.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

/// An owner's way through the real program: what the mails say is opened, as a person would.
class OwnerJourneyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromTheFirstMailToTheOwnersPage()
    {
        ServingProgram program(dataDir(),
            {u"--set"_s, u"signup.verify_email=require"_s, u"--set"_s, u"signup.rate_per_minute=0"_s, u"--log-level"_s,
                u"debug"_s});
        QVERIFY2(!program.ready().isEmpty(), program.errors().constData());
        const auto port = static_cast<quint16>(QUrl(program.url()).port());

        const RawResponse started = post(port, "/public/signup/start",
            {{u"clubName"_s, u"Süd 09"_s}, {u"clubSlug"_s, u"sued-09"_s}, {u"email"_s, u"ana@sued.example"_s},
                {u"plan"_s, u"pro"_s}},
            {{"Accept-Language", "de-DE"}});
        QCOMPARE(started.status, 200);
        const QByteArray id = started.json().value("tenant"_L1).toObject().value("id"_L1).toString().toLatin1();
        const QByteArray jwt = "Bearer " + started.json().value("jwt"_L1).toString().toLatin1();
        QCOMPARE(post(port, "/public/signup/pro/confirm", {}, {{"Authorization", jwt}}).status, 200);
        const auto status
            = [&] { return get(port, "/api/v1/tenants/" + id + "/provision-status", {{"Authorization", jwt}}).json(); };
        QCOMPARE(status().value("reason"_L1).toString(), u"awaiting email verification"_s);

        QByteArray resume;
        QCOMPARE(
            post(port, "/public/signup/resume", {{u"email"_s, u"ana@sued.example"_s}, {u"clubSlug"_s, u"sued-09"_s}})
                .status,
            202);
        QTRY_VERIFY(!(resume = pathInMail(u"/onboarding#resume="_s)).isEmpty());
        const RawResponse redeemed
            = post(port, "/public/signup/resume/redeem", {{u"token"_s, QString::fromLatin1(resume.split('=').last())}});
        QCOMPARE(redeemed.json().value("next"_L1).toString(), u"progress"_s);

        QByteArray verify;
        QTRY_VERIFY(!(verify = pathInMail(u"/verify-email/"_s)).isEmpty());
        QVERIFY(get(port, verify, {{"Accept-Language", "de"}}).body.contains("E-Mail-Adresse bestätigen"));
        QCOMPARE(submit(port, verify).status, 200);
        QTRY_COMPARE_WITH_TIMEOUT(status().value("status"_L1).toString(), u"complete"_s, 30'000);

        QByteArray magic;
        QTRY_VERIFY(!(magic = pathInMail(u"/magic/"_s)).isEmpty());
        QVERIFY(get(port, magic).body.contains("Meinen Verein öffnen"));
        const RawResponse signedIn = submit(port, magic);
        QCOMPARE(signedIn.status, 303);
        const QByteArray cookie = signedIn.header("Set-Cookie").split(';').first();
        const RawResponse owner = get(port, "/owner", {{"Cookie", cookie}});
        QCOMPARE(owner.status, 200);
        QVERIFY(owner.body.contains("Süd 09") && owner.body.contains("href=\"/c/sued-09\""));
        QCOMPARE(submit(port, magic).status, 410);

        QCOMPARE(program.terminate(), 0);
        const QByteArray log = program.errors();
        QVERIFY(log.contains("Owner signed in"));
        for (const QByteArray &secret : {resume.split('=').last(), verify.split('/').last(), magic.split('/').last(),
                 cookie.split('=').last(), jwt.sliced(7)}) {
            QVERIFY(secret.size() >= 43);
            QVERIFY(!log.contains(secret));
        }
    }

    void aWaitThatIsNotAskedForAnyMoreEndsAtTheNextStart()
    {
        const QString directory = m_directory.filePath(u"lifted"_s);
        QByteArray path;
        QByteArray jwt;
        {
            ServingProgram program(directory, {u"--set"_s, u"signup.verify_email=require"_s});
            const auto port = static_cast<quint16>(QUrl(program.url()).port());
            const QJsonObject started = post(port, "/public/signup/start",
                {{u"clubName"_s, u"Held"_s}, {u"clubSlug"_s, u"held-fc"_s}, {u"email"_s, u"o@held.example"_s},
                    {u"plan"_s, u"pro"_s}})
                                            .json();
            jwt = "Bearer " + started.value("jwt"_L1).toString().toLatin1();
            path = "/api/v1/tenants/" + started.value("tenant"_L1).toObject().value("id"_L1).toString().toLatin1()
                + "/provision-status";
            QCOMPARE(post(port, "/public/signup/pro/confirm", {}, {{"Authorization", jwt}}).status, 200);
            QCOMPARE(get(port, path, {{"Authorization", jwt}}).json().value("status"_L1).toString(), u"pending"_s);
            program.kill();
        }
        ServingProgram program(directory);
        const auto port = static_cast<quint16>(QUrl(program.url()).port());
        const auto status = [&] { return get(port, path, {{"Authorization", jwt}}).json().value("status"_L1); };
        QTRY_COMPARE_WITH_TIMEOUT(status().toString(), u"complete"_s, 30'000);
    }

private:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    QString dataDir() const { return m_directory.filePath(u"data"_s); }
    static RawResponse exchange(quint16 port, const QByteArray &request)
    {
        return RawHttpClient(port).exchange(request).value_or(RawResponse{});
    }
    static RawResponse get(quint16 port, const QByteArray &path, const Headers &headers = {})
    {
        return exchange(port, rawRequest("GET", path, {}, headers));
    }
    static RawResponse post(quint16 port, const QByteArray &path, const QJsonObject &body, const Headers &headers = {})
    {
        return exchange(port, rawPost(path, QJsonDocument(body).toJson(QJsonDocument::Compact), headers));
    }
    static RawResponse submit(quint16 port, const QByteArray &path)
    {
        return exchange(port,
            rawRequest("POST", path, {},
                {{"Content-Type", "application/x-www-form-urlencoded"}, {"Sec-Fetch-Site", "same-origin"}}));
    }
    /// The link in the mails of the outbox that begins so, without scheme and host; empty if there is none yet.
    QByteArray pathInMail(const QString &beginning) const
    {
        const QDir outbox(dataDir() + u"/outbox"_s);
        const QRegularExpression link(
            u"^http://[^/]+(%1[A-Za-z0-9_-]{43})\\r?$"_s.arg(beginning), QRegularExpression::MultilineOption);
        for (const QString &name : outbox.entryList({u"*.eml"_s}, QDir::Files)) {
            QFile file(outbox.filePath(name));
            if (!file.open(QIODevice::ReadOnly))
                continue;
            QByteArray mail = file.readAll();
            // Quoted-printable: a soft line break, and the equals sign itself.
            mail.replace("=\r\n", "").replace("=3D", "=");
            if (const auto found = link.match(QString::fromUtf8(mail)); found.hasMatch())
                return found.captured(1).toLatin1();
        }
        return {};
    }

    QTemporaryDir m_directory;
};

QTEST_GUILESS_MAIN(OwnerJourneyTest)
#include "owner_journey_test.moc"
