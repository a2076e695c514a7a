// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/disk_space.h"

#include <QFile>
#include <algorithm>
#include <filesystem>
#include <limits>
#include <sys/stat.h>
#include <system_error>

namespace touchline::settings {

std::optional<qint64> freeBytes(const QString &path)
{
    std::error_code error;
    const auto space = std::filesystem::space(QFile::encodeName(path).toStdString(), error);
    if (error)
        return std::nullopt;
    constexpr auto most = static_cast<std::uintmax_t>(std::numeric_limits<qint64>::max());
    return static_cast<qint64>(std::min(space.available, most));
}

bool areOnOneFileSystem(const QString &one, const QString &other)
{
    struct stat first{};
    struct stat second{};
    return ::stat(QFile::encodeName(one).constData(), &first) == 0
        && ::stat(QFile::encodeName(other).constData(), &second) == 0 && first.st_dev == second.st_dev;
}

} // namespace touchline::settings
