// SPDX-License-Identifier: GPL-3.0-only
#include "app/workplace.h"

#include "core/operations/restore_swap.h"

#include <QFileInfo>
#include <QProcessEnvironment>

#include <pwd.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace touchline::app {

std::expected<Workplace, StartFailure> openWorkplace(const CommandLine &line)
{
    const QString path = line.dataDir.isEmpty() ? settings::DataDirectory::standardPath() : line.dataDir;
    const auto directory = settings::DataDirectory::prepare(path);
    if (!directory)
        return std::unexpected(StartFailure{ExitCode::Failed, directory.error().detail});

    settings::ConfigSources sources{.dataDir = directory->path(),
        .configFile = line.configFile,
        .commandLine = line.assignments,
        .logLevel = line.logLevel.value_or(domain::LogLevel::Info)};
    const QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : environment.keys())
        sources.environment.insert(name, environment.value(name));
    auto loaded = settings::loadConfig(sources);
    if (!loaded)
        return std::unexpected(StartFailure{ExitCode::WrongUsage, loaded.error().detail});
    return Workplace{*directory, std::move(*loaded), std::move(sources)};
}

bool holdsDatabase(const QString &path)
{
    return QFileInfo::exists(path + u"/touchline.db"_s) || QFileInfo::exists(path + u"/restore-commit"_s);
}

std::expected<settings::InstanceLock, StartFailure> takeWorkplace(const Workplace &workplace)
{
    auto lock = settings::InstanceLock::acquire(workplace.directory.lockFile());
    if (lock) {
        // A restore that was cut off in the middle has decided already which data holds.
        const auto finished = operations::RestoreSwap(workplace.directory).finishInterrupted();
        if (!finished)
            return std::unexpected(StartFailure{ExitCode::Failed, finished.error().detail});
        return std::move(*lock);
    }
    const ExitCode code = lock.error().held ? ExitCode::DirectoryInUse : ExitCode::Failed;
    const QString detail
        = lock.error().held ? u"%1 (%2)"_s.arg(lock.error().detail, workplace.directory.path()) : lock.error().detail;
    return std::unexpected(StartFailure{code, detail, lock.error().holderPid});
}

QString operatorName()
{
    const passwd *user = ::getpwuid(::getuid());
    return user != nullptr ? QString::fromLocal8Bit(user->pw_name) : u"uid %1"_s.arg(::getuid());
}

} // namespace touchline::app
