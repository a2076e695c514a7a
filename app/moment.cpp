// SPDX-License-Identifier: GPL-3.0-only
#include "app/moment.h"

#include <QDateTime>

namespace touchline::app {

std::optional<qint64> parseMoment(const QString &text, bool isEnd)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (text.size() == 10 && day.isValid()) {
        const qint64 begin = day.startOfDay(Qt::UTC).toSecsSinceEpoch();
        return isEnd ? begin + 86399 : begin;
    }
    const QDateTime moment = QDateTime::fromString(text, Qt::ISODate);
    if (!moment.isValid() || moment.timeSpec() == Qt::LocalTime)
        return std::nullopt;
    return moment.toSecsSinceEpoch();
}

} // namespace touchline::app
