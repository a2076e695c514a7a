// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QImage>

namespace touchline::onboard {

/// The two colours that make up most of a club's badge, the white or transparent ground it stands on left out. A
/// picture of one colour gets black or white beside it; nothing for a picture without any.
std::optional<domain::Brand> badgeColors(const QImage &badge);
/// Reads the picture on another thread and takes its colours. The error's detail is a sentence.
QFuture<domain::Result<domain::Brand>> readBadge(const QString &path);

} // namespace touchline::onboard
