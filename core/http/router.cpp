// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/router.h"

#include <QUrl>
#include <algorithm>

namespace touchline::http {

namespace {
bool isParameter(const QByteArray &segment)
{
    return segment.startsWith('{') && segment.endsWith('}');
}

QString decoded(const QByteArray &segment)
{
    return segment.contains('%') ? QUrl::fromPercentEncoding(segment) : QString::fromUtf8(segment);
}

QCoro::Task<Response> at(Response response)
{
    co_return response;
}
} // namespace

Handler immediate(std::function<Response(const Request &)> controller)
{
    return [controller = std::move(controller)](const Request &request) { return at(controller(request)); };
}

void Router::add(Route route)
{
    const QByteArray pattern = route.pattern.toUtf8();
    const QList<QByteArray> segments = pattern.split('/');
    if (std::ranges::none_of(segments, isParameter)) {
        m_fixed[pattern].routes.push_back(std::move(route));
        return;
    }
    auto path = std::ranges::find(m_patterns, segments, &Path::segments);
    if (path == m_patterns.end())
        path = m_patterns.insert(m_patterns.end(), Path{segments, {}});
    path->routes.push_back(std::move(route));
}

Router::Match Router::find(Method method, const QByteArray &rawPath) const
{
    if (const auto fixed = m_fixed.constFind(rawPath); fixed != m_fixed.constEnd())
        return choose(*fixed, method);
    const QList<QByteArray> segments = rawPath.split('/');
    for (const Path &path : m_patterns) {
        QList<std::pair<QString, QString>> parameters;
        if (!matches(path.segments, segments, parameters))
            continue;
        Match match = choose(path, method);
        match.parameters = std::move(parameters);
        return match;
    }
    return {};
}

bool Router::matches(
    const QList<QByteArray> &pattern, const QList<QByteArray> &segments, QList<std::pair<QString, QString>> &parameters)
{
    if (pattern.size() != segments.size())
        return false;
    for (qsizetype index = 0; index < pattern.size(); ++index) {
        const QByteArray &expected = pattern.at(index);
        const QByteArray &segment = segments.at(index);
        if (!isParameter(expected)) {
            if (segment != expected)
                return false;
            continue;
        }
        if (segment.isEmpty())
            return false;
        parameters.append({QString::fromUtf8(expected.sliced(1, expected.size() - 2)), decoded(segment)});
    }
    return true;
}

Router::Match Router::choose(const Path &path, Method method)
{
    Match match;
    const Route *viaGet = nullptr;
    for (const Route &route : path.routes) {
        if (route.method == method)
            match.route = &route;
        if (route.method == Method::Get)
            viaGet = &route;
    }
    if (match.route == nullptr && method == Method::Head)
        match.route = viaGet;
    if (match.route != nullptr)
        return match;
    for (const Route &route : path.routes)
        match.allowed.append(route.method);
    if (viaGet != nullptr && !match.allowed.contains(Method::Head))
        match.allowed.append(Method::Head);
    match.allowed.append(Method::Options);
    return match;
}

} // namespace touchline::http
