// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QTranslator>

class QLocale;

namespace touchline::shell {

/// The texts of the user's language where there is a translation, else English. Built by the composition root before
/// the first window.
class Language final
{
    Q_DISABLE_COPY_MOVE(Language)

public:
    explicit Language(const QLocale &locale);
    ~Language();

private:
    QTranslator m_texts;
};

} // namespace touchline::shell
