// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/page_texts.h"

#include "core/domain/language.h"
#include "core/http/web_page.h"

#include <QFile>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
/// Each placeholder once, from left to right, so that what looks like one in a value stays as it is.
QString filled(const QString &text, const QStringList &values)
{
    QString result;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const qsizetype number = text.at(at) == u'%' && at + 1 < text.size() ? text.at(at + 1).digitValue() : -1;
        if (number < 1 || number > values.size()) {
            result += text.at(at);
            continue;
        }
        result += values.at(number - 1);
        ++at;
    }
    return result;
}
} // namespace

PageTexts::PageTexts()
{
    for (const QString &language : domain::spokenLanguages()) {
        QFile file(u":/touchline/web/texts/%1.json"_s.arg(language));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the texts of the public pages are missing from the program");
        const QJsonObject texts = QJsonDocument::fromJson(file.readAll()).object();
        for (auto text = texts.begin(); text != texts.end(); ++text)
            m_byLanguage[language].insert(text.key(), text->toString());
    }
}

PageTexts::In PageTexts::forReader(const Request &request, const QString &fallback) const
{
    if (const QString wanted = request.queryItem(u"lang"_s); domain::spokenLanguages().contains(wanted))
        return {*this, wanted};
    const QString accepted = QString::fromLatin1(request.headers.value("Accept-Language"));
    return {*this, domain::languageFor(accepted, fallback)};
}

PageTexts::In::In(const PageTexts &texts, QString language)
    : m_texts(texts)
    , m_language(texts.m_byLanguage.contains(language) ? std::move(language) : u"en"_s)
{ }

QString PageTexts::In::plain(const QString &key, const QStringList &values) const
{
    const auto &texts = *m_texts.m_byLanguage.constFind(m_language);
    const auto found = texts.constFind(key);
    return filled(found != texts.constEnd() ? *found : m_texts.m_byLanguage.value(u"en"_s).value(key, key), values);
}

QHash<QString, QString> PageTexts::In::all() const
{
    QHash<QString, QString> texts = m_texts.m_byLanguage.value(u"en"_s);
    texts.insert(m_texts.m_byLanguage.value(m_language));
    return texts;
}

QJsonObject PageTexts::In::beginningWith(const QString &prefix) const
{
    QJsonObject found;
    const QHash<QString, QString> texts = all();
    for (auto text = texts.begin(); text != texts.end(); ++text) {
        if (text.key().startsWith(prefix))
            found.insert(text.key().sliced(prefix.size()), text.value());
    }
    return found;
}

QString PageTexts::In::html(const QString &key, const QStringList &values) const
{
    QStringList escaped;
    for (const QString &value : values)
        escaped.append(htmlText(value));
    // Placeholders survive escaping.
    return filled(htmlText(plain(key)), escaped);
}

} // namespace touchline::http
