// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/request.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace touchline::http {

/// What the public pages say in each language, from `resources/web/texts`. Read once; afterwards any thread may
/// use it.
class PageTexts final
{
public:
    PageTexts();

    /// The texts of one language.
    class In final
    {
    public:
        /// The text as HTML, its `%1` and `%2` filled with the values, which are escaped. English where the language
        /// lacks it.
        QString html(const QString &key, const QStringList &values = {}) const;
        /// The same as plain text.
        QString plain(const QString &key, const QStringList &values = {}) const;
        /// All texts whose keys begin so, without that beginning; what a script says.
        QJsonObject beginningWith(const QString &prefix) const;
        /// All texts, for a template.
        QHash<QString, QString> all() const;
        const QString &language() const { return m_language; }

    private:
        friend class PageTexts;
        In(const PageTexts &texts, QString language);

        const PageTexts &m_texts;
        QString m_language;
    };

    /// In the language the address asks for (`?lang=de`), else the one the browser does, else in `fallback`. The texts
    /// outlive what is returned.
    In forReader(const Request &request, const QString &fallback = QStringLiteral("en")) const;

private:
    QHash<QString, QHash<QString, QString>> m_byLanguage;
};

} // namespace touchline::http
