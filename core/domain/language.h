// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

namespace touchline::domain {

/// The languages Touchline's mails and public pages speak, English first: `en`, `de`, `es`, `fr`.
const QStringList &spokenLanguages();

/// The spoken language the reader of an `Accept-Language` field likes best (RFC 9110, 12.5.4; lookup of RFC 4647, so
/// that `de-AT` finds `de`). `fallback` if the field names none.
QString languageFor(const QString &acceptLanguage, const QString &fallback = QStringLiteral("en"));

} // namespace touchline::domain
