// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::domain {

/// A club's two colours, each `#RRGGBB`.
struct Brand
{
    QString primaryColor = QStringLiteral("#FFD700");
    QString secondaryColor = QStringLiteral("#000000");
    bool operator==(const Brand &) const = default;
};

bool isHexColor(const QString &text);
/// Contrast ratio of two `#RRGGBB` colours, 1 to 21 (WCAG 2.2, relative luminance).
double contrastRatio(const QString &first, const QString &second);
/// `#000000` or `#FFFFFF`, whichever reads better on the colour.
QString readableTextColor(const QString &background);

} // namespace touchline::domain
