// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/key_ring.h"
#include "core/domain/checklist.h"
#include "core/domain/clock.h"
#include "core/settings/config.h"
#include "core/store/session.h"

#include <optional>

namespace touchline::operations {

/// What the checklist looks at beside the database.
struct ChecklistSources
{
    /// The instance that runs on the data, if one does.
    struct Instance
    {
        std::optional<qint64> provisionerSilentMs{}; ///< nothing: it has not been started
        std::optional<double> firstRefusalMs{}; ///< of the kill switch, the last time it was tried
        qint64 wholeAtMs = 0; ///< when the database was last read through and found whole; -1: found damaged
        qint64 startedAtMs = 0; ///< by the wall clock
        qint64 startedSteadyMs = 0; ///< the same moment by the steady clock
    };

    const settings::Config &config;
    const domain::Clock &clock;
    QString dataDirectory;
    QString database;
    QString keysDirectory;
    QString backupsDirectory;
    QString listeningUrl; ///< where links lead when nothing else is set
    std::optional<QList<access::SigningKeyInfo>> keys{}; ///< nothing: they cannot be read
    std::optional<Instance> instance{};
    qint64 backupMadeAtMs = 0; ///< when an operator last made one; `checklist` looks it up
};

/// The database is read through from beginning to end only when that is wanted: it takes seconds with a million clubs.
enum class ChecklistDepth { Quick, Thorough };

/// Looks at everything, in the order of CheckItem. Blocking: reads files and the database. Without a session, because
/// the database cannot be opened or its schema is another, what it alone knows is Unknown.
QList<domain::CheckEntry> checklist(const ChecklistSources &sources, store::Session *session, ChecklistDepth depth);

// Its parts, by what they look at.
QList<domain::CheckEntry> checkSettings(const ChecklistSources &sources);
QList<domain::CheckEntry> checkFiles(const ChecklistSources &sources, ChecklistDepth depth);
QList<domain::CheckEntry> checkDatabase(const ChecklistSources &sources, store::Session &session);
QList<domain::CheckEntry> checkInstance(const ChecklistSources &sources);

/// `2026-11-29 05:12 UTC`
QString checklistTime(qint64 ms);
QString checklistDay(qint64 ms);

} // namespace touchline::operations
