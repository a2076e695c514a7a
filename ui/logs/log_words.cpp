// SPDX-License-Identifier: GPL-3.0-only
#include "ui/logs/log_words.h"

#include "ui/logs/log_filter.h"

#include <QDateTime>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace touchline::logs {

using domain::LogLevel;

QString levelIcon(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return u"bug"_s;
    case LogLevel::Info:
        return u"info"_s;
    case LogLevel::Warn:
        return u"warning"_s;
    case LogLevel::Error:
        return u"exclamation"_s;
    }
    Q_UNREACHABLE();
}

theme::Role levelInk(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return theme::Role::Muted;
    case LogLevel::Info:
        return theme::Role::Info;
    case LogLevel::Warn:
        return theme::Role::Warning;
    case LogLevel::Error:
        return theme::Role::Danger;
    }
    Q_UNREACHABLE();
}

theme::Tone levelTone(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return theme::Tone::Neutral;
    case LogLevel::Info:
        return theme::Tone::Info;
    case LogLevel::Warn:
        return theme::Tone::Warning;
    case LogLevel::Error:
        return theme::Tone::Danger;
    }
    Q_UNREACHABLE();
}

QString recordTime(qint64 ms)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(ms);
    return QLocale().toString(time, time.date() == QDate::currentDate() ? u"HH:mm:ss.zzz"_s : u"d MMM HH:mm:ss.zzz"_s);
}

QString recordLine(const domain::LogRecord &record)
{
    const QString time = QDateTime::fromMSecsSinceEpoch(record.tsMs).toString(Qt::ISODateWithMs);
    const QString line = u"%1 %2 %3 %4"_s.arg(
        time, domain::logLevelName(record.level), domain::logFeatureName(record.feature), record.msg.simplified());
    const QString fields = fieldsLine(record);
    return fields.isEmpty() ? line : line + u"  "_s + fields;
}

} // namespace touchline::logs
