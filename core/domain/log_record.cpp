// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/log_record.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonValue>

namespace touchline::domain {

QString logLevelName(LogLevel level)
{
    switch (level) {
    case LogLevel::Debug:
        return QStringLiteral("debug");
    case LogLevel::Info:
        return QStringLiteral("info");
    case LogLevel::Warn:
        return QStringLiteral("warn");
    case LogLevel::Error:
        return QStringLiteral("error");
    }
    Q_UNREACHABLE();
}

std::optional<LogLevel> logLevelFromName(const QString &name)
{
    for (const LogLevel level : {LogLevel::Debug, LogLevel::Info, LogLevel::Warn, LogLevel::Error}) {
        if (name == logLevelName(level))
            return level;
    }
    return std::nullopt;
}

QString logFeatureName(LogFeature feature)
{
    switch (feature) {
    case LogFeature::Signup:
        return QStringLiteral("signup");
    case LogFeature::Provision:
        return QStringLiteral("provision");
    case LogFeature::Switch:
        return QStringLiteral("switch");
    case LogFeature::Http:
        return QStringLiteral("http");
    case LogFeature::Mail:
        return QStringLiteral("mail");
    case LogFeature::Auth:
        return QStringLiteral("auth");
    case LogFeature::Ops:
        return QStringLiteral("ops");
    case LogFeature::Store:
        return QStringLiteral("store");
    }
    Q_UNREACHABLE();
}

std::optional<LogFeature> logFeatureFromName(const QString &name)
{
    for (const LogFeature feature : {LogFeature::Signup, LogFeature::Provision, LogFeature::Switch, LogFeature::Http,
             LogFeature::Mail, LogFeature::Auth, LogFeature::Ops, LogFeature::Store}) {
        if (name == logFeatureName(feature))
            return feature;
    }
    return std::nullopt;
}

namespace {
/// One JSON value as text; QJsonDocument writes only objects and arrays, so the array's brackets are cut off.
QByteArray jsonText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}
} // namespace

QByteArray toJsonLine(const LogRecord &record)
{
    QByteArray line = "{\"ts\":\"";
    line += QDateTime::fromMSecsSinceEpoch(record.tsMs, Qt::UTC).toString(Qt::ISODateWithMs).toLatin1();
    line += "\",\"level\":\"" + logLevelName(record.level).toLatin1();
    line += "\",\"feature\":\"" + logFeatureName(record.feature).toLatin1();
    line += "\",\"msg\":" + jsonText(record.msg);
    if (!record.fields.isEmpty()) {
        const QByteArray fields = QJsonDocument(record.fields).toJson(QJsonDocument::Compact);
        line += ',';
        line += QByteArrayView(fields).sliced(1);
    } else {
        line += '}';
    }
    return line;
}

} // namespace touchline::domain
