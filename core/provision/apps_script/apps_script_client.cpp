// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/apps_script/apps_script_client.h"

#include <QJsonDocument>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
using Kind = GoogleAnswer::Kind;

constexpr std::chrono::milliseconds callTimeout = std::chrono::seconds(60); // projects.create takes its time
constexpr int mostPages = 20;

QString encoded(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text));
}

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

QJsonObject deploymentConfig(int version, const QString &description)
{
    return {{u"versionNumber"_s, version}, {u"manifestFileName"_s, u"appsscript"_s}, {u"description"_s, description}};
}
} // namespace

AppsScriptClient::AppsScriptClient(
    outbound::GuardedClient &client, const domain::Clock &clock, AppsScriptUrls urls, GoogleCredentials credentials)
    : m_client(&client)
    , m_urls{withoutSlash(urls.api), withoutSlash(urls.drive)}
    , m_tokens(client, clock, std::move(credentials))
{ }

QString AppsScriptClient::project(const QString &scriptId, QStringView rest) const
{
    return u"%1/v1/projects/%2%3"_s.arg(m_urls.api, encoded(scriptId), rest);
}

QCoro::Task<GoogleAnswer> AppsScriptClient::findProject(QString title)
{
    const QString query
        = encoded(u"name = '%1' and mimeType = 'application/vnd.google-apps.script' and trashed = false"_s.arg(title));
    Call call{.url = u"%1/files?q=%2&orderBy=createdTime&pageSize=100&fields=%3"_s.arg(
                  m_urls.drive, query, encoded(u"nextPageToken,files(id,name)"_s)),
        .what = u"look for the project"_s};
    auto finding = findInPages(
        call, u"files"_s, [title](const QJsonObject &file) { return file["name"_L1].toString() == title; });
    co_return co_await finding;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::createProject(QString title)
{
    Call call{.method = "POST",
        .url = m_urls.api + u"/v1/projects"_s,
        .body = {{u"title"_s, title}},
        .what = u"make the project"_s};
    auto performing = perform(call);
    co_return co_await performing;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::putContent(QString scriptId, QJsonArray files)
{
    // Without `fields` the answer would repeat the whole source.
    Call call{.method = "PUT",
        .url = project(scriptId, u"/content?fields=scriptId"),
        .body = {{u"files"_s, files}},
        .what = u"take the script's content"_s};
    auto performing = perform(call);
    co_return co_await performing;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::findVersion(QString scriptId, QString description)
{
    Call call{.url = project(scriptId, u"/versions?pageSize=50"), .what = u"list the script's versions"_s};
    auto finding = findInPages(call, u"versions"_s,
        [description](const QJsonObject &version) { return version["description"_L1].toString() == description; });
    co_return co_await finding;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::createVersion(QString scriptId, QString description)
{
    Call call{.method = "POST",
        .url = project(scriptId, u"/versions"),
        .body = {{u"description"_s, description}},
        .what = u"make a version of the script"_s};
    auto performing = perform(call);
    co_return co_await performing;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::findDeployment(QString scriptId, QString description)
{
    Call call{.url = project(scriptId, u"/deployments?pageSize=50"), .what = u"list the script's deployments"_s};
    auto finding = findInPages(call, u"deployments"_s, [description](const QJsonObject &deployment) {
        return deployment["deploymentConfig"_L1]["description"_L1].toString() == description;
    });
    co_return co_await finding;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::createDeployment(QString scriptId, int version, QString description)
{
    Call call{.method = "POST",
        .url = project(scriptId, u"/deployments"),
        .body = deploymentConfig(version, description),
        .what = u"deploy the script"_s};
    auto performing = perform(call);
    co_return co_await performing;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::updateDeployment(
    QString scriptId, QString deploymentId, int version, QString description)
{
    QJsonObject config = deploymentConfig(version, description);
    config.insert(u"scriptId"_s, scriptId);
    Call call{.method = "PUT",
        .url = project(scriptId, u"/deployments/"_s + encoded(deploymentId)),
        .body = {{u"deploymentConfig"_s, config}},
        .what = u"renew the script's deployment"_s};
    auto performing = perform(call);
    co_return co_await performing;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::findInPages(
    Call call, QString list, std::function<bool(const QJsonObject &)> matches)
{
    const QString first = call.url;
    for (int page = 0; page < mostPages; ++page) {
        auto performing = perform(call);
        GoogleAnswer answer = co_await performing;
        if (!answer.isDone())
            co_return answer;
        const QJsonArray entries = answer.json[list].toArray();
        for (const QJsonValue entry : entries) {
            if (!matches(entry.toObject()))
                continue;
            answer.json = entry.toObject();
            co_return answer;
        }
        const QString next = answer.json["nextPageToken"_L1].toString();
        if (next.isEmpty())
            break;
        call.url = first + u"&pageToken="_s + encoded(next);
    }
    GoogleAnswer nothing{.kind = Kind::Done};
    co_return nothing;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::perform(Call call)
{
    GoogleAnswer answer;
    for (const bool again : {true, false}) {
        auto asking = m_tokens.token();
        const GoogleAnswer token = co_await asking;
        if (!token.isDone())
            co_return token;
        auto sending = send(call, token.token);
        answer = co_await sending;
        if (answer.kind != Kind::Unauthorized)
            co_return answer;
        m_tokens.forget(token.token);
        if (!again)
            break;
    }
    answer.kind = Kind::Failed;
    answer.reason
        += u"; the access token is fresh, so check that the OAuth client may use the Apps Script and Drive APIs"_s;
    co_return answer;
}

QCoro::Task<GoogleAnswer> AppsScriptClient::send(Call call, QString token)
{
    outbound::Exchange exchange;
    if (m_client) {
        outbound::OutboundRequest request;
        request.origin = outbound::UrlOrigin::Operator;
        request.method = call.method;
        request.url = call.url;
        request.timeout = callTimeout;
        request.headers = {{"Authorization", "Bearer " + token.toUtf8()}, {"Accept", "application/json"}};
        if (!call.body.isEmpty()) {
            request.headers.emplaceBack("Content-Type", "application/json");
            request.body = QJsonDocument(call.body).toJson(QJsonDocument::Compact);
        }
        auto sending = m_client->send(request);
        exchange = co_await sending;
    }
    co_return readGoogleAnswer(exchange, call.what);
}

} // namespace touchline::provision
