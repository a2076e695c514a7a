// SPDX-License-Identifier: GPL-3.0-only
#include "tests/app/program.h"

#include <QJsonDocument>

#include <csignal>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
constexpr int patienceMs = 60'000;

QString program()
{
    return QString::fromUtf8(TOUCHLINE_PROGRAM);
}
} // namespace

QJsonObject ProgramEnd::json() const
{
    return QJsonDocument::fromJson(output).object();
}

ProgramEnd runProgram(const QStringList &arguments)
{
    QProcess process;
    process.start(program(), arguments);
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return {.errors = "the program did not end by itself: " + process.readAllStandardError()};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

ServingProgram::ServingProgram(const QString &dataDir, const QStringList &arguments)
{
    m_process.start(
        program(), QStringList{u"serve"_s, u"--data-dir"_s, dataDir, u"--listen"_s, u"127.0.0.1:0"_s} + arguments);
    while (m_process.state() != QProcess::NotRunning && !m_process.canReadLine()) {
        if (!m_process.waitForReadyRead(patienceMs))
            break;
    }
    m_ready = QJsonDocument::fromJson(m_process.readLine()).object();
}

ServingProgram::~ServingProgram()
{
    kill();
}

QString ServingProgram::url() const
{
    return m_ready.value("url"_L1).toString();
}

int ServingProgram::terminate()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
    if (!m_process.waitForFinished(patienceMs) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

void ServingProgram::kill()
{
    if (m_process.state() == QProcess::NotRunning)
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QByteArray ServingProgram::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

} // namespace touchline::testsupport
