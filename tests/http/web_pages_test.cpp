// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/language.h"
#include "core/http/compression.h"
#include "core/http/web_assets.h"
#include "tests/support/api_fixture.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

namespace {
/// What the page loads from this site, in the order it says so.
QList<QByteArray> loadedBy(const QByteArray &page)
{
    static const QRegularExpression reference(u"(?:src|href)=\"(/assets/[^\"]+)\""_s);
    QList<QByteArray> found;
    for (auto match = reference.globalMatch(QString::fromUtf8(page)); match.hasNext();) {
        if (const QByteArray path = match.next().captured(1).toLatin1(); !found.contains(path))
            found.append(path);
    }
    return found;
}

QByteArray pathOf(const QByteArray &page, const QByteArray &name)
{
    for (const QByteArray &path : loadedBy(page)) {
        if (path.endsWith('/' + name))
            return path;
    }
    return {};
}

settings::Config withLinks()
{
    settings::Config config = HttpFixture::defaults();
    config.site = {u"https://club.example/terms"_s, u"javascript:alert(1)"_s, u"help@club.example"_s};
    return config;
}
} // namespace

/// What a browser gets: the wizard's page, the files pages load, their caching and compression.
class WebPagesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsServedUnderAnAddressOfItsContent()
    {
        ApiFixture api;
        const QByteArray page = api.get("/onboarding").body;
        const QList<QByteArray> paths = loadedBy(page);
        QVERIFY(paths.size() >= 10);
        QVERIFY(!pathOf(page, "wizard.js").isEmpty() && !pathOf(page, "touchline.css").isEmpty());
        for (const QByteArray &path : paths) {
            const RawResponse answer = api.get(path);
            QCOMPARE(answer.status, 200);
            QCOMPARE(answer.header("Cache-Control"), "public, max-age=31536000, immutable"_ba);
            QCOMPARE(answer.header("X-Content-Type-Options"), "nosniff"_ba);
            QVERIFY2(!answer.header("ETag").isEmpty() && !answer.body.isEmpty(), path);
        }
        QCOMPARE(api.get(pathOf(page, "wizard.js")).header("Content-Type"), "text/javascript; charset=utf-8"_ba);
        QCOMPARE(api.get(pathOf(page, "touchline.css")).header("Content-Type"), "text/css; charset=utf-8"_ba);
        QCOMPARE(api.get(pathOf(page, "icon.svg")).header("Content-Type"), "image/svg+xml"_ba);
    }

    void whatAnotherVersionNamesIsServedButNotKept()
    {
        ApiFixture api;
        const RawResponse answer = api.get("/assets/0123456789abcdef/wizard.js");
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.header("Cache-Control"), "no-cache"_ba);
        for (const char *path : {"/assets/x/nothing.js", "/assets/x/onboarding.html", "/assets/x/..%2Fopenapi.json",
                 "/assets/colors/zzzzzz-000000.css", "/assets/colors/ffd700-000000.css", "/assets/colors/FFD700.css"})
            QCOMPARE(api.get(path).status, 404);
    }

    void whatTheBrowserHasIsNotSentAgain()
    {
        ApiFixture api;
        const RawResponse page = api.get("/onboarding");
        QCOMPARE(page.header("Cache-Control"), "private, no-cache"_ba);
        QList<QByteArray> paths{"/onboarding", "/assets/colors/112233-FFFFFF.css"};
        paths += loadedBy(page.body);
        for (const QByteArray &path : paths) {
            const QByteArray tag = api.get(path).header("ETag");
            const RawResponse again = api.get(path, {}, {{"If-None-Match", tag}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.body.isEmpty());
            QCOMPARE(api.get(path, {}, {{"If-None-Match", "\"other\""}}).status, 200);
            // The compressed form is another representation, so it has another tag (RFC 9110, 8.8.3.3).
            QVERIFY(api.get(path, {}, {{"Accept-Encoding", "gzip"}}).header("ETag") != tag
                || path.startsWith("/assets/colors/"));
        }
    }

    void compressesForThoseWhoTakeIt_data()
    {
        QTest::addColumn<QByteArray>("accepts");
        QTest::addColumn<bool>("packed");
        QTest::newRow("browser") << "gzip, deflate, br, zstd"_ba << true;
        QTest::newRow("weighted") << "br;q=1.0, GZIP;q=0.5"_ba << true;
        QTest::newRow("anything") << "*"_ba << true;
        QTest::newRow("refused") << "gzip;q=0, *;q=1"_ba << false;
        QTest::newRow("refused exactly") << "gzip; q=0.000"_ba << false;
        QTest::newRow("others") << "br, deflate"_ba << false;
        QTest::newRow("look-alike") << "xgzip"_ba << false;
        QTest::newRow("nothing") << QByteArray() << false;
    }
    void compressesForThoseWhoTakeIt()
    {
        QFETCH(QByteArray, accepts);
        QFETCH(bool, packed);
        ApiFixture api;
        const QByteArray script = pathOf(api.get("/onboarding").body, "wizard.js");
        for (const QByteArray &path : {"/onboarding"_ba, script}) {
            const RawResponse plain = api.get(path);
            const RawResponse answer = api.get(path, {}, {{"Accept-Encoding", accepts}});
            QCOMPARE(answer.header("Content-Encoding"), packed ? "gzip"_ba : QByteArray());
            QVERIFY(answer.status == 200);
            if (packed) {
                QCOMPARE(answer.body, http::gzip(plain.body));
                QVERIFY(answer.body.size() * 2 < plain.body.size());
            } else {
                QCOMPARE(answer.body, plain.body);
            }
            for (const RawResponse &either : {plain, answer})
                QVERIFY(either.headers.contains(std::pair("Vary"_ba, "Accept-Encoding"_ba)));
        }
    }

    void theWholeWizardIsSmall()
    {
        ApiFixture api;
        for (const QString &language : domain::spokenLanguages()) {
            const QByteArray address = "/onboarding?lang=" + language.toLatin1();
            qsizetype bytes = api.get(address, {}, {{"Accept-Encoding", "gzip"}}).body.size();
            for (const QByteArray &path : loadedBy(api.get(address).body))
                bytes += api.get(path, {}, {{"Accept-Encoding", "gzip"}}).body.size();
            qInfo("%s: %lld bytes", qPrintable(language), static_cast<long long>(bytes));
            QVERIFY(bytes < 60'000);
        }
    }

    void nothingIsInlineAndNothingComesFromElsewhere()
    {
        ApiFixture api;
        const RawResponse page = api.get("/onboarding");
        const QByteArray policy = page.header("Content-Security-Policy");
        QCOMPARE(policy,
            "default-src 'none'; style-src 'self'; img-src 'self'; script-src 'self'; connect-src 'self'; base-uri "
            "'none'; form-action 'self'; frame-ancestors 'none'"_ba);
        static const QRegularExpression inlined(u"<style|\\sstyle=|<script(?! type=\"module\" src)|\\son[a-z]+="_s);
        static const QRegularExpression foreign(u"(?:src|href)=\"(?!/|\\?|#)[^\"]*\""_s);
        const QString text = QString::fromUtf8(page.body);
        QVERIFY(!inlined.match(text).hasMatch());
        QVERIFY(!foreign.match(text).hasMatch());
    }

    void thePageSpeaksFourLanguages()
    {
        ApiFixture api;
        const auto page = [&](const QByteArray &path, const QByteArray &languages) {
            return api.get(path, {}, {{"Accept-Language", languages}}).body;
        };
        QVERIFY(page("/onboarding", "fr-CA").contains("<html lang=\"fr\">"));
        QVERIFY(page("/onboarding", "fr-CA").contains("Mettre en place votre club"));
        QVERIFY(page("/onboarding?lang=es", "fr").contains("<html lang=\"es\">"));
        QVERIFY(page("/onboarding?lang=xx", "de").contains("<html lang=\"de\">"));
        QVERIFY(page("/onboarding?lang=%22%3E%3Cb%3E", "de").contains("<html lang=\"de\">"));
        for (const char *language : {"en", "de", "es", "fr"})
            QVERIFY(page("/onboarding", "en").contains("<a href=\"?lang=" + QByteArray(language)));
        QVERIFY(page("/c/nobody", "de").contains("Hier gibt es keinen Verein"));
        QVERIFY(page("/magic/" + QByteArray(43, 'x') + "?lang=es", "de").contains("Este enlace no se conoce"));
    }

    void theTextsAreTheSameInEveryLanguage()
    {
        static const QRegularExpression placeholder(u"%[1-9]"_s);
        const auto textsOf = [](const QString &language) {
            QFile file(u":/touchline/web/texts/%1.json"_s.arg(language));
            return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
        };
        const auto placeholders = [](const QString &text) {
            QSet<QString> found;
            for (auto match = placeholder.globalMatch(text); match.hasNext();)
                found.insert(match.next().captured());
            return found;
        };
        const QJsonObject english = textsOf(u"en"_s);
        QVERIFY(english.size() > 200);
        for (const QString &language : domain::spokenLanguages()) {
            const QJsonObject texts = textsOf(language);
            QCOMPARE(texts.keys(), english.keys());
            for (const QString &key : texts.keys()) {
                QVERIFY2(!texts.value(key).toString().trimmed().isEmpty(), qPrintable(key));
                QVERIFY2(placeholders(texts.value(key).toString()) == placeholders(english.value(key).toString()),
                    qPrintable(u"%1: %2"_s.arg(language, key)));
            }
        }
    }

    void withoutScriptsItSaysWhomToAsk()
    {
        ApiFixture plain;
        QVERIFY(plain.get("/onboarding").body.contains("ask the people who gave you this address"));
        ApiFixture linked(withLinks());
        const QByteArray page = linked.get("/onboarding").body;
        const QByteArray words
            = page.mid(page.indexOf("<noscript>"), page.indexOf("</noscript>") - page.indexOf("<noscript>"));
        QVERIFY(words.contains("JavaScript"));
        QVERIFY(words.contains("<a href=\"mailto:help@club.example\">help@club.example</a>"));
    }

    void theFootersLinksComeFromTheSettings()
    {
        ApiFixture api(withLinks());
        for (const char *path : {"/onboarding", "/c/nobody", "/owner"}) {
            const QByteArray page = api.get(path).body;
            QVERIFY(page.contains("<a href=\"https://club.example/terms\">Terms</a>"));
            QVERIFY(page.contains("<a href=\"mailto:help@club.example\">Contact</a>"));
            QVERIFY(!page.contains("javascript:"));
        }
    }

    void whileSignupsAreOffThePageSaysWhenToComeBack()
    {
        ApiFixture api;
        QCOMPARE(api.get("/onboarding").status, 200);
        api.switchOff(true);
        const RawResponse closed = api.get("/onboarding");
        QCOMPARE(closed.status, 503);
        QCOMPARE(closed.header("Retry-After"), "3600"_ba);
        QCOMPARE(closed.header("Cache-Control"), "no-store"_ba);
        QVERIFY(closed.body.contains("data-closed-for=\"3600\"") && closed.body.contains("id=\"closed\""));
    }

    void aClubsColoursAreASheetOfTheirOwn()
    {
        ApiFixture api;
        const RawResponse sheet = api.get("/assets/colors/1A5FD1-FFFFFF.css");
        QCOMPARE(sheet.header("Content-Type"), "text/css; charset=utf-8"_ba);
        QCOMPARE(sheet.header("Cache-Control"), "public, max-age=31536000, immutable"_ba);
        QCOMPARE(sheet.body, ":root{--primary:#1A5FD1;--secondary:#FFFFFF;--on-primary:#FFFFFF}\n"_ba);
        // Two colours that cannot be read on each other.
        QCOMPARE(http::textOnPrimary({u"#F2A900"_s, u"#F7E3B0"_s}), u"#000000"_s);
        QCOMPARE(http::colorsPath({u"#abcdef"_s, u"#012345"_s}), u"/assets/colors/ABCDEF-012345.css"_s);
        QCOMPARE(http::colorsPath({u"red;}"_s, u"#012345"_s}), u"/assets/colors/FFD700-000000.css"_s);
    }

    void theBareAddressLeadsToTheWizard()
    {
        ApiFixture api;
        const RawResponse answer = api.get("/");
        QCOMPARE(answer.status, 303);
        QCOMPARE(answer.header("Location"), "/onboarding"_ba);
    }
};

QTEST_GUILESS_MAIN(WebPagesTest)
#include "web_pages_test.moc"
