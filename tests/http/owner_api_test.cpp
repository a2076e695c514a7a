// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/random.h"
#include "core/http/session_cookie.h"
#include "core/store/club_content.h"
#include "core/store/owner_sessions.h"
#include "core/store/provision_runs.h"
#include "tests/support/api_fixture.h"

#include <QTest>
#include <thread>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;
using mail::MailKind;
using store::LinkPurpose;

namespace {
using HeaderList = QList<std::pair<QByteArray, QByteArray>>;

constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;

/// `name=value` of the cookie the answer sets.
QByteArray cookieOf(const RawResponse &response)
{
    return response.header("Set-Cookie").split(';').first();
}
} // namespace

/// Owners' links over real sockets: how they are opened, used, renewed, and what a session shows.
class OwnerApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void lookingChangesNothingAndUsingWorksOnce()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"once"_s);
        const QByteArray path = link(api, club);
        for (int time = 0; time < 2; ++time) {
            const RawResponse page = api.get(path);
            QCOMPARE(page.status, 200);
            QCOMPARE(page.body.count("<button"), 1);
            QVERIFY(page.body.contains("FC Göttingen 05"));
            QVERIFY(!page.body.contains(path.sliced(7)));
        }
        const auto head = RawHttpClient(api.port()).exchange(rawRequest("HEAD", path), true);
        QVERIFY(head && head->status == 200);

        const RawResponse used = api.submit(path);
        QCOMPARE(used.status, 303);
        QCOMPARE(used.header("Location"), "/owner"_ba);
        const RawResponse overview = api.get("/owner", {}, {{"Cookie", cookieOf(used)}});
        QCOMPARE(overview.status, 200);
        QVERIFY(overview.body.contains("FC Göttingen 05"));

        const RawResponse again = api.submit(path);
        QCOMPARE(again.status, 410);
        QVERIFY(again.body.contains("used already"));
        QVERIFY(again.header("Set-Cookie").isEmpty());
        QVERIFY(api.get(path).body.contains("action=\"/magic/renew\""));
        QCOMPARE(api.get(path).status, 410);
    }

    void twoAtOnceBeginOneSession()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"race"_s);
        const QByteArray path = link(api, club);
        std::atomic<int> signedIn = 0;
        {
            std::vector<std::jthread> browsers;
            for (int browser = 0; browser < 8; ++browser)
                browsers.emplace_back([&] { signedIn += api.submit(path).status == 303 ? 1 : 0; });
        }
        QCOMPARE(signedIn.load(), 1);
        QCOMPARE(api.store().count("SELECT count(*) FROM sessions"), 1);
    }

    void aNewerLinkVoidsTheOlder()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"newer"_s);
        const QByteArray older = link(api, club);
        const QByteArray newer = link(api, club);
        const RawResponse refused = api.submit(older);
        QCOMPARE(refused.status, 410);
        QVERIFY(refused.body.contains("newer link"));
        QCOMPARE(api.submit(newer).status, 303);
    }

    void aLinkLastsADayFromSending()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"day"_s);
        QByteArray path = link(api, club);
        api.advance(dayMs - hourMs);
        QCOMPARE(api.get(path).status, 200);
        api.advance(hourMs);
        QCOMPARE(api.get(path).status, 410);
        const RawResponse late = api.submit(path);
        QCOMPARE(late.status, 410);
        QVERIFY(late.body.contains("expired"));
        QCOMPARE(api.store().count("SELECT count(*) FROM sessions"), 0);
    }

    void aLinkIsGoodBeforeItsMailIsMarkedAsSent()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"early"_s);
        const QString token = access::randomToken();
        api.store().change([&](store::Transaction &transaction) {
            store::MagicLinks(transaction)
                .add(club.id, LinkPurpose::Owner, QString::fromLatin1(access::tokenHash(token)), api.nowMs());
        });
        QCOMPARE(api.submit("/magic/" + token.toLatin1()).status, 303);
    }

    void linksForOtherThingsOpenNothing()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"purpose"_s);
        for (const LinkPurpose purpose : {LinkPurpose::Resume, LinkPurpose::VerifyEmail})
            QCOMPARE(api.submit("/magic/" + minted(api, club, purpose)).status, 404);
        QCOMPARE(api.submit("/verify-email/" + minted(api, club, LinkPurpose::Owner)).status, 404);
    }

    void hostileTokensAreSimplyUnknown_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::newRow("short") << "xyzzy"_ba;
        QTest::newRow("guess") << QByteArray(43, 'A');
        QTest::newRow("long") << QByteArray(4000, 'A');
        QTest::newRow("unicode") << "%E2%98%83%F0%9F%92%A9"_ba;
        QTest::newRow("traversal") << "..%2F..%2Fetc%2Fpasswd"_ba;
        QTest::newRow("markup") << "%3Cscript%3Ealert(1)%3C%2Fscript%3E"_ba;
        QTest::newRow("sql") << "%27%20OR%201=1--"_ba;
    }
    void hostileTokensAreSimplyUnknown()
    {
        QFETCH(QByteArray, token);
        ApiFixture api;
        for (const QByteArray &path : {"/magic/" + token, "/verify-email/" + token}) {
            for (const RawResponse &response : {api.get(path), api.submit(path)}) {
                QCOMPARE(response.status, 404);
                QVERIFY(response.body.contains("not known"));
                QVERIFY(!response.body.contains("alert"));
            }
        }
        QVERIFY(!api.logText().contains(token));
    }

    void targetsThatAreNoTextNeverGetThatFar()
    {
        ApiFixture api;
        for (const QByteArray &token : {"%FF%FE%80"_ba, QByteArray(42, 'A') + "%00"}) {
            QCOMPARE(api.get("/magic/" + token).status, 400);
            QCOMPARE(api.submit("/verify-email/" + token).status, 400);
        }
    }

    void theCookieOnLoopbackWithoutTls()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"plain"_s);
        const QByteArray cookie = api.submit(link(api, club)).header("Set-Cookie");
        QVERIFY(cookie.startsWith("touchline_session="));
        const QByteArrayList attributes = cookie.split(';').sliced(1);
        QCOMPARE(attributes, (QByteArrayList{" Max-Age=604800", " Path=/", " HttpOnly", " SameSite=Lax"}));
    }

    void theCookieOverHttps()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.trustedProxies = {u"127.0.0.1"_s};
        ApiFixture api(config);
        const auto club = completeClub(api, u"tls"_s);
        const HeaderList https{{"X-Forwarded-For", "203.0.113.9"}, {"X-Forwarded-Proto", "https"}};
        const RawResponse response = api.submit(link(api, club), {}, https);
        const QByteArray cookie = response.header("Set-Cookie");
        QVERIFY(cookie.startsWith("__Host-touchline="));
        const QByteArrayList attributes = cookie.split(';').sliced(1);
        QCOMPARE(attributes, (QByteArrayList{" Max-Age=604800", " Path=/", " HttpOnly", " SameSite=Lax", " Secure"}));
        auto withCookie = https;
        withCookie.emplaceBack("Cookie", "other=1; " + cookieOf(response));
        QCOMPARE(api.get("/owner", {}, withCookie).status, 200);
        // The plain name is worth nothing there: somebody on the way could have set it.
        auto renamed = https;
        renamed.emplaceBack("Cookie", QByteArray(cookieOf(response)).replace("__Host-touchline", "touchline_session"));
        QCOMPARE(api.get("/owner", {}, renamed).status, 401);
    }

    void aPublicUrlWithTlsMakesTheCookieSecure()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.publicUrl = u"https://clubs.example"_s;
        ApiFixture api(config);
        const auto club = completeClub(api, u"published"_s);
        QVERIFY(api.submit(link(api, club)).header("Set-Cookie").startsWith("__Host-touchline="));
    }

    void withoutTlsFromElsewhereThereIsNoCookie()
    {
        http::Request request;
        request.peerAddress = QHostAddress(u"192.0.2.7"_s);
        QCOMPARE(http::cookieKindFor(request, {}), http::CookieKind::None);
        QCOMPARE(http::cookieKindFor(request, u"http://192.0.2.1"_s), http::CookieKind::None);
        QVERIFY(http::sessionTokenOf(request, http::CookieKind::None).isEmpty());
        // A proxy on the same machine: the cookie would cross the network in clear.
        request.peerAddress = QHostAddress::LocalHost;
        QCOMPARE(http::cookieKindFor(request, u"http://clubs.example"_s), http::CookieKind::None);
        request.direct = true;
        QCOMPARE(http::cookieKindFor(request, {}), http::CookieKind::Plain);
        request.secure = true;
        QCOMPARE(http::cookieKindFor(request, {}), http::CookieKind::Secure);
    }

    void theOverviewNeedsASession_data()
    {
        QTest::addColumn<QByteArray>("cookie");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("made up") << "touchline_session=" + QByteArray(43, 'A');
        QTest::newRow("malformed") << "touchline_session=\"; DROP TABLE sessions"_ba;
        QTest::newRow("empty") << "touchline_session="_ba;
    }
    void theOverviewNeedsASession()
    {
        QFETCH(QByteArray, cookie);
        ApiFixture api;
        const RawResponse response = api.get("/owner", {}, {{"Cookie", cookie}});
        QCOMPARE(response.status, 401);
        QVERIFY(response.header("Content-Type").startsWith("text/html"));
        QVERIFY(response.body.contains("action=\"/magic/renew\""));
    }

    void theOverviewShowsTheClub()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"shown"_s);
        api.store().change([&](store::Transaction &transaction) {
            store::Tenants tenants(transaction);
            tenants.setBrand(club.id, {u"#112233"_s, u"#445566"_s});
            tenants.setRouteReady(club.id);
            store::ClubContent content(transaction);
            content.addPost(club.id, {u"p"_s, u"<b>Hello</b>"_s, u"First & best"_s, u"a"_s}, 1);
            content.addFixture(club.id, {u"f"_s, u"2026-10-02"_s, u"B"_s, u"Home XI"_s, u"Away XI"_s}, 1);
        });
        const QByteArray page = api.get("/owner", {}, {{"Cookie", signedIn(api, club)}}).body;
        for (const char *part : {"#112233", "Ready", "Starter", "Trial until", "href=\"/c/shown\"",
                 "&lt;b&gt;Hello&lt;/b&gt;", "First &amp; best", "2 Oct 2026", "Home XI – Away XI", "Sign out"})
            QVERIFY2(page.contains(part), part);
        QVERIFY(!page.contains("<b>"));
    }

    void pagesSpeakTheReadersLanguage()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"spoken"_s);
        const QByteArray path = link(api, club);
        const auto page
            = [&](const QByteArray &languages) { return api.get(path, {}, {{"Accept-Language", languages}}).body; };
        QVERIFY(page("de-AT,de;q=0.9,en;q=0.8").contains("Meinen Verein öffnen"));
        QVERIFY(page("de-AT").contains("<html lang=\"de\">"));
        QVERIFY(page("it, es;q=0.5").contains("Abrir mi club"));
        QVERIFY(page("fr").contains("Ouvrir mon club"));
        QVERIFY(page("xx").contains("Open my club"));
        // The club's own language where the browser asks for none of ours.
        const auto started = api.post("/public/signup/start", ApiFixture::startBody(u"spanish"_s), {},
            {{"Accept-Language", "es-MX"}, {"Idempotency-Key", "0123456789012345678901"}});
        const QString id = started.json().value("tenant"_L1).toObject().value("id"_L1).toString();
        const auto row = api.store().look([&](store::Session &s) { return *store::Tenants(s).byId(id); });
        QCOMPARE(row.locale, u"es"_s);
        QVERIFY(api.get("/magic/" + minted(api, {id, {}, {}}, LinkPurpose::Owner)).body.contains("Abrir mi club"));
    }

    void sessionsLastSevenDays()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"week"_s);
        const QByteArray cookie = signedIn(api, club);
        api.advance(7 * dayMs - hourMs);
        QCOMPARE(api.get("/owner", {}, {{"Cookie", cookie}}).status, 200);
        api.advance(hourMs);
        QCOMPARE(api.get("/owner", {}, {{"Cookie", cookie}}).status, 401);
    }

    void signingOutEndsThatSessionOnly()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"leaving"_s);
        const QByteArray first = signedIn(api, club);
        const QByteArray second = signedIn(api, club);
        const RawResponse left = api.submit("/owner/logout", {}, {{"Cookie", first}});
        QCOMPARE(left.status, 200);
        QVERIFY(left.header("Set-Cookie").startsWith("touchline_session=; Max-Age=0; Path=/"));
        QCOMPARE(api.get("/owner", {}, {{"Cookie", first}}).status, 401);
        QCOMPARE(api.get("/owner", {}, {{"Cookie", second}}).status, 200);
        QCOMPARE(api.submit("/owner/logout").status, 200);
    }

    void suspendedClubsRest()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"resting"_s);
        const QByteArray cookie = signedIn(api, club);
        const QByteArray path = link(api, club);
        setStatus(api, club, domain::TenantStatus::Suspended);
        QCOMPARE(api.get("/owner", {}, {{"Cookie", cookie}}).status, 401);
        QCOMPARE(api.get(path).status, 409);
        QCOMPARE(api.submit(path).status, 409);
        QCOMPARE(renewedFor(api, club), QString());
        setStatus(api, club, domain::TenantStatus::Active);
        QCOMPARE(api.get("/owner", {}, {{"Cookie", cookie}}).status, 200);
        QCOMPARE(api.submit(path).status, 303);

        setStatus(api, club, domain::TenantStatus::Cancelled);
        QCOMPARE(api.get("/owner", {}, {{"Cookie", cookie}}).status, 401);
        QCOMPARE(api.get(path).status, 404);
        QCOMPARE(renewedFor(api, club), QString());
    }

    void formsFromOtherSitesAreRefused_data()
    {
        QTest::addColumn<HeaderList>("headers");
        QTest::addColumn<bool>("taken");
        QTest::newRow("no browser") << HeaderList{} << true;
        QTest::newRow("same origin") << HeaderList{{"Sec-Fetch-Site", "same-origin"}, {"Origin", "null"}} << true;
        QTest::newRow("typed") << HeaderList{{"Sec-Fetch-Site", "none"}} << true;
        QTest::newRow("cross site") << HeaderList{{"Sec-Fetch-Site", "cross-site"}, {"Origin", "null"}} << false;
        QTest::newRow("same site") << HeaderList{{"Sec-Fetch-Site", "same-site"}} << false;
        QTest::newRow("foreign origin") << HeaderList{{"Origin", "https://evil.example"}} << false;
        QTest::newRow("own origin") << HeaderList{{"Origin", "http://127.0.0.1"}} << true;
        QTest::newRow("older browser") << HeaderList{{"Origin", "null"}} << true;
        QTest::newRow("public address") << HeaderList{{"Origin", "https://clubs.example"}} << true;
    }
    void formsFromOtherSitesAreRefused()
    {
        QFETCH(HeaderList, headers);
        QFETCH(bool, taken);
        settings::Config config = HttpFixture::defaults();
        config.server.publicUrl = u"https://clubs.example"_s;
        ApiFixture api(config);
        const auto club = completeClub(api, u"forms"_s);
        QCOMPARE(api.submit(link(api, club), {}, headers).status, taken ? 303 : 403);
        QCOMPARE(api.submit("/owner/logout", {}, headers).status, taken ? 200 : 403);
        QCOMPARE(api.submit("/magic/renew", "email=a%40b.example&clubSlug=forms", headers).status, taken ? 202 : 403);
    }

    void bodiesAreFormsOrNothing()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"bodies"_s);
        const QByteArray path = link(api, club);
        QCOMPARE(api.post(path, {}).status, 415);
        QCOMPARE(api.exchange(rawRequest("PUT", path)).status, 405);
        QCOMPARE(api.exchange(rawRequest("DELETE", "/owner")).status, 405);
        QCOMPARE(api.get("/magic/renew").status, 405);
        QCOMPARE(api.get("/magic/renew").header("Allow"), "POST, OPTIONS"_ba);
        QCOMPARE(api.exchange(rawRequest("OPTIONS", path)).header("Allow"), "GET, POST, HEAD, OPTIONS"_ba);
        QCOMPARE(api.exchange(rawRequest("POST", path)).status, 303);
    }

    void renewMailsANewLink()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"renewed"_s);
        const QByteArray older = link(api, club);
        const QString token = renewedFor(api, club);
        QVERIFY(!token.isEmpty());
        QCOMPARE(api.submit(older).status, 410);
        QCOMPARE(api.submit("/magic/" + token.toLatin1()).status, 303);

        const RawResponse form = api.submit("/magic/renew", "email=OWNER%40club.example&clubSlug=+Renewed+");
        QCOMPARE(form.status, 202);
        QVERIFY(form.body.contains("inbox"));
        drain(api);
        QVERIFY(!api.deliver(club.id, MailKind::MagicLink).isEmpty());
    }

    void renewLooksTheSameForEverybody()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"quiet"_s);
        const auto seen = [&](const QString &email, const QString &slug) {
            const RawResponse response = api.post(
                "/magic/renew", {{u"email"_s, email}, {u"clubSlug"_s, slug}}, {}, {{"X-Request-Id", "same-id-0"}});
            HeaderList headers = response.headers;
            headers.removeIf([](const auto &header) { return header.first == "Date"; });
            return std::tuple(response.status, headers, response.body);
        };
        const auto known = seen(u"owner@club.example"_s, u"quiet"_s);
        QCOMPARE(std::get<int>(known), 202);
        QVERIFY(seen(u"other@club.example"_s, u"quiet"_s) == known);
        QVERIFY(seen(u"owner@club.example"_s, u"nobody"_s) == known);
        QVERIFY(seen(u"not an address"_s, u"No Slug"_s) == known);
        drain(api);
        QCOMPARE(api.store().count("SELECT count(*) FROM mail_queue"), 1);
        QCOMPARE(api.store().count("SELECT count(*) FROM link_requests"), 0);
        QCOMPARE(api.post("/magic/renew", {{u"email"_s, 7}}).status, 400);
    }

    void nobodysInboxIsFlooded()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"flooded"_s);
        int mails = 0;
        for (int request = 0; request < 10; ++request)
            mails += renewedFor(api, club).isEmpty() ? 0 : 1;
        QCOMPARE(mails, mail::LinkPost::mostPerHour);
        api.advance(hourMs + 1);
        QVERIFY(!renewedFor(api, club).isEmpty());

        // While a mail is on its way there is no need for another.
        askToRenew(api);
        askToRenew(api);
        QCOMPARE(api.store().count("SELECT count(*) FROM mail_queue WHERE state = 'queued'"), 1);
    }

    void clubsWithoutAnOwnersPageGetNoLink()
    {
        ApiFixture api;
        const auto club = api.startClub(u"unfinished"_s);
        QCOMPARE(renewedFor(api, club), QString());
    }

    void requestsLeftByACrashAreAnswered()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"crashed"_s);
        api.store().change([&](store::Transaction &transaction) {
            store::LinkRequestQueue(transaction)
                .add({u"r1"_s, LinkPurpose::Owner, club.slug, u"owner@club.example"_s, api.nowMs() - 1000});
            store::LinkRequestQueue(transaction)
                .add({u"r2"_s, LinkPurpose::Resume, u"nobody"_s, u"owner@club.example"_s, api.nowMs()});
        });
        askToRenew(api, u"nobody"_s);
        QCOMPARE(api.store().count("SELECT count(*) FROM link_requests"), 0);
        QVERIFY(!api.deliver(club.id, MailKind::MagicLink).isEmpty());
    }

    void guessingIsBounded()
    {
        settings::Config config = HttpFixture::defaults();
        config.signup.ratePerMinute = 3;
        config.signup.availabilityPerMinute = 5;
        ApiFixture api(config);
        const QByteArray path = "/magic/" + QByteArray(43, 'A');
        for (int guess = 0; guess < 3; ++guess)
            QCOMPARE(api.submit(path).status, 404);
        const RawResponse refused = api.submit(path);
        QCOMPARE(refused.status, 429);
        QVERIFY(!refused.header("Retry-After").isEmpty());
        QCOMPARE(api.submit("/verify-email/" + QByteArray(43, 'A')).status, 429);
        // Signups have a bucket of their own.
        QCOMPARE(api.post("/public/signup/start", ApiFixture::startBody(u"apart"_s)).status, 200);
        for (int look = 0; look < 5; ++look)
            QCOMPARE(api.get(path).status, 404);
        QCOMPARE(api.get(path).status, 429);
    }

    void pagesAreProtectedAndNothingSecretIsLogged()
    {
        ApiFixture api;
        const auto club = completeClub(api, u"secret"_s);
        const QByteArray path = link(api, club);
        const QByteArray token = path.sliced(7);
        QList<RawResponse> answers{api.get(path), api.get("/owner")};
        const RawResponse used = api.submit(path);
        answers.append(used);
        answers.append(api.get("/owner", {}, {{"Cookie", cookieOf(used)}}));
        answers.append(api.submit(path));
        for (const RawResponse &answer : answers) {
            QCOMPARE(answer.header("Referrer-Policy"), "no-referrer"_ba);
            QCOMPARE(answer.header("Cache-Control"), "no-store"_ba);
            QCOMPARE(answer.header("X-Frame-Options"), "DENY"_ba);
            const QByteArray policy = answer.header("Content-Security-Policy");
            QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
            QVERIFY(!policy.contains("unsafe-inline") && !policy.contains("script-src"));
        }
        // Mangled on their way, links find no route or no link; their tokens stay out of the log all the same.
        for (const QByteArray &mangled : {"/Magic/" + token, path + "/", "//magic/" + token, "/magic/" + token + ".",
                 "/magic%2F" + token, "/magic/renew/" + token, "/verify-email/" + token + "/x"}) {
            api.get(mangled);
            api.submit(mangled);
        }
        const QByteArray session = cookieOf(used).split('=').last();
        QVERIFY(session.size() == 43);
        const QByteArray log = api.logText();
        QVERIFY(log.contains("Owner signed in"));
        QVERIFY(log.contains("\"path\":\"/magic/…\""));
        QVERIFY(!log.contains(token));
        QVERIFY(!log.contains(session));
        QVERIFY(!log.contains("owner@club.example"));
        QCOMPARE(api.store().count("SELECT count(*) FROM sessions WHERE length(token_hash) <> 64"), 0);
    }

private:
    static ApiFixture::Club completeClub(ApiFixture &api, const QString &slug)
    {
        const auto club = api.startClub(slug);
        api.store().change([&](store::Transaction &transaction) {
            store::ProvisionRuns runs(transaction);
            runs.queue(club.id, 1, domain::Plan::Starter, false, api.nowMs());
            store::RunRow run = *runs.run(club.id, 1);
            run.state = domain::ProvisionState::Complete;
            run.finishedAtMs = api.nowMs();
            runs.setState(run, runs.steps(club.id, 1), api.nowMs(), false);
            store::Tenants(transaction).setStatus(club.id, domain::TenantStatus::Active, api.nowMs() / 1000);
        });
        return club;
    }
    /// A link as the mailer sends it.
    static QByteArray minted(ApiFixture &api, const ApiFixture::Club &club, LinkPurpose purpose)
    {
        const QString token = access::randomToken();
        const QString hash = QString::fromLatin1(access::tokenHash(token));
        api.store().change([&](store::Transaction &transaction) {
            store::MagicLinks links(transaction);
            links.add(club.id, purpose, hash, api.nowMs());
            links.setSent(club.id, hash, api.nowMs(), api.nowMs() + store::linkValidForMs);
        });
        return token.toLatin1();
    }
    static QByteArray link(ApiFixture &api, const ApiFixture::Club &club)
    {
        return "/magic/" + minted(api, club, LinkPurpose::Owner);
    }
    static QByteArray signedIn(ApiFixture &api, const ApiFixture::Club &club)
    {
        return cookieOf(api.submit(link(api, club)));
    }
    static void setStatus(ApiFixture &api, const ApiFixture::Club &club, domain::TenantStatus status)
    {
        api.store().change(
            [&](store::Transaction &transaction) { store::Tenants(transaction).setStatus(club.id, status, 1); });
    }
    /// Waits until what the requests so far have caused is on the disk.
    static void drain(ApiFixture &api)
    {
        for (int round = 0; round < 2; ++round)
            api.store().change([](store::Transaction &) { });
    }
    static void askToRenew(ApiFixture &api, const QString &slug = u"flooded"_s)
    {
        const QJsonObject body{{u"email"_s, u"owner@club.example"_s}, {u"clubSlug"_s, slug}};
        if (api.post("/magic/renew", body).status != 202)
            qFatal("renew was refused");
        drain(api);
    }
    /// The token of the link that is mailed when the club's owner asks; empty if none is.
    static QString renewedFor(ApiFixture &api, const ApiFixture::Club &club)
    {
        askToRenew(api, club.slug);
        return api.deliver(club.id, MailKind::MagicLink);
    }
};

QTEST_GUILESS_MAIN(OwnerApiTest)
#include "owner_api_test.moc"
