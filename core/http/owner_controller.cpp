// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/owner_controller.h"

#include "core/domain/language.h"
#include "core/http/form_request.h"
#include "core/http/json_body.h"
#include "core/http/owner_pages.h"
#include "core/http/session_cookie.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace touchline::http {

using domain::Result;
using owner::LinkState;
using store::LinkPurpose;

namespace {
/// The services with what the pages say; lives as long as a request is under way.
struct OwnerSite
{
    explicit OwnerSite(OwnerServices given)
        : services(std::move(given))
    { }
    PageContext page(const Request &request, const QString &fallback = u"en"_s) const
    {
        return {services.site, request, fallback};
    }
    Response notice(const QString &name, int status, AskForLink ask, const Request &request) const
    {
        return noticePage(name, status, ask, page(request));
    }
    CookieKind cookieKind(const Request &request) const { return cookieKindFor(request, services.publicUrl); }
    Response trouble(const Request &request) const { return notice(u"trouble"_s, 503, AskForLink::No, request); }

    const OwnerServices services;
};
using SharedSite = std::shared_ptr<const OwnerSite>;

struct SeenLink
{
    owner::LinkLook look;
    domain::Brand brand{};
};

Result<SeenLink> seen(const OwnerSite &site, LinkPurpose purpose, const Request &request)
{
    const QString token = request.parameter(u"token");
    if (!hasTokenShape(token))
        return SeenLink{};
    return site.services.reader.run([&](store::Session &session) -> Result<SeenLink> {
        SeenLink link{owner::lookAtLink(session, purpose, token, site.services.clock.nowMs())};
        if (link.look.club)
            link.brand = store::Tenants(session).brand(link.look.club->id);
        return link;
    });
}

PageContext pageFor(const OwnerSite &site, const SeenLink &link, const Request &request)
{
    return site.page(request, link.look.club ? link.look.club->locale : u"en"_s);
}

Response showOwnerLink(const OwnerSite &site, const Request &request)
{
    const auto link = seen(site, LinkPurpose::Owner, request);
    return link ? ownerLinkPage(link->look, link->brand, pageFor(site, *link, request)) : site.trouble(request);
}

Response showVerifyLink(const OwnerSite &site, const Request &request)
{
    const auto link = seen(site, LinkPurpose::VerifyEmail, request);
    return link ? verifyLinkPage(link->look, link->brand, pageFor(site, *link, request)) : site.trouble(request);
}

/// What is wrong with the way a form came, if something is.
std::optional<Response> refused(const OwnerSite &site, const Request &request)
{
    if (!isFromOwnPage(request, site.services.publicUrl))
        return site.notice(u"foreign"_s, 403, AskForLink::No, request);
    if (const auto form = parseForm(request); !form)
        return Response::problem(form.error(), request.requestId);
    return std::nullopt;
}

/// The owner's page, in the language chosen for this one.
QByteArray ownerAddress(const Request &request)
{
    const QString language = request.queryItem(u"lang"_s);
    return domain::spokenLanguages().contains(language) ? "/owner?lang=" + language.toLatin1() : "/owner"_ba;
}

QCoro::Task<Response> signIn(SharedSite site, Request request)
{
    if (auto refusal = refused(*site, request))
        co_return *std::move(refusal);
    const PageContext page = site->page(request);
    const QString token = request.parameter(u"token");
    if (!hasTokenShape(token))
        co_return deadLinkPage(LinkState::Unknown, page);
    const CookieKind kind = site->cookieKind(request);
    if (kind == CookieKind::None)
        co_return site->notice(u"insecure"_s, 403, AskForLink::No, request);
    const auto signingIn = site->services.access.signIn(token);
    const auto outcome = co_await signingIn;
    if (!outcome)
        co_return site->trouble(request);
    if (outcome->state != LinkState::Valid)
        co_return deadLinkPage(outcome->state, page);
    Response response = Response::empty(303);
    response.headers.add("Location", ownerAddress(request));
    response.headers.add(
        "Set-Cookie", sessionCookie(outcome->sessionToken, kind, owner::OwnerAccess::sessionMs / 1000));
    co_return response;
}

QCoro::Task<Response> verify(SharedSite site, Request request)
{
    if (auto refusal = refused(*site, request))
        co_return *std::move(refusal);
    const PageContext page = site->page(request);
    const QString token = request.parameter(u"token");
    if (!hasTokenShape(token))
        co_return deadLinkPage(LinkState::Unknown, page);
    const auto verifying = site->services.verification.verify(token);
    const auto outcome = co_await verifying;
    if (!outcome)
        co_return site->trouble(request);
    if (outcome->state != LinkState::Valid)
        co_return deadLinkPage(outcome->state, page);
    co_return verifiedPage(outcome->signupFinished, page);
}

Response showOwner(const OwnerSite &site, const Request &request)
{
    const CookieKind kind = site.cookieKind(request);
    const QString token = sessionTokenOf(request, kind);
    Result<std::optional<owner::OwnerView>> view;
    if (!token.isEmpty()) {
        view = site.services.reader.run([&](store::Session &session) -> Result<std::optional<owner::OwnerView>> {
            return owner::ownerView(session, token, site.services.clock.nowMs());
        });
    }
    if (!view)
        return site.trouble(request);
    if (*view) {
        const owner::OwnerView &club = **view;
        return ownerPage(club, site.services.clock.nowSeconds(), site.page(request, club.club.locale));
    }
    Response response = site.notice(u"signin"_s, 401, AskForLink::Yes, request);
    response.headers.add("WWW-Authenticate", "Bearer"); // a 401 has to name a scheme (RFC 9110, 15.5.2)
    return response;
}

QCoro::Task<Response> signOut(SharedSite site, Request request)
{
    if (auto refusal = refused(*site, request))
        co_return *std::move(refusal);
    const CookieKind kind = site->cookieKind(request);
    if (const QString token = sessionTokenOf(request, kind); !token.isEmpty()) {
        const auto signingOut = site->services.access.signOut(token);
        const auto outcome = co_await signingOut;
        if (!outcome)
            co_return site->trouble(request);
    }
    Response response = site->notice(u"signout"_s, 200, AskForLink::Yes, request);
    if (kind != CookieKind::None)
        response.headers.add("Set-Cookie", noSessionCookie(kind));
    co_return response;
}

/// From the program of a client, or from the form on our pages.
Result<owner::LinkRequest> linkRequest(const Request &request)
{
    if (isForm(request)) {
        const auto form = parseForm(request);
        if (!form)
            return std::unexpected(form.error());
        return owner::LinkRequest{formField(*form, u"email"_s), formField(*form, u"clubSlug"_s).trimmed().toLower()};
    }
    const auto body = parseJsonBody(request);
    if (!body)
        return std::unexpected(body.error());
    FieldReader fields(*body);
    const owner::LinkRequest asked{fields.string(u"email"_s), fields.string(u"clubSlug"_s)};
    if (!fields.isSound())
        return domain::fail(fields.error());
    return asked;
}

QCoro::Task<Response> renew(SharedSite site, Request request)
{
    const bool form = isForm(request);
    if (form && !isFromOwnPage(request, site->services.publicUrl))
        co_return site->notice(u"foreign"_s, 403, AskForLink::No, request);
    const auto asked = linkRequest(request);
    if (!asked)
        co_return Response::problem(asked.error(), request.requestId);
    const auto asking = site->services.access.renew(*asked);
    const auto outcome = co_await asking;
    if (!outcome && form)
        co_return site->trouble(request);
    if (!outcome)
        co_return Response::problem(outcome.error(), request.requestId);
    if (form)
        co_return site->notice(u"renew.done"_s, 202, AskForLink::No, request);
    co_return Response::json({}, 202);
}
} // namespace

void addOwnerRoutes(Router &router, const OwnerServices &services)
{
    const auto site = std::make_shared<const OwnerSite>(services);
    const auto get = [&](const QString &pattern, Response (*controller)(const OwnerSite &, const Request &)) {
        router.add({Method::Get, pattern,
            immediate([site, controller](const Request &request) { return controller(*site, request); }),
            RateClass::OwnerPage});
    };
    const auto post = [&](const QString &pattern, QCoro::Task<Response> (*controller)(SharedSite, Request)) {
        router.add({Method::Post, pattern,
            [site, controller](Request request) { return controller(site, std::move(request)); },
            RateClass::OwnerForm});
    };
    get(u"/magic/{token}"_s, showOwnerLink);
    post(u"/magic/{token}"_s, signIn);
    post(u"/magic/renew"_s, renew);
    get(u"/owner"_s, showOwner);
    post(u"/owner/logout"_s, signOut);
    get(u"/verify-email/{token}"_s, showVerifyLink);
    post(u"/verify-email/{token}"_s, verify);
}

} // namespace touchline::http
