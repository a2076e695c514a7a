// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/http_fixture.h"
#include "tests/support/raw_http_client.h"

#include <QFile>
#include <QTest>
#include <atomic>
#include <memory>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

namespace {
// Sanitizers keep freed memory and shadow it: what is resident under them tells nothing.
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 allowedMiB = 4096;
#else
constexpr qint64 allowedMiB = 100;
#endif

/// Resident memory of this process in MiB, client side included.
qint64 residentMiB()
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.sliced(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

/// An ordinary client that asks again and again while others misbehave.
class Neighbour final
{
public:
    explicit Neighbour(quint16 port)
        : m_thread([this, port] { run(port); })
    { }
    ~Neighbour() { stop(); }
    Q_DISABLE_COPY_MOVE(Neighbour)

    void stop()
    {
        m_stop = true;
        if (m_thread.joinable())
            m_thread.join();
    }
    int served() const { return m_served; }
    int failed() const { return m_failed; }

private:
    void run(quint16 port)
    {
        RawHttpClient client(port);
        for (int round = 0; !m_stop; ++round) {
            const QByteArray body = QByteArray::number(round);
            const auto response = client.exchange(rawPost("/echo", body));
            if (!response || response->status != 200 || response->body != body) {
                ++m_failed;
                return;
            }
            ++m_served;
        }
    }

    std::atomic<bool> m_stop = false;
    std::atomic<int> m_served = 0;
    std::atomic<int> m_failed = 0;
    std::thread m_thread;
};
} // namespace

class HttpAbuseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void threeThousandClientsHangUpDuringADeferredReply()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        Neighbour neighbour(fixture.port());
        constexpr int clients = 3000;
        constexpr int wave = 250;
        for (int done = 0; done < clients; done += wave) {
            std::vector<std::unique_ptr<RawHttpClient>> open;
            for (int index = 0; index < wave; ++index) {
                open.push_back(std::make_unique<RawHttpClient>(fixture.port()));
                QVERIFY(open.back()->send(rawRequest("GET", "/later/" + QByteArray::number(index))));
            }
            QTRY_COMPARE(fixture.waiting(), wave);
            // Some reset before the answer, some while it is written, some close in an orderly way.
            for (int index = 0; index < wave; index += 3)
                open[static_cast<size_t>(index)]->reset();
            for (int index = 1; index < wave; index += 3)
                open[static_cast<size_t>(index)]->close();
            fixture.release();
            for (int index = 2; index < wave; index += 6)
                open[static_cast<size_t>(index)]->reset();
            for (int index = 5; index < wave; index += 6) {
                const auto response = open[static_cast<size_t>(index)]->read();
                QVERIFY(response.has_value());
                QCOMPARE(response->json().value("id"_L1).toString(), QString::number(index));
            }
        }
        neighbour.stop();
        QCOMPARE(neighbour.failed(), 0);
        QVERIFY(neighbour.served() > 0);
        QTRY_COMPARE(inFlight(fixture), 0);
        QTRY_COMPARE(connections(fixture), 0);
        QVERIFY(residentMiB() < allowedMiB);
    }

    void fourHundredMegabytesAreRefusedInLittleMemory()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        Neighbour neighbour(fixture.port());
        RawHttpClient client(fixture.port());
        constexpr qint64 size = 400LL * 1024 * 1024;
        QVERIFY(client.send(
            "POST /echo HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: " + QByteArray::number(size) + "\r\n\r\n"));
        // Sends everything before it looks for an answer, as simple clients do.
        const QByteArray chunk(1024 * 1024, 'x');
        for (qint64 sent = 0; sent < size && client.send(chunk); sent += chunk.size())
            QVERIFY(residentMiB() < allowedMiB);
        const auto response = client.read();
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 413);
        QCOMPARE(response->errorCode(), u"PAYLOAD_TOO_LARGE"_s);
        neighbour.stop();
        QCOMPARE(neighbour.failed(), 0);
        QVERIFY(neighbour.served() > 0);
    }

    void headersWithoutEndAreRefused()
    {
        HttpFixture fixture;
        QVERIFY(fixture.start());
        Neighbour neighbour(fixture.port());
        RawHttpClient client(fixture.port());
        QVERIFY(client.send("GET /ping HTTP/1.1\r\nHost: 127.0.0.1\r\n"));
        const QByteArray chunk = QByteArray("X-Filler: yes, again and again\r\n").repeated(1000);
        for (int round = 0; round < 1000 && client.send(chunk); ++round)
            QVERIFY(residentMiB() < allowedMiB);
        const auto response = client.read();
        QVERIFY(response.has_value());
        QCOMPARE(response->status, 431);
        neighbour.stop();
        QCOMPARE(neighbour.failed(), 0);
    }

    void dripFedRequestsAreCutOffWhileOthersAreServed()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.requestTimeoutMs = 300;
        HttpFixture fixture(config);
        QVERIFY(fixture.start());
        std::vector<std::unique_ptr<RawHttpClient>> drips;
        for (int index = 0; index < 200; ++index)
            drips.push_back(std::make_unique<RawHttpClient>(fixture.port()));
        Neighbour neighbour(fixture.port());
        // Each byte comes well inside the timeout, the request as a whole does not.
        const QByteArray request = rawRequest("GET", "/ping");
        for (const char byte : request.chopped(1)) {
            for (const auto &drip : drips)
                drip->send(QByteArray(1, byte));
            const int before = neighbour.served();
            QTRY_VERIFY(neighbour.served() > before + 50 || neighbour.failed() > 0);
        }
        for (const auto &drip : drips) {
            const auto response = drip->read();
            QVERIFY(response.has_value());
            QCOMPARE(response->status, 408);
        }
        neighbour.stop();
        QCOMPARE(neighbour.failed(), 0);
    }

    void clientsThatNeverReadAreCutOff()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.requestTimeoutMs = 300;
        HttpFixture fixture(config);
        QVERIFY(fixture.start());
        Neighbour neighbour(fixture.port());
        RawHttpClient client(fixture.port(), 2000);
        const QByteArray request = rawPost("/echo", QByteArray(60'000, 'x'));
        int sent = 0;
        while (sent < 4000 && client.send(request))
            ++sent;
        QVERIFY(sent < 4000);
        QVERIFY(residentMiB() < allowedMiB);
        neighbour.stop();
        QCOMPARE(neighbour.failed(), 0);
        QTRY_COMPARE(connections(fixture), 0);
    }

    void connectionFloodsLeaveTheServerAlive()
    {
        settings::Config config = HttpFixture::defaults();
        config.server.maxConnections = 50;
        HttpFixture fixture(config);
        QVERIFY(fixture.start());
        {
            std::vector<std::unique_ptr<RawHttpClient>> flood;
            for (int index = 0; index < 1000; ++index) {
                flood.push_back(std::make_unique<RawHttpClient>(fixture.port()));
                flood.back()->send("GET /ping HTTP/1.1\r\n");
            }
            QVERIFY(residentMiB() < allowedMiB);
        }
        QTRY_COMPARE(connections(fixture), 0);
        RawHttpClient client(fixture.port());
        const auto response = client.exchange(rawRequest("GET", "/ping"));
        QVERIFY(response && response->status == 200);
    }

private:
    static int connections(HttpFixture &fixture)
    {
        qsizetype count = 0;
        fixture.inServerThread([&] { count = fixture.server().connectionCount(); });
        return static_cast<int>(count);
    }
    static int inFlight(HttpFixture &fixture)
    {
        int count = 0;
        fixture.inServerThread([&] { count = fixture.server().inFlight(); });
        return count;
    }
};

QTEST_GUILESS_MAIN(HttpAbuseTest)
#include "http_abuse_test.moc"
