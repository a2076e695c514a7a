// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace touchline::testsupport {

/// `touchline serve` on one data directory, started as often as the test likes, on a new port each time. What it writes
/// to standard error goes to a file, so that a test that blocks does not hold it up. It dies with the test.
class ServeProcess final : public QObject
{
    Q_OBJECT

public:
    /// The server's log is `<dataDir>.log`.
    explicit ServeProcess(QString dataDir, QStringList arguments = {}, QObject *parent = nullptr);
    ~ServeProcess() override;
    Q_DISABLE_COPY_MOVE(ServeProcess)

    /// `--set provision.*` for webhooks on loopback and no limit on the rate of signups.
    static QStringList localWebhooks();

    /// Returns at once; `listening` or `ended` follows.
    void start();
    /// Starts and waits for the ready line; false if the process ended instead.
    bool startAndWait();
    /// SIGKILL, at once; `ended` follows.
    void kill() { m_process.kill(); }
    /// SIGTERM, at once; `ended` follows.
    void terminate();
    /// Waits for the end; the exit code, -1 if a signal ended it or it did not end.
    int waitForExit(int timeoutMs = 30'000);

    /// Where the API answers; empty while it does not.
    const QUrl &url() const { return m_url; }
    quint16 port() const { return static_cast<quint16>(m_url.port(0)); }
    qint64 pid() const { return m_process.processId(); }
    bool isRunning() const { return m_process.state() != QProcess::NotRunning; }
    const QString &dataDir() const { return m_dataDir; }
    /// How often it was started.
    int lives() const { return m_lives; }
    /// Resident memory in MiB at its highest since the start.
    qint64 peakMiB() const;
    /// Everything all its lives wrote to standard error.
    QByteArray log() const;

Q_SIGNALS:
    void listening();
    void ended();

private:
    void readOutput();

    const QString m_dataDir;
    const QStringList m_arguments;
    QProcess m_process;
    QUrl m_url{};
    int m_lives = 0;
};

/// Runs a command of the program to its end on that data directory; its exit code, with its output in `output`.
int runCommand(const QString &dataDir, const QStringList &arguments, QByteArray *output = nullptr);

} // namespace touchline::testsupport
