// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/apps_script/google_tokens.h"

#include <QJsonArray>

namespace touchline::provision {

struct AppsScriptUrls
{
    QString api; ///< https://script.googleapis.com
    QString drive; ///< https://www.googleapis.com/drive/v3
};

/// The calls of Google's Apps Script API v1 that a deployment takes, and the one of the Drive API v3 that finds a
/// project again: the Apps Script API cannot list projects. Refreshes the access token once when it is refused. Lives
/// on the guarded client's thread; calls under way must not outlive it.
class AppsScriptClient final
{
public:
    AppsScriptClient(outbound::GuardedClient &client, const domain::Clock &clock, AppsScriptUrls urls,
        GoogleCredentials credentials);
    Q_DISABLE_COPY_MOVE(AppsScriptClient)

    // What is looked for and is not there is an empty object; NotFound is the answer of a call about a project or a
    // deployment that is gone.

    /// The oldest script project of that title that is not in the bin: `{"id"}`. The title may hold letters, digits,
    /// spaces and hyphens alone.
    QCoro::Task<GoogleAnswer> findProject(QString title);
    /// projects.create: `{"scriptId"}`
    QCoro::Task<GoogleAnswer> createProject(QString title);
    /// projects.updateContent: puts these files in the place of all there are.
    QCoro::Task<GoogleAnswer> putContent(QString scriptId, QJsonArray files);
    /// The version of that description: `{"versionNumber"}`
    QCoro::Task<GoogleAnswer> findVersion(QString scriptId, QString description);
    /// versions.create: `{"versionNumber"}`
    QCoro::Task<GoogleAnswer> createVersion(QString scriptId, QString description);
    /// The deployment of that description: `{"deploymentId"}`
    QCoro::Task<GoogleAnswer> findDeployment(QString scriptId, QString description);
    /// deployments.create: `{"deploymentId"}`
    QCoro::Task<GoogleAnswer> createDeployment(QString scriptId, int version, QString description);
    /// deployments.update: the same deployment, under its old address, with another version.
    QCoro::Task<GoogleAnswer> updateDeployment(
        QString scriptId, QString deploymentId, int version, QString description);

private:
    struct Call
    {
        QByteArray method = "GET";
        QString url;
        QJsonObject body{};
        QString what; ///< for people, e.g. `make the project`
    };

    QCoro::Task<GoogleAnswer> perform(Call call);
    QCoro::Task<GoogleAnswer> send(Call call, QString token);
    QCoro::Task<GoogleAnswer> findInPages(Call call, QString list, std::function<bool(const QJsonObject &)> matches);
    QString project(const QString &scriptId, QStringView rest) const;

    const QPointer<outbound::GuardedClient> m_client;
    const AppsScriptUrls m_urls;
    GoogleTokens m_tokens;
};

} // namespace touchline::provision
