// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/settings_desk_values.h"
#include "core/domain/result.h"

#include <QString>
#include <QStringList>

namespace touchline::settings {

/// What the setting is called; the key itself where there is no name.
QString nameOf(const console::SettingView &setting);
/// What it does.
QString meaningOf(const console::SettingView &setting);
/// What values it takes, to complete "It takes …".
QString allowedText(const console::SettingView &setting);
/// One of the words a choice takes.
QString choiceText(const QString &word);
/// Where its value comes from.
QString sourceText(const console::SettingView &setting);
/// The value as it is shown: never a secret's.
QString valueText(const console::SettingView &setting, const QString &value);

/// `server` of `server.listen`.
QString sectionOf(const QString &key);
QString sectionTitle(const QString &section);

/// The sentence for the setting at fault, which `key` is set to; empty when the error names none.
QString faultText(const domain::Error &error, const QList<console::SettingView> &settings, QString *key);

/// Whether the search finds it: by key, name, meaning or value.
bool matches(const console::SettingView &setting, const QString &search);

} // namespace touchline::settings
