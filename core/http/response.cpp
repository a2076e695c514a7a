// SPDX-License-Identifier: GPL-3.0-only
#include "core/http/response.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>
#include <QTimeZone>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::http {

namespace {
QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

Response typed(int status, QByteArrayView mediaType, QByteArray body)
{
    Response response;
    response.status = status;
    response.headers.add("Content-Type", mediaType);
    response.body = std::move(body);
    return response;
}

QJsonArray issuesJson(const QList<domain::Issue> &issues)
{
    QJsonArray array;
    for (const domain::Issue &issue : issues)
        array.append(QJsonObject{{u"path"_s, QJsonArray::fromStringList(issue.path)}, {u"message"_s, issue.message},
            {u"code"_s, issue.code}});
    return array;
}

/// A line break in a value would let its author write header fields of their own.
bool isSafeFieldValue(QByteArrayView value)
{
    return std::ranges::none_of(value, [](char c) { return c == '\r' || c == '\n' || c == '\0'; });
}
} // namespace

Response Response::json(QJsonObject fields, int status)
{
    fields.insert("success"_L1, true);
    return typed(status, "application/json", compact(fields));
}

Response Response::problem(const domain::Error &error, const QString &requestId)
{
    return problem(problemOf(error), requestId);
}

Response Response::problem(const Problem &problem, const QString &requestId)
{
    QJsonObject inner{{u"code"_s, problem.code}, {u"message"_s, problem.detail}};
    if (!problem.issues.isEmpty())
        inner.insert("issues"_L1, issuesJson(problem.issues));
    QJsonObject body{{u"success"_s, false}, {u"error"_s, inner}, {u"type"_s, u"about:blank"_s},
        {u"title"_s, QString::fromLatin1(reasonPhrase(problem.status))}, {u"status"_s, problem.status},
        {u"detail"_s, problem.detail}, {u"requestId"_s, requestId}};
    for (auto member = problem.extra.begin(); member != problem.extra.end(); ++member)
        body.insert(member.key(), member.value());
    Response response = typed(problem.status, "application/problem+json", compact(body));
    if (problem.retryAfter)
        response.headers.add("Retry-After", QByteArray::number(std::max<qint64>(1, problem.retryAfter->count())));
    if (problem.status == 401)
        response.headers.add("WWW-Authenticate", "Bearer");
    return response;
}

Response Response::text(const QString &body, int status)
{
    return typed(status, "text/plain; charset=utf-8", body.toUtf8());
}

Response Response::html(const QString &body, int status)
{
    return typed(status, "text/html; charset=utf-8", body.toUtf8());
}

Response Response::empty(int status)
{
    Response response;
    response.status = status;
    return response;
}

QByteArray toWire(const Response &response, const Framing &framing)
{
    QByteArray wire;
    wire.reserve(640 + (framing.headOnly ? 0 : response.body.size()));
    wire.append("HTTP/1.1 ").append(QByteArray::number(response.status)).append(' ');
    wire.append(reasonPhrase(response.status)).append("\r\n");
    for (qsizetype index = 0; index < response.headers.size(); ++index) {
        const QByteArrayView value = response.headers.valueAt(index);
        if (isSafeFieldValue(value))
            wire.append(response.headers.nameAt(index)).append(": ").append(value).append("\r\n");
    }
    if (!framing.date.isEmpty())
        wire.append("Date: ").append(framing.date).append("\r\n");
    // 204 must not carry a length (RFC 9110, 8.6); on 304 it would speak of the body that is not sent.
    const bool bodiless = response.status == 204 || response.status == 304;
    if (!bodiless)
        wire.append("Content-Length: ").append(QByteArray::number(response.body.size())).append("\r\n");
    if (framing.close)
        wire.append("Connection: close\r\n");
    wire.append("\r\n");
    if (!bodiless && !framing.headOnly)
        wire.append(response.body);
    return wire;
}

QByteArray httpDate(qint64 seconds)
{
    const QDateTime utc = QDateTime::fromSecsSinceEpoch(seconds, QTimeZone::utc());
    return QLocale::c().toString(utc, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
}

} // namespace touchline::http
