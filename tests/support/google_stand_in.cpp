// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/google_stand_in.h"

#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUrlQuery>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
QByteArray json(int status, const QJsonObject &body, const QByteArray &headers = {})
{
    return WebhookReceiver::answer(status, "Content-Type: application/json; charset=UTF-8\r\n" + headers,
        QJsonDocument(body).toJson(QJsonDocument::Compact));
}

QByteArray badRequest(const QString &message)
{
    return GoogleStandIn::error(400, message);
}

QUrlQuery queryOf(const ReceivedRequest &request)
{
    const qsizetype mark = request.target.indexOf('?');
    return QUrlQuery(mark < 0 ? QString() : QString::fromLatin1(request.target.sliced(mark + 1)));
}

/// The fields of a form; a plus is a space, as in application/x-www-form-urlencoded.
QHash<QString, QString> formFields(const QByteArray &body)
{
    QHash<QString, QString> fields;
    for (QByteArray field : body.split('&')) {
        field.replace('+', ' ');
        const qsizetype equals = field.indexOf('=');
        fields.insert(QString::fromUtf8(QByteArray::fromPercentEncoding(field.first(std::max<qsizetype>(equals, 0)))),
            QString::fromUtf8(QByteArray::fromPercentEncoding(field.sliced(equals + 1))));
    }
    return fields;
}

bool hasOnly(const QJsonObject &body, const QStringList &names)
{
    return std::ranges::all_of(body.keys(), [&names](const QString &key) { return names.contains(key); });
}

QString faultOfFiles(const QJsonArray &files)
{
    QSet<QString> names;
    bool hasManifest = false;
    for (const QJsonValue file : files) {
        const QString name = file[u"name"].toString();
        const QString type = file[u"type"].toString();
        if (name.isEmpty() || names.contains(name) || !file[u"source"].isString())
            return u"every file needs a name of its own and a source"_s;
        names.insert(name);
        if (type == u"JSON") {
            if (name != u"appsscript" || !QJsonDocument::fromJson(file[u"source"].toString().toUtf8()).isObject())
                return u"the one JSON file is the manifest appsscript"_s;
            hasManifest = true;
        } else if (type != u"SERVER_JS" && type != u"HTML") {
            return u"a file is JSON, SERVER_JS or HTML"_s;
        }
    }
    return hasManifest ? QString() : u"there is no manifest"_s;
}
} // namespace

GoogleStandIn::GoogleStandIn(QObject *parent)
    : QObject(parent)
{
    m_server.answerWith([this](const ReceivedRequest &request) { return answer(request); });
}

QByteArray GoogleStandIn::error(int status, const QString &message, const QString &reason, const QByteArray &headers)
{
    QJsonObject error{{u"code"_s, status}, {u"message"_s, message}};
    if (!reason.isEmpty())
        error.insert(u"errors"_s, QJsonArray{QJsonObject{{u"domain"_s, u"usageLimits"_s}, {u"reason"_s, reason}}});
    return json(status, {{u"error"_s, error}}, headers);
}

void GoogleStandIn::failOnce(Operation operation, const QByteArray &answer)
{
    setFault([this, operation, answer](Operation now, const auto &done) -> std::optional<QByteArray> {
        if (now != operation || done)
            return std::nullopt;
        const QByteArray failure = answer;
        setFault({});
        return failure;
    });
}

void GoogleStandIn::loseAnswerOnce(Operation operation)
{
    setFault([this, operation](Operation now, const auto &done) -> std::optional<QByteArray> {
        if (now != operation || !done)
            return std::nullopt;
        setFault({});
        return "close";
    });
}

QByteArray GoogleStandIn::answer(const ReceivedRequest &request)
{
    const QString path = QString::fromLatin1(request.target.split('?').first());
    const auto operation = operationOf(request, path);
    if (!operation)
        return error(404, u"Requested entity was not found."_s);
    ++m_calls[*operation];
    if (const Fault fault = m_fault) {
        if (const auto instead = fault(*operation, std::nullopt))
            return *instead;
    }
    const QByteArray done = carryOut(*operation, request, path);
    if (const Fault fault = m_fault) {
        if (const auto instead = fault(*operation, done))
            return *instead;
    }
    return done;
}

std::optional<GoogleStandIn::Operation> GoogleStandIn::operationOf(const ReceivedRequest &request, const QString &path)
{
    static const QList<std::pair<QRegularExpression, Operation>> operations{
        {QRegularExpression(u"^POST /token$"_s), Operation::Token},
        {QRegularExpression(u"^GET /drive/v3/files$"_s), Operation::FindProject},
        {QRegularExpression(u"^POST /v1/projects$"_s), Operation::CreateProject},
        {QRegularExpression(u"^PUT /v1/projects/[^/]+/content$"_s), Operation::PutContent},
        {QRegularExpression(u"^POST /v1/projects/[^/]+/versions$"_s), Operation::CreateVersion},
        {QRegularExpression(u"^GET /v1/projects/[^/]+/versions$"_s), Operation::ListVersions},
        {QRegularExpression(u"^POST /v1/projects/[^/]+/deployments$"_s), Operation::CreateDeployment},
        {QRegularExpression(u"^GET /v1/projects/[^/]+/deployments$"_s), Operation::ListDeployments},
        {QRegularExpression(u"^PUT /v1/projects/[^/]+/deployments/[^/]+$"_s), Operation::UpdateDeployment}};
    const QString line = QString::fromLatin1(request.method) + u' ' + path;
    for (const auto &[form, operation] : operations) {
        if (form.match(line).hasMatch())
            return operation;
    }
    return std::nullopt;
}

QByteArray GoogleStandIn::carryOut(Operation operation, const ReceivedRequest &request, const QString &path)
{
    if (operation == Operation::Token)
        return token(request);
    const QByteArray bearer = request.headers.value("authorization");
    if (!bearer.startsWith("Bearer ") || !m_tokens.contains(QString::fromUtf8(bearer.sliced(7))))
        return error(401, u"Request had invalid authentication credentials."_s, u"authError"_s);
    if (operation == Operation::FindProject)
        return findProject(request);

    QJsonObject body;
    if (request.method != "GET") {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject() || request.headers.value("content-type") != "application/json")
            return badRequest(u"Invalid JSON payload received."_s);
        body = document.object();
    } else if (!request.body.isEmpty()) {
        return badRequest(u"The request body must be empty."_s);
    }
    if (operation == Operation::CreateProject)
        return createProject(body);

    const QString scriptId = path.section(u'/', 3, 3);
    const auto project = m_projects.find(scriptId);
    if (project == m_projects.end() || project->trashed)
        return error(404, u"Requested entity was not found."_s);
    switch (operation) {
    case Operation::PutContent:
        return putContent(*project, scriptId, body);
    case Operation::CreateVersion:
        return createVersion(*project, scriptId, body);
    case Operation::ListVersions: {
        QJsonArray versions;
        for (int i = 0; i < project->versions.size(); ++i)
            versions.append(QJsonObject{
                {u"scriptId"_s, scriptId}, {u"versionNumber"_s, i + 1}, {u"description"_s, project->versions.at(i)}});
        return page(request, u"versions"_s, versions);
    }
    case Operation::CreateDeployment:
        return createDeployment(*project, body);
    case Operation::ListDeployments: {
        // The script's head is a deployment without a version, which is always there.
        QJsonArray deployments{QJsonObject{{u"deploymentId"_s, u"head"_s},
            {u"deploymentConfig"_s, QJsonObject{{u"scriptId"_s, scriptId}, {u"manifestFileName"_s, u"appsscript"_s}}}}};
        for (auto it = project->deployments.cbegin(); it != project->deployments.cend(); ++it)
            deployments.append(QJsonObject{{u"deploymentId"_s, it.key()},
                {u"deploymentConfig"_s,
                    QJsonObject{{u"versionNumber"_s, it->version}, {u"description"_s, it->description}}}});
        return page(request, u"deployments"_s, deployments);
    }
    case Operation::UpdateDeployment:
        return updateDeployment(*project, path.section(u'/', 5, 5), body);
    case Operation::Token:
    case Operation::FindProject:
    case Operation::CreateProject:
        break;
    }
    return error(500, u"Internal error."_s);
}

QByteArray GoogleStandIn::token(const ReceivedRequest &request)
{
    const auto refusal = [](int status, const QString &code) {
        return json(status, {{u"error"_s, code}, {u"error_description"_s, u"Refused."_s}});
    };
    if (request.headers.value("content-type") != "application/x-www-form-urlencoded")
        return refusal(400, u"invalid_request"_s);
    const auto fields = formFields(request.body);
    if (fields.value(u"grant_type"_s) != u"refresh_token")
        return refusal(400, u"unsupported_grant_type"_s);
    if (fields.value(u"client_id"_s) != clientId() || fields.value(u"client_secret"_s) != clientSecret())
        return refusal(401, u"invalid_client"_s);
    if (m_revoked || fields.value(u"refresh_token"_s) != refreshToken())
        return refusal(400, u"invalid_grant"_s);
    m_tokens.append(u"ya29.%1"_s.arg(++m_made));
    return json(200, {{u"access_token"_s, m_tokens.last()}, {u"expires_in"_s, 3599}, {u"token_type"_s, u"Bearer"_s}});
}

QByteArray GoogleStandIn::findProject(const ReceivedRequest &request)
{
    static const QRegularExpression form(
        u"^name = '([^'\\\\]*)' and mimeType = 'application/vnd\\.google-apps\\.script' and trashed = false$"_s);
    const auto match = form.match(queryOf(request).queryItemValue(u"q"_s, QUrl::FullyDecoded));
    if (!match.hasMatch())
        return badRequest(u"Invalid Value"_s);
    QJsonArray files;
    for (auto it = m_projects.cbegin(); it != m_projects.cend(); ++it) {
        if (it->title == match.captured(1) && !it->trashed)
            files.append(QJsonObject{{u"id"_s, it.key()}, {u"name"_s, it->title}});
    }
    return page(request, u"files"_s, files);
}

QByteArray GoogleStandIn::createProject(const QJsonObject &body)
{
    const QString title = body[u"title"].toString();
    if (title.isEmpty() || !hasOnly(body, {u"title"_s, u"parentId"_s}))
        return badRequest(u"Request contains an invalid argument."_s);
    const QString id = u"script-%1"_s.arg(++m_made, 4, 10, QChar(u'0'));
    m_projects[id].title = title;
    return json(200, {{u"scriptId"_s, id}, {u"title"_s, title}, {u"createTime"_s, u"2030-01-01T00:00:00.000Z"_s}});
}

QByteArray GoogleStandIn::putContent(Project &project, const QString &scriptId, const QJsonObject &body)
{
    const QJsonArray files = body[u"files"].toArray();
    if (const QString fault = faultOfFiles(files); !fault.isEmpty() || !hasOnly(body, {u"files"_s, u"scriptId"_s}))
        return badRequest(fault);
    project.files = files;
    ++project.puts;
    return json(200, {{u"scriptId"_s, scriptId}});
}

QByteArray GoogleStandIn::createVersion(Project &project, const QString &scriptId, const QJsonObject &body)
{
    if (!hasOnly(body, {u"description"_s}) || project.files.isEmpty())
        return badRequest(u"Request contains an invalid argument."_s);
    project.versions.append(body[u"description"].toString());
    return json(200,
        {{u"scriptId"_s, scriptId}, {u"versionNumber"_s, static_cast<int>(project.versions.size())},
            {u"description"_s, project.versions.last()}});
}

QByteArray GoogleStandIn::createDeployment(Project &project, const QJsonObject &body)
{
    const int version = body[u"versionNumber"].toInt();
    if (version < 1 || version > project.versions.size() || body[u"manifestFileName"].toString() != u"appsscript"
        || !hasOnly(body, {u"versionNumber"_s, u"manifestFileName"_s, u"description"_s}))
        return badRequest(u"Request contains an invalid argument."_s);
    const QString id = u"AKfycb%1"_s.arg(++m_made, 4, 10, QChar(u'0'));
    project.deployments.insert(id, {version, body[u"description"].toString()});
    return json(200, {{u"deploymentId"_s, id}, {u"deploymentConfig"_s, body}});
}

QByteArray GoogleStandIn::updateDeployment(Project &project, const QString &deploymentId, const QJsonObject &body)
{
    const QJsonObject config = body[u"deploymentConfig"].toObject();
    const int version = config[u"versionNumber"].toInt();
    if (!project.deployments.contains(deploymentId))
        return error(404, u"Requested entity was not found."_s);
    if (version < 1 || version > project.versions.size() || !hasOnly(body, {u"deploymentConfig"_s}))
        return badRequest(u"Request contains an invalid argument."_s);
    project.deployments[deploymentId] = {version, config[u"description"].toString()};
    return json(200, {{u"deploymentId"_s, deploymentId}, {u"deploymentConfig"_s, config}});
}

QByteArray GoogleStandIn::page(const ReceivedRequest &request, const QString &name, const QJsonArray &all) const
{
    const int from = queryOf(request).queryItemValue(u"pageToken"_s).toInt();
    QJsonArray entries;
    for (int i = from; i < std::min<qsizetype>(from + m_pageSize, all.size()); ++i)
        entries.append(all.at(i));
    QJsonObject body{{name, entries}};
    if (from + m_pageSize < all.size())
        body.insert(u"nextPageToken"_s, QString::number(from + m_pageSize));
    return json(200, body);
}

} // namespace touchline::testsupport
