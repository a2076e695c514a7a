// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/page_texts.h"
#include "core/http/web_assets.h"
#include "core/settings/config.h"

namespace touchline::http {

/// What all public pages are made with. Built once; afterwards any thread may use it.
struct WebSite
{
    explicit WebSite(settings::Config::Site given)
        : links(std::move(given))
    { }
    Q_DISABLE_COPY_MOVE(WebSite)

    const settings::Config::Site links; ///< terms, privacy, support
    const PageTexts texts{};
    const WebAssets assets{};
};

/// The same for one reader. Lives as long as a request is under way; the site outlives it.
struct PageContext
{
    /// In the language the address asks for (`?lang=de`), else the browser's, else `fallback`.
    PageContext(const WebSite &shared, const Request &request, const QString &fallback = QStringLiteral("en"))
        : site(shared)
        , texts(shared.texts.forReader(request, fallback))
        , offersLanguages(request.method == Method::Get || request.method == Method::Head)
    { }

    const WebSite &site;
    const PageTexts::In texts;
    const bool offersLanguages; ///< not on the answer to a form, which cannot be asked for again
};

} // namespace touchline::http
