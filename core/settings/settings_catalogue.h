// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/setting.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace touchline::settings {

using ValueKind = domain::SettingKind;

/// What the program knows about one key: enough to validate it, to explain it and to show it in the Settings page.
struct Setting
{
    QString key; ///< `section.name`
    ValueKind kind = ValueKind::Text;
    QString defaultValue{}; ///< as one would write it; empty: none
    QString meaning;
    qint64 minimum = 0;
    qint64 maximum = 0;
    QStringList choices{};
    bool secret = false; ///< its value is never shown
};

/// Every key of the program, by section. A key that is not here is unknown.
QList<Setting> settingsCatalogue();
/// The environment variable of a key: `server.listen` → `TOUCHLINE_SERVER_LISTEN`.
QString environmentName(const QString &key);
/// What values a key takes, in words: `a whole number from 1 to 65535`.
QString allowedValues(const Setting &setting);
bool isList(ValueKind kind);

/// The value in its one canonical spelling (list items joined by commas), or nothing if it is not allowed.
std::optional<QString> canonicalValue(const Setting &setting, const QString &text);

} // namespace touchline::settings
