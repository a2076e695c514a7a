// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/webhook_signature.h"

#include <QTest>

using namespace touchline::outbound;
using namespace Qt::StringLiterals;

class WebhookSignatureTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithTheReferenceLibraries()
    {
        // The vector that the Standard Webhooks libraries test themselves with.
        const HeaderList headers = webhookHeaders("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, R"({"test": 2432232314})",
            {u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s});
        QCOMPARE(headerValue(headers, "webhook-id"), "msg_p5jXN8AQM9LWM0D4loKWxJek");
        QCOMPARE(headerValue(headers, "webhook-timestamp"), "1614265330");
        QCOMPARE(headerValue(headers, "webhook-signature"), "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }
    void signsWithEachSecretWhileOneRotates()
    {
        const QStringList secrets{u"whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"_s, u"another secret text"_s};
        const QByteArray both = headerValue(webhookHeaders("id", 1, "{}", secrets), "Webhook-Signature");
        const QByteArray one = headerValue(webhookHeaders("id", 1, "{}", {secrets[0]}), "webhook-signature");
        const QByteArray two = headerValue(webhookHeaders("id", 1, "{}", {secrets[1]}), "webhook-signature");
        QVERIFY(one != two);
        QCOMPARE(both, one + ' ' + two);
    }
    void secretsAreBase64OnlyBehindTheirPrefix()
    {
        QCOMPARE(webhookKey(u"whsec_c2VjcmV0"_s), "secret");
        QCOMPARE(webhookKey(u"c2VjcmV0"_s), "c2VjcmV0");
        QCOMPARE(webhookKey(u"whsec_not base64!"_s), "whsec_not base64!");
        QCOMPARE(webhookKey(u"geheim-ü"_s), "geheim-\xc3\xbc");
    }
};

QTEST_APPLESS_MAIN(WebhookSignatureTest)
#include "webhook_signature_test.moc"
