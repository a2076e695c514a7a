// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "tests/support/webhook_receiver.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QMap>
#include <functional>
#include <optional>

namespace touchline::testsupport {

/// A stand-in for what of Google the Apps Script deployment talks to: the OAuth token endpoint, the Apps Script API v1
/// and the file list of the Drive API v3. As strict as the real ones: tokens expire, bodies must have their documented
/// shape, ids must exist. Everything that was made can be looked at.
class GoogleStandIn final : public QObject
{
    Q_OBJECT

public:
    enum class Operation {
        Token,
        FindProject,
        CreateProject,
        PutContent,
        CreateVersion,
        ListVersions,
        CreateDeployment,
        ListDeployments,
        UpdateDeployment,
    };
    Q_ENUM(Operation)

    struct Deployment
    {
        int version = 0;
        QString description;
    };
    struct Project
    {
        QString title;
        QJsonArray files;
        int puts = 0;
        QStringList versions; ///< descriptions; the number is the place, from 1 on
        QMap<QString, Deployment> deployments;
        bool trashed = false;
    };
    /// Called before a request is carried out (`answer` is empty: what it returns is sent instead of doing anything)
    /// and after (what it returns is sent in place of the answer). Nothing: as usual.
    using Fault
        = std::function<std::optional<QByteArray>(Operation operation, const std::optional<QByteArray> &answer)>;

    explicit GoogleStandIn(QObject *parent = nullptr);

    QString tokenUrl() const { return m_server.url(QStringLiteral("/token")); }
    QString apiUrl() const { return m_server.url({}); }
    QString driveUrl() const { return m_server.url(QStringLiteral("/drive/v3")); }
    static QString clientId() { return QStringLiteral("client.apps.example"); }
    static QString clientSecret() { return QStringLiteral("GOCSPX-not/a+real&secret"); }
    static QString refreshToken() { return QStringLiteral("1//refresh=token"); }

    void setFault(Fault fault) { m_fault = std::move(fault); }
    /// One failure of that operation, before anything is done.
    void failOnce(Operation operation, const QByteArray &answer);
    /// Carries that operation out once and closes the connection instead of answering.
    void loseAnswerOnce(Operation operation);
    static QByteArray error(
        int status, const QString &message, const QString &reason = {}, const QByteArray &headers = {});
    /// Every access token given so far is refused from now on.
    void expireTokens() { m_tokens.clear(); }
    void revokeRefreshToken() { m_revoked = true; }
    void setPageSize(int size) { m_pageSize = size; }
    void deleteProject(const QString &scriptId) { m_projects[scriptId].trashed = true; }

    const QMap<QString, Project> &projects() const { return m_projects; }
    int calls(Operation operation) const { return m_calls.value(operation); }

private:
    QByteArray answer(const ReceivedRequest &request);
    static std::optional<Operation> operationOf(const ReceivedRequest &request, const QString &path);
    QByteArray carryOut(Operation operation, const ReceivedRequest &request, const QString &path);
    QByteArray token(const ReceivedRequest &request);
    QByteArray findProject(const ReceivedRequest &request);
    QByteArray createProject(const QJsonObject &body);
    QByteArray putContent(Project &project, const QString &scriptId, const QJsonObject &body);
    QByteArray createVersion(Project &project, const QString &scriptId, const QJsonObject &body);
    QByteArray createDeployment(Project &project, const QJsonObject &body);
    QByteArray updateDeployment(Project &project, const QString &deploymentId, const QJsonObject &body);
    QByteArray page(const ReceivedRequest &request, const QString &name, const QJsonArray &all) const;

    WebhookReceiver m_server;
    Fault m_fault;
    QStringList m_tokens;
    QMap<QString, Project> m_projects;
    QHash<Operation, int> m_calls;
    int m_pageSize = 50;
    int m_made = 0;
    bool m_revoked = false;
};

} // namespace touchline::testsupport
