// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/name_server.h"

#include "tests/support/own_namespaces.h"

#include <QFile>
#include <QHostAddress>
#include <QNetworkDatagram>
#include <QStandardPaths>
#include <QTest>
#include <QtEndian>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
constexpr quint16 changingPort = 5300;
constexpr int patienceMs = 10'000;
constexpr qsizetype headerLength = 12;
constexpr quint16 typeA = 1;

QString dnsmasq()
{
    const QString found = QStandardPaths::findExecutable(u"dnsmasq"_s);
    return found.isEmpty() ? u"/usr/sbin/dnsmasq"_s : found;
}

QByteArray bigEndian(quint16 value)
{
    QByteArray bytes(2, '\0');
    qToBigEndian(value, bytes.data());
    return bytes;
}

struct Question
{
    QString name;
    quint16 type = 0;
    qsizetype end = headerLength;
};

/// The one question of a query (RFC 1035, section 4.1.2).
Question question(const QByteArray &query)
{
    Question asked;
    QStringList labels;
    while (asked.end < query.size() && query.at(asked.end) != 0) {
        const qsizetype length = query.at(asked.end);
        labels.append(QString::fromLatin1(query.mid(asked.end + 1, length)).toLower());
        asked.end += 1 + length;
    }
    asked.end += 5;
    if (asked.end <= query.size())
        asked.type = qFromBigEndian<quint16>(query.constData() + asked.end - 4);
    asked.name = labels.join(u'.');
    return asked;
}

/// An answer with one A record that lives no time, or with none.
QByteArray answer(const QByteArray &query, const Question &asked, const QHostAddress &address)
{
    constexpr quint16 authoritativeAnswer = 0x8480;
    const auto answers = static_cast<quint16>(address.isNull() ? 0 : 1);
    QByteArray bytes = query.first(2) + bigEndian(authoritativeAnswer) + bigEndian(1) + bigEndian(answers)
        + bigEndian(0) + bigEndian(0) + query.sliced(headerLength, asked.end - headerLength);
    if (!address.isNull()) {
        const quint32 ipv4 = address.toIPv4Address();
        bytes += bigEndian(0xc00c) + bigEndian(typeA) + bigEndian(1) + bigEndian(0) + bigEndian(0) + bigEndian(4)
            + bigEndian(static_cast<quint16>(ipv4 >> 16)) + bigEndian(static_cast<quint16>(ipv4 & 0xffff));
    }
    return bytes;
}
} // namespace

NameServer::NameServer(QObject *parent)
    : QObject(parent)
{
    m_dnsmasq.setProcessChannelMode(QProcess::MergedChannels);
    m_dnsmasq.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(&m_dnsmasq, &QProcess::readyRead, this, [this] { m_log += m_dnsmasq.readAll(); });
    connect(&m_changing, &QUdpSocket::readyRead, this, &NameServer::answerQuestions);
}

NameServer::~NameServer()
{
    stop();
}

bool NameServer::becomeTheSystems()
{
    return replaceFile(u"resolv.conf"_s, "nameserver 127.0.0.1\n") && replaceFile(u"nsswitch.conf"_s, "hosts: dns\n")
        && m_changing.bind(QHostAddress::LocalHost, changingPort);
}

bool NameServer::replaceFile(const QString &name, const QByteArray &text)
{
    QFile file(m_directory.filePath(name));
    return file.open(QIODevice::WriteOnly | QIODevice::Unbuffered) && file.write(text) == text.size()
        && mountOver(u"/etc/"_s + name, file.fileName());
}

bool NameServer::serve(const QStringList &lines)
{
    stop();
    m_log.clear();
    QStringList configuration{u"no-resolv"_s, u"no-hosts"_s, u"no-poll"_s, u"cache-size=0"_s, u"local-ttl=0"_s,
        u"listen-address=127.0.0.1"_s, u"bind-interfaces"_s, u"pid-file="_s, u"user=root"_s, u"log-queries"_s};
    for (const QString &name : m_answers.keys())
        configuration.append(u"server=/%1/127.0.0.1#%2"_s.arg(name).arg(changingPort));
    QFile file(m_directory.filePath(u"dnsmasq.conf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write((configuration + lines).join(u'\n').toUtf8() + '\n') < 0)
        return false;
    file.close();
    m_dnsmasq.start(dnsmasq(), {u"--no-daemon"_s, u"--conf-file="_s + file.fileName()});
    return QTest::qWaitFor(
               [this] { return m_log.contains("started, version") || m_dnsmasq.state() == QProcess::NotRunning; },
               patienceMs)
        && m_dnsmasq.state() == QProcess::Running;
}

void NameServer::alternate(const QString &name, const QStringList &addresses)
{
    m_answers[name] = addresses;
}

void NameServer::answerQuestions()
{
    while (m_changing.hasPendingDatagrams()) {
        const QNetworkDatagram datagram = m_changing.receiveDatagram();
        const QByteArray query = datagram.data();
        const Question asked = question(query);
        if (asked.type == 0)
            continue;
        QHostAddress address;
        if (QStringList &answers = m_answers[asked.name]; asked.type == typeA && !answers.isEmpty()) {
            ++m_asked[asked.name];
            address = QHostAddress(answers.size() > 1 ? answers.takeFirst() : answers.first());
        }
        m_changing.writeDatagram(datagram.makeReply(answer(query, asked, address)));
    }
}

void NameServer::stop()
{
    if (m_dnsmasq.state() == QProcess::NotRunning)
        return;
    m_dnsmasq.kill();
    m_dnsmasq.waitForFinished(patienceMs);
}

} // namespace touchline::testsupport
