// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/language.h"

using namespace Qt::StringLiterals;

namespace touchline::domain {

namespace {
/// More than any browser sends; the rest of a longer field is not looked at.
constexpr qsizetype mostRanges = 32;

/// The weight of a range's parameters: 1 without any, 0 for one that cannot be read.
double weightOf(const QString &parameter)
{
    const QString text = parameter.trimmed();
    if (text.isEmpty())
        return 1;
    bool readable = false;
    const double weight = text.startsWith(u"q=", Qt::CaseInsensitive) ? text.sliced(2).toDouble(&readable) : 0;
    return readable && weight >= 0 && weight <= 1 ? weight : 0;
}
} // namespace

const QStringList &spokenLanguages()
{
    static const QStringList languages{u"en"_s, u"de"_s, u"es"_s, u"fr"_s};
    return languages;
}

QString languageFor(const QString &acceptLanguage, const QString &fallback)
{
    QString best = fallback;
    double bestWeight = 0;
    for (const QString &range : acceptLanguage.split(u',').first(qMin(mostRanges, acceptLanguage.count(u',') + 1))) {
        const QString language = range.section(u';', 0, 0).trimmed().section(u'-', 0, 0).toLower();
        const double weight = weightOf(range.section(u';', 1));
        if (weight > bestWeight && spokenLanguages().contains(language)) {
            best = language;
            bestWeight = weight;
        }
    }
    return best;
}

} // namespace touchline::domain
