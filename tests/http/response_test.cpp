// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/response.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::http;
using domain::ErrorCode;

class ResponseTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasItsStatus_data()
    {
        QTest::addColumn<QString>("code");
        QTest::addColumn<int>("status");
        const QList<std::pair<const char *, int>> contract{
            {"INVALID_REQUEST", 400},
            {"INVALID_JSON", 400},
            {"UNSUPPORTED_MEDIA_TYPE", 415},
            {"UNAUTHORIZED", 401},
            {"FORBIDDEN", 403},
            {"NOT_FOUND", 404},
            {"TENANT_NOT_FOUND", 404},
            {"METHOD_NOT_ALLOWED", 405},
            {"SLUG_TAKEN", 409},
            {"EMAIL_EXISTS", 409},
            {"PLAN_MISMATCH", 409},
            {"STEP_OUT_OF_ORDER", 409},
            {"TENANT_SUSPENDED", 409},
            {"IDEMPOTENCY_MISMATCH", 422},
            {"INVALID_WEBHOOK_HOST", 400},
            {"INVALID_PROMO", 400},
            {"PROMO_INACTIVE", 400},
            {"PROMO_NOT_STARTED", 400},
            {"PROMO_EXPIRED", 400},
            {"PROMO_NOT_ALLOWED", 400},
            {"PROMO_MAXED", 400},
            {"RATE_LIMITED", 429},
            {"SIGNUPS_DISABLED", 503},
            {"STORAGE_UNAVAILABLE", 503},
            {"INTERNAL", 500},
        };
        for (const auto &[code, status] : contract)
            QTest::newRow(code) << QString::fromLatin1(code) << status;
    }
    void everyCodeHasItsStatus()
    {
        QFETCH(QString, code);
        QFETCH(int, status);
        const auto value = domain::errorCodeFromName(code);
        QVERIFY(value.has_value());
        QCOMPARE(statusOf(*value), status);
        const Response response = Response::problem({*value, u"why"_s}, u"req-1"_s);
        QCOMPARE(response.status, status);
        QCOMPARE(
            QJsonDocument::fromJson(response.body).object().value("error"_L1).toObject().value("code"_L1).toString(),
            code);
    }

    void problemsHaveBothShapes()
    {
        domain::Error error{ErrorCode::InvalidRequest, u"Some fields are wrong."_s};
        error.issues.append({{u"clubSlug"_s}, u"Too short"_s, u"too_small"_s});
        const Response response = Response::problem(error, u"req-1"_s);
        QCOMPARE(response.headers.value("content-type"), "application/problem+json"_ba);
        const QJsonObject expected{{u"success"_s, false},
            {u"error"_s,
                QJsonObject{{u"code"_s, u"INVALID_REQUEST"_s}, {u"message"_s, u"Some fields are wrong."_s},
                    {u"issues"_s,
                        QJsonArray{QJsonObject{{u"path"_s, QJsonArray{u"clubSlug"_s}}, {u"message"_s, u"Too short"_s},
                            {u"code"_s, u"too_small"_s}}}}}},
            {u"type"_s, u"about:blank"_s}, {u"title"_s, u"Bad Request"_s}, {u"status"_s, 400},
            {u"detail"_s, u"Some fields are wrong."_s}, {u"requestId"_s, u"req-1"_s}};
        QCOMPARE(QJsonDocument::fromJson(response.body).object(), expected);
        QVERIFY(!response.body.contains('\n'));
    }

    void retryAfterIsToldWhereItHelps()
    {
        domain::Error error{ErrorCode::SignupsDisabled, u"off"_s};
        QCOMPARE(Response::problem(error, {}).headers.value("Retry-After"), "3600"_ba);
        error.retryAfter = std::chrono::seconds(90);
        QCOMPARE(Response::problem(error, {}).headers.value("Retry-After"), "90"_ba);
        error.retryAfter = std::chrono::seconds(0);
        QCOMPARE(Response::problem(error, {}).headers.value("Retry-After"), "1"_ba);
        QVERIFY(!Response::problem({ErrorCode::SlugTaken, u"taken"_s}, {}).headers.contains("Retry-After"));
        QCOMPARE(
            Response::problem({ErrorCode::Unauthorized, u"who"_s}, {}).headers.value("WWW-Authenticate"), "Bearer"_ba);
    }

    void jsonIsCompactAndSaysSuccess()
    {
        const Response response = Response::json({{u"a"_s, 1}}, 202);
        QCOMPARE(response.status, 202);
        QCOMPARE(response.body, R"({"a":1,"success":true})"_ba);
    }

    void wireFormIsFramed()
    {
        Response response = Response::text(u"hello"_s);
        response.headers.add("X-A", "b");
        QCOMPARE(toWire(response, {false, false, "Thu, 01 Jan 1970 00:00:00 GMT"}),
            "HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\nX-A: b\r\n"
            "Date: Thu, 01 Jan 1970 00:00:00 GMT\r\nContent-Length: 5\r\n\r\nhello"_ba);
        QVERIFY(toWire(response, {true, true, {}}).endsWith("Content-Length: 5\r\nConnection: close\r\n\r\n"));
        const QByteArray notModified = toWire(Response::empty(304), {});
        QCOMPARE(notModified, "HTTP/1.1 304 Not Modified\r\n\r\n"_ba);
        QCOMPARE(httpDate(0), "Thu, 01 Jan 1970 00:00:00 GMT"_ba);
    }

    void lineBreaksInValuesCannotAddHeaders()
    {
        Response response = Response::empty(200);
        response.headers.add("X-Evil", "a\r\nSet-Cookie: b");
        QVERIFY(!toWire(response, {}).contains("Set-Cookie"));
    }
};

QTEST_APPLESS_MAIN(ResponseTest)
#include "response_test.moc"
