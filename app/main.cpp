// SPDX-License-Identifier: GPL-3.0-only
#include "app/audit_command.h"
#include "app/backup_command.h"
#include "app/command_line.h"
#include "app/doctor_command.h"
#include "app/mail_command.h"
#include "app/operator_command.h"
#include "app/preflight_command.h"
#include "app/qt_messages.h"
#include "app/serve.h"
#include "app/terminal.h"
#include "app/window.h"

#include <QCoreApplication>

#include <algorithm>
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace touchline::app;

namespace {

ExitCode runWithoutWindow(int &argc, char **argv, const CommandLine &line)
{
    const QCoreApplication application(argc, argv);
    switch (line.command) {
    case Command::Serve:
        return serve(line);
    case Command::Preflight:
        return runPreflight(line);
    case Command::Switch:
    case Command::Provisioner:
    case Command::Promo:
    case Command::Club:
    case Command::Keys:
        return runOperatorCommand(line);
    case Command::Doctor:
        return runDoctor(line);
    case Command::Audit:
        return runAudit(line);
    case Command::Mail:
        return runMailCommand(line);
    case Command::Migrate:
        return runMigrate(line);
    case Command::Backup:
        return runBackup(line);
    case Command::Restore:
        return runRestore(line);
    case Command::Console:
        break;
    }
    Q_UNREACHABLE();
}

/// Each connection is a file, and the usual limit of 1024 is less than `server.max_connections` and the rest need.
void raiseFileLimit()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) != 0)
        return;
    limit.rlim_cur = std::min<rlim_t>(limit.rlim_max, 65536);
    ::setrlimit(RLIMIT_NOFILE, &limit);
}

ExitCode run(int &argc, char **argv)
{
    // Whoever reads our output may go away; that must not end the core.
    std::signal(SIGPIPE, SIG_IGN);
    raiseFileLimit();
    // Whatever is created is the owner's alone.
    ::umask(0077);
    QCoreApplication::setApplicationName(QStringLiteral("touchline"));
    // Only the domain: an organization's name would also move the data directory.
    QCoreApplication::setOrganizationDomain(QStringLiteral("touchline"));
    QCoreApplication::setApplicationVersion(QStringLiteral(TOUCHLINE_VERSION));
    QStringList arguments;
    for (int i = 0; i < argc; ++i) {
        // Qt's own: mirrors the window.
        if (qstrcmp(argv[i], "-reverse") != 0)
            arguments += QString::fromLocal8Bit(argv[i]);
    }
    const auto line = parseCommandLine(arguments);
    if (!line) {
        if (line.error().code == ExitCode::Done)
            print(line.error().text);
        else
            complain(line.error().code, line.error().text);
        return line.error().code;
    }
    writeQtMessagesAsRecords();
    return line->command == Command::Console ? openWindow(argc, argv, *line) : runWithoutWindow(argc, argv, *line);
}

} // namespace

int main(int argc, char **argv)
{
    return static_cast<int>(run(argc, argv));
}
