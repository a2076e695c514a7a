// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/setting_words.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using console::SettingView;
using domain::SettingKind;
using domain::SettingSource;

namespace {
struct SettingWords
{
    Q_DECLARE_TR_FUNCTIONS(SettingWords)
};

struct Words
{
    const char *key;
    const char *name;
    const char *meaning;
};

constexpr Words words[] = {
    {"server.listen", QT_TRANSLATE_NOOP("SettingWords", "Listening address"),
        QT_TRANSLATE_NOOP("SettingWords", "Address and port the API listens on; port 0 takes any free one.")},
    {"server.public_url", QT_TRANSLATE_NOOP("SettingWords", "Public address"),
        QT_TRANSLATE_NOOP("SettingWords", "What links in mails begin with; its host is an allowed Host.")},
    {"server.environment", QT_TRANSLATE_NOOP("SettingWords", "Environment"),
        QT_TRANSLATE_NOOP(
            "SettingWords", "Production turns on strict webhooks and HSTS and refuses localhost CORS origins.")},
    {"server.cors_origins", QT_TRANSLATE_NOOP("SettingWords", "CORS origins"),
        QT_TRANSLATE_NOOP("SettingWords", "Exact origins whose pages may call the API; in preview localhost as well.")},
    {"server.trusted_proxies", QT_TRANSLATE_NOOP("SettingWords", "Trusted proxies"),
        QT_TRANSLATE_NOOP("SettingWords", "Only from these are forwarding headers believed.")},
    {"server.tls_certificate", QT_TRANSLATE_NOOP("SettingWords", "TLS certificate"),
        QT_TRANSLATE_NOOP("SettingWords", "PEM file; serves HTTPS when set, together with its key.")},
    {"server.tls_key", QT_TRANSLATE_NOOP("SettingWords", "TLS key"),
        QT_TRANSLATE_NOOP("SettingWords", "PEM file with the certificate’s private key.")},
    {"server.metrics_listen", QT_TRANSLATE_NOOP("SettingWords", "Metrics address"),
        QT_TRANSLATE_NOOP("SettingWords", "An address of its own for /metrics; without it, loopback only.")},
    {"server.max_connections", QT_TRANSLATE_NOOP("SettingWords", "Most connections"),
        QT_TRANSLATE_NOOP("SettingWords", "Connections at once; over it 503 and close.")},
    {"server.max_connections_per_address", QT_TRANSLATE_NOOP("SettingWords", "Most connections of one client"),
        QT_TRANSLATE_NOOP("SettingWords", "Connections at once from one client address.")},
    {"server.max_header_bytes", QT_TRANSLATE_NOOP("SettingWords", "Largest header (bytes)"),
        QT_TRANSLATE_NOOP("SettingWords", "Size of a request’s header; 431 above.")},
    {"server.max_body_bytes", QT_TRANSLATE_NOOP("SettingWords", "Largest body (bytes)"),
        QT_TRANSLATE_NOOP("SettingWords", "Size of a request’s body; 413 above.")},
    {"server.request_timeout_ms", QT_TRANSLATE_NOOP("SettingWords", "Request timeout (ms)"),
        QT_TRANSLATE_NOOP("SettingWords", "For a whole request to arrive; then 408.")},
    {"signup.rate_per_minute", QT_TRANSLATE_NOOP("SettingWords", "Signup requests a minute"),
        QT_TRANSLATE_NOOP("SettingWords", "POSTs to /public/signup/* a minute and client address; 0: no limit.")},
    {"signup.availability_per_minute", QT_TRANSLATE_NOOP("SettingWords", "Availability checks a minute"),
        QT_TRANSLATE_NOOP("SettingWords", "Availability checks a minute and client address; 0: no limit.")},
    {"signup.trial_days", QT_TRANSLATE_NOOP("SettingWords", "Trial (days)"),
        QT_TRANSLATE_NOOP("SettingWords", "Length of a trial in days.")},
    {"signup.suspend_after_trial", QT_TRANSLATE_NOOP("SettingWords", "Suspend after the trial"),
        QT_TRANSLATE_NOOP("SettingWords", "Suspends a club when its trial ends unpaid.")},
    {"signup.one_club_per_email", QT_TRANSLATE_NOOP("SettingWords", "One club a mail address"),
        QT_TRANSLATE_NOOP("SettingWords", "Refuses a second club with the same mail address.")},
    {"signup.verify_email", QT_TRANSLATE_NOOP("SettingWords", "Confirm mail addresses"),
        QT_TRANSLATE_NOOP("SettingWords", "Whether provisioning waits for the mail address to be confirmed.")},
    {"provision.dry_run", QT_TRANSLATE_NOOP("SettingWords", "Dry run"),
        QT_TRANSLATE_NOOP("SettingWords", "No network, no mail leaves: every outside effect is only recorded.")},
    {"provision.concurrency", QT_TRANSLATE_NOOP("SettingWords", "Clubs in work at once"),
        QT_TRANSLATE_NOOP("SettingWords", "Up to four times as many may wait for slow answers beside them.")},
    {"provision.retry_for", QT_TRANSLATE_NOOP("SettingWords", "Retry for"),
        QT_TRANSLATE_NOOP("SettingWords", "How long a step is retried before it fails.")},
    {"provision.webhook_strict", QT_TRANSLATE_NOOP("SettingWords", "Strict webhooks"),
        QT_TRANSLATE_NOOP("SettingWords",
            "Only 2xx counts; else 401, 403, 404 and 405 count as “exists but restricted”. On by default in "
            "production.")},
    {"provision.webhook_allowed_hosts", QT_TRANSLATE_NOOP("SettingWords", "Allowed webhook hosts"),
        QT_TRANSLATE_NOOP("SettingWords", "Hosts a webhook may have; empty: none.")},
    {"provision.webhook_allow_private", QT_TRANSLATE_NOOP("SettingWords", "Private webhooks"),
        QT_TRANSLATE_NOOP("SettingWords", "Lets webhooks reach private and loopback addresses, http, and any port.")},
    {"provision.webhook_timeout_ms", QT_TRANSLATE_NOOP("SettingWords", "Webhook timeout (ms)"),
        QT_TRANSLATE_NOOP("SettingWords", "For one probe of a webhook.")},
    {"provision.automations_url", QT_TRANSLATE_NOOP("SettingWords", "Automations address"),
        QT_TRANSLATE_NOOP("SettingWords", "Where Pro automations are deployed.")},
    {"provision.automations_secret", QT_TRANSLATE_NOOP("SettingWords", "Automations secret"),
        QT_TRANSLATE_NOOP("SettingWords", "Signs the request that deploys Pro automations.")},
    {"provision.apps_script_enabled", QT_TRANSLATE_NOOP("SettingWords", "Google Apps Script"),
        QT_TRANSLATE_NOOP("SettingWords", "Deploys a Google Apps Script for every Pro club.")},
    {"provision.apps_script_client_id", QT_TRANSLATE_NOOP("SettingWords", "Apps Script: client"),
        QT_TRANSLATE_NOOP("SettingWords", "OAuth client.")},
    {"provision.apps_script_client_secret", QT_TRANSLATE_NOOP("SettingWords", "Apps Script: client secret"),
        QT_TRANSLATE_NOOP("SettingWords", "OAuth client secret.")},
    {"provision.apps_script_refresh_token", QT_TRANSLATE_NOOP("SettingWords", "Apps Script: refresh token"),
        QT_TRANSLATE_NOOP("SettingWords",
            "OAuth refresh token for the scopes script.projects, script.deployments and drive.metadata.readonly.")},
    {"provision.apps_script_template", QT_TRANSLATE_NOOP("SettingWords", "Apps Script: template"),
        QT_TRANSLATE_NOOP("SettingWords", "The script’s source; appsscript.json beside it becomes the manifest.")},
    {"provision.apps_script_api_url", QT_TRANSLATE_NOOP("SettingWords", "Apps Script: API"),
        QT_TRANSLATE_NOOP("SettingWords", "Base of the Apps Script API.")},
    {"provision.apps_script_token_url", QT_TRANSLATE_NOOP("SettingWords", "Apps Script: tokens"),
        QT_TRANSLATE_NOOP("SettingWords", "Where access tokens come from.")},
    {"provision.apps_script_drive_url", QT_TRANSLATE_NOOP("SettingWords", "Apps Script: Drive"),
        QT_TRANSLATE_NOOP("SettingWords", "Base of the Drive API, which finds a project again after a crash.")},
    {"mail.transport", QT_TRANSLATE_NOOP("SettingWords", "How mails leave"),
        QT_TRANSLATE_NOOP(
            "SettingWords", "Outbox writes mails as .eml files into the data directory, SMTP sends them.")},
    {"mail.outbox_in_production", QT_TRANSLATE_NOOP("SettingWords", "Outbox in production"),
        QT_TRANSLATE_NOOP("SettingWords", "Allows the outbox in production.")},
    {"mail.smtp_url", QT_TRANSLATE_NOOP("SettingWords", "Mail server"),
        QT_TRANSLATE_NOOP("SettingWords", "STARTTLS is used where it is offered, and insisted on for a password.")},
    {"mail.username", QT_TRANSLATE_NOOP("SettingWords", "SMTP user"),
        QT_TRANSLATE_NOOP("SettingWords", "Who signs in at the mail server.")},
    {"mail.password", QT_TRANSLATE_NOOP("SettingWords", "SMTP password"),
        QT_TRANSLATE_NOOP("SettingWords", "Better kept in a file of its own.")},
    {"mail.password_file", QT_TRANSLATE_NOOP("SettingWords", "SMTP password file"),
        QT_TRANSLATE_NOOP("SettingWords", "File with the SMTP password on its first line.")},
    {"mail.from", QT_TRANSLATE_NOOP("SettingWords", "Sender"),
        QT_TRANSLATE_NOOP("SettingWords", "Sender of every mail.")},
    {"mail.operators", QT_TRANSLATE_NOOP("SettingWords", "Operators’ addresses"),
        QT_TRANSLATE_NOOP("SettingWords",
            "Who is told when clubs fail, a launch target is missed or a backup fails; at most one mail an hour.")},
    {"backup.at", QT_TRANSLATE_NOOP("SettingWords", "Nightly backup at (UTC)"),
        QT_TRANSLATE_NOOP("SettingWords", "When the nightly backup is made.")},
    {"backup.keep", QT_TRANSLATE_NOOP("SettingWords", "Nightly backups kept"),
        QT_TRANSLATE_NOOP("SettingWords", "0: none is made, the database is only checked.")},
    {"backup.passphrase", QT_TRANSLATE_NOOP("SettingWords", "Passphrase"),
        QT_TRANSLATE_NOOP(
            "SettingWords", "Seals backups, keys included; without one a nightly backup is the database alone.")},
    {"backup.passphrase_file", QT_TRANSLATE_NOOP("SettingWords", "Passphrase file"),
        QT_TRANSLATE_NOOP("SettingWords", "File with the passphrase on its first line.")},
    {"site.terms_url", QT_TRANSLATE_NOOP("SettingWords", "Terms"),
        QT_TRANSLATE_NOOP("SettingWords", "Linked at the foot of the public pages.")},
    {"site.privacy_url", QT_TRANSLATE_NOOP("SettingWords", "Privacy notice"),
        QT_TRANSLATE_NOOP("SettingWords", "Linked at the foot of the public pages.")},
    {"site.support_email", QT_TRANSLATE_NOOP("SettingWords", "Support address"),
        QT_TRANSLATE_NOOP("SettingWords", "Shown at the foot of the public pages.")},
    {"logs.keep_days", QT_TRANSLATE_NOOP("SettingWords", "Logs kept (days)"),
        QT_TRANSLATE_NOOP("SettingWords", "Days log records are kept.")},
    {"logs.keep_rows", QT_TRANSLATE_NOOP("SettingWords", "Log records kept"),
        QT_TRANSLATE_NOOP("SettingWords", "Http records have a quarter of them for themselves.")},
};

constexpr Words choices[] = {
    {"preview", QT_TRANSLATE_NOOP("SettingWords", "Preview"), nullptr},
    {"production", QT_TRANSLATE_NOOP("SettingWords", "Production"), nullptr},
    {"off", QT_TRANSLATE_NOOP("SettingWords", "Off"), nullptr},
    {"require", QT_TRANSLATE_NOOP("SettingWords", "Required"), nullptr},
    {"outbox", QT_TRANSLATE_NOOP("SettingWords", "Outbox (files)"), nullptr},
    {"smtp", QT_TRANSLATE_NOOP("SettingWords", "SMTP"), nullptr},
};

constexpr Words sections[] = {
    {"server", QT_TRANSLATE_NOOP("SettingWords", "Server"), nullptr},
    {"signup", QT_TRANSLATE_NOOP("SettingWords", "Signup"), nullptr},
    {"provision", QT_TRANSLATE_NOOP("SettingWords", "Provisioning"), nullptr},
    {"mail", QT_TRANSLATE_NOOP("SettingWords", "Mail"), nullptr},
    {"backup", QT_TRANSLATE_NOOP("SettingWords", "Nightly backup"), nullptr},
    {"site", QT_TRANSLATE_NOOP("SettingWords", "Public pages"), nullptr},
    {"logs", QT_TRANSLATE_NOOP("SettingWords", "Logs"), nullptr},
};

template <std::size_t size>
const Words *find(const Words (&table)[size], const QString &key)
{
    const auto found
        = std::ranges::find_if(table, [&key](const Words &each) { return key == QLatin1StringView(each.key); });
    return found == std::end(table) ? nullptr : &*found;
}

QString listExample(const QString &example)
{
    return SettingWords::tr("a list with commas between, such as %1").arg(example);
}
} // namespace

QString nameOf(const SettingView &setting)
{
    const Words *found = find(words, setting.key);
    return found ? SettingWords::tr(found->name) : setting.key;
}

QString meaningOf(const SettingView &setting)
{
    const Words *found = find(words, setting.key);
    return found ? SettingWords::tr(found->meaning) : setting.meaning;
}

QString allowedText(const SettingView &setting)
{
    const QLocale locale;
    switch (setting.kind) {
    case SettingKind::Text:
        return SettingWords::tr("text without control characters");
    case SettingKind::Choice: {
        QStringList shown;
        for (const QString &word : setting.choices)
            shown.append(choiceText(word));
        return shown.join(u" / "_s);
    }
    case SettingKind::Boolean:
        return SettingWords::tr("yes or no");
    case SettingKind::Integer:
        return SettingWords::tr("a whole number from %1 to %2")
            .arg(locale.toString(setting.minimum), locale.toString(setting.maximum));
    case SettingKind::Duration:
        return SettingWords::tr("a number with its unit, such as 90s, 30m, 2h or 1d");
    case SettingKind::TimeOfDay:
        return SettingWords::tr("hours and minutes, such as 03:00");
    case SettingKind::HostPort:
        return SettingWords::tr("a numeric address and a port, such as 127.0.0.1:8787");
    case SettingKind::Origin:
        return SettingWords::tr("http:// or https:// with a host, nothing behind it");
    case SettingKind::WebUrl:
        return SettingWords::tr("an http or https address");
    case SettingKind::MailAddress:
        return SettingWords::tr("a mail address");
    case SettingKind::MailAddressList:
        return listExample(u"ops@club.example"_s);
    case SettingKind::SmtpUrl:
        return SettingWords::tr("smtp://host:port or smtps://host:port");
    case SettingKind::FilePath:
        return SettingWords::tr("the path of a file that exists");
    case SettingKind::OriginList:
        return listExample(u"https://club.example"_s);
    case SettingKind::NetworkList:
        return listExample(u"10.0.0.1, 10.0.0.0/8"_s);
    case SettingKind::HostPatternList:
        return listExample(u"make.com, *.make.com"_s);
    }
    Q_UNREACHABLE();
}

QString choiceText(const QString &word)
{
    const Words *found = find(choices, word);
    return found ? SettingWords::tr(found->name) : word;
}

QString sourceText(const SettingView &setting)
{
    switch (setting.source) {
    case SettingSource::Default:
        return SettingWords::tr("Default");
    case SettingSource::File:
        return SettingWords::tr("Set in %1").arg(setting.where);
    case SettingSource::Environment:
        return SettingWords::tr("Held fast by the environment, %1").arg(setting.where);
    case SettingSource::CommandLine:
        return SettingWords::tr("Held fast by the command line, %1").arg(setting.where);
    }
    Q_UNREACHABLE();
}

QString valueText(const SettingView &setting, const QString &value)
{
    if (setting.isSecret)
        return setting.isSet ? SettingWords::tr("set", "a secret") : SettingWords::tr("not set", "a secret");
    if (setting.kind == SettingKind::Boolean)
        return value == "true"_L1 ? SettingWords::tr("yes") : SettingWords::tr("no");
    if (setting.kind == SettingKind::Choice)
        return choiceText(value);
    return value.isEmpty() ? SettingWords::tr("none") : QString(value).replace(u',', u", "_s);
}

QString sectionOf(const QString &key)
{
    return key.section(u'.', 0, 0);
}

QString sectionTitle(const QString &section)
{
    const Words *found = find(sections, section);
    return found ? SettingWords::tr(found->name) : section;
}

QString faultText(const domain::Error &error, const QList<SettingView> &settings, QString *key)
{
    for (const domain::Issue &issue : error.issues) {
        const QString named = issue.path.value(0);
        const auto setting = std::ranges::find(settings, named, &SettingView::key);
        if (setting == settings.cend())
            continue;
        *key = named;
        if (issue.code == "not_allowed"_L1)
            return SettingWords::tr("It takes %1.").arg(allowedText(*setting));
        if (issue.code == "fixed"_L1)
            return SettingWords::tr("%1; change it there.").arg(sourceText(*setting));
        return issue.message;
    }
    return {};
}

bool matches(const SettingView &setting, const QString &search)
{
    const QString text = search.trimmed();
    const auto has = [&text](const QString &in) { return in.contains(text, Qt::CaseInsensitive); };
    return has(setting.key) || has(nameOf(setting)) || has(meaningOf(setting)) || has(setting.value);
}

} // namespace touchline::settings
