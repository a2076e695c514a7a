// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/http/response.h"
#include "core/settings/config.h"

namespace touchline::http {

/// One page for people, in a club's colours or in Touchline's own.
struct WebPage
{
    QString title; ///< plain text
    QString body{}; ///< HTML, values in it escaped
    QString language = QStringLiteral("en");
    domain::Brand brand{};
    int status = 200;
    bool hasForms = false; ///< they may be sent to this site
    QString script{}; ///< path of the script the page runs, on this site; empty: none
    bool forSearchEngines = false;
};

/// The page with a Content-Security-Policy that lets exactly its own style, its script and its forms do their work.
/// Readable on a phone, in light and in dark.
Response webPage(const WebPage &page);

/// Text as it stands between tags and in quoted attributes.
QString htmlText(const QString &plain);
/// A link, or nothing for a URL that is none of http, https and mailto.
QString htmlLink(const QString &url, const QString &label);
/// `2 Oct 2026` in that language.
QString dayText(const QDate &day, const QString &language);
/// The links every public page ends with; the labels are HTML.
struct FooterLabels
{
    QString terms = QStringLiteral("Terms");
    QString privacy = QStringLiteral("Privacy");
    QString contact = QStringLiteral("Contact");
};
QString footerHtml(const settings::Config::Site &site, const FooterLabels &labels = {});

} // namespace touchline::http
