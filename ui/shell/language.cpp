// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/language.h"

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::shell {

Language::Language(const QLocale &locale)
{
    const bool translated = m_texts.load(locale, u"touchline"_s, u"_"_s, u":/i18n"_s);
    if (translated || m_texts.load(u":/i18n/touchline_en.qm"_s))
        QCoreApplication::installTranslator(&m_texts);
}

Language::~Language()
{
    QCoreApplication::removeTranslator(&m_texts);
}

} // namespace touchline::shell
