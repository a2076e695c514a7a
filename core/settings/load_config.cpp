// SPDX-License-Identifier: GPL-3.0-only
#include "core/settings/load_config.h"

#include "core/settings/config_rules.h"
#include "core/settings/duration.h"
#include "core/settings/host_port.h"
#include "core/settings/secret_file.h"
#include "core/settings/settings_catalogue.h"
#include "core/settings/settings_file.h"

#include <QDir>
#include <QFileInfo>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::settings {

namespace {

using domain::ErrorCode;
using domain::Result;

/// The values while they are put together, one a key of the catalogue. Sources are added from the weakest to the
/// strongest.
class Values final
{
public:
    Values()
        : m_settings(settingsCatalogue())
    {
        for (const Setting &setting : m_settings)
            m_values += SettingValue{setting.key, setting.defaultValue};
    }

    Result<void> assign(const QString &key, const QString &text, ValueSource source, const QString &where)
    {
        const auto known = std::ranges::find(m_settings, key, &Setting::key);
        if (known == m_settings.cend())
            return domain::fail(ErrorCode::InvalidRequest, unknownKey(key, where));
        const QString shown = known->secret ? u"the value given"_s : u"\"%1\""_s.arg(text);
        const auto canonical = canonicalValue(*known, text);
        if (!canonical) {
            return domain::fail(ErrorCode::InvalidRequest,
                u"%1 (%2): %3 is not allowed; it takes %4"_s.arg(key, where, printable(shown), allowedValues(*known)));
        }
        m_values[known - m_settings.cbegin()] = SettingValue{key, *canonical, source, where};
        return {};
    }

    /// Tells a list key from the others, for values the file spells as a list.
    bool takesList(const QString &key) const
    {
        const auto known = std::ranges::find(m_settings, key, &Setting::key);
        return known == m_settings.cend() || isList(known->kind);
    }

    const QList<Setting> &settings() const { return m_settings; }
    const QList<SettingValue> &all() const { return m_values; }

private:
    static QString printable(QString text)
    {
        for (QChar &c : text) {
            if (!c.isPrint())
                c = u'?';
        }
        return text;
    }

    QString unknownKey(const QString &key, const QString &where) const
    {
        const QString section = key.section(u'.', 0, 0);
        QStringList siblings;
        for (const Setting &setting : m_settings) {
            if (setting.key.startsWith(section + u'.'))
                siblings += setting.key.section(u'.', 1);
        }
        const QString known = siblings.isEmpty()
            ? u"the sections are server, signup, provision, mail, backup, site, logs"_s
            : u"%1 has %2"_s.arg(section, siblings.join(", "_L1));
        return u"%1 (%2): there is no such setting; %3"_s.arg(printable(key), where, known);
    }

    const QList<Setting> m_settings;
    QList<SettingValue> m_values;
};

Result<void> addFile(Values &values, const ConfigSources &sources)
{
    const QString standard = QDir(sources.dataDir).filePath(u"touchline.toml"_s);
    const QString path = sources.configFile.isEmpty() ? standard : sources.configFile;
    if (sources.configFile.isEmpty() && !QFileInfo::exists(standard))
        return {};
    const auto read = readSettingsFile(path);
    if (!read)
        return std::unexpected(read.error());
    for (const FileValue &value : *read) {
        if (value.isList && !values.takesList(value.key))
            return domain::fail(
                ErrorCode::InvalidRequest, u"%1 (%2): takes one value, not a list"_s.arg(value.key, value.where));
        if (const auto done = values.assign(value.key, value.value, ValueSource::File, value.where); !done)
            return done;
    }
    return {};
}

Result<void> addEnvironment(Values &values, const ConfigSources &sources)
{
    QHash<QString, QString> keys;
    for (const Setting &setting : values.settings())
        keys.insert(environmentName(setting.key), setting.key);
    QStringList names = sources.environment.keys();
    names.sort();
    for (const QString &name : std::as_const(names)) {
        const bool ours = std::ranges::any_of(values.settings(), [&name](const Setting &setting) {
            return name.startsWith("TOUCHLINE_"_L1 + setting.key.section(u'.', 0, 0).toUpper() + u'_');
        });
        if (!ours)
            continue;
        const QString key = keys.value(name);
        if (key.isEmpty())
            return domain::fail(
                ErrorCode::InvalidRequest, u"%1: the environment names a setting that does not exist"_s.arg(name));
        if (const auto done = values.assign(key, sources.environment.value(name), ValueSource::Environment, name);
            !done)
            return done;
    }
    return {};
}

Result<void> addCommandLine(Values &values, const ConfigSources &sources)
{
    for (const Assignment &assignment : sources.commandLine) {
        if (const auto done
            = values.assign(assignment.key, assignment.value, ValueSource::CommandLine, assignment.where);
            !done)
            return done;
    }
    return {};
}

/// Reads the canonical values back into their types. Every key is asked for once.
class Reader final
{
public:
    explicit Reader(const QList<SettingValue> &values)
    {
        for (const SettingValue &value : values)
            m_values.insert(value.key, value);
    }
    QString text(const QString &key) const { return m_values.value(key).value; }
    bool flag(const QString &key) const { return text(key) == "true"_L1; }
    qint64 big(const QString &key) const { return text(key).toLongLong(); }
    int number(const QString &key) const { return text(key).toInt(); }
    QStringList list(const QString &key) const { return text(key).split(u',', Qt::SkipEmptyParts); }
    bool isDefault(const QString &key) const { return m_values.value(key).source == ValueSource::Default; }

private:
    QHash<QString, SettingValue> m_values;
};

Config::Server serverConfig(const Reader &read)
{
    const HostPort listen = parseHostPort(read.text(u"server.listen"_s)).value_or(HostPort{});
    return {.host = listen.host,
        .port = listen.port,
        .publicUrl = read.text(u"server.public_url"_s),
        .production = read.text(u"server.environment"_s) == "production"_L1,
        .corsOrigins = read.list(u"server.cors_origins"_s),
        .trustedProxies = read.list(u"server.trusted_proxies"_s),
        .tlsCertificate = read.text(u"server.tls_certificate"_s),
        .tlsKey = read.text(u"server.tls_key"_s),
        .metricsListen = read.text(u"server.metrics_listen"_s),
        .maxConnections = read.number(u"server.max_connections"_s),
        .maxConnectionsPerAddress = read.number(u"server.max_connections_per_address"_s),
        .maxHeaderBytes = read.big(u"server.max_header_bytes"_s),
        .maxBodyBytes = read.big(u"server.max_body_bytes"_s),
        .requestTimeoutMs = read.number(u"server.request_timeout_ms"_s)};
}

Config::Provision provisionConfig(const Reader &read, bool production)
{
    const bool strict
        = read.isDefault(u"provision.webhook_strict"_s) ? production : read.flag(u"provision.webhook_strict"_s);
    return {.dryRun = read.flag(u"provision.dry_run"_s),
        .concurrency = read.number(u"provision.concurrency"_s),
        .retryFor = parseDuration(read.text(u"provision.retry_for"_s)).value_or(std::chrono::hours(24)),
        .webhookStrict = strict,
        .webhookAllowedHosts = read.list(u"provision.webhook_allowed_hosts"_s),
        .webhookAllowPrivate = read.flag(u"provision.webhook_allow_private"_s),
        .webhookTimeoutMs = read.number(u"provision.webhook_timeout_ms"_s),
        .automationsUrl = read.text(u"provision.automations_url"_s),
        .automationsSecret = read.text(u"provision.automations_secret"_s),
        .appsScript = {.enabled = read.flag(u"provision.apps_script_enabled"_s),
            .clientId = read.text(u"provision.apps_script_client_id"_s),
            .clientSecret = read.text(u"provision.apps_script_client_secret"_s),
            .refreshToken = read.text(u"provision.apps_script_refresh_token"_s),
            .templateFile = read.text(u"provision.apps_script_template"_s),
            .apiUrl = read.text(u"provision.apps_script_api_url"_s),
            .tokenUrl = read.text(u"provision.apps_script_token_url"_s),
            .driveUrl = read.text(u"provision.apps_script_drive_url"_s)}};
}

int minuteOfDay(const QString &time)
{
    return time.section(u':', 0, 0).toInt() * 60 + time.section(u':', 1).toInt();
}

Config makeConfig(const ConfigSources &sources, const Reader &read)
{
    Config config;
    config.dataDir = sources.dataDir;
    config.logLevel = sources.logLevel;
    config.server = serverConfig(read);
    config.signup = {.ratePerMinute = read.number(u"signup.rate_per_minute"_s),
        .availabilityPerMinute = read.number(u"signup.availability_per_minute"_s),
        .trialDays = read.number(u"signup.trial_days"_s),
        .suspendAfterTrial = read.flag(u"signup.suspend_after_trial"_s),
        .oneClubPerEmail = read.flag(u"signup.one_club_per_email"_s),
        .verifyEmail = read.text(u"signup.verify_email"_s) == "require"_L1};
    config.provision = provisionConfig(read, config.server.production);
    config.mail = {.from = read.text(u"mail.from"_s),
        .outboxInProduction = read.flag(u"mail.outbox_in_production"_s),
        .smtp = read.text(u"mail.transport"_s) == "smtp"_L1,
        .smtpUrl = read.text(u"mail.smtp_url"_s),
        .username = read.text(u"mail.username"_s),
        .password = read.text(u"mail.password"_s),
        .passwordFile = read.text(u"mail.password_file"_s),
        .operators = read.list(u"mail.operators"_s)};
    config.backup = {.atMinuteOfDay = minuteOfDay(read.text(u"backup.at"_s)),
        .keep = read.number(u"backup.keep"_s),
        .passphrase = read.text(u"backup.passphrase"_s),
        .passphraseFile = read.text(u"backup.passphrase_file"_s)};
    config.site = {.termsUrl = read.text(u"site.terms_url"_s),
        .privacyUrl = read.text(u"site.privacy_url"_s),
        .supportEmail = read.text(u"site.support_email"_s)};
    config.logs = {.keepDays = read.number(u"logs.keep_days"_s), .keepRows = read.big(u"logs.keep_rows"_s)};
    return config;
}

/// The values as the Settings page shows them: what the environment decides is resolved.
QList<SettingValue> resolved(QList<SettingValue> values, const Config &config)
{
    for (SettingValue &value : values) {
        if (value.key == "provision.webhook_strict"_L1)
            value.value = config.provision.webhookStrict ? u"true"_s : u"false"_s;
    }
    return values;
}

} // namespace

Result<LoadedConfig> loadConfig(const ConfigSources &sources)
{
    Values values;
    for (const auto add : {addFile, addEnvironment, addCommandLine}) {
        if (const auto done = add(values, sources); !done)
            return std::unexpected(done.error());
    }
    Config config = makeConfig(sources, Reader(values.all()));
    if (const auto sound = checkRules(config); !sound)
        return std::unexpected(sound.error());
    if (!config.mail.passwordFile.isEmpty()) {
        auto password = readSecretFile(u"mail.password_file"_s, config.mail.passwordFile);
        if (!password)
            return std::unexpected(password.error());
        config.mail.password = *std::move(password);
    }
    QList<SettingValue> shown = resolved(values.all(), config);
    return LoadedConfig{std::move(config), std::move(shown)};
}

} // namespace touchline::settings
