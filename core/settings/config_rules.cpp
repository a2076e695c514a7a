// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/config_rules.h"

#include "core/settings/host_port.h"

#include <QHostAddress>
#include <QUrl>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

using domain::ErrorCode;

bool isLocalOrigin(const QString &origin)
{
    const QString host = QUrl(origin).host();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

domain::Result<void> checkMail(const Config::Mail &mail)
{
    const bool hasPassword = !mail.password.isEmpty() || !mail.passwordFile.isEmpty();
    if (mail.smtp && mail.smtpUrl.isEmpty())
        return domain::fail(
            ErrorCode::InvalidRequest, u"mail.smtp_url is missing: mail.transport=smtp needs the mail server"_s);
    if (!mail.password.isEmpty() && !mail.passwordFile.isEmpty())
        return domain::fail(
            ErrorCode::InvalidRequest, u"mail.password and mail.password_file are both set; keep one of them"_s);
    if (mail.username.isEmpty() == hasPassword)
        return domain::fail(ErrorCode::InvalidRequest,
            u"mail.username and mail.password (or mail.password_file) belong together: set both or neither"_s);
    return {};
}

/// What the Apps Script deployment cannot do without.
domain::Result<void> checkAppsScript(const Config::Provision::AppsScript &script)
{
    if (!script.enabled)
        return {};
    const std::pair<QString, QString> needed[]{{u"client_id"_s, script.clientId},
        {u"client_secret"_s, script.clientSecret}, {u"refresh_token"_s, script.refreshToken},
        {u"template"_s, script.templateFile}, {u"api_url"_s, script.apiUrl}, {u"token_url"_s, script.tokenUrl},
        {u"drive_url"_s, script.driveUrl}};
    for (const auto &[name, value] : needed) {
        if (value.isEmpty()) {
            return domain::fail(ErrorCode::InvalidRequest,
                u"provision.apps_script_%1 is missing; provision.apps_script_enabled=true needs it"_s.arg(name));
        }
    }
    return {};
}

} // namespace

domain::Result<void> checkRules(const Config &config)
{
    const Config::Server &server = config.server;
    if (server.tlsCertificate.isEmpty() != server.tlsKey.isEmpty()) {
        return domain::fail(ErrorCode::InvalidRequest,
            u"server.tls_certificate and server.tls_key belong together: set both or neither"_s);
    }
    if (server.port != 0 && server.metricsListen == hostPortText({server.host, server.port})) {
        return domain::fail(ErrorCode::InvalidRequest,
            u"server.metrics_listen: \"%1\" is server.listen already; choose another port"_s.arg(server.metricsListen));
    }
    if (auto sound = checkMail(config.mail); !sound)
        return sound;
    if (!config.backup.passphrase.isEmpty() && config.backup.passphrase.size() < 12) {
        return domain::fail(
            ErrorCode::InvalidRequest, u"backup.passphrase: it needs at least 12 characters; it protects every key"_s);
    }
    if (const auto complete = checkAppsScript(config.provision.appsScript); !complete)
        return complete;
    if (!server.production)
        return {};
    for (const QString &origin : server.corsOrigins) {
        if (isLocalOrigin(origin)) {
            return domain::fail(ErrorCode::InvalidRequest,
                u"server.cors_origins: \"%1\" is not allowed with server.environment=production; name only origins of the public site"_s
                    .arg(origin));
        }
    }
    if (!config.mail.smtp && !config.mail.outboxInProduction) {
        return domain::fail(ErrorCode::InvalidRequest,
            u"mail.transport: \"outbox\" sends no mail and is not allowed with server.environment=production unless mail.outbox_in_production=true"_s);
    }
    return {};
}

} // namespace touchline::settings
