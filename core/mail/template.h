// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QHash>
#include <QString>

namespace touchline::mail {

enum class Escaping { PlainText, Html };

/// Fills in the template's `{{name}}` placeholders, each value once and as text: in HTML it can neither open a tag nor
/// leave an attribute, and what looks like a placeholder in a value stays as it is. Errors: Internal for a placeholder
/// without a value or without an end.
domain::Result<QString> fillTemplate(const QString &source, const QHash<QString, QString> &values, Escaping escaping);

/// One of `resources/mail`, e.g. `magic_link.txt`. Errors: Internal.
domain::Result<QString> loadTemplate(const QString &name);

} // namespace touchline::mail
