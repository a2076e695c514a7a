// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

/// The columns of the club table, and what stands in them as plain text.
namespace touchline::clubs {

enum Column {
    ClubColumn,
    PlanColumn,
    StateColumn,
    ProgressColumn,
    WaitingColumn,
    StartedColumn,
    TookColumn,
    OwnerColumn,
    HostColumn,
    PromoColumn,
    ColumnCount
};

QString columnTitle(int column);
/// Whether the column is there before anybody chose columns.
bool isUsualColumn(int column);
QString columnText(const console::ClubRow &row, int column, qint64 nowMs);
/// By what the core sorts for this column; nothing where it has no index.
std::optional<console::ClubSort> sortOf(int column);

} // namespace touchline::clubs
