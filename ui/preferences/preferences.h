// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/theme/roles.h"

#include <QLocale>
#include <QStringList>
#include <optional>

/// What a person has chosen about the window on this computer, kept in QSettings. Nothing of it concerns the core.
namespace touchline::preferences {

/// What closing the window does while the core serves.
enum class OnClose { Ask, KeepServing, Stop };

OnClose onClose();
void setOnClose(OnClose choice);

/// Whether the desktop is told of failed clubs, switched signups and a disk that fills up.
bool notifications();
void setNotifications(bool wanted);

/// Nothing: as the system.
std::optional<theme::Scheme> scheme();
void setScheme(std::optional<theme::Scheme> scheme);

/// The languages there are texts in: `en`, `de`, `es`, `fr`.
QStringList languages();
/// One of them; empty: the system's.
QString language();
void setLanguage(const QString &language);
/// What texts, dates and numbers are to follow: the language chosen, with the system's country where it fits.
QLocale locale();

} // namespace touchline::preferences
