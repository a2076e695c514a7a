// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcess>
#include <QString>
#include <QStringList>

namespace touchline::testsupport {

/// How a run of the program that ended by itself went.
struct ProgramEnd
{
    int exitCode = -1;
    QByteArray output{};
    QByteArray errors{};
    QJsonObject json() const;
};

/// Runs the real touchline binary to its end.
ProgramEnd runProgram(const QStringList &arguments);

/// A `touchline serve` of its own on a free port. Killed at the latest by the destructor.
class ServingProgram final
{
public:
    /// Waits for the ready line; `ready` is empty if none came.
    explicit ServingProgram(const QString &dataDir, const QStringList &arguments = {});
    ~ServingProgram();

    const QJsonObject &ready() const { return m_ready; }
    QString url() const;
    qint64 pid() const { return m_process.processId(); }
    /// SIGTERM, then the exit code; -1 if it did not end.
    int terminate();
    void kill();
    QByteArray errors();

private:
    QProcess m_process;
    QByteArray m_errors{};
    QJsonObject m_ready{};
};

} // namespace touchline::testsupport
