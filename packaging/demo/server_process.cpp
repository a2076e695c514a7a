// SPDX-License-Identifier: GPL-3.0-only
#include "packaging/demo/server_process.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>
#include <csignal>
#include <cstdio>
#include <sys/prctl.h>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::demo {

namespace {
constexpr auto drainTime = 12s;
constexpr int failedToRun = 1;
} // namespace

ServerProcess::ServerProcess(const QString &logFile, QObject *parent)
    : QObject(parent)
{
    m_process.setStandardErrorFile(logFile);
    // Should this program die, the server does not stay behind.
    m_process.setChildProcessModifier([] { prctl(PR_SET_PDEATHSIG, SIGTERM); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServerProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, [this](int exitCode, QProcess::ExitStatus status) {
        Q_EMIT ended(status == QProcess::NormalExit ? exitCode : failedToRun);
    });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT ended(failedToRun);
    });
}

ServerProcess::~ServerProcess()
{
    m_process.disconnect(this);
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(int(std::chrono::milliseconds(drainTime).count())))
        m_process.kill();
    m_process.waitForFinished();
}

void ServerProcess::start(const QString &program, const QStringList &arguments)
{
    m_process.start(program, arguments, QIODevice::ReadOnly);
}

void ServerProcess::stop()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.terminate();
    QTimer::singleShot(drainTime, &m_process, &QProcess::kill);
}

void ServerProcess::readOutput()
{
    while (m_process.canReadLine()) {
        const QByteArray line = m_process.readLine();
        std::fputs(line.constData(), stdout);
        std::fflush(stdout);
        const QJsonObject event = QJsonDocument::fromJson(line).object();
        if (event.value("event"_L1) == "listening"_L1)
            Q_EMIT listening(QUrl(event.value("url"_L1).toString()));
    }
}

} // namespace touchline::demo
