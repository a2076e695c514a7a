// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/settings/settings_store.h"
#include "core/store/writer.h"

#include <QFuture>
#include <QThreadPool>

namespace touchline::operations {

/// The settings an operator looks at and changes: audited, secrets masked. File work happens on a thread of its own.
/// May be called from any thread; futures always finish.
class SettingsOperations final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const domain::Clock &clock;
        settings::SettingsStore store;
        settings::LoadedConfig running; ///< what this instance was started with
    };
    /// What holds now, and what the next start reads.
    struct Reading
    {
        settings::LoadedConfig running;
        settings::LoadedConfig next; ///< as `running` where the file cannot be read
        QString file;
        QString trouble{}; ///< why the next start would fail; empty: it would not
    };

    explicit SettingsOperations(Needs needs);
    ~SettingsOperations();
    Q_DISABLE_COPY_MOVE(SettingsOperations)

    QFuture<domain::Result<Reading>> read();
    /// Whether a start would take these, without saving them. Errors: those of `SettingsStore::draft`.
    QFuture<domain::Result<void>> check(QList<settings::SettingEdit> edits);
    /// Writes them into the settings file, and the old and new values into the audit trail, both or neither. Nothing is
    /// written when nothing changes.
    QFuture<domain::Result<Reading>> save(
        QList<settings::SettingEdit> edits, QString reason, domain::OperatorIdentity who);

    /// Waits for what is under way.
    void stop();

private:
    Reading reading() const;
    domain::Result<Reading> saveNow(
        const QList<settings::SettingEdit> &edits, const QString &reason, const domain::OperatorIdentity &who);
    domain::Result<void> record(
        const QString &action, const QString &reason, const QJsonObject &details, const domain::OperatorIdentity &who);

    const Needs m_needs;
    QThreadPool m_thread;
};

} // namespace touchline::operations
