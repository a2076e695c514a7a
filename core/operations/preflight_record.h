// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace touchline::operations {

/// One line of the go-live test.
struct PreflightCheck
{
    QString name;
    bool passed = false;
    QString detail; ///< what was seen, in words
    bool operator==(const PreflightCheck &) const = default;
};

/// How one go-live test went. Times in milliseconds; 0: not yet.
struct PreflightRecord
{
    bool passed = false;
    qint64 startedAtMs = 0;
    qint64 endedAtMs = 0;
    QString by{};
    QList<PreflightCheck> checks{};
    bool operator==(const PreflightRecord &) const = default;
};

/// The audit record a preflight leaves, `preflight.run`; the record itself is its details.
QString preflightAction();
QJsonObject recordJson(const PreflightRecord &record);
PreflightRecord recordFromJson(const QJsonObject &json);

} // namespace touchline::operations
