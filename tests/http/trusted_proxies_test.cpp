// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/trusted_proxies.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline::http;

class TrustedProxiesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheClient_data()
    {
        QTest::addColumn<QString>("peer");
        QTest::addColumn<QByteArrayList>("forwardedFor");
        QTest::addColumn<QByteArray>("forwarded");
        QTest::addColumn<QString>("client");
        const auto row
            = [](const char *name, const QString &peer, const QByteArrayList &forwardedFor, const QByteArray &forwarded,
                  const QString &client) { QTest::newRow(name) << peer << forwardedFor << forwarded << client; };
        row("straight", u"203.0.113.1"_s, {}, {}, u"203.0.113.1"_s);
        row("untrusted peer", u"203.0.113.1"_s, {"1.2.3.4"}, {}, u"203.0.113.1"_s);
        row("one proxy", u"10.0.0.1"_s, {"203.0.113.1"}, {}, u"203.0.113.1"_s);
        row("two proxies", u"10.0.0.1"_s, {"203.0.113.1, 10.1.1.1"}, {}, u"203.0.113.1"_s);
        row("forged to the left", u"10.0.0.1"_s, {"1.1.1.1, 203.0.113.1"}, {}, u"203.0.113.1"_s);
        row("forged in a line of its own", u"10.0.0.1"_s, {"1.1.1.1", "203.0.113.1"}, {}, u"203.0.113.1"_s);
        row("proxies only", u"10.0.0.1"_s, {"10.0.0.2"}, {}, u"10.0.0.2"_s);
        row("unreadable", u"10.0.0.1"_s, {"203.0.113.1, unknown"}, {}, u"10.0.0.1"_s);
        row("no header", u"10.0.0.1"_s, {}, {}, u"10.0.0.1"_s);
        row("with a port", u"10.0.0.1"_s, {"203.0.113.1:5000"}, {}, u"203.0.113.1"_s);
        row("ipv6", u"10.0.0.1"_s, {"2001:db8::1"}, {}, u"2001:db8::1"_s);
        row("mapped peer", u"::ffff:10.0.0.1"_s, {"203.0.113.1"}, {}, u"203.0.113.1"_s);
        row("ipv6 proxy", u"fd00::1"_s, {"203.0.113.1"}, {}, u"203.0.113.1"_s);
        row("rfc 7239", u"10.0.0.1"_s, {}, "for=1.1.1.1, For=\"[2001:db8::7]:47011\";proto=https", u"2001:db8::7"_s);
        row("both, the older wins", u"10.0.0.1"_s, {"203.0.113.1"}, "for=203.0.113.2", u"203.0.113.1"_s);
    }
    void findsTheClient()
    {
        QFETCH(QString, peer);
        QFETCH(QByteArrayList, forwardedFor);
        QFETCH(QByteArray, forwarded);
        QFETCH(QString, client);
        const TrustedProxies proxies({u"10.0.0.0/8"_s, u"fd00::1"_s});
        Headers headers;
        for (const QByteArray &line : forwardedFor)
            headers.add("X-Forwarded-For", line);
        if (!forwarded.isEmpty())
            headers.add("Forwarded", forwarded);
        QCOMPARE(proxies.clientOf(QHostAddress(peer), headers).toString(), client);
    }

    void believesTheSchemeOfTrustedProxiesOnly()
    {
        const TrustedProxies proxies({u"10.0.0.1"_s});
        Headers headers;
        headers.add("X-Forwarded-Proto", "http, https");
        QVERIFY(proxies.forwardsHttps(QHostAddress(u"10.0.0.1"_s), headers));
        QVERIFY(!proxies.forwardsHttps(QHostAddress(u"10.0.0.2"_s), headers));
        headers.set("X-Forwarded-Proto", "http");
        QVERIFY(!proxies.forwardsHttps(QHostAddress(u"10.0.0.1"_s), headers));
    }
};

QTEST_APPLESS_MAIN(TrustedProxiesTest)
#include "trusted_proxies_test.moc"
