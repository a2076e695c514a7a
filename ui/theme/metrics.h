// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFont>

/// The scale everything is laid out on, in device-independent pixels.
namespace touchline::theme {

inline constexpr int space4 = 4;
inline constexpr int space8 = 8;
inline constexpr int space12 = 12;
inline constexpr int space16 = 16;
inline constexpr int space24 = 24;
/// Distance of a page's content from its edges.
inline constexpr int pageMargin = 18;

inline constexpr int controlRadius = 6;
inline constexpr int cardRadius = 8;
inline constexpr int controlHeight = 32;
inline constexpr int oneLineRow = 32;
inline constexpr int twoLineRow = 48;
/// Longest motion, in milliseconds.
inline constexpr int motionMs = 150;

/// The type scale: 11, 12, 13 (body), 15, 18 (page), 26 (figures).
enum class TextStyle {
    Tiny, ///< 11
    TinyStrong, ///< 11 semi-bold: table headers
    Small, ///< 12
    SmallStrong, ///< 12 semi-bold: field labels
    Body, ///< 13
    Medium, ///< 13 medium: buttons
    Strong, ///< 13 semi-bold
    Heading, ///< 15 bold
    Page, ///< 18 bold
    Figure, ///< 26 bold
    Mono, ///< 12 fixed width: slugs, durations, log lines
    MonoSmall, ///< 11 fixed width
};

/// The style's font: Inter where it is installed, else the system's.
QFont font(TextStyle style);

} // namespace touchline::theme
