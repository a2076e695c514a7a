// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/host_rules.h"

#include <QTest>

using namespace touchline::domain;
using namespace touchline::outbound;
using namespace Qt::StringLiterals;

class HostRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheOneSpelling_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("canonical");
        const auto row = [](const QString &given, const QString &canonical) {
            QTest::newRow(qPrintable(given)) << given << canonical;
        };
        row(u"make.com"_s, u"make.com"_s);
        row(u"HOOK.EU2.Make.COM"_s, u"hook.eu2.make.com"_s);
        row(u"make.com."_s, u"make.com"_s);
        row(u"bücher.example"_s, u"xn--bcher-kva.example"_s);
        row(u"ｍａｋｅ．ｃｏｍ"_s, u"make.com"_s);
        row(u"make。com"_s, u"make.com"_s);
        row(u"127.0.0.1"_s, u"127.0.0.1"_s);
        row(u"127.1"_s, u"127.0.0.1"_s);
        row(u"127.0.1"_s, u"127.0.0.1"_s);
        row(u"2130706433"_s, u"127.0.0.1"_s);
        row(u"0x7f000001"_s, u"127.0.0.1"_s);
        row(u"0X7F.1"_s, u"127.0.0.1"_s);
        row(u"0177.0.0.01"_s, u"127.0.0.1"_s);
        row(u"127.0.0.1."_s, u"127.0.0.1"_s);
        row(u"１２７.０.０.１"_s, u"127.0.0.1"_s);
        row(u"0"_s, u"0.0.0.0"_s);
        row(u"[::1]"_s, u"::1"_s);
        row(u"[0:0:0:0:0:0:0:1]"_s, u"::1"_s);
        row(u"[::FFFF:127.0.0.1]"_s, u"::ffff:127.0.0.1"_s);
    }
    void findsTheOneSpelling()
    {
        QFETCH(QString, given);
        QFETCH(QString, canonical);
        QCOMPARE(canonicalHost(given).value_or(u"none"_s), canonical);
    }
    void refusesWhatIsNoHost_data()
    {
        QTest::addColumn<QString>("given");
        const QStringList hosts{u""_s, u"."_s, u".."_s, u"make..com"_s, u".make.com"_s, u"ma ke.com"_s, u"-make.com"_s,
            u"256.1.1.1"_s, u"1.2.3.4.5"_s, u"1.2.3.09"_s, u"0xg.1"_s, u"4294967296"_s, u"make.123"_s, u"[::1"_s,
            u"[fe80::1%eth0]"_s, u"[make.com]"_s, u"make.com:"_s, u"make/com"_s, u"make.com.."_s,
            QString(64, u'a') + u".com"_s, QString(u"a."_s).repeated(130) + u"com"_s};
        for (const QString &host : hosts)
            QTest::newRow(qPrintable(u"<"_s + host.left(40) + u">"_s)) << host;
    }
    void refusesWhatIsNoHost()
    {
        QFETCH(QString, given);
        QCOMPARE(canonicalHost(given).value_or(u"none"_s), u"none"_s);
    }
    void matchesTheList()
    {
        const QStringList list{
            u"make.com"_s, u"*.Make.com"_s, u"hooks.example.org."_s, u"*.example.net"_s, u"127.0.0.1"_s};
        for (const auto &host : {u"make.com"_s, u"hook.make.com"_s, u"a.b.c.make.com"_s, u"hooks.example.org"_s,
                 u"x.example.net"_s, u"127.0.0.1"_s})
            QVERIFY2(isAllowedHost(host, list), qPrintable(host));
        for (const auto &host : {u"example.net"_s, u"evilmake.com"_s, u"make.com.evil.org"_s, u"x.hooks.example.org"_s,
                 u"make.co"_s, u"127.0.0.2"_s})
            QVERIFY2(!isAllowedHost(host, list), qPrintable(host));
        QVERIFY(!isAllowedHost(u"make.com"_s, {}));
        QVERIFY(!isAllowedHost(u"make.com"_s, {u"*"_s, u"*."_s, u""_s}));
        QVERIFY(!isAllowedHost(u"10.0.0.1"_s, {u"*.0.0.1"_s}));
    }
    void takesUrlsApart()
    {
        const auto url = checkWebhookUrl(u"HTTPS://Hook.EU2.make.com/a b"_s, strictPolicy());
        QVERIFY(!url);
        const auto good = checkWebhookUrl(u"HTTPS://Hook.EU2.make.com./a%20b/ü?x=1&y=%2F#part"_s, strictPolicy());
        QVERIFY(good);
        QCOMPARE(good->host, u"hook.eu2.make.com"_s);
        QCOMPARE(good->target, "/a%20b/%C3%BC?x=1&y=%2F");
        QCOMPARE(good->authority(), "hook.eu2.make.com");
        QVERIFY(good->tls && good->port == 443 && !good->literal);
        QCOMPARE(checkWebhookUrl(u"https://make.com"_s, strictPolicy())->target, "/");
        QCOMPARE(checkWebhookUrl(u"https://make.com?x"_s, strictPolicy())->target, "/?x");
        QCOMPARE(checkWebhookUrl(u"https://make.com:443/"_s, strictPolicy())->authority(), "make.com");

        const auto local
            = checkWebhookUrl(u"http://[::1]:8080/h"_s, {.allowedHosts = {u"::1"_s}, .allowPrivate = true});
        QVERIFY(local);
        QCOMPARE(local->authority(), "[::1]:8080");
        QCOMPARE(local->literal->toString(), u"::1"_s);
        QVERIFY(!local->tls);
    }
    void refusesUrls_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("issue"); // empty: INVALID_WEBHOOK_HOST
        const auto row = [](const QString &url, const QString &issue = {}) {
            QTest::newRow(qPrintable(url.left(60))) << url << issue;
        };
        row(u""_s, u"required"_s);
        row(u"hook"_s, u"invalid_scheme"_s);
        row(u"//make.com/"_s, u"invalid_scheme"_s);
        row(u"ftp://make.com/"_s, u"invalid_scheme"_s);
        row(u"javascript://make.com/"_s, u"invalid_scheme"_s);
        row(u"http://make.com/"_s, u"invalid_scheme"_s);
        row(u"https://make.com:8443/"_s, u"invalid_port"_s);
        row(u"https://make.com:0/"_s, u"invalid_host"_s);
        row(u"https://make.com:99999/"_s, u"invalid_host"_s);
        row(u"https://make.com:+443/"_s, u"invalid_host"_s);
        row(u"https://user@make.com/"_s, u"invalid_host"_s);
        row(u"https://make.com@evil.org/"_s, u"invalid_host"_s);
        row(u"https://make.com%2eevil.org/"_s, u"invalid_host"_s);
        row(u"https://evil.org\\.make.com/"_s, u"invalid_host"_s);
        row(u"https://evil.org\\@make.com/"_s, u"invalid_host"_s);
        row(u"https://make.com\t.evil.org/"_s, u"invalid_host"_s);
        row(u"https:///make.com/"_s, u"invalid_host"_s);
        row(u"https://[::1/"_s, u"invalid_host"_s);
        row(u"https://[::1]x/"_s, u"invalid_host"_s);
        row(u"https://make.com/\r\nX: y"_s, u"invalid_url"_s);
        row(u"https://make.com/"_s + QString(2048, u'a'), u"too_long"_s);
        row(u"https://evil.org/"_s);
        row(u"https://evil.org/make.com"_s);
        row(u"https://evil.org#make.com"_s);
        row(u"https://evil.org?.make.com"_s);
        row(u"https://make.com.evil.org/"_s);
        row(u"https://localhost/"_s);
        row(u"https://127.0.0.1/"_s);
        row(u"https://2130706433/"_s);
        row(u"https://169.254.169.254/latest/meta-data"_s);
        row(u"http://[::ffff:127.0.0.1]/"_s);
    }
    void refusesUrls()
    {
        QFETCH(QString, url);
        QFETCH(QString, issue);
        const auto checked = checkWebhookUrl(url, strictPolicy());
        QVERIFY(!checked);
        if (issue.isEmpty()) {
            QCOMPARE(checked.error().code, ErrorCode::InvalidWebhookHost);
            return;
        }
        QCOMPARE(checked.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(checked.error().issues.size(), 1);
        QCOMPARE(checked.error().issues.first().path, QStringList{u"webhookUrl"_s});
        QCOMPARE(checked.error().issues.first().code, issue);
    }
    void anAddressOnTheListStillHasToBePublic()
    {
        WebhookPolicy policy{.allowedHosts = {u"127.0.0.1"_s, u"169.254.169.254"_s, u"8.8.8.8"_s}};
        QCOMPARE(checkWebhookUrl(u"https://0x7f.1/"_s, policy).error().code, ErrorCode::InvalidWebhookHost);
        QVERIFY(checkWebhookUrl(u"https://8.8.8.8/"_s, policy));
        policy.allowPrivate = true;
        QVERIFY(checkWebhookUrl(u"http://127.0.0.1:9999/"_s, policy));
        QCOMPARE(checkWebhookUrl(u"http://169.254.169.254/"_s, policy).error().code, ErrorCode::InvalidWebhookHost);
        QCOMPARE(checkWebhookUrl(u"http://127.0.0.2:9999/"_s, policy).error().code, ErrorCode::InvalidWebhookHost);
    }

private:
    static WebhookPolicy strictPolicy() { return {.allowedHosts = {u"make.com"_s, u"*.make.com"_s}}; }
};

QTEST_APPLESS_MAIN(HostRulesTest)
#include "host_rules_test.moc"
