// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/response.h"
#include "core/http/web_site.h"

#include <QDate>
#include <optional>

namespace touchline::http {

/// One page for people.
struct WebPage
{
    QString title; ///< plain text
    QString main{}; ///< HTML, values in it escaped
    QString heading{}; ///< HTML; empty where `main` has its own
    std::optional<domain::Brand> brand{}; ///< a club's page, in its colours; else in Touchline's own
    int status = 200;
    bool scripted = false; ///< the wizard's page
    QString mainAttributes{}; ///< HTML, with a space before each
    bool forSearchEngines = false;
};

/// The page with its style, language switch and footer, under a Content-Security-Policy that lets nothing in but what
/// this site serves. Nothing in it is inline.
Response webPage(const WebPage &page, const PageContext &context);

/// Text as it stands between tags and in quoted attributes.
QString htmlText(const QString &plain);
/// A link, or nothing for a URL that is none of http, https and mailto.
QString htmlLink(const QString &url, const QString &labelHtml);
/// A part of a page with a heading.
QString sectionHtml(const QString &titleHtml, const QString &bodyHtml);
/// `2 Oct 2026` in that language.
QString dayText(const QDate &day, const QString &language);

} // namespace touchline::http
