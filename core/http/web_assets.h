// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/http/router.h"

#include <QHash>
#include <QString>

namespace touchline::http {

/// What the public pages load: the style, the modules and the icon of `resources/web`, which are part of the program.
/// Their addresses name their content, so browsers keep them for good. Compressed once, when built; afterwards any
/// thread may use it.
class WebAssets final
{
public:
    WebAssets();

    /// Where a file is: `/assets/VERSION/touchline.css`. VERSION comes from the bytes of all of them, because modules
    /// find each other beside themselves.
    QString path(const QString &name) const;
    /// The wizard's modules.
    const QStringList &modules() const { return m_modules; }
    /// The answer to a request for `/assets/{version}/{file}`. A version of another program gets what there is now, not
    /// to be kept.
    Response answer(const Request &request) const;

private:
    struct File
    {
        QByteArray mediaType;
        QByteArray plain;
        QByteArray packed; ///< gzip; empty where that makes it no smaller
        QByteArray tag; ///< of the plain bytes, without quotes
    };
    QHash<QString, File> m_files;
    QStringList m_modules;
    QString m_version;
};

/// Where the style sheet of a club's colours is: `/assets/colors/1A5FD1-FFFFFF.css`. The address is all it is made of.
QString colorsPath(const domain::Brand &brand);
/// The colour text has on the primary one: the secondary where that can be read, else black or white.
QString textOnPrimary(const domain::Brand &brand);

/// `GET /assets/colors/{file}` and `GET /assets/{version}/{file}`. The assets outlive the router.
void addAssetRoutes(Router &router, const WebAssets &assets);

} // namespace touchline::http
