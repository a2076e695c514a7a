// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTranslator>

class QLocale;

namespace touchline::shell {

/// The texts of a locale's language where there is a translation, else English; Qt's own texts likewise. Dates and
/// numbers follow the same locale. Built by the composition root before the first window.
class Language final
{
    Q_DISABLE_COPY_MOVE(Language)

public:
    explicit Language(const QLocale &locale);
    ~Language();

private:
    QTranslator m_english; ///< its plurals, and what a translation lacks
    QTranslator m_qt;
    QTranslator m_texts;
};

} // namespace touchline::shell
