// SPDX-License-Identifier: GPL-3.0-only
#include "ui/palette/fuzzy.h"

#include <QStringList>
#include <algorithm>

namespace touchline::palette {

namespace {
constexpr int beginsText = 100;
constexpr int beginsWord = 80;
constexpr int inside = 50;
constexpr int scattered = 20;

QString folded(const QString &text)
{
    QString result;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            result += c.toLower();
    }
    return result;
}

bool startsWord(const QString &text, qsizetype at)
{
    return at == 0 || !text.at(at - 1).isLetterOrNumber();
}

/// The word's letters in their order, each right behind the one before or at the beginning of a word.
bool isScattered(const QString &word, const QString &text)
{
    qsizetype previous = -2;
    qsizetype from = 0;
    for (const QChar letter : word) {
        qsizetype at = text.indexOf(letter, from);
        while (at >= 0 && at != previous + 1 && !startsWord(text, at))
            at = text.indexOf(letter, at + 1);
        if (at < 0)
            return false;
        previous = at;
        from = at + 1;
    }
    return true;
}

std::optional<int> wordScore(const QString &word, const QString &text)
{
    if (text.startsWith(word))
        return beginsText;
    for (qsizetype at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (startsWord(text, at))
            return beginsWord;
    }
    if (text.contains(word))
        return inside;
    if (word.size() > 1 && isScattered(word, text))
        return scattered;
    return std::nullopt;
}
} // namespace

std::optional<int> fuzzyScore(const QString &typed, const QString &text)
{
    const QStringList words = folded(typed).split(QChar(u' '), Qt::SkipEmptyParts);
    if (words.isEmpty())
        return 0;
    const QString whole = folded(text);
    int sum = 0;
    for (const QString &word : words) {
        const std::optional<int> score = wordScore(word, whole);
        if (!score)
            return std::nullopt;
        sum += *score;
    }
    // Of two texts that answer alike, the one with less around it is meant.
    const int around = static_cast<int>(std::clamp<qsizetype>((whole.size() - typed.size()) / 8, 0, 9));
    return sum / static_cast<int>(words.size()) - around;
}

} // namespace touchline::palette
