// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace touchline::settings {

/// One key to be set in the file, or to be taken out of it so that its default holds.
struct SettingEdit
{
    QString key; ///< `section.name`, in the catalogue
    std::optional<QString> value{}; ///< canonical; list items joined by commas
    bool operator==(const SettingEdit &) const = default;
};

/// The TOML text with the edits made; comments, order and every other key stay as they are. Fails with
/// `INVALID_REQUEST` for text that is no TOML, and for a file written so that the key cannot be edited in place.
domain::Result<QByteArray> editedSettings(const QByteArray &content, const QList<SettingEdit> &edits);

} // namespace touchline::settings
