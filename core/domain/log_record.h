// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QMetaType>
#include <QString>
#include <optional>

namespace touchline::domain {

enum class LogLevel { Debug, Info, Warn, Error };

/// `debug` | `info` | `warn` | `error`
QString logLevelName(LogLevel level);
std::optional<LogLevel> logLevelFromName(const QString &name);

enum class LogFeature { Signup, Provision, Switch, Http, Mail, Auth, Ops, Store };

/// `signup` | `provision` | `switch` | `http` | `mail` | `auth` | `ops` | `store`
QString logFeatureName(LogFeature feature);
std::optional<LogFeature> logFeatureFromName(const QString &name);

/// One structured record. `fields` holds what applies (`tenantId`, `step`, `attempt`, …), never a secret.
struct LogRecord
{
    qint64 id = 0; ///< position in the log store, 0 until stored
    qint64 tsMs = 0; ///< milliseconds since the epoch, UTC
    LogLevel level = LogLevel::Info;
    LogFeature feature = LogFeature::Ops;
    QString msg;
    QJsonObject fields{};
};

/// The record as one line of compact JSON without the newline, keys in the order of the contract (`ts` first).
QByteArray toJsonLine(const LogRecord &record);

} // namespace touchline::domain

Q_DECLARE_METATYPE(touchline::domain::LogRecord)
