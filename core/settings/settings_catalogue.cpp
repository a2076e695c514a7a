// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/settings_catalogue.h"

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

Setting number(QString key, qint64 value, qint64 minimum, qint64 maximum, QString meaning)
{
    return {.key = std::move(key),
        .kind = ValueKind::Integer,
        .defaultValue = QString::number(value),
        .meaning = std::move(meaning),
        .minimum = minimum,
        .maximum = maximum};
}

Setting flag(QString key, bool value, QString meaning)
{
    return {.key = std::move(key),
        .kind = ValueKind::Boolean,
        .defaultValue = value ? u"true"_s : u"false"_s,
        .meaning = std::move(meaning)};
}

Setting text(QString key, ValueKind kind, QString value, QString meaning)
{
    return {.key = std::move(key), .kind = kind, .defaultValue = std::move(value), .meaning = std::move(meaning)};
}

Setting secret(QString key, QString meaning)
{
    return {.key = std::move(key), .kind = ValueKind::Text, .meaning = std::move(meaning), .secret = true};
}

Setting choice(QString key, const QStringList &choices, QString meaning)
{
    return {.key = std::move(key),
        .kind = ValueKind::Choice,
        .defaultValue = choices.constFirst(),
        .meaning = std::move(meaning),
        .choices = choices};
}

QList<Setting> serverSettings()
{
    return {
        text(u"server.listen"_s, ValueKind::HostPort, u"127.0.0.1:8787"_s,
            u"Address and port the API listens on; port 0 takes any free one"_s),
        text(u"server.public_url"_s, ValueKind::Origin, {},
            u"What links in mails begin with; its host is an allowed Host"_s),
        choice(u"server.environment"_s, {u"preview"_s, u"production"_s},
            u"production turns on strict webhooks and HSTS and refuses localhost CORS origins"_s),
        text(u"server.cors_origins"_s, ValueKind::OriginList, {},
            u"Exact origins whose pages may call the API; in preview localhost as well"_s),
        text(u"server.trusted_proxies"_s, ValueKind::NetworkList, {},
            u"Only from these are forwarding headers believed"_s),
        text(u"server.tls_certificate"_s, ValueKind::FilePath, {},
            u"PEM file; serves HTTPS when set, together with server.tls_key"_s),
        text(u"server.tls_key"_s, ValueKind::FilePath, {}, u"PEM file with the certificate's private key"_s),
        text(u"server.metrics_listen"_s, ValueKind::HostPort, {},
            u"An address of its own for /metrics; without it, loopback only"_s),
        number(u"server.max_connections"_s, 1000, 1, 100'000, u"Connections at once; over it 503 and close"_s),
        number(
            u"server.max_connections_per_address"_s, 50, 1, 100'000, u"Connections at once from one client address"_s),
        number(u"server.max_header_bytes"_s, 16384, 1024, 1'048'576, u"Size of a request's header; 431 above"_s),
        number(u"server.max_body_bytes"_s, 65536, 1024, 16'777'216, u"Size of a request's body; 413 above"_s),
        number(u"server.request_timeout_ms"_s, 10000, 100, 600'000, u"For a whole request to arrive; then 408"_s),
    };
}

QList<Setting> signupSettings()
{
    return {
        number(u"signup.rate_per_minute"_s, 10, 0, 1'000'000,
            u"POSTs to /public/signup/* a minute and client address; 0: no limit"_s),
        number(u"signup.availability_per_minute"_s, 60, 0, 1'000'000,
            u"Availability checks a minute and client address; 0: no limit"_s),
        number(u"signup.trial_days"_s, 14, 0, 3650, u"Length of a trial in days"_s),
        flag(u"signup.suspend_after_trial"_s, false, u"Suspends a club when its trial ends unpaid"_s),
        flag(u"signup.one_club_per_email"_s, false, u"Refuses a second club with the same mail address"_s),
        choice(u"signup.verify_email"_s, {u"off"_s, u"require"_s},
            u"Whether provisioning waits for the mail address to be confirmed"_s),
    };
}

QList<Setting> provisionSettings()
{
    return {
        flag(u"provision.dry_run"_s, false, u"No network, no mail leaves: every outside effect is only recorded"_s),
        number(u"provision.concurrency"_s, 64, 1, 1024,
            u"Clubs in work at once; up to four times as many may wait for slow answers beside them"_s),
        text(u"provision.retry_for"_s, ValueKind::Duration, u"24h"_s, u"How long a step is retried before it fails"_s),
        flag(u"provision.webhook_strict"_s, false,
            u"2xx only; else 401, 403, 404 and 405 count as \"exists but restricted\". True by default in production"_s),
        text(u"provision.webhook_allowed_hosts"_s, ValueKind::HostPatternList, u"make.com,*.make.com"_s,
            u"Hosts a webhook may have; empty: none"_s),
        flag(u"provision.webhook_allow_private"_s, false,
            u"Lets webhooks reach private and loopback addresses, http, and any port"_s),
        number(u"provision.webhook_timeout_ms"_s, 5000, 100, 60'000, u"For one probe of a webhook"_s),
        text(u"provision.automations_url"_s, ValueKind::WebUrl, {}, u"Where Pro automations are deployed"_s),
        secret(u"provision.automations_secret"_s, u"Signs the request that deploys Pro automations"_s),
        flag(u"provision.apps_script_enabled"_s, false, u"Deploys a Google Apps Script for every Pro club"_s),
        text(u"provision.apps_script_client_id"_s, ValueKind::Text, {}, u"OAuth client"_s),
        secret(u"provision.apps_script_client_secret"_s, u"OAuth client secret"_s),
        secret(u"provision.apps_script_refresh_token"_s,
            u"OAuth refresh token for the scopes script.projects, script.deployments and drive.metadata.readonly"_s),
        text(u"provision.apps_script_template"_s, ValueKind::FilePath, {},
            u"The script's source; appsscript.json beside it becomes the manifest"_s),
        text(u"provision.apps_script_api_url"_s, ValueKind::WebUrl, u"https://script.googleapis.com"_s,
            u"Base of the Apps Script API"_s),
        text(u"provision.apps_script_token_url"_s, ValueKind::WebUrl, u"https://oauth2.googleapis.com/token"_s,
            u"Where access tokens come from"_s),
        text(u"provision.apps_script_drive_url"_s, ValueKind::WebUrl, u"https://www.googleapis.com/drive/v3"_s,
            u"Base of the Drive API, which finds a project again after a crash"_s),
    };
}

QList<Setting> mailSettings()
{
    return {
        choice(u"mail.transport"_s, {u"outbox"_s, u"smtp"_s},
            u"outbox writes mails as .eml files into the data directory, smtp sends them"_s),
        flag(u"mail.outbox_in_production"_s, false, u"Allows mail.transport=outbox in production"_s),
        text(u"mail.smtp_url"_s, ValueKind::SmtpUrl, {},
            u"The mail server; STARTTLS is used where it is offered, and insisted on for a password"_s),
        text(u"mail.username"_s, ValueKind::Text, {}, u"SMTP user"_s),
        secret(u"mail.password"_s, u"SMTP password"_s),
        text(u"mail.password_file"_s, ValueKind::FilePath, {}, u"File with the SMTP password on its first line"_s),
        text(u"mail.from"_s, ValueKind::MailAddress, u"touchline@localhost"_s, u"Sender of every mail"_s),
        text(u"mail.operators"_s, ValueKind::MailAddressList, {},
            u"Who is told when clubs fail, a launch target is missed or a backup fails; at most one mail an hour"_s),
    };
}

QList<Setting> backupSettings()
{
    return {
        text(u"backup.at"_s, ValueKind::TimeOfDay, u"03:00"_s, u"When the nightly backup is made, UTC"_s),
        number(u"backup.keep"_s, 7, 0, 365, u"Nightly backups kept; 0: none is made, the database is only checked"_s),
        secret(u"backup.passphrase"_s,
            u"Seals backups, keys included; without one a nightly backup is the database alone"_s),
        text(u"backup.passphrase_file"_s, ValueKind::FilePath, {}, u"File with the passphrase on its first line"_s),
    };
}

QList<Setting> otherSettings()
{
    return {
        text(u"site.terms_url"_s, ValueKind::WebUrl, {}, u"Terms, linked at the foot of the public pages"_s),
        text(u"site.privacy_url"_s, ValueKind::WebUrl, {}, u"Privacy notice, linked at the foot of the public pages"_s),
        text(u"site.support_email"_s, ValueKind::MailAddress, {}, u"Support address at the foot of the public pages"_s),
        number(u"logs.keep_days"_s, 30, 1, 3650, u"Days log records are kept"_s),
        number(u"logs.keep_rows"_s, 1'000'000, 1000, 100'000'000,
            u"Log records kept; http records have a quarter of them for themselves"_s),
    };
}

} // namespace

QList<Setting> settingsCatalogue()
{
    return serverSettings() + signupSettings() + provisionSettings() + mailSettings() + backupSettings()
        + otherSettings();
}

QString environmentName(const QString &key)
{
    return "TOUCHLINE_"_L1 + QString(key).replace(u'.', u'_').toUpper();
}

bool isList(ValueKind kind)
{
    return kind == ValueKind::OriginList || kind == ValueKind::NetworkList || kind == ValueKind::HostPatternList
        || kind == ValueKind::MailAddressList;
}

QString allowedValues(const Setting &setting)
{
    switch (setting.kind) {
    case ValueKind::Text:
        return u"text without control characters"_s;
    case ValueKind::Choice:
        return setting.choices.join(" or "_L1);
    case ValueKind::Boolean:
        return u"true or false"_s;
    case ValueKind::Integer:
        return u"a whole number from %1 to %2"_s.arg(setting.minimum).arg(setting.maximum);
    case ValueKind::Duration:
        return u"a number with its unit such as 90s, 30m, 2h or 1d"_s;
    case ValueKind::TimeOfDay:
        return u"hours and minutes such as 03:00"_s;
    case ValueKind::HostPort:
        return u"a numeric address and a port such as 127.0.0.1:8787 or [::1]:0"_s;
    case ValueKind::Origin:
        return u"http:// or https:// with a host and perhaps a port, nothing behind it"_s;
    case ValueKind::WebUrl:
        return u"an http or https URL"_s;
    case ValueKind::MailAddress:
        return u"a mail address"_s;
    case ValueKind::MailAddressList:
        return u"a list of mail addresses such as ops@club.example"_s;
    case ValueKind::SmtpUrl:
        return u"smtp://host:port or smtps://host:port, nothing behind"_s;
    case ValueKind::FilePath:
        return u"the path of a file that exists"_s;
    case ValueKind::OriginList:
        return u"a list of origins such as https://club.example (no path, no wildcard)"_s;
    case ValueKind::NetworkList:
        return u"a list of addresses or networks such as 10.0.0.1 or 10.0.0.0/8"_s;
    case ValueKind::HostPatternList:
        return u"a list of host names, with *. in front for any subdomain"_s;
    }
    Q_UNREACHABLE();
}

} // namespace touchline::settings
