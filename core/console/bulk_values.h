// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/club_filter.h"
#include "core/domain/result.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace touchline::console {

enum class BulkAction { Retry, CancelRun, ResendLink, Suspend };

/// What is to be done to many clubs: to those named, or, if none is, to all that match the filter when the order comes.
struct BulkOrder
{
    BulkAction action = BulkAction::Retry;
    QStringList tenantIds{};
    domain::ClubFilter filter{};
    QString reason{}; ///< needed to cancel and to suspend
};

/// What became of one club.
struct BulkOutcome
{
    QString tenantId;
    QString name;
    QString slug;
    std::optional<domain::Error> error{}; ///< nothing: done
    QString heldId{}; ///< held back by the core: can be undone by it
    qint64 dueAtMs = 0; ///< until then; 0: nothing is held
};

/// How far an order has come.
struct BulkProgress
{
    QString id;
    BulkAction action = BulkAction::Retry;
    qint64 total = -1; ///< −1: still being counted
    qint64 done = 0;
    qint64 refused = 0; ///< clubs it does not fit, with their reasons among the outcomes
    bool finished = false;
    bool stopped = false; ///< finished before its end, because somebody said so
    std::optional<domain::Error> failure{}; ///< finished before its end, because the clubs could not be read
};

/// What came of taking an order back.
struct BulkUndone
{
    qint64 undone = 0; ///< clubs that are as they were
    qint64 tooLate = 0; ///< clubs it had been carried out for
    std::optional<domain::Error> failure{}; ///< why others are still held
};

} // namespace touchline::console

Q_DECLARE_METATYPE(touchline::console::BulkProgress)
Q_DECLARE_METATYPE(touchline::console::BulkOutcome)
