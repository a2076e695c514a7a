// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::shell {

Language::Language(const QLocale &locale)
{
    QLocale::setDefault(locale);
    // The one installed last is asked first.
    if (m_english.load(u":/i18n/touchline_en.qm"_s))
        QCoreApplication::installTranslator(&m_english);
    if (m_qt.load(locale, u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_texts.load(locale, u"touchline"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(&m_texts);
}

Language::~Language()
{
    for (QTranslator *each : {&m_texts, &m_qt, &m_english})
        QCoreApplication::removeTranslator(each);
}

} // namespace touchline::shell
