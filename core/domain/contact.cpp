// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/contact.h"

#include <QList>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::domain {

namespace {
bool isAsciiAlphanumeric(QChar c)
{
    return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
}

bool isHostLabel(QStringView label)
{
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-')
        && std::all_of(label.begin(), label.end(), [](QChar c) { return isAsciiAlphanumeric(c) || c == u'-'; });
}

bool isDotAtom(QStringView local)
{
    static const QString special = u"!#$%&'*+-/=?^_`{|}~."_s;
    return !local.isEmpty() && local.size() <= 64 && !local.startsWith(u'.') && !local.endsWith(u'.')
        && !local.contains(u"..") && std::all_of(local.begin(), local.end(), [](QChar c) {
               return isAsciiAlphanumeric(c) || special.contains(c);
           });
}

/// Whether the character cannot be seen, or changes how those around it are seen. The joiners stay: Persian, the Indic
/// scripts and many emoji need them.
bool isDisguise(uint c)
{
    constexpr uint zeroWidthNonJoiner = 0x200c;
    constexpr uint zeroWidthJoiner = 0x200d;
    switch (QChar::category(c)) {
    case QChar::Other_Format:
        return c != zeroWidthNonJoiner && c != zeroWidthJoiner;
    case QChar::Other_Control:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}
} // namespace

bool isMailAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    if (address.size() > 254 || at < 1 || !isDotAtom(QStringView(address).first(at)))
        return false;
    const auto labels = QStringView(address).sliced(at + 1).split(u'.');
    return labels.size() >= 2 && std::all_of(labels.begin(), labels.end(), isHostLabel);
}

bool isClubName(const QString &trimmed)
{
    const auto characters = trimmed.toUcs4();
    if (characters.isEmpty() || characters.size() > 120 || !trimmed.isValidUtf16())
        return false;
    const bool visible = std::any_of(characters.begin(), characters.end(),
        [](uint c) { return QChar::isLetterOrNumber(c) || QChar::isPunct(c) || QChar::isSymbol(c); });
    return visible && std::none_of(characters.begin(), characters.end(), isDisguise);
}

} // namespace touchline::domain
