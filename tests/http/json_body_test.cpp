// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/json_body.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::http;
using domain::ErrorCode;

namespace {
Request withBody(const QByteArray &body, const QByteArray &contentType = "application/json")
{
    Request request;
    request.method = Method::Post;
    request.body = body;
    if (!contentType.isEmpty())
        request.headers.add("content-type", contentType);
    return request;
}
} // namespace

class JsonBodyTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesOneObjectOnly_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<bool>("taken");
        QTest::newRow("object") << R"({"a":"b"})"_ba << true;
        QTest::newRow("white space around") << " \r\n{\"a\":\"b\"}\n"_ba << true;
        QTest::newRow("16 deep") << QByteArray("{\"a\":").repeated(15) + "{}" + QByteArray(15, '}') << true;
        QTest::newRow("17 deep") << QByteArray("{\"a\":").repeated(16) + "{}" + QByteArray(16, '}') << false;
        QTest::newRow("brackets in a string") << "{\"a\":\"" + QByteArray(100, '[') + "\\\"[\"}" << true;
        QTest::newRow("very deep") << QByteArray(60000, '[') << false;
        QTest::newRow("empty") << ""_ba << false;
        QTest::newRow("array") << "[]"_ba << false;
        QTest::newRow("string") << "\"a\""_ba << false;
        QTest::newRow("null") << "null"_ba << false;
        QTest::newRow("two objects") << "{}{}"_ba << false;
        QTest::newRow("trailing comma") << "{\"a\":1,}"_ba << false;
        QTest::newRow("comment") << "{}//x"_ba << false;
        QTest::newRow("single quotes") << "{'a':1}"_ba << false;
        QTest::newRow("cut off") << "{\"a\":"_ba << false;
        QTest::newRow("latin-1") << "{\"a\":\"\xe9\"}"_ba << false;
        QTest::newRow("overlong") << "{\"a\":\"\xc0\xaf\"}"_ba << false;
        QTest::newRow("utf-16") << QByteArray::fromHex("7b007d00") << false;
        QTest::newRow("nul") << "{}"_ba + '\0' << false;
    }
    void takesOneObjectOnly()
    {
        QFETCH(QByteArray, body);
        QFETCH(bool, taken);
        const auto parsed = parseJsonBody(withBody(body));
        QCOMPARE(parsed.has_value(), taken);
        if (!taken)
            QCOMPARE(parsed.error().code, ErrorCode::InvalidJson);
    }

    void takesJsonMediaTypesOnly_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<bool>("taken");
        QTest::newRow("json") << "application/json"_ba << true;
        QTest::newRow("case and charset") << "Application/JSON; charset=UTF-8"_ba << true;
        QTest::newRow("quoted charset") << "application/json; charset=\"utf-8\""_ba << true;
        QTest::newRow("suffix") << "application/vnd.club+json"_ba << true;
        QTest::newRow("none") << ""_ba << false;
        QTest::newRow("text") << "text/plain"_ba << false;
        QTest::newRow("form") << "application/x-www-form-urlencoded"_ba << false;
        QTest::newRow("prefix") << "application/jsonp"_ba << false;
        QTest::newRow("other charset") << "application/json; charset=utf-16"_ba << false;
    }
    void takesJsonMediaTypesOnly()
    {
        QFETCH(QByteArray, type);
        QFETCH(bool, taken);
        const auto parsed = parseJsonBody(withBody("{}", type));
        QCOMPARE(parsed.has_value(), taken);
        if (!taken)
            QCOMPARE(parsed.error().code, ErrorCode::UnsupportedMediaType);
    }

    void routesWithoutBodyTakeNoneOrAnEmptyObject()
    {
        QVERIFY(expectNoBody(withBody("", "")).has_value());
        QVERIFY(expectNoBody(withBody("{}")).has_value());
        QCOMPARE(expectNoBody(withBody("{\"a\":1}")).error().code, ErrorCode::InvalidJson);
        QCOMPARE(expectNoBody(withBody("x", "text/plain")).error().code, ErrorCode::UnsupportedMediaType);
    }

    void fieldReaderKeepsOneIssueAField()
    {
        FieldReader reader(*parseJsonBody(
            withBody(R"({"name":"FC","number":3,"list":[],"nothing":null,"half":"\ud800","promo":null})")));
        QCOMPARE(reader.string(u"name"_s), u"FC"_s);
        QVERIFY(reader.isSound());
        reader.string(u"missing"_s);
        reader.string(u"number"_s);
        reader.string(u"list"_s);
        reader.string(u"nothing"_s);
        reader.string(u"half"_s);
        QVERIFY(!reader.optionalString(u"promo"_s).has_value());
        QVERIFY(!reader.optionalString(u"absent"_s).has_value());
        QVERIFY(!reader.isSound());
        const domain::Error error = reader.error();
        QCOMPARE(error.code, ErrorCode::InvalidRequest);
        QStringList faulty;
        for (const domain::Issue &issue : error.issues)
            faulty.append(issue.path.join(u'.') + u' ' + issue.code);
        QCOMPARE(faulty,
            (QStringList{u"missing required"_s, u"number invalid_type"_s, u"list invalid_type"_s,
                u"nothing invalid_type"_s, u"half invalid_string"_s}));
    }
};

QTEST_APPLESS_MAIN(JsonBodyTest)
#include "json_body_test.moc"
