// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/test_club_operations.h"

#include <QObject>
#include <QThread>
#include <atomic>
#include <memory>

namespace touchline::operations {

class PreflightWorker;

/// Runs the go-live test against the instance it belongs to: its requests on a thread of their own, its clubs marked as
/// tests and removed at the end, its outcome written down. Lives on one thread; one test at a time.
class PreflightRunner final : public QObject
{
    Q_OBJECT

public:
    struct Needs
    {
        TestClubOperations &testClubs;
        const domain::Clock &clock;
        QString url; ///< where the instance answers
    };

    explicit PreflightRunner(Needs needs, QObject *parent = nullptr);
    ~PreflightRunner() override;
    Q_DISABLE_COPY_MOVE(PreflightRunner)

    /// Allowed by default; a dry run does not look at it.
    static QString standardWebhook();
    /// A slug prefix of its own for each test.
    static QString newPrefix();

    /// Error StepOutOfOrder while one runs. `webhookUrl` empty: the standard one.
    domain::Result<void> start(const QString &webhookUrl, const domain::OperatorIdentity &who);
    bool isRunning() const { return m_running; }
    /// Of the test that runs, or of the latest one since the program was started.
    const PreflightRecord &record() const { return m_record; }

    /// Gives a test up that runs and removes its clubs. Waits. Before the database is closed.
    void stop();

Q_SIGNALS:
    /// A check has ended, or all have.
    void changed();

private:
    void begin(const QString &webhookUrl);
    void take(const PreflightCheck &check);
    void cleanUp(bool passed);
    void end(const PreflightCheck &lastCheck);

    const Needs m_needs;
    QThread m_thread;
    std::atomic<bool> m_wanted = true;
    PreflightWorker *m_worker; ///< on the thread, gone with it
    domain::OperatorIdentity m_who;
    QString m_prefix;
    PreflightRecord m_record;
    bool m_running = false;
};

} // namespace touchline::operations
