// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/address_rules.h"

#include <QTest>

using namespace touchline::outbound;
using namespace Qt::StringLiterals;

class AddressRulesTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refuses_data()
    {
        QTest::addColumn<QString>("reason");
        const auto rows = [](const char *reason, std::initializer_list<const char *> addresses) {
            for (const char *address : addresses)
                QTest::newRow(address) << QString::fromLatin1(reason);
        };
        rows("an unspecified address", {"0.0.0.0", "0.1.2.3", "0.255.255.255", "::"});
        rows("a private address",
            {"10.0.0.0", "10.255.255.255", "172.16.0.1", "172.31.255.255", "192.168.0.1", "192.168.255.255"});
        rows("a carrier-grade NAT address", {"100.64.0.0", "100.127.255.255"});
        rows("a loopback address", {"127.0.0.1", "127.255.255.255", "::1"});
        rows("a link-local address", {"169.254.0.1", "169.254.169.254", "fe80::1", "febf::1"});
        rows("a protocol assignment address", {"192.0.0.1", "192.0.0.170", "2001:1::1", "2001:20::1", "2001:1ff::1"});
        rows("a documentation address",
            {"192.0.2.1", "198.51.100.7", "203.0.113.20", "2001:db8::1", "3fff::1", "3fff:fff::1"});
        rows("a benchmarking address", {"198.18.0.1", "198.19.255.255", "2001:2::1"});
        rows("a multicast address", {"224.0.0.1", "239.255.255.255", "ff02::1", "ff0e::1"});
        rows("a reserved address",
            {"240.0.0.1", "255.255.255.254", "5f00::1", "4000::1", "::2:0:0:0:1", "64:ff9b:2::1"});
        rows("the broadcast address", {"255.255.255.255"});
        rows("a 6to4 relay address", {"192.88.99.1"});
        rows("an IPv4-mapped address", {"::ffff:127.0.0.1", "::ffff:8.8.8.8"});
        rows("an IPv4-compatible address", {"::127.0.0.1", "::8.8.8.8", "::2"});
        rows("an IPv4-translated address", {"::ffff:0:127.0.0.1"});
        rows("a 6to4 address", {"2002:7f00:1::", "2002:808:808::1"});
        rows("a Teredo address", {"2001::1", "2001:0:4136:e378:8000:63bf:3fff:fdd2"});
        rows("NAT64 of a loopback address", {"64:ff9b::127.0.0.1"});
        rows("NAT64 of a private address", {"64:ff9b::10.0.0.1"});
        rows("NAT64 of a link-local address", {"64:ff9b::169.254.169.254"});
        rows("ISATAP of a private address", {"2606:4700::5efe:10.0.0.1", "2606:4700::200:5efe:192.168.0.1"});
        rows("ISATAP of a loopback address", {"2606:4700:1:2:0:5efe:127.0.0.1"});
        rows("a local NAT64 address", {"64:ff9b:1::8.8.8.8"});
        rows("a discard-only address", {"100::1"});
        rows("a unique local address", {"fc00::1", "fd12:3456::1"});
        rows("a site-local address", {"fec0::1"});
        rows("an AS112 address", {"192.31.196.1", "192.175.48.1", "2620:4f:8000::1"});
        rows("an AMT relay address", {"192.52.193.1"});
        rows("not an address", {"not-an-address"});
    }
    void refuses()
    {
        QFETCH(QString, reason);
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(forbiddenReason(address).value_or(u"permitted"_s), reason);
    }
    void permitsTheNeighbours_data()
    {
        QTest::addColumn<int>("nothing");
        for (const char *address : {"1.0.0.0", "9.255.255.255", "11.0.0.0", "100.63.255.255", "100.128.0.0",
                 "126.255.255.255", "128.0.0.0", "169.253.0.1", "169.255.0.1", "172.15.255.255", "172.32.0.0",
                 "192.0.1.0", "192.0.3.0", "192.167.255.255", "192.169.0.0", "198.17.255.255", "198.20.0.0",
                 "198.51.99.255", "203.0.112.255", "203.0.114.0", "223.255.255.255", "8.8.8.8", "2606:4700::1111",
                 "2001:200::1", "2001:db7::1", "2003::1", "2a00:1450::1", "3ffe::1", "3fff:1000::1", "64:ff9b::8.8.8.8",
                 "2606:4700::5efe:8.8.8.8", "2606:4700::100:5efe:10.0.0.1"})
            QTest::newRow(address) << 0;
    }
    void permitsTheNeighbours()
    {
        const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
        QCOMPARE(forbiddenReason(address).value_or(u"permitted"_s), u"permitted"_s);
    }
    void privateScopeAddsTheLocalNetworkOnly()
    {
        const auto permitted = [](const char *text) {
            return !forbiddenReason(QHostAddress(QString::fromLatin1(text)), AddressScope::PrivateToo).has_value();
        };
        for (const char *address :
            {"127.0.0.1", "10.1.2.3", "172.16.0.1", "192.168.1.1", "100.64.0.1", "::1", "fd00::1", "8.8.8.8"})
            QVERIFY2(permitted(address), address);
        for (const char *address : {"169.254.169.254", "fe80::1", "0.0.0.0", "::", "224.0.0.1", "255.255.255.255",
                 "::ffff:127.0.0.1", "::ffff:169.254.169.254", "64:ff9b::169.254.169.254", "2002:7f00:1::"})
            QVERIFY2(!permitted(address), address);
    }
};

QTEST_APPLESS_MAIN(AddressRulesTest)
#include "address_rules_test.moc"
