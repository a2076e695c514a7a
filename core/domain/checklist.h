// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>

/// The launch checklist: what has to be right before a machine faces the public.
namespace touchline::domain {

enum class CheckState {
    Ok,
    Warning, ///< worth knowing, nothing breaks by it
    Blocks, ///< going live like this would be wrong
    Unknown, ///< nothing has happened yet, or nothing can be seen, that tells
};

/// What is looked at, in the order it is shown.
enum class CheckItem {
    SigningKeys,
    Tls,
    PublicUrl,
    Environment,
    CorsOrigins,
    RateLimit,
    StrictWebhooks,
    WebhookHosts,
    MailTransport,
    MailSent,
    OperatorsTold,
    Backup,
    Restore,
    Disk,
    Clock,
    Database,
    Migrations,
    KillSwitch,
    Provisioner,
    FailedClubs,
    Preflight,
};

/// What was found; each has one sentence.
enum class Finding {
    KeysPresent,
    KeysOld,
    KeysMissing,
    KeysReadable,
    TlsOwn,
    TlsExpires,
    TlsExpired,
    TlsUnreadable,
    TlsProxy,
    TlsProxyUntrusted,
    TlsNone,
    UrlPublic,
    UrlLocal,
    EnvironmentProduction,
    EnvironmentPreview,
    EnvironmentDry,
    CorsNone,
    CorsListed,
    CorsPlain,
    RateOn,
    RateOff,
    WebhooksStrict,
    WebhooksLenient,
    HostsListed,
    HostsNone,
    HostsPrivate,
    MailSmtp,
    MailSmtpPlainSender,
    MailOutbox,
    MailLeft,
    MailNever,
    MailRefused,
    MailNotSent,
    OperatorsListed,
    OperatorsNone,
    BackupFresh,
    BackupWithoutKeys,
    BackupOld,
    BackupNone,
    BackupOff,
    RestoreProven,
    RestoreNever,
    DiskRoom,
    DiskLow,
    DiskFull,
    ClockSane,
    ClockJumped,
    ClockBehindData,
    DatabaseWhole,
    DatabaseChecked,
    DatabaseUnchecked,
    DatabaseDamaged,
    DatabaseUnreadable,
    SchemaCurrent,
    SchemaOld,
    SchemaNewer,
    SwitchTried,
    SwitchSlow,
    SwitchNever,
    SwitchOff,
    ProvisionerWorks,
    ProvisionerPaused,
    ProvisionerStopped,
    ProvisionerNotRunning,
    FailedNone,
    FailedSome,
    PreflightPassed,
    PreflightOld,
    PreflightFailed,
    PreflightNever,
};

/// One line of the checklist. `values` belong into the sentence's places.
struct CheckEntry
{
    CheckItem item = CheckItem::SigningKeys;
    CheckState state = CheckState::Unknown;
    Finding finding = Finding::KeysPresent;
    QStringList values{};
    bool operator==(const CheckEntry &) const = default;
};

QString checkItemName(CheckItem item); ///< `signing_keys`, …: the name in JSON
QString checkStateName(CheckState state); ///< `ok` | `warning` | `blocks` | `unknown`
std::optional<CheckItem> checkItemFromName(const QString &name);
std::optional<CheckState> checkStateFromName(const QString &name);

/// English, with `%1`, `%2` for the values; in the context `Checklist` for translators.
const char *findingSentence(Finding finding);
const char *checkItemTitle(CheckItem item);
/// The sentence with its values, in English.
QString findingText(const CheckEntry &entry);

/// How what was found is put right: the setting to change, or the command to run. Both empty where all is well.
struct CheckFix
{
    QString setting{}; ///< `server.public_url`
    QString command{}; ///< `touchline keys rotate`
};
CheckFix checkFix(Finding finding);
/// The same as one line for a terminal; empty where all is well.
QString checkFixText(Finding finding);

bool blocksGoingLive(const QList<CheckEntry> &entries);

} // namespace touchline::domain
