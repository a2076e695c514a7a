// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/brand.h"

#include <algorithm>
#include <cmath>

namespace touchline::domain {

namespace {
double linear(int channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QString &color)
{
    const int red = color.mid(1, 2).toInt(nullptr, 16);
    const int green = color.mid(3, 2).toInt(nullptr, 16);
    const int blue = color.mid(5, 2).toInt(nullptr, 16);
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}
} // namespace

bool isHexColor(const QString &text)
{
    return text.size() == 7 && text.at(0) == u'#' && std::all_of(text.begin() + 1, text.end(), [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
    });
}

double contrastRatio(const QString &first, const QString &second)
{
    const double a = luminance(first);
    const double b = luminance(second);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

QString readableTextColor(const QString &background)
{
    const QString black = QStringLiteral("#000000");
    const QString white = QStringLiteral("#FFFFFF");
    return contrastRatio(background, black) >= contrastRatio(background, white) ? black : white;
}

} // namespace touchline::domain
