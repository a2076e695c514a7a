// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QFuture>
#include <QJsonObject>
#include <optional>
#include <utility>

namespace touchline::operations {

/// What a command of the table gives.
using Answer = QFuture<domain::Result<QJsonObject>>;

/// The outcome as JSON; `write` turns a value into its object.
template <class T, class Write>
Answer asJson(QFuture<domain::Result<T>> future, Write write)
{
    return future.then([write = std::move(write)](const domain::Result<T> &outcome) -> domain::Result<QJsonObject> {
        if (!outcome)
            return domain::fail(outcome.error());
        return write(*outcome);
    });
}

inline Answer asJson(QFuture<domain::Result<void>> future)
{
    return future.then([](const domain::Result<void> &outcome) -> domain::Result<QJsonObject> {
        if (!outcome)
            return domain::fail(outcome.error());
        return QJsonObject();
    });
}

inline std::optional<qint64> optionalInteger(const QJsonObject &args, QLatin1StringView name)
{
    const QJsonValue value = args.value(name);
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

} // namespace touchline::operations
