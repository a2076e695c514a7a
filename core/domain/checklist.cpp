// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/checklist.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::domain {

namespace {
constexpr std::array itemNames{"signing_keys"_L1, "tls"_L1, "public_url"_L1, "environment"_L1, "cors_origins"_L1,
    "rate_limit"_L1, "strict_webhooks"_L1, "webhook_hosts"_L1, "mail_transport"_L1, "mail_sent"_L1, "operators_told"_L1,
    "backup"_L1, "restore"_L1, "disk"_L1, "clock"_L1, "database"_L1, "migrations"_L1, "kill_switch"_L1,
    "provisioner"_L1, "failed_clubs"_L1, "preflight"_L1};
static_assert(itemNames.size() == static_cast<std::size_t>(CheckItem::Preflight) + 1);

constexpr std::array stateNames{"ok"_L1, "warning"_L1, "blocks"_L1, "unknown"_L1};

template <class Name, std::size_t Count>
std::optional<Name> named(const std::array<QLatin1StringView, Count> &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&name](QLatin1StringView each) { return name == each; });
    if (found == names.end())
        return std::nullopt;
    return static_cast<Name>(std::distance(names.begin(), found));
}
} // namespace

QString checkItemName(CheckItem item)
{
    return itemNames.at(static_cast<std::size_t>(item));
}

QString checkStateName(CheckState state)
{
    return stateNames.at(static_cast<std::size_t>(state));
}

std::optional<CheckItem> checkItemFromName(const QString &name)
{
    return named<CheckItem>(itemNames, name);
}

std::optional<CheckState> checkStateFromName(const QString &name)
{
    return named<CheckState>(stateNames, name);
}

QString findingText(const CheckEntry &entry)
{
    QString text = QString::fromUtf8(findingSentence(entry.finding));
    for (const QString &value : entry.values)
        text = text.arg(value);
    return text;
}

CheckFix checkFix(Finding finding)
{
    switch (finding) {
    case Finding::KeysOld:
        return {.command = u"touchline keys rotate"_s};
    case Finding::KeysMissing:
        return {.command = u"touchline restore FILE"_s};
    case Finding::KeysReadable:
        return {.command = u"chmod 0700 keys && chmod 0600 keys/*"_s};
    case Finding::TlsExpires:
    case Finding::TlsExpired:
    case Finding::TlsUnreadable:
        return {.setting = u"server.tls_certificate"_s};
    case Finding::TlsProxyUntrusted:
        return {.setting = u"server.trusted_proxies"_s};
    case Finding::TlsNone:
    case Finding::UrlLocal:
        return {.setting = u"server.public_url"_s};
    case Finding::EnvironmentPreview:
        return {.setting = u"server.environment"_s};
    case Finding::EnvironmentDry:
        return {.setting = u"provision.dry_run"_s};
    case Finding::CorsPlain:
        return {.setting = u"server.cors_origins"_s};
    case Finding::RateOff:
        return {.setting = u"signup.rate_per_minute"_s};
    case Finding::WebhooksLenient:
        return {.setting = u"provision.webhook_strict"_s};
    case Finding::HostsNone:
        return {.setting = u"provision.webhook_allowed_hosts"_s};
    case Finding::HostsPrivate:
        return {.setting = u"provision.webhook_allow_private"_s};
    case Finding::MailSmtpPlainSender:
        return {.setting = u"mail.from"_s};
    case Finding::MailOutbox:
        return {.setting = u"mail.transport"_s};
    case Finding::MailNever:
    case Finding::MailRefused:
        return {.command = u"touchline mail test ADDRESS"_s};
    case Finding::OperatorsNone:
        return {.setting = u"mail.operators"_s};
    case Finding::BackupWithoutKeys:
        return {.setting = u"backup.passphrase_file"_s};
    case Finding::BackupOld:
    case Finding::BackupNone:
        return {.command = u"touchline backup FILE"_s};
    case Finding::BackupOff:
        return {.setting = u"backup.keep"_s};
    case Finding::RestoreNever:
        return {.command = u"touchline restore FILE --data-dir OTHER"_s};
    case Finding::ClockJumped:
    case Finding::ClockBehindData:
        return {.command = u"timedatectl set-ntp true"_s};
    case Finding::DatabaseUnchecked:
        return {.command = u"touchline doctor"_s};
    case Finding::DatabaseDamaged:
        return {.command = u"touchline restore FILE"_s};
    case Finding::SchemaOld:
        return {.command = u"touchline migrate up"_s};
    case Finding::SwitchNever:
        return {.command = u"touchline switch signups off --reason \"trial\" --for 90s"_s};
    case Finding::SwitchOff:
        return {.command = u"touchline switch signups on"_s};
    case Finding::ProvisionerNotRunning:
    case Finding::ProvisionerStopped:
        return {.command = u"touchline serve"_s};
    case Finding::FailedSome:
        return {.command = u"touchline club list --state failed"_s};
    case Finding::PreflightNever:
    case Finding::PreflightOld:
    case Finding::PreflightFailed:
        return {.command = u"touchline preflight"_s};
    case Finding::KeysPresent:
    case Finding::TlsOwn:
    case Finding::TlsProxy:
    case Finding::UrlPublic:
    case Finding::EnvironmentProduction:
    case Finding::CorsNone:
    case Finding::CorsListed:
    case Finding::RateOn:
    case Finding::WebhooksStrict:
    case Finding::HostsListed:
    case Finding::MailSmtp:
    case Finding::MailLeft:
    case Finding::MailNotSent:
    case Finding::OperatorsListed:
    case Finding::BackupFresh:
    case Finding::RestoreProven:
    case Finding::DiskRoom:
    case Finding::DiskLow:
    case Finding::DiskFull:
    case Finding::ClockSane:
    case Finding::DatabaseWhole:
    case Finding::DatabaseChecked:
    case Finding::DatabaseUnreadable:
    case Finding::SchemaCurrent:
    case Finding::SchemaNewer:
    case Finding::SwitchTried:
    case Finding::SwitchSlow:
    case Finding::ProvisionerWorks:
    case Finding::ProvisionerPaused:
    case Finding::FailedNone:
    case Finding::PreflightPassed:
        return {};
    }
    Q_UNREACHABLE();
}

QString checkFixText(Finding finding)
{
    const CheckFix fix = checkFix(finding);
    return fix.setting.isEmpty() ? fix.command : u"set %1 in touchline.toml"_s.arg(fix.setting);
}

bool blocksGoingLive(const QList<CheckEntry> &entries)
{
    return std::ranges::any_of(entries, [](const CheckEntry &entry) { return entry.state == CheckState::Blocks; });
}

} // namespace touchline::domain
