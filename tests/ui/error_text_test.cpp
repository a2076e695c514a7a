// SPDX-License-Identifier: GPL-3.0-only
#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

#include <QPromise>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

class ErrorTextTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCodeHasASentenceOfItsOwn();
    void anIssueStandsAtItsField();
    void aCodeAboutOneFieldStandsThere();
    void aReplyReachesItsContext();
    void aReplyToAGonePageIsDropped();
    void aDroppedPromiseIsAnError();
};

void ErrorTextTest::everyCodeHasASentenceOfItsOwn()
{
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(domain::ErrorCode::Internal); ++code) {
        const QString text = errors::errorText({static_cast<domain::ErrorCode>(code), u"DETAIL"_s});
        QVERIFY2(text.endsWith(u'.'), qPrintable(text));
        QVERIFY(!text.contains(u"DETAIL"_s));
        QVERIFY2(!seen.contains(text), qPrintable(text));
        seen.insert(text);
    }
}

void ErrorTextTest::anIssueStandsAtItsField()
{
    domain::Error error{domain::ErrorCode::InvalidRequest, u"invalid"_s};
    error.issues
        = {{{u"email"_s}, u"must be an address"_s, u"invalid"_s}, {{u"other"_s}, u"must be odd"_s, u"invalid"_s}};
    QVERIFY(errors::fieldErrorText(error, u"email").contains(u"mail address"_s));
    QCOMPARE(errors::fieldErrorText(error, u"other"), u"must be odd"_s);
    QVERIFY(errors::fieldErrorText(error, u"clubName").isEmpty());
    error.issues = {{{u"webhookUrl"_s}, u"The port is wrong"_s, u"invalid_port"_s}};
    QVERIFY(errors::fieldErrorText(error, u"webhookUrl").contains(u"443"_s));
}

void ErrorTextTest::aCodeAboutOneFieldStandsThere()
{
    const domain::Error error{domain::ErrorCode::SlugTaken, u"taken"_s};
    QCOMPARE(errors::fieldErrorText(error, u"clubSlug"), errors::errorText(error));
    QVERIFY(errors::fieldErrorText(error, u"email").isEmpty());
}

void ErrorTextTest::aReplyReachesItsContext()
{
    QObject page;
    QPromise<domain::Result<int>> promise;
    promise.start();
    int got = 0;
    replies::onReply(&page, promise.future(), [&got](const domain::Result<int> &reply) { got = reply.value_or(-1); });
    promise.addResult(7);
    promise.finish();
    QTRY_COMPARE(got, 7);
}

void ErrorTextTest::aReplyToAGonePageIsDropped()
{
    auto page = std::make_unique<QObject>();
    QPromise<domain::Result<int>> promise;
    promise.start();
    bool called = false;
    replies::onReply(page.get(), promise.future(), [&called](const domain::Result<int> &) { called = true; });
    page.reset();
    promise.addResult(7);
    promise.finish();
    QCoreApplication::processEvents();
    QVERIFY(!called);
}

void ErrorTextTest::aDroppedPromiseIsAnError()
{
    QObject page;
    std::optional<domain::ErrorCode> code;
    {
        QPromise<domain::Result<int>> promise;
        promise.start();
        replies::onReply(
            &page, promise.future(), [&code](const domain::Result<int> &reply) { code = reply.error().code; });
    }
    QTRY_VERIFY(code.has_value());
    QCOMPARE(*code, domain::ErrorCode::Internal);
}

QTEST_GUILESS_MAIN(ErrorTextTest)
#include "error_text_test.moc"
