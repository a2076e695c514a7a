// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <optional>

namespace touchline::console {

/// What became of a test mail.
struct TestMailView
{
    enum class State { Queued, Sent, Failed, Withheld };
    State state = State::Queued;
    int attempts = 0; ///< that failed
    QString words{}; ///< the mail server's answer or the file's name when it was sent, else why it was not
};

/// One of the keys that sign tokens.
struct SigningKeyView
{
    QString kid;
    qint64 createdAtMs = 0;
    qint64 retiredAtMs = 0; ///< 0: it still verifies
    bool isActive = false; ///< signs new tokens
    qint64 tokens = 0; ///< signed with it and not yet expired
};

struct SigningKeysView
{
    QList<SigningKeyView> keys; ///< newest first
    qint64 uncounted = 0; ///< tokens from before they were counted by key, at most
};

/// One file of the backups' folder.
struct BackupFileView
{
    QString name;
    qint64 bytes = 0;
    qint64 madeAtMs = 0;
    bool isSealed = false; ///< with the keys; else the database alone
    qint64 provenAtMs = 0; ///< when it was last restored for trial; 0: never
    QString provenBy{};
};

struct BackupsView
{
    QList<BackupFileView> files; ///< newest first
    QString folder;
    bool hasPassphrase = false; ///< the settings name one
};

/// What a trial restore proved.
struct ProofView
{
    QString name;
    qint64 takenAtMs = 0;
    int schema = 0;
    qint64 clubs = 0;
    qint64 bytes = 0;
    bool auditIsWhole = true;
};

/// How far a backup or a trial restore is.
struct UpkeepWork
{
    int percent = 0;
    bool isDone = false;
    std::optional<ProofView> proof{}; ///< of a trial restore
};

/// A restore into the place of the data. `confirmation`: the file's name as the operator typed it.
struct RestoreRequest
{
    QString name;
    QString passphrase{}; ///< empty: the settings'
    QString confirmation;
    QString reason;
};

/// What came of the restore this instance was started after.
struct RestoreOutcome
{
    QString name;
    QString trouble{}; ///< empty: it was restored; else nothing was changed
    QString aside{}; ///< where what was there is now
    qint64 takenAtMs = 0;
    int keysRetired = 0;
    qint64 linksVoided = 0;
    qint64 sessionsEnded = 0;
    qint64 mailsForgotten = 0;
    bool auditIsWhole = true;
};

} // namespace touchline::console
