// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_columns.h"

#include "ui/clubs/club_words.h"

#include <QCoreApplication>

namespace touchline::clubs {

using console::ClubSort;

namespace {
struct ClubColumns
{
    Q_DECLARE_TR_FUNCTIONS(ClubColumns)
};
} // namespace

QString columnTitle(int column)
{
    switch (static_cast<Column>(column)) {
    case ClubColumn:
        return ClubColumns::tr("Club");
    case PlanColumn:
        return ClubColumns::tr("Plan");
    case StateColumn:
        return ClubColumns::tr("State");
    case ProgressColumn:
        return ClubColumns::tr("Progress");
    case WaitingColumn:
        return ClubColumns::tr("Waiting for");
    case StartedColumn:
        return ClubColumns::tr("Started");
    case TookColumn:
        return ClubColumns::tr("Took");
    case OwnerColumn:
        return ClubColumns::tr("Owner");
    case HostColumn:
        return ClubColumns::tr("Webhook host");
    case PromoColumn:
        return ClubColumns::tr("Promo code");
    case ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

bool isUsualColumn(int column)
{
    return column < OwnerColumn;
}

QString columnText(const console::ClubRow &row, int column, qint64 nowMs)
{
    switch (static_cast<Column>(column)) {
    case ClubColumn:
        return row.name;
    case PlanColumn:
        return planTitle(row.plan);
    case StateColumn:
        return chipOf(row, nowMs).text;
    case ProgressColumn:
        return ClubColumns::tr("%1/%2", "steps done of steps").arg(row.stepsDone).arg(row.stepsTotal);
    case WaitingColumn:
        return waitingText(row);
    case StartedColumn:
        return momentText(row.createdAtMs, nowMs);
    case TookColumn:
        return tookText(row, nowMs);
    case OwnerColumn:
        return row.email;
    case HostColumn:
        return row.host;
    case PromoColumn:
        return row.promo;
    case ColumnCount:
        return {};
    }
    Q_UNREACHABLE();
}

std::optional<ClubSort> sortOf(int column)
{
    switch (static_cast<Column>(column)) {
    case ClubColumn:
        return ClubSort::Name;
    case PlanColumn:
        return ClubSort::Plan;
    case StateColumn:
        return ClubSort::State;
    case StartedColumn:
        return ClubSort::Created;
    case TookColumn:
        return ClubSort::Took;
    case ProgressColumn:
    case WaitingColumn:
    case OwnerColumn:
    case HostColumn:
    case PromoColumn:
    case ColumnCount:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

} // namespace touchline::clubs
