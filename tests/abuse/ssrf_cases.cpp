// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/ssrf_cases.h"

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
struct AddressCase
{
    const char *address;
    const char *reason;
    bool kernelRefuses = false;
};

constexpr AddressCase addresses[] = {
    {"0.0.0.0", "an unspecified address"},
    {"0.1.2.3", "an unspecified address"},
    {"10.0.0.5", "a private address"},
    {"100.64.0.1", "a carrier-grade NAT address"},
    {"127.0.0.1", "a loopback address"},
    {"127.255.255.254", "a loopback address"},
    {"169.254.169.254", "a link-local address"},
    {"172.31.255.255", "a private address"},
    {"192.0.0.170", "a protocol assignment address"},
    {"192.0.2.1", "a documentation address"},
    {"192.88.99.1", "a 6to4 relay address"},
    {"192.168.1.1", "a private address"},
    {"198.18.0.1", "a benchmarking address"},
    {"198.51.100.1", "a documentation address"},
    {"203.0.113.1", "a documentation address"},
    {"224.0.0.1", "a multicast address", true},
    {"239.255.255.250", "a multicast address", true},
    {"240.0.0.1", "a reserved address"},
    {"255.255.255.255", "the broadcast address", true},
    {"::", "an unspecified address"},
    {"::1", "a loopback address"},
    {"::127.0.0.1", "an IPv4-compatible address"},
    {"::ffff:127.0.0.1", "an IPv4-mapped address"},
    {"::ffff:10.0.0.5", "an IPv4-mapped address"},
    {"::ffff:169.254.169.254", "an IPv4-mapped address"},
    {"::ffff:0:127.0.0.1", "an IPv4-translated address"},
    {"64:ff9b::7f00:1", "NAT64 of a loopback address"},
    {"64:ff9b::a00:5", "NAT64 of a private address"},
    {"64:ff9b::a9fe:a9fe", "NAT64 of a link-local address"},
    {"64:ff9b:1::a00:5", "a local NAT64 address"},
    {"100::1", "a discard-only address"},
    {"2001::1", "a Teredo address"},
    {"2001:0:4136:e378:8000:63bf:80ff:fffe", "a Teredo address"},
    {"2001:db8::1", "a documentation address"},
    {"2002:7f00:1::", "a 6to4 address"},
    {"2002:a00:5::1", "a 6to4 address"},
    {"2606:2800:220:1:0:5efe:a00:5", "ISATAP of a private address"},
    {"2606:2800:220:1:200:5efe:7f00:1", "ISATAP of a loopback address"},
    {"3fff::1", "a documentation address"},
    {"5f00::1", "a reserved address"},
    {"fc00::1", "a unique local address"},
    {"fd12:3456:789a::1", "a unique local address"},
    {"fe80::1", "a link-local address", true},
    {"fec0::1", "a site-local address"},
    {"ff02::1", "a multicast address", true},
};
} // namespace

QList<NameCase> namesThatLeadAstray()
{
    QList<NameCase> rows;
    for (const AddressCase &row : addresses) {
        const QString address = QString::fromLatin1(row.address);
        const QString name = u"address-%1.example.test"_s.arg(rows.size());
        rows.append({address, name, {u"host-record=%1,%2"_s.arg(name, address)}, {address},
            QString::fromLatin1(row.reason), row.kernelRefuses});
    }
    const auto row = [&rows](const QString &name, const QStringList &records, const QStringList &forbidden,
                         const QString &reason) { rows.append({name, name, records, forbidden, reason}); };
    row(u"one-of-two.example.test"_s,
        {u"host-record=one-of-two.example.test,93.184.216.34"_s, u"host-record=one-of-two.example.test,10.0.0.5"_s},
        {u"10.0.0.5"_s}, u"one-of-two.example.test resolves to 10.0.0.5, a private address"_s);
    row(u"good-a-bad-aaaa.example.test"_s, {u"host-record=good-a-bad-aaaa.example.test,93.184.216.34,fd00::5"_s},
        {u"fd00::5"_s}, u"resolves to fd00::5, a unique local address"_s);
    row(u"bad-a-good-aaaa.example.test"_s,
        {u"host-record=bad-a-good-aaaa.example.test,169.254.169.254,2606:2800:220:1::34"_s}, {u"169.254.169.254"_s},
        u"resolves to 169.254.169.254, a link-local address"_s);
    row(u"alias.example.test"_s,
        {u"cname=alias.example.test,intranet.corp.test"_s, u"host-record=intranet.corp.test,192.168.7.7"_s},
        {u"192.168.7.7"_s}, u"alias.example.test resolves to 192.168.7.7, a private address"_s);
    row(u"chain.example.test"_s,
        {u"cname=chain.example.test,second.example.test"_s, u"cname=second.example.test,metadata.corp.test"_s,
            u"host-record=metadata.corp.test,169.254.169.254"_s},
        {u"169.254.169.254"_s}, u"chain.example.test resolves to 169.254.169.254, a link-local address"_s);
    QStringList crowd;
    for (int i = 1; i <= 20; ++i)
        crowd.append(u"host-record=crowd.example.test,93.184.216.%1"_s.arg(100 + i));
    row(u"crowd.example.test"_s, crowd + QStringList{u"host-record=crowd.example.test,127.0.0.1"_s}, {u"127.0.0.1"_s},
        u"resolves to 127.0.0.1, a loopback address"_s);
    return rows;
}

QStringList carelesslyAllowedHosts()
{
    QStringList hosts{u"make.com"_s, u"*.make.com"_s, u"*.1"_s, u"*.0.0.1"_s, u"0"_s, u"2130706433"_s};
    for (const AddressCase &row : addresses)
        hosts.append(QString::fromLatin1(row.address));
    return hosts;
}

QStringList urlsThatLeadAstray()
{
    QStringList urls{
        // Loopback in every notation that some parser takes (WHATWG URL, inet_aton).
        u"https://127.0.0.1/"_s,
        u"https://127.0.0.1:443/"_s,
        u"https://127.1/"_s,
        u"https://127.0.1/"_s,
        u"https://2130706433/"_s,
        u"https://0x7f000001/"_s,
        u"https://0x7f.1/"_s,
        u"https://0X7F.0.0.0x1/"_s,
        u"https://0177.0.0.1/"_s,
        u"https://0177.0.0.01/"_s,
        u"https://017700000001/"_s,
        u"https://127.0.0.1./"_s,
        u"https://127.0.0.1../"_s,
        u"https://0/"_s,
        u"https://0.0.0.0/"_s,
        u"https://0x/"_s,
        u"https://00000000000/"_s,
        u"https://4294967295/"_s,
        u"https://4294967296/"_s,
        u"https://256.0.0.1/"_s,
        u"https://127.0.0.1.1/"_s,
        u"https://1.2.3.08/"_s,
        u"https://0x7f.0.0.1.make.com.0x1/"_s,
        // Digits and dots that are not ASCII.
        u"https://１２７.０.０.１/"_s,
        u"https://①②⑦.⓪.⓪.①/"_s,
        u"https://127。0。0。1/"_s,
        u"https://127．0．0．1/"_s,
        u"https://127｡0｡0｡1/"_s,
        u"https://１６９。２５４。１６９。２５４/"_s,
        u"https://٢١٣٠٧٠٦٤٣٣/"_s,
        // IPv6.
        u"https://[::]/"_s,
        u"https://[::1]/"_s,
        u"https://[0:0:0:0:0:0:0:1]/"_s,
        u"https://[::ffff:127.0.0.1]/"_s,
        u"https://[::ffff:7f00:1]/"_s,
        u"https://[::127.0.0.1]/"_s,
        u"https://[::ffff:0:127.0.0.1]/"_s,
        u"https://[64:ff9b::127.0.0.1]/"_s,
        u"https://[2002:7f00:1::]/"_s,
        u"https://[2001::1]/"_s,
        u"https://[fe80::1]/"_s,
        u"https://[fe80::1%lo]/"_s,
        u"https://[fe80::1%25lo]/"_s,
        u"https://[::1%lo]/"_s,
        u"https://[fd00::5]/"_s,
        u"https://[ff02::1]/"_s,
        u"https://[::1"_s,
        u"https://::1/"_s,
        u"https://[127.0.0.1]/"_s,
        u"https://[::1].make.com/"_s,
        u"https://[v1.fe80]/"_s,
        // The cloud's metadata, the carrier's net, documentation, multicast, broadcast.
        u"https://169.254.169.254/latest/meta-data/"_s,
        u"https://2852039166/"_s,
        u"https://0xa9fea9fe/"_s,
        u"https://0251.0376.0251.0376/"_s,
        u"https://[::ffff:a9fe:a9fe]/"_s,
        u"https://100.64.0.1/"_s,
        u"https://192.0.2.1/"_s,
        u"https://224.0.0.1/"_s,
        u"https://255.255.255.255/"_s,
        u"https://0.1.2.3/"_s,
        // Somebody's name before the real host.
        u"https://make.com@127.0.0.1/"_s,
        u"https://make.com:443@127.0.0.1/"_s,
        u"https://make.com%40127.0.0.1/"_s,
        u"https://make.com@make.com@127.0.0.1/"_s,
        u"https://@127.0.0.1/"_s,
        u"https://:@127.0.0.1/"_s,
        u"https://127.0.0.1@make.com/"_s,
        u"https://user:secret@hook.make.com/"_s,
        // Where parsers disagree about the host's end.
        u"https://127.0.0.1\\@make.com/"_s,
        u"https://make.com\\@127.0.0.1/"_s,
        u"https://127.0.0.1\\.make.com/"_s,
        u"https:\\\\127.0.0.1/"_s,
        u"https:/127.0.0.1/"_s,
        u"https:127.0.0.1"_s,
        u"https:///127.0.0.1/"_s,
        u"https://127.0.0.1#@make.com/"_s,
        u"https://127.0.0.1?@make.com/"_s,
        u"https://127.0.0.1;make.com/"_s,
        u"https://127.0.0.1%2f.make.com/"_s,
        u"https://127.0.0.1%00.make.com/"_s,
        u"https://127.0.0.1%23.make.com/"_s,
        u"https://127.0.0.1／.make.com/"_s,
        u"https://127.0.0.1＃.make.com/"_s,
        u"https://127.0.0.1℀make.com/"_s,
        u"https://127.0.0.1 .make.com/"_s,
        u"https://127.0.0.1\t.make.com/"_s,
        u"https://127.0.0.1\n.make.com/"_s,
        u"https://make.com\r\nHost: 127.0.0.1/"_s,
        u" https://127.0.0.1/"_s,
        u"https://127.0.0.1,make.com/"_s,
        u"https://$(hostname).make.com@127.0.0.1/"_s,
        u"https://{127.0.0.1}/"_s,
        u"https://127.0.0.1|make.com/"_s,
        // Ports and schemes.
        u"https://make.com:22/"_s,
        u"https://make.com:8443/"_s,
        u"https://make.com:0/"_s,
        u"https://make.com:65979/"_s,
        u"https://make.com:0443x/"_s,
        u"https://make.com:-443/"_s,
        u"https://make.com: 443/"_s,
        u"https://make.com:443:22/"_s,
        u"http://make.com/"_s,
        u"http://make.com:443/"_s,
        u"ftp://make.com/"_s,
        u"file:///etc/passwd"_s,
        u"gopher://127.0.0.1:25/_HELO"_s,
        u"dict://127.0.0.1:11211/"_s,
        u"ws://make.com/"_s,
        u"jar:https://make.com!/"_s,
        u"data:text/plain,x"_s,
        u"javascript://make.com/%0aalert(1)"_s,
        u"//127.0.0.1/"_s,
        u"127.0.0.1"_s,
        u""_s,
        // Names that only look like one on the list, or that are the machine's own.
        u"https://localhost/"_s,
        u"https://LOCALHOST./"_s,
        u"https://make.com.127.0.0.1.nip.io/"_s,
        u"https://evilmake.com/"_s,
        u"https://make.com.evil.test/"_s,
        u"https://make。com。evil.test/"_s,
        u"https://mаke.com/"_s,
        u"https://make.com-/"_s,
        u"https://make..com/"_s,
        u"https://.make.com/"_s,
    };
    for (const AddressCase &row : addresses) {
        const QString address = QString::fromLatin1(row.address);
        urls.append((address.contains(u':') ? u"https://[%1]/"_s : u"https://%1/"_s).arg(address));
    }
    urls.removeDuplicates();
    return urls;
}

} // namespace touchline::testsupport
