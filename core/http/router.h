// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/http/request.h"
#include "core/http/response.h"

#include <QCoroTask>
#include <QHash>
#include <functional>
#include <vector>

namespace touchline::http {

/// Which limit a client's requests to a route count against.
enum class RateClass {
    None,
    Signup,
    Availability,
    OwnerForm, ///< forms around owners' links; as many as signups
    OwnerPage, ///< looking at links; as often as availability
};

enum class Auth {
    None,
    Tenant, ///< a valid bearer token; `Request::caller` is set
};

/// Whether a route takes `Idempotency-Key`, and how long a key must be.
enum class Idempotency {
    No,
    PerCaller, ///< 8–255 characters; the token tells callers apart
    Anonymous, ///< at least 22: the key alone tells callers apart
};

/// Runs on the http thread; the request is its own copy. What it throws becomes INTERNAL.
using Handler = std::function<QCoro::Task<Response>(Request)>;
/// A handler that has nothing to wait for.
Handler immediate(std::function<Response(const Request &)> controller);

struct Route
{
    Method method = Method::Get;
    QString pattern; ///< `/c/{slug}`; a `{name}` takes one whole segment
    Handler handler;
    RateClass rateClass = RateClass::None;
    Auth auth = Auth::None;
    Idempotency idempotency = Idempotency::No;
};

/// Finds the route of a request. Filled before the server listens.
class Router final
{
public:
    void add(Route route);

    struct Match
    {
        const Route *route = nullptr; ///< null: the path is unknown, or known without this method
        QList<std::pair<QString, QString>> parameters{};
        QList<Method> allowed{}; ///< where there is no route: what the path does answer; empty for an unknown path
    };
    /// HEAD finds the GET route where there is no HEAD route of its own.
    Match find(Method method, const QByteArray &rawPath) const;

private:
    struct Path
    {
        QList<QByteArray> segments; ///< `{name}` for a parameter
        std::vector<Route> routes;
    };
    static bool matches(const QList<QByteArray> &pattern, const QList<QByteArray> &segments,
        QList<std::pair<QString, QString>> &parameters);
    static Match choose(const Path &path, Method method);

    QHash<QByteArray, Path> m_fixed; ///< patterns without parameters
    std::vector<Path> m_patterns;
};

} // namespace touchline::http
