// SPDX-License-Identifier: GPL-3.0-only
#include "ui/theme/metrics.h"

#include <QFontDatabase>
#include <QHash>

using namespace Qt::StringLiterals;

namespace touchline::theme {

namespace {
struct Type
{
    int pixels;
    QFont::Weight weight;
    bool fixed = false;
};

Type typeOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Tiny:
        return {11, QFont::Normal};
    case TextStyle::TinyStrong:
        return {11, QFont::DemiBold};
    case TextStyle::Small:
        return {12, QFont::Normal};
    case TextStyle::SmallStrong:
        return {12, QFont::DemiBold};
    case TextStyle::Body:
        return {13, QFont::Normal};
    case TextStyle::Medium:
        return {13, QFont::Medium};
    case TextStyle::Strong:
        return {13, QFont::DemiBold};
    case TextStyle::Heading:
        return {15, QFont::Bold};
    case TextStyle::Page:
        return {18, QFont::Bold};
    case TextStyle::Figure:
        return {26, QFont::Bold};
    case TextStyle::Mono:
        return {12, QFont::Normal, true};
    case TextStyle::MonoSmall:
        return {11, QFont::Normal, true};
    }
    Q_UNREACHABLE();
}

QFont made(TextStyle style)
{
    const Type type = typeOf(style);
    QFont result = QFontDatabase::systemFont(type.fixed ? QFontDatabase::FixedFont : QFontDatabase::GeneralFont);
    if (!type.fixed && QFontDatabase::hasFamily(u"Inter"_s))
        result.setFamily(u"Inter"_s);
    if (type.fixed && QFontDatabase::hasFamily(u"DejaVu Sans Mono"_s))
        result.setFamily(u"DejaVu Sans Mono"_s);
    result.setPixelSize(type.pixels);
    result.setWeight(type.weight);
    result.setStyleStrategy(QFont::PreferAntialias);
    return result;
}
} // namespace

QFont font(TextStyle style)
{
    // Asked for with every cell that is painted. To look for a family takes longer than to paint the cell, and a copy
    // brings along what was loaded for the font. Never destroyed: the application goes before statics do.
    static auto &fonts = *new QHash<TextStyle, QFont>;
    const auto known = fonts.constFind(style);
    return known != fonts.constEnd() ? *known : *fonts.insert(style, made(style));
}

} // namespace touchline::theme
