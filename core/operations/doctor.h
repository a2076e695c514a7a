// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/checklist.h"
#include "core/operations/command_table.h"
#include "core/settings/data_directory.h"
#include "core/store/reader_pool.h"

#include <atomic>
#include <functional>
#include <memory>

namespace touchline::operations {

/// The checklist of a running instance. Any thread; futures always finish.
class Doctor final
{
public:
    struct Needs
    {
        const settings::Config &config;
        const settings::DataDirectory &directory;
        const access::KeyRing &keys;
        store::ReaderPool &readers;
        const domain::Clock &clock;
        QString url; ///< where it listens
        std::function<qint64()> provisionerBeatMs; ///< steady milliseconds, 0: never; any thread
        std::function<std::optional<double>()> firstRefusalMs; ///< any thread
    };

    explicit Doctor(Needs needs);
    Q_DISABLE_COPY_MOVE(Doctor)

    QFuture<domain::Result<QList<domain::CheckEntry>>> look(ChecklistDepth depth) const;

private:
    ChecklistSources sources() const;

    const Needs m_needs;
    const qint64 m_startedAtMs;
    const qint64 m_startedSteadyMs;
    /// When the database was found whole; -1: damaged. Shared with the look under way.
    std::shared_ptr<std::atomic<qint64>> m_wholeAtMs = std::make_shared<std::atomic<qint64>>(0);
};

/// Looks at the files of a data directory that no instance holds, changing nothing. Blocking.
QList<domain::CheckEntry> checklistOfFiles(const settings::Config &config, const settings::DataDirectory &directory,
    const QString &url, const domain::Clock &clock);

/// `{"blocks":…,"checks":[{"check":…,"title":…,"state":…,"text":…,"fix":…}]}`
QJsonObject checklistJson(const QList<domain::CheckEntry> &entries);
void addDoctorCommand(CommandTable &table, const Doctor &doctor);

} // namespace touchline::operations
