// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/mail_texts.h"

#include "core/mail/template.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::mail {

using domain::ErrorCode;
using domain::fail;
using domain::Result;

namespace {
/// Which of a sentence's forms goes with the number (Unicode CLDR's cardinal rules for the languages here).
QLatin1StringView pluralForm(const QString &language, int count)
{
    const bool one = count == 1 || (language == "fr"_L1 && count == 0);
    return one ? "one"_L1 : "other"_L1;
}
} // namespace

QStringList MailTexts::languages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s};
}

QString MailTexts::languageFor(const QString &locale)
{
    const QString language = QString(locale).replace(u'_', u'-').section(u'-', 0, 0).toLower();
    return languages().contains(language) ? language : languages().constFirst();
}

MailTexts::MailTexts(QString language, QJsonObject texts)
    : m_language(std::move(language))
    , m_texts(std::move(texts))
{ }

Result<MailTexts> MailTexts::load(const QString &language)
{
    const auto source = loadTemplate(u"texts/%1.json"_s.arg(language));
    if (!source)
        return fail(source.error());
    const QJsonObject texts = QJsonDocument::fromJson(source->toUtf8()).object();
    if (texts.isEmpty())
        return fail(ErrorCode::Internal, u"The mail texts in %1 cannot be read."_s.arg(language));
    return MailTexts(language, texts);
}

Result<MailText> MailTexts::text(const QString &key, const QHash<QString, QString> &values, int count) const
{
    const QJsonObject source = m_texts.value(key).toObject();
    auto subject = filled(source.value("subject"_L1), values, count);
    if (!subject)
        return fail(subject.error());
    auto paragraphs = allFilled(source.value("paragraphs"_L1), values, count);
    if (!paragraphs)
        return fail(paragraphs.error());
    auto notes = allFilled(source.value("notes"_L1), values, count);
    if (!notes)
        return fail(notes.error());
    return MailText{.subject = *std::move(subject),
        .paragraphs = *std::move(paragraphs),
        .button = source.value("button"_L1).toString(),
        .notes = *std::move(notes)};
}

Result<QString> MailTexts::sentence(const QString &key, const QHash<QString, QString> &values) const
{
    return filled(m_texts.value(key), values, 0);
}

Result<QString> MailTexts::filled(const QJsonValue &source, const QHash<QString, QString> &values, int count) const
{
    const QString text
        = (source.isObject() ? source.toObject().value(pluralForm(m_language, count)) : source).toString();
    if (text.isEmpty())
        return fail(ErrorCode::Internal, u"A mail text is missing in %1."_s.arg(m_language));
    return fillTemplate(text, values, Escaping::PlainText);
}

Result<QStringList> MailTexts::allFilled(
    const QJsonValue &sources, const QHash<QString, QString> &values, int count) const
{
    QStringList all;
    for (const QJsonValue source : sources.toArray()) {
        auto one = filled(source, values, count);
        if (!one)
            return fail(one.error());
        all += *std::move(one);
    }
    return all;
}

} // namespace touchline::mail
