// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/message.h"

#include <QRegularExpression>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::mail;
using namespace Qt::StringLiterals;

namespace {
/// RFC 2045 by its letter, written apart from the encoder.
QByteArray decodedQuotedPrintable(QByteArray text)
{
    text.replace("=\r\n", "");
    QByteArray decoded;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '=') {
            decoded += QByteArray::fromHex(text.sliced(i + 1, 2));
            i += 2;
        } else {
            decoded += text[i];
        }
    }
    return decoded;
}
} // namespace

class MailMessageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesAPlainMail()
    {
        const QByteArray bytes = toInternetMessage(plainMail()).value();
        const QRegularExpression shape(
            u"^From: \"Touchline\" <touchline@localhost>\r\n"
            "To: <owner@club.example>\r\n"
            "Subject: Welcome\r\n"
            "Date: Tue, 22 Sep 2026 00:26:40 \\+0000\r\n"
            "Message-ID: <run-1.magic@touchline.example>\r\n"
            "Auto-Submitted: auto-generated\r\n"
            "MIME-Version: 1.0\r\n"
            "Content-Type: multipart/alternative;\r\n boundary=\"([^\"]+)\"\r\n"
            "\r\n"
            "--\\1\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n"
            "line one\r\nline two\r\n\r\n"
            "--\\1\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n"
            "<p>hello</p>\r\n"
            "--\\1--\r\n$"_s);
        QVERIFY2(shape.match(QString::fromUtf8(bytes)).hasMatch(), bytes.constData());
        QCOMPARE(toInternetMessage(plainMail()).value(), bytes);
    }
    void encodesNamesAndSubjectsBeyondAscii()
    {
        Message mail = plainMail();
        mail.subject = u"Grüße von "_s + u"Žalgiris "_s.repeated(12) + u"⚽🏆"_s;
        mail.from.name = u"Müller"_s;
        const QByteArray bytes = toInternetMessage(mail).value();
        QVERIFY(
            bytes.contains("From: =?UTF-8?B?" + u"Müller"_s.toUtf8().toBase64() + "?=\r\n <touchline@localhost>\r\n"));
        const QByteArray head = bytes.first(bytes.indexOf("\r\n\r\n"));
        for (const QByteArray &line : head.split('\n'))
            QVERIFY2(line.size() <= 76, line.constData());

        static const QRegularExpression word(u"=\\?UTF-8\\?B\\?([A-Za-z0-9+/=]+)\\?="_s);
        const qsizetype from = head.indexOf("Subject: ");
        const QString subject = QString::fromLatin1(head.sliced(from, head.indexOf("Date: ") - from));
        QString decoded;
        for (auto match = word.globalMatch(subject); match.hasNext();) {
            const QByteArray bytesOfWord = QByteArray::fromBase64(match.next().captured(1).toLatin1());
            QVERIFY2(QString::fromUtf8(bytesOfWord).toUtf8() == bytesOfWord, "a word splits a character");
            decoded += QString::fromUtf8(bytesOfWord);
        }
        QCOMPARE(decoded, mail.subject);
    }
    void quotesSpecialsInNames()
    {
        Message mail = plainMail();
        mail.to.name = u"O\"Neil, <b> \\ Co"_s;
        QVERIFY(toInternetMessage(mail)->contains("To: \"O\\\"Neil, <b> \\\\ Co\" <owner@club.example>\r\n"));
        mail.subject = u"=?UTF-8?B?forged?="_s;
        QVERIFY(toInternetMessage(mail)->contains("Subject: =?UTF-8?B?" + mail.subject.toUtf8().toBase64() + "?=\r\n"));
    }
    void longAndForeignBodiesAreQuotedPrintable()
    {
        Message mail = plainMail();
        mail.text = u"Spielstand 3=2 für uns, naïve café \n"_s + QString(2000, u'x')
            + u"\nhttps://touchline.example/magic/abc\ntab\t\n.\n"_s;
        const QByteArray bytes = toInternetMessage(mail).value();
        const qsizetype from = bytes.indexOf("quoted-printable\r\n\r\n") + 20;
        const QByteArray body = bytes.sliced(from, bytes.indexOf("\r\n--=_", from) - from);
        for (const QByteArray &line : body.split('\n'))
            QVERIFY(line.size() <= 77);
        QVERIFY(!body.contains(" \r\n") && !body.contains("\t\r\n"));
        QVERIFY(body.contains("https://touchline.example/magic/abc\r\n"));
        QCOMPARE(QString::fromUtf8(decodedQuotedPrintable(body)).replace(u"\r\n"_s, u"\n"_s), mail.text);
        for (qsizetype at = bytes.indexOf('\n'); at >= 0; at = bytes.indexOf('\n', at + 1))
            QCOMPARE(bytes.at(at - 1), '\r');
    }
    void noValueCanAddAHeader_data()
    {
        QTest::addColumn<QString>("inserted");
        QTest::newRow("crlf") << u"a\r\nBcc: all@example.org"_s;
        QTest::newRow("lf") << u"a\nBcc: all@example.org"_s;
        QTest::newRow("cr") << u"a\rBcc: all@example.org"_s;
        QTest::newRow("nul") << (u"a"_s + QChar(0));
        QTest::newRow("next line") << u"a\u0085b"_s;
        QTest::newRow("line separator") << u"a\u2028b"_s;
    }
    void noValueCanAddAHeader()
    {
        QFETCH(QString, inserted);
        const auto refused = [](const Message &mail) {
            const auto bytes = toInternetMessage(mail);
            return !bytes && bytes.error().code == ErrorCode::InvalidRequest;
        };
        Message mail = plainMail();
        mail.subject = inserted;
        QVERIFY(refused(mail));
        mail = plainMail();
        mail.from.name = inserted;
        QVERIFY(refused(mail));
        mail = plainMail();
        mail.to.address = u"owner@club.example"_s + inserted;
        QVERIFY(refused(mail));
        mail = plainMail();
        mail.messageId = u"id@"_s + inserted;
        QVERIFY(refused(mail));
    }
    void malformedAddressesAreRefused()
    {
        for (const auto &address : {u""_s, u"owner"_s, u"@club.example"_s, u"owner@"_s, u"a@b@c"_s, u"a b@c.d"_s,
                 u"a@b.c>, <x@y.z"_s, u"ü@b.c"_s}) {
            Message mail = plainMail();
            mail.to.address = address;
            QVERIFY2(!toInternetMessage(mail), qPrintable(address));
        }
    }
    void readsMailboxes()
    {
        QCOMPARE(Mailbox::fromText(u" a@b.c "_s).value(), (Mailbox{.address = u"a@b.c"_s}));
        QCOMPARE(Mailbox::fromText(u"\"FC, Ltd\" <a@b.c>"_s).value(),
            (Mailbox{.name = u"FC, Ltd"_s, .address = u"a@b.c"_s}));
        QCOMPARE(
            Mailbox::fromText(u"FC <a@localhost>"_s).value(), (Mailbox{.name = u"FC"_s, .address = u"a@localhost"_s}));
        QVERIFY(!Mailbox::fromText(u"FC"_s));
        QVERIFY(!Mailbox::fromText(u"FC <a@b.c"_s));
    }

private:
    static Message plainMail()
    {
        return {.from = {.name = u"Touchline"_s, .address = u"touchline@localhost"_s},
            .to = {.address = u"owner@club.example"_s},
            .subject = u"Welcome"_s,
            .text = u"line one\nline two\r\n"_s,
            .html = u"<p>hello</p>"_s,
            .messageId = u"run-1.magic@touchline.example"_s,
            .dateMs = 1'790'036'800'000};
    }
};

QTEST_APPLESS_MAIN(MailMessageTest)
#include "mail_message_test.moc"
