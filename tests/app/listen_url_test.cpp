// SPDX-License-Identifier: GPL-3.0-only
#include "app/listen_url.h"

#include <QTest>

using namespace touchline;
using namespace Qt::StringLiterals;

class ListenUrlTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itsSchemeFollowsTheCertificate_data()
    {
        QTest::addColumn<QString>("host");
        QTest::addColumn<QString>("certificate");
        QTest::addColumn<QString>("url");
        QTest::newRow("plain") << u"127.0.0.1"_s << QString() << u"http://127.0.0.1:8787"_s;
        QTest::newRow("TLS") << u"127.0.0.1"_s << u"/etc/touchline/cert.pem"_s << u"https://127.0.0.1:8787"_s;
        QTest::newRow("IPv6") << u"::1"_s << u"/etc/touchline/cert.pem"_s << u"https://[::1]:8787"_s;
    }
    void itsSchemeFollowsTheCertificate()
    {
        QFETCH(QString, host);
        QFETCH(QString, certificate);
        settings::Config config;
        config.server.host = host;
        config.server.port = 8787;
        config.server.tlsCertificate = certificate;
        QTEST(app::listenUrl(config), "url");
    }
};

QTEST_GUILESS_MAIN(ListenUrlTest)
#include "listen_url_test.moc"
