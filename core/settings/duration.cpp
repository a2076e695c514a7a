// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/duration.h"

namespace touchline::settings {

namespace {
struct Unit
{
    char16_t suffix;
    qint64 seconds;
};
constexpr Unit units[] = {{u'd', 86400}, {u'h', 3600}, {u'm', 60}, {u's', 1}};
constexpr qint64 longestSeconds = 3660LL * 86400; // ten years
} // namespace

std::optional<std::chrono::seconds> parseDuration(QStringView text)
{
    if (text.size() < 2 || text.size() > 12)
        return std::nullopt;
    const QStringView digits = text.chopped(1);
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
    }
    const qint64 count = digits.toLongLong();
    for (const Unit &unit : units) {
        if (text.back() == unit.suffix && count > 0 && count <= longestSeconds / unit.seconds)
            return std::chrono::seconds(count * unit.seconds);
    }
    return std::nullopt;
}

} // namespace touchline::settings
