// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

namespace touchline::provision {

/// The script every Pro club gets: the operator's source as it is, its manifest, and before it a file that holds what
/// is the club's own, `const TOUCHLINE_CLUB = …`. Nothing is put into the source itself.
class AppsScriptTemplate final
{
public:
    /// Reads the source, and `appsscript.json` beside it where there is one. Error InvalidRequest when they cannot be
    /// read, are over 1 MiB, are not UTF-8, or the manifest is not a JSON object.
    static domain::Result<AppsScriptTemplate> load(const QString &path);
    AppsScriptTemplate() = default;

    /// The files of a club's script project, as projects.updateContent takes them.
    QJsonArray files(const QJsonObject &club) const;

private:
    QString m_source{};
    QString m_manifest{};
};

} // namespace touchline::provision
