// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/checklist.h"

#include <QList>
#include <QMetaType>
#include <QString>

/// The values of the launch checklist and the preflight. Times are milliseconds since the epoch, UTC.
namespace touchline::console {

struct ChecklistView
{
    QList<domain::CheckEntry> entries;
    qint64 asOfMs = 0;
    bool thorough = false; ///< the database was read from beginning to end
};

/// One check of the preflight; its words are English, they name what the server said.
struct PreflightLine
{
    QString name;
    bool passed = false;
    QString detail;
    bool operator==(const PreflightLine &) const = default;
};

/// The preflight that runs, or the last one.
struct PreflightView
{
    bool running = false;
    bool passed = false;
    qint64 startedAtMs = 0; ///< 0: none was ever run
    qint64 endedAtMs = 0;
    QString by{};
    QList<PreflightLine> lines{};
};

} // namespace touchline::console

Q_DECLARE_METATYPE(touchline::console::PreflightView)
