// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace touchline::settings {

/// One value of the file as text; the items of a list joined by commas.
struct FileValue
{
    QString key; ///< `section.name`, known or not
    QString value;
    bool isList = false;
    QString where; ///< `touchline.toml, line 3`
};

/// The values of a TOML 1.0 file. Fails with `INVALID_REQUEST` and one line naming file and line when it cannot be read
/// or parsed, or when a value is of a kind no setting has (a table in a table, a date).
domain::Result<QList<FileValue>> readSettingsFile(const QString &path);
/// The same of what a file holds or is to hold; `name` is what errors call it.
domain::Result<QList<FileValue>> parseSettings(const QByteArray &content, const QString &name);

} // namespace touchline::settings
