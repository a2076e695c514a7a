// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/secret_file.h"

#include <QFile>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using domain::ErrorCode;

domain::Result<QString> readSecretFile(const QString &key, const QString &path)
{
    constexpr qint64 longest = 1024;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return domain::fail(ErrorCode::InvalidRequest, u"%1: %2 cannot be read"_s.arg(key, path));
    QByteArray line = file.readLine(longest + 2);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    QString secret = QString::fromUtf8(line);
    const bool printable = std::ranges::none_of(secret, [](QChar c) { return c.category() == QChar::Other_Control; });
    if (secret.isEmpty() || line.size() > longest || !printable)
        return domain::fail(ErrorCode::InvalidRequest,
            u"%1: the first line of %2 is no password (empty, too long, or not text)"_s.arg(key, path));
    return secret;
}

bool isOpenToOthers(const QString &path)
{
    constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    return (QFile::permissions(path) & others) != 0;
}

} // namespace touchline::settings
