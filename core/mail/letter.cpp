// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/letter.h"

#include "core/mail/mail_texts.h"
#include "core/mail/template.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLocale>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::ErrorCode;
using domain::fail;
using domain::Result;
using Values = QHash<QString, QString>;

namespace {
constexpr qsizetype longestLine = 300;

/// What somebody typed as one line that shows what it holds: no line ends, nothing invisible but the joiners that
/// scripts and emoji need, nothing that turns the reading direction around.
QString oneLine(const QString &typed)
{
    QString line;
    for (const char32_t c : typed.toUcs4()) {
        constexpr char32_t zeroWidthNonJoiner = 0x200c;
        constexpr char32_t zeroWidthJoiner = 0x200d;
        switch (QChar::category(c)) {
        case QChar::Other_Format:
            if (c != zeroWidthNonJoiner && c != zeroWidthJoiner)
                break;
            [[fallthrough]];
        default:
            line += QString::fromUcs4(&c, 1);
            break;
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            line += u' ';
            break;
        case QChar::Other_Surrogate:
        case QChar::Other_NotAssigned:
            break;
        }
    }
    line = line.simplified();
    if (line.size() > longestLine)
        line = line.first(longestLine - (line.at(longestLine - 1).isHighSurrogate() ? 1 : 0)) + u'…';
    return line;
}

bool isWebLink(const QString &link)
{
    const QUrl url(link, QUrl::StrictMode);
    return url.isValid() && !url.host().isEmpty() && (url.scheme() == u"https" || url.scheme() == u"http");
}

/// How dates are written for readers of that locale, in the mail's own language.
QLocale dateLocale(const QString &locale, const QString &language)
{
    const QLocale exact(QString(locale).replace(u'-', u'_'));
    // English without a country is written the British way: Qt would take the American one.
    if (language == "en"_L1 && (exact.language() != QLocale::English || !locale.contains(u'-')))
        return QLocale(QLocale::English, QLocale::UnitedKingdom);
    const QLocale plain(language);
    return exact.language() == plain.language() ? exact : plain;
}

/// A moment in full; the month is written out, so that no two readers take it for different days.
QString moment(const QLocale &locale, qint64 ms)
{
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC);
    return u"%1, %2 UTC"_s.arg(locale.toString(at.date(), QLocale::LongFormat), at.time().toString(u"HH:mm"_s));
}

QString textKey(const Letter &letter)
{
    const bool suspended = letter.kind == MailKind::TrialEnded && letter.values.value("suspended"_L1).toBool();
    return mailKindName(letter.kind) + (suspended ? u"_suspended"_s : QString());
}

QStringList extraLines(const Letter &letter)
{
    QStringList lines;
    for (const QJsonValue line : letter.values.value("lines"_L1).toArray())
        lines += u"• "_s + oneLine(line.toString());
    return lines;
}

Values valuesFor(const Letter &letter, const LetterSettings &settings, const QString &language)
{
    const QLocale dates = dateLocale(letter.locale, language);
    return {
        {u"clubName"_s, oneLine(letter.clubName)},
        {u"expires"_s, moment(dates, letter.expiresAtMs)},
        {u"days"_s, QString::number(letter.values.value("daysLeft"_L1).toInt())},
        {u"ends"_s, moment(dates, letter.values.value("endsAtMs"_L1).toInteger())},
        {u"headline"_s, oneLine(letter.values.value("headline"_L1).toString())},
        {u"publicUrl"_s, settings.publicUrl},
        {u"support"_s, settings.supportEmail},
    };
}

QString plainText(const MailText &words, const QString &link)
{
    QStringList blocks = words.paragraphs;
    if (!link.isEmpty())
        blocks += link;
    return (blocks + words.notes).join(u"\n\n"_s) + u'\n';
}

/// The blocks of the HTML body, one after the other, each from its own template.
class HtmlBody final
{
public:
    explicit HtmlBody(Values values)
        : m_values(std::move(values))
    { }
    void add(const QString &templateName, const QString &text)
    {
        m_values.insert(u"text"_s, text);
        const auto source = loadTemplate(templateName);
        const auto block = source ? fillTemplate(*source, m_values, Escaping::Html) : source;
        if (block)
            m_html += *block;
        else if (!m_failure)
            m_failure = block.error();
    }
    /// The whole page; `{{{content}}}` of the layout is the one place where HTML is put in as it is.
    Result<QString> page()
    {
        const QString place = u"{{{content}}}"_s;
        const auto layout = loadTemplate(u"layout.html"_s);
        if (!layout)
            return layout;
        const qsizetype at = layout->indexOf(place);
        const auto head = fillTemplate(layout->first(std::max<qsizetype>(at, 0)), m_values, Escaping::Html);
        if (m_failure)
            return fail(*m_failure);
        if (!head || at < 0)
            return head ? Result<QString>(fail(ErrorCode::Internal, u"The mail layout has no content."_s)) : head;
        return *head + m_html + layout->sliced(at + place.size());
    }

private:
    Values m_values;
    QString m_html;
    std::optional<domain::Error> m_failure;
};

Result<QString> htmlText(const Letter &letter, const MailText &words, const QString &link, const QString &language,
    const QString &withoutButton)
{
    const QString onPrimary = domain::readableTextColor(letter.brand.primaryColor);
    HtmlBody body({{u"language"_s, language}, {u"subject"_s, words.subject},
        {u"heading"_s, letter.clubName.isEmpty() ? u"Touchline"_s : oneLine(letter.clubName)}, {u"link"_s, link},
        {u"primary"_s, letter.brand.primaryColor}, {u"onPrimary"_s, onPrimary},
        {u"secondary"_s, letter.brand.secondaryColor}});
    for (const QString &paragraph : words.paragraphs)
        body.add(u"paragraph.html"_s, paragraph);
    if (!link.isEmpty()) {
        body.add(u"button.html"_s, words.button);
        body.add(u"address.html"_s, withoutButton);
    }
    for (const QString &note : words.notes)
        body.add(u"note.html"_s, note);
    return body.page();
}
} // namespace

Result<Message> writeLetter(const Letter &letter, const LetterSettings &settings, qint64 nowMs)
{
    const QString link = linkUrl(letter.kind, settings.publicUrl, letter.token);
    if (!link.isEmpty() && (letter.token.isEmpty() || !isWebLink(link)))
        return fail(ErrorCode::InvalidRequest, u"The link is not a web address."_s);
    if (!domain::isHexColor(letter.brand.primaryColor) || !domain::isHexColor(letter.brand.secondaryColor))
        return fail(ErrorCode::InvalidRequest, u"The club's colours are not #RRGGBB."_s);

    const QString language = MailTexts::languageFor(letter.locale);
    const auto texts = MailTexts::load(language);
    if (!texts)
        return fail(texts.error());
    const Values values = valuesFor(letter, settings, language);
    auto words = texts->text(textKey(letter), values, letter.values.value("daysLeft"_L1).toInt());
    if (!words)
        return fail(words.error());
    words->paragraphs += extraLines(letter);
    const auto support = texts->sentence(u"support"_s, values);
    const auto withoutButton = texts->sentence(u"withoutButton"_s, values);
    if (!support || !withoutButton)
        return fail(support ? withoutButton.error() : support.error());
    if (!settings.supportEmail.isEmpty())
        words->notes += *support;
    auto html = htmlText(letter, *words, link, language, *withoutButton);
    if (!html)
        return fail(html.error());
    return Message{.from = settings.from,
        .to = {.address = letter.recipient},
        .subject = words->subject,
        .text = plainText(*words, link),
        .html = *std::move(html),
        .messageId = letter.messageId,
        .dateMs = nowMs};
}

} // namespace touchline::mail
