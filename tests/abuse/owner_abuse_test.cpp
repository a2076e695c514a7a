// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/session_cookie.h"
#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/support/raw_http_client.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;

namespace {
constexpr int crowdSize = 50;
constexpr int patienceMs = 60'000;
using Headers = QList<std::pair<QByteArray, QByteArray>>;

QByteArray json(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// What a browser sends for a form on one of our pages.
QByteArray form(const QByteArray &path, const QByteArray &fields = {}, const Headers &headers = {})
{
    return rawRequest("POST", path, fields,
        Headers{{"Content-Type", "application/x-www-form-urlencoded"}, {"Sec-Fetch-Site", "same-origin"}} + headers);
}
} // namespace

/// Owners' links, sessions and mails under attack: the real program in production, whoever attacks it on the same
/// machine, and everything fifty times at once.
class OwnerAbuseTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ServeProcess> m_server;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    DataLook look() const { return DataLook(dataDir()); }
    void serve(const QStringList &more = {})
    {
        m_server = std::make_unique<ServeProcess>(
            dataDir(), ServeProcess::localWebhooks() + QStringList{u"--log-level"_s, u"debug"_s} + more);
        QVERIFY2(m_server->startAndWait(), m_server->log().constData());
    }
    RawResponse exchange(const QByteArray &request) const
    {
        return RawHttpClient(m_server->port()).exchange(request).value_or(RawResponse{});
    }
    /// The same from many connections that are all open before the first byte is sent.
    QList<RawResponse> atOnce(const QByteArray &request, int times = crowdSize) const
    {
        std::vector<std::unique_ptr<RawHttpClient>> clients;
        for (int i = 0; i < times; ++i)
            clients.push_back(std::make_unique<RawHttpClient>(m_server->port()));
        for (const auto &client : clients)
            client->send(request);
        QList<RawResponse> answers;
        for (const auto &client : clients)
            answers.append(client->read().value_or(RawResponse{}));
        return answers;
    }
    static QHash<int, int> statuses(const QList<RawResponse> &answers)
    {
        QHash<int, int> counts;
        for (const RawResponse &answer : answers)
            ++counts[answer.status];
        return counts;
    }
    /// A club with the slug `<prefix>-0`, on the Pro plan, whose owner is `<slug>@example.test`. Nothing it does needs
    /// the network.
    void signUp(const QString &slug, bool finish = true)
    {
        const RawResponse started = exchange(rawPost("/public/signup/start",
            json({{u"clubName"_s, u"Club <b>\"&"_s}, {u"clubSlug"_s, slug}, {u"email"_s, slug + u"@example.test"_s},
                {u"plan"_s, u"pro"_s}})));
        QCOMPARE(started.status, 200);
        if (!finish)
            return;
        const QByteArray bearer = "Bearer " + started.json().value("jwt"_L1).toString().toLatin1();
        QCOMPARE(exchange(rawPost("/public/signup/pro/confirm", "{}", {{"Authorization", bearer}})).status, 200);
    }
    /// The links in the mails to that club that begin so, without scheme and host, the newest last.
    QList<QByteArray> links(const QString &slug, const QString &beginning) const
    {
        const QRegularExpression link(
            u"^http://[^/]+(%1[A-Za-z0-9_-]{43})\\r?$"_s.arg(beginning), QRegularExpression::MultilineOption);
        const QDir outbox(dataDir() + u"/outbox"_s);
        QList<QByteArray> found;
        for (const QFileInfo &entry : outbox.entryInfoList({u"*.eml"_s}, QDir::Files, QDir::Time | QDir::Reversed)) {
            QFile file(entry.filePath());
            QByteArray mail = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
            mail.replace("=\r\n", "").replace("=3D", "=");
            const auto match = link.match(QString::fromUtf8(mail));
            if (mail.contains("To: <" + slug.toLatin1() + "@example.test>") && match.hasMatch())
                found.append(match.captured(1).toLatin1());
        }
        return found;
    }
    QByteArray link(const QString &slug, const QString &beginning) const
    {
        QList<QByteArray> found;
        [&] { QTRY_VERIFY_WITH_TIMEOUT(!(found = links(slug, beginning)).isEmpty(), patienceMs); }();
        return found.value(0);
    }
    static QByteArray cookieOf(const RawResponse &answer) { return answer.header("Set-Cookie").split(';').first(); }

private Q_SLOTS:
    void init() { m_directory = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_server)
            qWarning("%s", m_server->log().right(4000).constData());
        m_server.reset();
    }

    void fiftyAtOnceOpenOneSession()
    {
        serve();
        signUp(u"fifty"_s);
        const QByteArray magic = link(u"fifty"_s, u"/magic/"_s);
        const auto answers = atOnce(form(magic));
        QCOMPARE(statuses(answers), (QHash<int, int>{{303, 1}, {410, crowdSize - 1}}));
        QCOMPARE(look().count("SELECT count(*) FROM sessions"), 1);
        QByteArray cookie;
        for (const RawResponse &answer : answers) {
            cookie += cookieOf(answer);
            QCOMPARE(answer.header("Set-Cookie").isEmpty(), answer.status != 303);
        }
        QCOMPARE(exchange(rawRequest("GET", "/owner", {}, {{"Cookie", cookie}})).status, 200);

        // Fifty devices of one session sign out, and none stays.
        atOnce(form("/owner/logout", {}, {{"Cookie", cookie}}));
        QCOMPARE(exchange(rawRequest("GET", "/owner", {}, {{"Cookie", cookie}})).status, 401);
        QCOMPARE(look().count("SELECT count(*) FROM sessions WHERE ended_at=0"), 0);
    }

    void fiftyAtOnceGetOneMail()
    {
        serve();
        signUp(u"known"_s);
        link(u"known"_s, u"/magic/"_s);
        const auto known = atOnce(form("/magic/renew", "email=known%40example.test&clubSlug=known"));
        const auto unknown = atOnce(form("/magic/renew", "email=nobody%40example.test&clubSlug=known"));
        QCOMPARE(statuses(known), (QHash<int, int>{{202, crowdSize}}));
        QCOMPARE(statuses(unknown), (QHash<int, int>{{202, crowdSize}}));
        QCOMPARE(known.first().body, unknown.first().body);
        QTRY_COMPARE_WITH_TIMEOUT(look().count("SELECT count(*) FROM link_requests"), 0, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(look().count("SELECT count(*) FROM mail_queue WHERE state='queued'"), 0, patienceMs);
        // Each of them leaves before the next is written, so there may be a few, and not fifty; the last one opens.
        QVERIFY(look().count("SELECT count(*) FROM mail_queue") <= 6);
        QCOMPARE(look().count("SELECT count(*) FROM magic_links WHERE used_at=0 AND voided_at=0"), 1);
        int open = 0;
        for (const QByteArray &magic : links(u"known"_s, u"/magic/"_s))
            open += exchange(form(magic)).status == 303 ? 1 : 0;
        QCOMPARE(open, 1);
    }

    void fiftyAtOnceRedeemOnce()
    {
        serve();
        signUp(u"later"_s, false);
        const QByteArray asking
            = rawPost("/public/signup/resume", R"({"email":"later@example.test","clubSlug":"later"})");
        QCOMPARE(statuses(atOnce(asking)), (QHash<int, int>{{202, crowdSize}}));
        link(u"later"_s, u"/onboarding#resume="_s);
        QTRY_COMPARE_WITH_TIMEOUT(look().count("SELECT count(*) FROM mail_queue WHERE state='queued'"), 0, patienceMs);
        int redeemed = 0;
        for (const QByteArray &resume : links(u"later"_s, u"/onboarding#resume="_s)) {
            const auto answers = atOnce(rawPost(
                "/public/signup/resume/redeem", json({{u"token"_s, QString::fromLatin1(resume.split('=').last())}})));
            redeemed += statuses(answers).value(200);
            QCOMPARE(statuses(answers).value(200) + statuses(answers).value(401), crowdSize);
        }
        QCOMPARE(redeemed, 1);
    }

    void fiftyAtOnceConfirmOnce()
    {
        serve({u"--set"_s, u"signup.verify_email=require"_s});
        signUp(u"waits"_s);
        const QByteArray verify = link(u"waits"_s, u"/verify-email/"_s);
        const auto answers = atOnce(form(verify));
        QCOMPARE(statuses(answers), (QHash<int, int>{{200, 1}, {410, crowdSize - 1}}));
        QTRY_COMPARE_WITH_TIMEOUT(
            look().count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), 1, patienceMs);
        QCOMPARE(look().count("SELECT count(*) FROM provision_runs"), 1);
        QCOMPARE(look().faultsOfCompleteClubs().filter(u"mail"_s, Qt::CaseInsensitive).size(), 1); // it got two
    }

    void cookiesCannotBePlanted()
    {
        serve();
        signUp(u"victim"_s);
        const QByteArray planted = "touchline_session=" + QByteArray(43, 'A');
        const RawResponse signedIn = exchange(form(link(u"victim"_s, u"/magic/"_s), {}, {{"Cookie", planted}}));
        QCOMPARE(signedIn.status, 303);
        const QByteArray own = cookieOf(signedIn);
        QVERIFY(own.startsWith("touchline_session=") && own != planted);
        const auto owner = [this](const QByteArray &cookie) {
            return exchange(rawRequest("GET", "/owner", {}, {{"Cookie", cookie}})).status;
        };
        QCOMPARE(owner(planted), 401);
        QCOMPARE(owner(own), 200);
        // Neither under another name, nor in another case, nor cut, nor longer.
        const QByteArray token = own.split('=').last();
        for (const QByteArray &cookie : {"__Host-touchline=" + token, "Touchline_Session=" + token,
                 "touchline_session=" + token.chopped(1), "touchline_session=" + token + 'A',
                 "touchline_session=\"" + token + '"', "x=touchline_session=" + token, QByteArray("touchline_session="),
                 QByteArray("touchline_session"), QByteArray(";;;=;")})
            QVERIFY2(owner(cookie) == 401, cookie.constData());
    }

    void behindTlsOnlyTheLockedCookieCounts()
    {
        serve({u"--set"_s, u"server.public_url=https://club.example.test"_s});
        signUp(u"locked"_s);
        const QRegularExpression magic(u"https://club\\.example\\.test(/magic/[A-Za-z0-9_-]{43})"_s);
        QByteArray path;
        const auto found = [&] {
            const QDir outbox(dataDir() + u"/outbox"_s);
            for (const QString &name : outbox.entryList({u"*.eml"_s}, QDir::Files)) {
                QFile file(outbox.filePath(name));
                const QByteArray mail = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
                path = magic.match(QString::fromUtf8(QByteArray(mail).replace("=\r\n", ""))).captured(1).toLatin1();
            }
            return !path.isEmpty();
        };
        QTRY_VERIFY_WITH_TIMEOUT(found(), patienceMs);
        const QByteArray cookie = cookieOf(exchange(form(path)));
        QVERIFY2(cookie.startsWith("__Host-touchline="), cookie.constData());
        const auto owner = [this](const QByteArray &value) {
            return exchange(rawRequest("GET", "/owner", {}, {{"Cookie", value}})).status;
        };
        QCOMPARE(owner(cookie), 200);
        // A neighbour's site, or plain http, can only set names without the prefix.
        QCOMPARE(owner("touchline_session=" + cookie.split('=').last()), 401);
    }

    void nobodysHostEndsUpInAMail()
    {
        serve();
        signUp(u"host"_s);
        link(u"host"_s, u"/magic/"_s);
        const QByteArray port = QByteArray::number(m_server->port());
        const QByteArray fields = "email=host%40example.test&clubSlug=host";
        for (const QByteArray &host : {QByteArray("evil.test"), "evil.test:" + port, "127.0.0.1.evil.test:" + port,
                 "127.0.0.1:" + port + "@evil.test", QByteArray("localhost.evil.test"),
                 QByteArray("127.0.0.1, evil.test")}) {
            QByteArray request = form("/magic/renew", fields);
            request.replace("Host: 127.0.0.1", "Host: " + host);
            const int status = exchange(request).status;
            QVERIFY2(status == 421 || status == 400, host.constData());
        }
        for (const char *header : {"X-Forwarded-Host", "X-Host", "Forwarded", "X-Original-URL", "X-Rewrite-URL"})
            QCOMPARE(exchange(form("/magic/renew", fields, {{header, "evil.test"}})).status, 202);
        QTRY_VERIFY_WITH_TIMEOUT(look().count("SELECT count(*) FROM link_requests") == 0
                && look().count("SELECT count(*) FROM mail_queue WHERE state='queued'") == 0,
            patienceMs);
        const QDir outbox(dataDir() + u"/outbox"_s);
        const QStringList mails = outbox.entryList({u"*.eml"_s}, QDir::Files);
        QVERIFY(mails.size() >= 2);
        for (const QString &name : mails) {
            QFile file(outbox.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("evil.test"));
        }
    }

    void nothingSplitsAHeader()
    {
        serve();
        signUp(u"split"_s);
        const QByteArray magic = link(u"split"_s, u"/magic/"_s);
        const QByteArray evil = "%0d%0aSet-Cookie:%20evil=1%0d%0a%0d%0a<script>";
        const QList<QByteArray> requests{
            form("/magic/renew", "email=split%40example.test" + evil + "&clubSlug=split" + evil),
            form("/magic/renew", "email=a%0d%0aBcc:%20x%40evil.test%0d%0a%40example.test&clubSlug=split"),
            form("/magic/" + evil),
            rawRequest("GET", "/magic/" + evil),
            rawRequest("GET", "/verify-email/" + evil),
            rawRequest("GET", magic + evil),
            rawRequest("GET", "/owner?next=" + evil),
            rawRequest("GET", "/owner", {}, {{"X-Request-Id", "a\tb"}}),
            rawRequest("GET", "/owner", {}, {{"Accept-Language", "de%0d%0aX: y, <script>"}}),
            rawRequest("GET", "/owner", {}, {{"Cookie", "touchline_session=" + evil}}),
            rawPost("/public/signup/resume", R"({"email":"a@example.test\r\nBcc: x@evil.test","clubSlug":"split"})"),
            rawPost("/public/signup/resume/redeem", R"({"token":"\r\nSet-Cookie: evil=1"})"),
        };
        for (const QByteArray &request : requests) {
            const RawResponse answer = exchange(request);
            QVERIFY2(answer.status >= 200 && answer.status < 500, request.constData());
            for (const auto &[name, value] : answer.headers)
                QVERIFY2(name.toLower() != "set-cookie" && !value.contains("evil"), request.constData());
            QVERIFY2(!answer.body.contains("<script>"), request.constData());
        }
        QCOMPARE(look().count("SELECT count(*) FROM mail_queue WHERE recipient LIKE '%evil%'"), 0);
        QCOMPARE(exchange(form(magic)).status, 303); // and nothing of it used the link up
    }

    void linksAreNotUsedUpFromElsewhere()
    {
        serve();
        signUp(u"cross"_s);
        const QByteArray magic = link(u"cross"_s, u"/magic/"_s);
        const QByteArray type = "application/x-www-form-urlencoded";
        const QList<Headers> foreign{
            {{"Content-Type", type}, {"Origin", "https://evil.test"}},
            {{"Content-Type", type}, {"Sec-Fetch-Site", "cross-site"}},
            {{"Content-Type", type}, {"Sec-Fetch-Site", "same-site"}},
            {{"Content-Type", type}, {"Sec-Fetch-Site", "cross-site"}, {"Origin", "null"}},
            {{"Content-Type", type}, {"Sec-Fetch-Site", "cross-site"}, {"Sec-Fetch-Site", "same-origin"}},
            {{"Content-Type", type}, {"Origin", "http://127.0.0.1.evil.test"}},
            {{"Content-Type", type}, {"Origin", "http://127.0.0.1:1"}},
            {{"Content-Type", "text/plain"}, {"Origin", "https://evil.test"}},
        };
        for (const Headers &headers : foreign) {
            for (const QByteArray &path : {magic, QByteArray("/owner/logout"), QByteArray("/magic/renew")}) {
                const int status = exchange(rawRequest("POST", path, "a=b", headers)).status;
                QVERIFY2(status == 403 || status == 415,
                    path + ' ' + headers.last().first + ' ' + headers.last().second + ' ' + QByteArray::number(status));
            }
        }
        // Whoever only looks, as mail scanners do, and whoever asks in other ways, uses nothing up.
        for (const char *method : {"GET", "HEAD", "PUT", "DELETE", "PATCH", "OPTIONS"})
            QVERIFY(exchange(rawRequest(method, magic)).status != 303);
        QCOMPARE(exchange(form(magic, {}, {{"X-HTTP-Method-Override", "GET"}})).status, 303);
    }

    /// What stands in logs cannot be used: everything above, with the log looked through.
    void nothingSecretIsInAnyLog()
    {
        serve();
        signUp(u"quiet"_s);
        const QByteArray magic = link(u"quiet"_s, u"/magic/"_s);
        const QByteArray token = magic.split('/').last();
        for (const QByteArray &path : {"/magic//" + token, "//magic/" + token, "/Magic/" + token,
                 "/magic/" + token + '/', "/owner/" + token, "/magic/%2f" + token, "/x?token=" + token,
                 "/magic/" + token + "?a=" + token, "/magic/" + token.first(20) + "%2D" + token.sliced(21)})
            exchange(rawRequest("GET", path, {}, {{"Referer", "http://127.0.0.1/magic/" + token}}));
        const QByteArray session = cookieOf(exchange(form(magic))).split('=').last();
        QCOMPARE(session.size(), 43);
        exchange(form(magic));
        m_server->terminate();
        QCOMPARE(m_server->waitForExit(), 0);
        QByteArray written = m_server->log();
        QFile logs(dataDir() + u"/logs.db"_s);
        QVERIFY(logs.open(QIODevice::ReadOnly));
        written += logs.readAll();
        QVERIFY(written.contains("Owner signed in"));
        QVERIFY(!written.contains(session));
        QVERIFY(!written.contains(token));
        QVERIFY(!written.contains(token.sliced(21)));
    }
};

QTEST_GUILESS_MAIN(OwnerAbuseTest)
#include "owner_abuse_test.moc"
