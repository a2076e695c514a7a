// SPDX-License-Identifier: GPL-3.0-only
#include "ui/preferences/preferences.h"

#include <QSettings>

using namespace Qt::StringLiterals;

namespace touchline::preferences {

namespace {
const QString onCloseKey = u"window/onClose"_s;
const QString notificationsKey = u"window/notifications"_s;
const QString schemeKey = u"window/scheme"_s;
const QString languageKey = u"window/language"_s;
} // namespace

OnClose onClose()
{
    const QString kept = QSettings().value(onCloseKey).toString();
    return kept == u"tray" ? OnClose::KeepServing : kept == u"stop" ? OnClose::Stop : OnClose::Ask;
}

void setOnClose(OnClose choice)
{
    QSettings settings;
    switch (choice) {
    case OnClose::Ask:
        return settings.remove(onCloseKey);
    case OnClose::KeepServing:
        return settings.setValue(onCloseKey, u"tray"_s);
    case OnClose::Stop:
        return settings.setValue(onCloseKey, u"stop"_s);
    }
    Q_UNREACHABLE();
}

bool notifications()
{
    return QSettings().value(notificationsKey, true).toBool();
}

void setNotifications(bool wanted)
{
    QSettings().setValue(notificationsKey, wanted);
}

std::optional<theme::Scheme> scheme()
{
    const QString kept = QSettings().value(schemeKey).toString();
    if (kept == u"light")
        return theme::Scheme::Light;
    return kept == u"dark" ? std::optional(theme::Scheme::Dark) : std::nullopt;
}

void setScheme(std::optional<theme::Scheme> scheme)
{
    if (scheme)
        QSettings().setValue(schemeKey, *scheme == theme::Scheme::Light ? u"light"_s : u"dark"_s);
    else
        QSettings().remove(schemeKey);
}

QStringList languages()
{
    return {u"en"_s, u"de"_s, u"es"_s, u"fr"_s};
}

QString language()
{
    const QString kept = QSettings().value(languageKey).toString();
    return languages().contains(kept) ? kept : QString();
}

void setLanguage(const QString &language)
{
    if (language.isEmpty())
        QSettings().remove(languageKey);
    else
        QSettings().setValue(languageKey, language);
}

QLocale locale()
{
    const QLocale system = QLocale::system();
    const QString chosen = language();
    if (chosen.isEmpty() || QLocale(chosen).language() == system.language())
        return system;
    return QLocale(chosen);
}

} // namespace touchline::preferences
