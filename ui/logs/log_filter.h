// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "core/domain/log_record.h"

#include <QString>
#include <optional>

namespace touchline::logs {

/// Which records the Logs page shows. Times are milliseconds since the epoch, UTC; 0 leaves that end open.
struct LogFilter
{
    std::optional<domain::LogLevel> atLeast{};
    std::optional<domain::LogFeature> feature{};
    QString tenantId{};
    QString text{}; ///< every word of it begins a word of the record
    qint64 fromMs = 0;
    qint64 toMs = 0;
    bool operator==(const LogFilter &) const = default;

    bool isEmpty() const { return *this == LogFilter{}; }
    console::LogQuery query() const;
    /// Whether a live record belongs to what is shown, as the store's own search would say.
    bool admits(const domain::LogRecord &record) const;
};

/// `key=value` of what a record carries, the telling ones first, on one line.
QString fieldsLine(const domain::LogRecord &record);
/// The record as indented JSON for reading.
QString prettyJson(const domain::LogRecord &record);

} // namespace touchline::logs
