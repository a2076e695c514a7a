// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/serve_process.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
constexpr int patienceMs = 60'000;

/// TOUCHLINE_PROGRAM in the environment names another build of it, for long runs beside other work.
QString program()
{
    return qEnvironmentVariable("TOUCHLINE_PROGRAM", QString::fromUtf8(TOUCHLINE_PROGRAM));
}

QString logFile(const QString &dataDir)
{
    return dataDir + u".log"_s;
}
} // namespace

ServeProcess::ServeProcess(QString dataDir, QStringList arguments, QObject *parent)
    : QObject(parent)
    , m_dataDir(std::move(dataDir))
    , m_arguments(std::move(arguments))
{
    m_process.setStandardErrorFile(logFile(m_dataDir), QIODevice::Append);
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ServeProcess::readOutput);
    connect(&m_process, &QProcess::finished, this, [this] {
        m_url.clear();
        Q_EMIT ended();
    });
}

ServeProcess::~ServeProcess()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.kill();
    m_process.waitForFinished(patienceMs);
}

QStringList ServeProcess::localWebhooks()
{
    return {u"--set"_s, u"provision.webhook_allow_private=true"_s, u"--set"_s,
        u"provision.webhook_allowed_hosts=127.0.0.1"_s, u"--set"_s, u"signup.rate_per_minute=0"_s, u"--set"_s,
        u"server.max_connections_per_address=1000"_s};
}

void ServeProcess::start()
{
    ++m_lives;
    m_url.clear();
    m_process.start(program(),
        QStringList{u"serve"_s, u"--data-dir"_s, m_dataDir, u"--listen"_s, u"127.0.0.1:0"_s} + m_arguments,
        QIODevice::ReadOnly);
}

bool ServeProcess::startAndWait()
{
    start();
    return QTest::qWaitFor([this] { return !m_url.isEmpty() || !isRunning(); }, patienceMs) && !m_url.isEmpty();
}

void ServeProcess::terminate()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
}

int ServeProcess::waitForExit(int timeoutMs)
{
    if (!QTest::qWaitFor([this] { return !isRunning(); }, timeoutMs) || m_process.exitStatus() != QProcess::NormalExit)
        return -1;
    return m_process.exitCode();
}

qint64 ServeProcess::peakMiB() const
{
    QFile status(u"/proc/%1/status"_s.arg(m_process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return -1;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.sliced(6).simplified().split(' ').first().toLongLong() / 1024;
    }
    return -1;
}

QByteArray ServeProcess::log() const
{
    QFile file(logFile(m_dataDir));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void ServeProcess::readOutput()
{
    while (m_process.canReadLine()) {
        const QJsonObject line = QJsonDocument::fromJson(m_process.readLine()).object();
        if (line.value("event"_L1) != "listening"_L1)
            continue;
        m_url = QUrl(line.value("url"_L1).toString());
        Q_EMIT listening();
    }
}

int runCommand(const QString &dataDir, const QStringList &arguments, QByteArray *output)
{
    QProcess process;
    process.start(program(), arguments + QStringList{u"--data-dir"_s, dataDir});
    if (!process.waitForFinished(patienceMs) || process.exitStatus() != QProcess::NormalExit)
        return -1;
    if (output != nullptr)
        *output = process.readAllStandardOutput() + process.readAllStandardError();
    return process.exitCode();
}

} // namespace touchline::testsupport
