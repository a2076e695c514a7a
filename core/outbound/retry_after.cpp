// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/retry_after.h"

#include <QDateTime>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::outbound {

namespace {
constexpr qint64 longestSeconds = 24LL * 60 * 60;
}

std::optional<std::chrono::seconds> parseRetryAfter(const QByteArray &value, qint64 nowMs)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    if (std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; })) {
        bool ok = false;
        const qint64 seconds = text.toLongLong(&ok);
        return std::chrono::seconds(ok ? std::min(seconds, longestSeconds) : longestSeconds);
    }
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text), u"ddd, dd MMM yyyy hh:mm:ss 'GMT'"_s);
    if (!date.isValid())
        return std::nullopt;
    date.setTimeZone(QTimeZone::utc());
    const qint64 seconds = (date.toMSecsSinceEpoch() - nowMs + 999) / 1000;
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestSeconds));
}

} // namespace touchline::outbound
