// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/letter.h"

#include "core/mail/mail_texts.h"
#include "core/mail/template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace touchline::domain;
using namespace touchline::mail;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(touchline::mail::MailKind)

namespace {
const QString token = u"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"_s;

Letter letterOf(MailKind kind, const QString &locale)
{
    const bool hasLink = !linkUrl(kind, u"https://t.example"_s, token).isEmpty();
    return {.kind = kind,
        .locale = locale,
        .recipient = u"owner@club.example"_s,
        .messageId = u"id@touchline.example"_s,
        .clubName = u"FC Göttingen"_s,
        .brand = {.primaryColor = u"#0A2342"_s, .secondaryColor = u"#FFD700"_s},
        .token = hasLink ? token : QString(),
        .expiresAtMs = 1'790'036'800'000,
        .values = {{u"daysLeft"_s, 3}, {u"endsAtMs"_s, qint64(1'790'036'800'000)}, {u"headline"_s, u"2 clubs failed"_s},
            {u"lines"_s, QJsonArray{u"anstey: the webhook answers 404"_s, u"bexley: the mail was refused"_s}}}};
}

Result<Message> write(const Letter &letter, const QString &support = u"help@touchline.example"_s)
{
    return writeLetter(letter,
        {.publicUrl = u"https://touchline.example"_s,
            .from = {.name = u"Touchline"_s, .address = u"touchline@localhost"_s},
            .supportEmail = support},
        1);
}

/// What a reader sees of the HTML; fails the test when it is not well formed.
QString seen(const QString &html)
{
    QString body = html.sliced(html.indexOf(u"<body"_s));
    body.truncate(body.indexOf(u"</html>"_s));
    body.replace(u"<br>"_s, u"<br/>"_s);
    QXmlStreamReader reader(body);
    QString text;
    while (!reader.atEnd()) {
        if (reader.readNext() == QXmlStreamReader::Characters)
            text += reader.text();
    }
    return reader.hasError() ? u"not well formed: %1"_s.arg(reader.errorString()) : text;
}

void addEveryKindAndLanguage()
{
    QTest::addColumn<MailKind>("kind");
    QTest::addColumn<QString>("language");
    for (const MailKind kind : everyMailKind()) {
        for (const QString &language : MailTexts::languages())
            QTest::addRow("%s %s", qPrintable(mailKindName(kind)), qPrintable(language)) << kind << language;
    }
}
} // namespace

class LetterTest final : public QObject
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

    void everyKindIsWholeInEveryLanguage_data() { addEveryKindAndLanguage(); }
    void everyKindIsWholeInEveryLanguage()
    {
        QFETCH(MailKind, kind);
        QFETCH(QString, language);
        const auto mail = write(letterOf(kind, language));
        QVERIFY2(mail, qPrintable(mail ? QString() : mail.error().detail));
        QVERIFY(!mail->subject.isEmpty() && mail->subject.size() < 100);
        QCOMPARE(mail->to.address, u"owner@club.example"_s);
        QCOMPARE(mail->messageId, u"id@touchline.example"_s);
        QVERIFY(mail->html.contains(u"<html lang=\"%1\">"_s.arg(language)));
        const QString visible = seen(mail->html);
        for (const QString &text : {mail->subject, mail->text, mail->html, visible}) {
            QVERIFY2(!text.contains(u"{{"_s) && !text.contains(u"}}"_s), qPrintable(text));
            QVERIFY(!text.contains(u"not well formed"_s));
        }
        for (const QString &line : mail->text.split(u'\n', Qt::SkipEmptyParts))
            QVERIFY2(visible.contains(line), qPrintable(line + u" is missing from\n"_s + visible));
        QVERIFY(mail->text.contains(u"help@touchline.example"_s));
        const bool isToOperators = kind == MailKind::OperatorAlert || kind == MailKind::Test;
        QCOMPARE(mail->text.contains(u"FC Göttingen"_s), !isToOperators);
        const QString link = linkUrl(kind, u"https://touchline.example"_s, token);
        if (!link.isEmpty()) {
            QVERIFY(mail->text.split(u'\n').contains(link));
            QVERIFY(mail->html.contains(u"href=\"%1\""_s.arg(link)));
            QVERIFY(mail->text.contains(u"2026, 00:26 UTC"_s));
        }
        QCOMPARE(mail->html.contains(u"<a "_s), !link.isEmpty());
        QVERIFY(toInternetMessage(*mail));
        QVERIFY(!write(letterOf(kind, language), {})->text.contains(u"help@"_s));
    }

    void theLanguagesSayTheSameThingsInTheirOwnWords()
    {
        const auto shape = [](const QString &language) {
            const QJsonObject texts
                = QJsonDocument::fromJson(loadTemplate(u"texts/%1.json"_s.arg(language))->toUtf8()).object();
            QStringList found;
            for (const QString &key : texts.keys()) {
                static const QRegularExpression placeholder(u"\\{\\{[a-zA-Z]+\\}\\}"_s);
                const QJsonObject text = texts.value(key).toObject();
                const QString all = QString::fromUtf8(QJsonDocument(QJsonObject{{u"x"_s, texts.value(key)}}).toJson());
                QStringList names;
                for (auto match = placeholder.globalMatch(all); match.hasNext();)
                    names += match.next().captured();
                names.sort();
                found += u"%1 %2 %3 %4 %5"_s.arg(key)
                             .arg(text.keys().join(u','))
                             .arg(text.value("paragraphs"_L1).toArray().size())
                             .arg(text.value("notes"_L1).toArray().size())
                             .arg(names.join(u','));
            }
            return found;
        };
        QSet<QString> subjects;
        for (const QString &language : MailTexts::languages()) {
            QCOMPARE(shape(language), shape(u"en"_s));
            subjects.insert(write(letterOf(MailKind::VerifyEmail, language))->subject);
        }
        QCOMPARE(subjects.size(), MailTexts::languages().size());
    }

    void theClubsLanguageIsUsedWhereThereIsOne_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("date");
        QTest::newRow("en") << u"en"_s << u"en"_s << u"Tuesday, 22 September 2026, 00:26 UTC"_s;
        QTest::newRow("en-US") << u"en-US"_s << u"en"_s << u"Tuesday, September 22, 2026, 00:26 UTC"_s;
        QTest::newRow("de") << u"de"_s << u"de"_s << u"Dienstag, 22. September 2026, 00:26 UTC"_s;
        QTest::newRow("de-AT") << u"de-AT"_s << u"de"_s << u"Dienstag, 22. September 2026, 00:26 UTC"_s;
        QTest::newRow("es-419") << u"es-419"_s << u"es"_s << u"martes, 22 de septiembre de 2026, 00:26 UTC"_s;
        QTest::newRow("fr_CA") << u"fr_CA"_s << u"fr"_s << u"mardi 22 septembre 2026, 00:26 UTC"_s;
        QTest::newRow("unknown") << u"pl-PL"_s << u"en"_s << u"Tuesday, 22 September 2026, 00:26 UTC"_s;
        QTest::newRow("none") << u""_s << u"en"_s << u"Tuesday, 22 September 2026, 00:26 UTC"_s;
        QTest::newRow("rubbish") << u"../../x"_s << u"en"_s << u"Tuesday, 22 September 2026, 00:26 UTC"_s;
    }
    void theClubsLanguageIsUsedWhereThereIsOne()
    {
        QFETCH(QString, locale);
        QFETCH(QString, language);
        QFETCH(QString, date);
        const auto mail = write(letterOf(MailKind::MagicLink, locale));
        QVERIFY(mail);
        QVERIFY(mail->html.contains(u"lang=\"%1\""_s.arg(language)));
        QVERIFY2(mail->text.contains(date), qPrintable(mail->text));
    }

    void daysAreCounted_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("one");
        QTest::addColumn<QString>("three");
        QTest::newRow("en") << u"en"_s << u"in 1 day"_s << u"in 3 days"_s;
        QTest::newRow("de") << u"de"_s << u"in 1 Tag"_s << u"in 3 Tagen"_s;
        QTest::newRow("es") << u"es"_s << u"en 1 día"_s << u"en 3 días"_s;
        QTest::newRow("fr") << u"fr"_s << u"dans 1 jour"_s << u"dans 3 jours"_s;
    }
    void daysAreCounted()
    {
        QFETCH(QString, language);
        QFETCH(QString, one);
        QFETCH(QString, three);
        Letter letter = letterOf(MailKind::TrialReminder, language);
        QVERIFY(write(letter)->subject.endsWith(three));
        QVERIFY(write(letter)->text.contains(three + u":"_s) || write(letter)->text.contains(three + u" :"_s));
        letter.values.insert(u"daysLeft"_s, 1);
        QVERIFY(write(letter)->subject.endsWith(one));
    }

    void aSuspendedClubIsToldSo()
    {
        for (const QString &language : MailTexts::languages()) {
            Letter letter = letterOf(MailKind::TrialEnded, language);
            const QString open = write(letter)->text;
            letter.values.insert(u"suspended"_s, true);
            QVERIFY(write(letter)->text != open);
        }
    }

    void anAlertListsWhatHappened()
    {
        const auto mail = write(letterOf(MailKind::OperatorAlert, u"en"_s));
        QCOMPARE(mail->subject, u"Touchline: 2 clubs failed"_s);
        QVERIFY(mail->text.split(u'\n').contains(u"• bexley: the mail was refused"_s));
        QVERIFY(mail->html.contains(u">• anstey: the webhook answers 404<"_s));
    }

    void whatPeopleTypedIsOnlyText_data() { addEveryKindAndLanguage(); }
    void whatPeopleTypedIsOnlyText()
    {
        QFETCH(MailKind, kind);
        QFETCH(QString, language);
        const QString hostile = u"<script>alert('1')</script>\" onmouseover=\"x\r\nBcc: all@example.org\r\n\r\n"
                                "{{link}}{{{content}}}\u202Egpj.exe\u2066\u0000\u2028&amp;"_s;
        Letter letter = letterOf(kind, language);
        letter.clubName = hostile;
        letter.values = {{u"headline"_s, hostile}, {u"lines"_s, QJsonArray{hostile}}};
        const auto mail = write(letter);
        QVERIFY2(mail, qPrintable(mail ? QString() : mail.error().detail));
        QVERIFY(!mail->html.contains(u"<script"_s, Qt::CaseInsensitive) && !mail->html.contains(u"\" onmouseover"_s));
        QVERIFY(!seen(mail->html).contains(u"not well formed"_s));
        for (const QString &text : {mail->subject, mail->text, mail->html}) {
            for (const QChar c : {QChar(0x202e), QChar(0x2066), QChar(0), QChar(0x2028), QChar(u'\r')})
                QVERIFY(!text.contains(c));
        }
        QVERIFY(!mail->subject.contains(u'\n'));
        const auto bytes = toInternetMessage(*mail);
        QVERIFY2(bytes, qPrintable(bytes ? QString() : bytes.error().detail));
        const QByteArray head = bytes->first(bytes->indexOf("\r\n\r\n"));
        QVERIFY(!head.contains("\r\nBcc"));
        QCOMPARE(head.count("\r\nTo: "), 1);
        // The link stands only where the mail itself puts it.
        const QString link = linkUrl(kind, u"https://touchline.example"_s, token);
        if (!link.isEmpty())
            QCOMPARE(mail->html.count(link), 2);
    }

    void aVeryLongNameDoesNotFillTheMail()
    {
        Letter letter = letterOf(MailKind::MagicLink, u"en"_s);
        letter.clubName = u"⚽"_s.repeated(5000);
        const auto mail = write(letter);
        QVERIFY(mail->subject.size() < 400);
        QVERIFY(toInternetMessage(*mail));
    }

    void theButtonCanBeRead()
    {
        for (const auto &color : {u"#000000"_s, u"#FFFFFF"_s, u"#FFD700"_s, u"#777777"_s, u"#0A2342"_s, u"#FF0000"_s}) {
            Letter letter = letterOf(MailKind::MagicLink, u"en"_s);
            letter.brand.primaryColor = color;
            const auto mail = write(letter);
            static const QRegularExpression button(
                u"<a href[^>]*background-color:(#[0-9A-F]{6});color:(#[0-9A-F]{6})"_s);
            const auto match = button.match(mail->html);
            QVERIFY(match.hasMatch());
            QCOMPARE(match.captured(1), color);
            QVERIFY2(contrastRatio(match.captured(1), match.captured(2)) >= 4.5, qPrintable(color));
        }
    }

    void refusesWhatIsNoLinkOrColour()
    {
        for (const auto &url : {u""_s, u"javascript:alert(1)//"_s, u"/x"_s, u"https://"_s}) {
            const auto mail = writeLetter(
                letterOf(MailKind::MagicLink, u"en"_s), {.publicUrl = url, .from = {.address = u"a@b.c"_s}}, 1);
            QCOMPARE(mail.error().code, ErrorCode::InvalidRequest);
        }
        Letter letter = letterOf(MailKind::Resume, u"en"_s);
        letter.token.clear();
        QCOMPARE(write(letter).error().code, ErrorCode::InvalidRequest);
        letter = letterOf(MailKind::Resume, u"en"_s);
        letter.brand.primaryColor = u"red;background:url(x)"_s;
        QCOMPARE(write(letter).error().code, ErrorCode::InvalidRequest);
    }
};

QTEST_APPLESS_MAIN(LetterTest)
#include "letter_test.moc"
