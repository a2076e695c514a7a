// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/serve_process.h"
#include "tests/support/raw_http_client.h"

#include <QTemporaryDir>
#include <QTest>
#include <memory>
#include <sys/resource.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;

namespace {
constexpr qint64 usualLimitMiB = 100;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryCounts = false; // what is resident under sanitizers tells nothing
#else
constexpr bool memoryCounts = true;
#endif

QStringList roomForAll()
{
    return {u"--set"_s, u"server.max_connections=1500"_s, u"--set"_s, u"server.max_connections_per_address=1500"_s};
}
} // namespace

/// The real server stays small under clients that mean ill, and serves the others meanwhile.
class ServeMemoryTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ServeProcess> m_server;
    qint64 m_limitMiB = usualLimitMiB;

    bool isServing() const
    {
        RawHttpClient client(m_server->port());
        const auto answer = client.exchange(rawRequest("GET", "/health"));
        return answer && answer->status == 200;
    }
    using Clients = std::vector<std::unique_ptr<RawHttpClient>>;
    Clients connectMany(int count) const
    {
        Clients clients;
        for (int index = 0; index < count; ++index)
            clients.push_back(std::make_unique<RawHttpClient>(m_server->port()));
        return clients;
    }

private Q_SLOTS:
    void initTestCase()
    {
        rlimit files{};
        QCOMPARE(::getrlimit(RLIMIT_NOFILE, &files), 0);
        files.rlim_cur = files.rlim_max;
        QCOMPARE(::setrlimit(RLIMIT_NOFILE, &files), 0);
    }
    void init()
    {
        m_limitMiB = usualLimitMiB;
        m_directory = std::make_unique<QTemporaryDir>();
        m_server = std::make_unique<ServeProcess>(m_directory->filePath(u"data"_s), roomForAll());
        QVERIFY2(m_server->startAndWait(), m_server->log().constData());
    }
    void cleanup()
    {
        qInfo("peak %lld MiB", m_server->peakMiB());
        QVERIFY(isServing());
        if (memoryCounts)
            QVERIFY(m_server->peakMiB() < m_limitMiB);
        m_server->terminate();
        QCOMPARE(m_server->waitForExit(), 0);
        m_server.reset();
    }

    void fourHundredMegabytes()
    {
        constexpr qint64 size = 400LL * 1024 * 1024;
        RawHttpClient client(m_server->port());
        QVERIFY(
            client.send("POST /public/signup/start HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
                        "Content-Length: "
                + QByteArray::number(size) + "\r\n\r\n"));
        const QByteArray chunk(1024 * 1024, 'x');
        for (qint64 sent = 0; sent < size && client.send(chunk); sent += chunk.size()) { }
        const auto answer = client.read();
        QVERIFY(answer.has_value());
        QCOMPARE(answer->status, 413);
    }

    void aThousandSlowConnections()
    {
        const QByteArray request = rawPost("/public/signup/start", "{\"clubName\":\"Slow\"}");
        Clients slow = connectMany(1000);
        for (qsizetype at = 0; at < 40; ++at) {
            for (const auto &client : slow)
                QVERIFY(client->send(request.sliced(at, 1)));
            if (at % 10 == 0)
                QVERIFY(isServing());
        }
        // The rest in one piece: all of them are still there, and each gets its own answer.
        for (const auto &client : slow)
            QVERIFY(client->send(request.sliced(40)));
        for (const auto &client : slow) {
            const auto answer = client->read();
            QVERIFY(answer.has_value());
            QVERIFY(answer->status == 400 || answer->status == 429);
        }
    }

    /// Twenty addresses could do that with the default limits.
    void aThousandBodiesThatStopShort()
    {
        m_limitMiB = 150;
        const QByteArray head = "POST /public/signup/start HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                                "Content-Type: application/json\r\nContent-Length: 65000\r\n\r\n";
        const QByteArray body = '{' + QByteArray(60'000, ' ');
        const QByteArray rest = QByteArray(4'998, ' ') + '}';
        {
            Clients held = connectMany(1000);
            for (const auto &client : held)
                QVERIFY(client->send(head + body));
            QVERIFY(isServing());
            // There is room for eight MiB of bodies: the first have a place, the last are told so.
            const auto first = held.front()->exchange(rest);
            QCOMPARE(first ? first->status : 0, 400);
            const auto last = held.back()->read();
            QCOMPARE(last ? last->status : 0, 503);
        }
        // With them went what they held.
        const auto answered = [&] {
            RawHttpClient client(m_server->port());
            const auto answer = client.exchange(head + body + rest);
            return answer ? answer->status : 0;
        };
        QTRY_COMPARE(answered(), 400);
    }
};

QTEST_GUILESS_MAIN(ServeMemoryTest)
#include "serve_memory_test.moc"
