// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/web_page.h"
#include "core/owner/link_look.h"
#include "core/owner/owner_view.h"

/// The pages around owners' links: without scripts, each a whole answer. Pure functions.
namespace touchline::http {

/// A link's page before it is used. One button uses it up; where the link is no good, the page says why and offers a
/// new one. 200, 404 for an unknown link, 410 for one that is over, 409 while the club is suspended.
Response ownerLinkPage(const owner::LinkLook &look, const domain::Brand &brand, const PageContext &context);
Response verifyLinkPage(const owner::LinkLook &look, const domain::Brand &brand, const PageContext &context);
/// What becomes of a link that cannot be used (any state but Valid), with the form for a new one.
Response deadLinkPage(owner::LinkState state, const PageContext &context);

Response verifiedPage(bool signupFinished, const PageContext &context);
/// The club as its owner sees it.
Response ownerPage(const owner::OwnerView &view, qint64 nowSeconds, const PageContext &context);

/// A page of two sentences, `NAME.title` and `NAME.text` of the texts.
enum class AskForLink { No, Yes };
Response noticePage(const QString &name, int status, AskForLink ask, const PageContext &context);

} // namespace touchline::http
