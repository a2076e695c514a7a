// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <optional>

namespace touchline::palette {

/// How well `text` answers what somebody typed; more is better, nothing means not at all. Every word typed must be
/// found: best as the beginning of the text, then of a word, then anywhere, last as letters in their order that start
/// at words. Case and accents do not count.
std::optional<int> fuzzyScore(const QString &typed, const QString &text);

/// From this score on somebody probably means this: each word typed begins a word.
inline constexpr int meantScore = 70;

} // namespace touchline::palette
