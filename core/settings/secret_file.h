// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QString>

namespace touchline::settings {

/// The secret on the first line of the file a key names. Error InvalidRequest, naming the key and never the content,
/// when it cannot be read, is empty, is longer than 1024 characters or holds control characters.
domain::Result<QString> readSecretFile(const QString &key, const QString &path);

/// Whether others than its owner may read the file.
bool isOpenToOthers(const QString &path);

} // namespace touchline::settings
