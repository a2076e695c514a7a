// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/magic_link_mail.h"

#include "core/mail/template.h"

#include <QTest>

using namespace touchline::domain;
using namespace touchline::mail;
using namespace Qt::StringLiterals;

class MagicLinkMailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsPlaceholdersOnce()
    {
        const QHash<QString, QString> values{{u"a"_s, u"{{b}} & <i>'\""_s}, {u"b"_s, u"B"_s}};
        QCOMPARE(fillTemplate(u"x {{a}} {{ b }} y"_s, values, Escaping::PlainText).value(), u"x {{b}} & <i>'\" B y"_s);
        QCOMPARE(fillTemplate(u"{{a}}"_s, values, Escaping::Html).value(), u"{{b}} &amp; &lt;i&gt;&#39;&quot;"_s);
        QCOMPARE(fillTemplate(u"none"_s, values, Escaping::Html).value(), u"none"_s);
        QVERIFY(!fillTemplate(u"{{c}}"_s, values, Escaping::Html));
        QVERIFY(!fillTemplate(u"{{a"_s, values, Escaping::Html));
    }
    void saysWhatTheOwnerNeeds()
    {
        const auto mail = make(content());
        QVERIFY(mail);
        QCOMPARE(mail->subject, u"FC Göttingen is ready on Touchline"_s);
        QCOMPARE(mail->to.address, u"owner@club.example"_s);
        QCOMPARE(mail->messageId, u"id@touchline.example"_s);
        QVERIFY(mail->text.split(u'\n').contains(content().link));
        QVERIFY(mail->html.contains(u"href=\"%1\""_s.arg(content().link)));
        for (const QString &body : {mail->text, mail->html}) {
            QVERIFY(body.contains(u"FC Göttingen"_s));
            QVERIFY(body.contains(u"22 September 2026 at 00:26 UTC"_s));
            QVERIFY(body.contains(u"Write to help@touchline.example"_s));
            QVERIFY(!body.contains(u"{{"_s));
        }
        QVERIFY(mail->html.contains(u"background-color:#0A2342"_s) && mail->html.contains(u"color:#FFFFFF"_s));
        QVERIFY(toInternetMessage(*mail));
        auto quiet = content();
        quiet.supportEmail.clear();
        QVERIFY(!make(quiet)->text.contains(u"Questions"_s));
    }
    void aClubsNameIsOnlyText()
    {
        auto hostile = content();
        hostile.clubName = u"<script>alert('1')</script>\" onmouseover=\"x"_s;
        const auto mail = make(hostile);
        QVERIFY(mail);
        QVERIFY(!mail->html.contains(u"<script"_s) && !mail->html.contains(u"\" onmouseover"_s));
        QVERIFY(mail->html.contains(u"&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;"_s));
        QVERIFY(mail->text.contains(hostile.clubName));
    }
    void refusesWhatIsNoLinkOrColour()
    {
        for (const auto &link : {u""_s, u"javascript:alert(1)"_s, u"/magic/x"_s, u"https://"_s}) {
            auto bad = content();
            bad.link = link;
            QCOMPARE(make(bad).error().code, ErrorCode::InvalidRequest);
        }
        auto bad = content();
        bad.brand.primaryColor = u"red;background:url(x)"_s;
        QCOMPARE(make(bad).error().code, ErrorCode::InvalidRequest);
    }

private:
    static MagicLinkContent content()
    {
        return {.clubName = u"FC Göttingen"_s,
            .link = u"https://touchline.example/magic/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s,
            .expiresAtMs = 1'790'036'800'000,
            .brand = {.primaryColor = u"#0A2342"_s, .secondaryColor = u"#FFD700"_s},
            .supportEmail = u"help@touchline.example"_s};
    }
    static Result<Message> make(const MagicLinkContent &content)
    {
        return magicLinkMail(
            content, {.address = u"touchline@localhost"_s}, u"owner@club.example"_s, u"id@touchline.example"_s, 1);
    }
};

QTEST_APPLESS_MAIN(MagicLinkMailTest)
#include "magic_link_mail_test.moc"
