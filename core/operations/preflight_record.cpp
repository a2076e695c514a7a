// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/preflight_record.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline::operations {

QString preflightAction()
{
    return u"preflight.run"_s;
}

QJsonObject recordJson(const PreflightRecord &record)
{
    QJsonArray checks;
    for (const PreflightCheck &check : record.checks)
        checks.append(QJsonObject{{u"check"_s, check.name}, {u"passed"_s, check.passed}, {u"detail"_s, check.detail}});
    return {{u"passed"_s, record.passed}, {u"startedAtMs"_s, record.startedAtMs}, {u"endedAtMs"_s, record.endedAtMs},
        {u"by"_s, record.by}, {u"checks"_s, checks}};
}

PreflightRecord recordFromJson(const QJsonObject &json)
{
    PreflightRecord record{.passed = json.value("passed"_L1).toBool(),
        .startedAtMs = json.value("startedAtMs"_L1).toInteger(),
        .endedAtMs = json.value("endedAtMs"_L1).toInteger(),
        .by = json.value("by"_L1).toString()};
    for (const QJsonValue &value : json.value("checks"_L1).toArray()) {
        const QJsonObject check = value.toObject();
        record.checks.append({check.value("check"_L1).toString(), check.value("passed"_L1).toBool(),
            check.value("detail"_L1).toString()});
    }
    return record;
}

} // namespace touchline::operations
