// SPDX-License-Identifier: GPL-3.0-only
#include "app/qt_messages.h"

#include "app/terminal.h"
#include "core/domain/log_record.h"

#include <QDateTime>
#include <QLoggingCategory>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

domain::LogLevel levelOf(QtMsgType type)
{
    switch (type) {
    case QtDebugMsg:
        return domain::LogLevel::Debug;
    case QtInfoMsg:
        return domain::LogLevel::Info;
    case QtWarningMsg:
        return domain::LogLevel::Warn;
    case QtCriticalMsg:
    case QtFatalMsg:
        return domain::LogLevel::Error;
    }
    Q_UNREACHABLE();
}

/// Any thread. The record does not go through the log, which may be what the message is about.
void handle(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    const domain::LogRecord record{.tsMs = QDateTime::currentMSecsSinceEpoch(),
        .level = levelOf(type),
        .feature = domain::LogFeature::Ops,
        .msg = message,
        .fields = {{u"category"_s, QString::fromUtf8(context.category)}}};
    const QByteArray line = domain::toJsonLine(record) + '\n';
    [[maybe_unused]] const ssize_t written = ::write(STDERR_FILENO, line.constData(), static_cast<size_t>(line.size()));
}

void handleWithoutDisplay(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    if (type == QtFatalMsg)
        ::_exit(static_cast<int>(complain(ExitCode::Failed, noDisplayText())));
    // What Qt says on the way to that would only say it twice.
    if (type != QtWarningMsg && type != QtInfoMsg)
        handle(type, context, message);
}

} // namespace

QString noDisplayText()
{
    return u"there is no display for the window; touchline serve works without one"_s;
}

void treatFatalMessagesAsNoDisplay()
{
    qInstallMessageHandler(handleWithoutDisplay);
}

void writeQtMessagesAsRecords()
{
    qInstallMessageHandler(handle);
}

} // namespace touchline::app
