// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/api_client.h"

#include "tests/support/webhook_receiver.h"

#include <QCoroTask>
#include <QJsonDocument>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::outbound;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ApiClientTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void postsJsonWithTokenAndKey()
    {
        WebhookReceiver server;
        server.setAnswer(
            "POST", WebhookReceiver::answer(200, "Content-Type: application/json\r\n", R"({"success":true})"));
        const ApiClient client(QUrl(server.url(u"/base/"_s)), m_clock);
        auto task = client.post(u"/public/signup/start"_s, {{u"plan"_s, u"pro"_s}}, u"token"_s, u"key-12345678"_s);
        const ApiAnswer answer = QCoro::waitFor(task);
        QVERIFY(answer.isSuccess());
        QVERIFY(answer.json[u"success"_s].toBool());
        const ReceivedRequest request = server.requests().value(0);
        QCOMPARE(request.target, "/base/public/signup/start");
        QCOMPARE(request.headers["authorization"], "Bearer token");
        QCOMPARE(request.headers["idempotency-key"], "key-12345678");
        QCOMPARE(request.headers["content-type"], "application/json");
        QCOMPARE(request.body, R"({"plan":"pro"})");
    }
    void getsAndKeepsTheQuery()
    {
        WebhookReceiver server;
        server.setAnswer(
            "GET", WebhookReceiver::answer(503, "Retry-After: 30\r\n", R"({"error":{"code":"SIGNUPS_DISABLED"}})"));
        const ApiClient client(QUrl(server.url({})), m_clock);
        auto task = client.get(u"/public/signup/availability?slug=fc"_s);
        const ApiAnswer answer = QCoro::waitFor(task);
        QCOMPARE(answer.status, 503);
        QCOMPARE(answer.errorCode(), u"SIGNUPS_DISABLED"_s);
        QCOMPARE(answer.retryAfter.value(), 30s);
        QCOMPARE(server.requests().value(0).target, "/public/signup/availability?slug=fc");
        QVERIFY(!server.requests().value(0).headers.contains("authorization"));
    }
    void readsLargeAnswers()
    {
        WebhookReceiver server;
        server.setAnswer("GET", WebhookReceiver::answer(200, {}, QByteArray(1'000'000, 'x')));
        auto task = ApiClient(QUrl(server.url({})), m_clock).get(u"/"_s);
        QCOMPARE(QCoro::waitFor(task).body.size(), 1'000'000);
    }
    void reachesLocalhostByName()
    {
        WebhookReceiver server;
        auto task = ApiClient(QUrl(u"http://localhost:%1"_s.arg(server.port())), m_clock).get(u"/health"_s);
        QCOMPARE(QCoro::waitFor(task).status, 200);
    }
    void failuresHaveNoStatusAndSayWhy()
    {
        WebhookReceiver server;
        server.setAnswer("GET", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\nabc");
        auto cut = ApiClient(QUrl(server.url({})), m_clock).get(u"/"_s);
        const ApiAnswer cutAnswer = QCoro::waitFor(cut);
        QCOMPARE(cutAnswer.status, 0);
        QVERIFY(!cutAnswer.failure.isEmpty());
        const QUrl url(server.url({}));
        server.close();
        auto gone = ApiClient(url, m_clock).get(u"/"_s);
        QCOMPARE(QCoro::waitFor(gone).status, 0);
        auto nonsense = ApiClient(QUrl(u"nonsense"_s), m_clock).get(u"/"_s);
        QVERIFY(!QCoro::waitFor(nonsense).failure.isEmpty());
    }

private:
    SystemClock m_clock;
};

QTEST_GUILESS_MAIN(ApiClientTest)
#include "api_client_test.moc"
