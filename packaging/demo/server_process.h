// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>
#include <QUrl>

namespace touchline::demo {

/// The touchline under demonstration: started, listened to until it says where it listens, and ended again.
class ServerProcess final : public QObject
{
    Q_OBJECT

public:
    /// Its log goes to `logFile`.
    explicit ServerProcess(const QString &logFile, QObject *parent = nullptr);
    ~ServerProcess() override;

    void start(const QString &program, const QStringList &arguments);
    /// Asks it to end; `ended` follows. Kills it if it takes longer than its promised ten seconds to drain.
    void stop();

Q_SIGNALS:
    void listening(const QUrl &url);
    void ended(int exitCode);

private:
    void readOutput();

    QProcess m_process;
};

} // namespace touchline::demo
