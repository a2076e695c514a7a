// SPDX-License-Identifier: GPL-3.0-only
// The checklist's words: English here, for the terminal; the window translates them in the context `Checklist`.
#include "core/domain/checklist.h"

#include <QtGlobal>

namespace touchline::domain {

const char *checkItemTitle(CheckItem item)
{
    switch (item) {
    case CheckItem::SigningKeys:
        return QT_TRANSLATE_NOOP("Checklist", "Signing keys");
    case CheckItem::Tls:
        return QT_TRANSLATE_NOOP("Checklist", "TLS or proxy");
    case CheckItem::PublicUrl:
        return QT_TRANSLATE_NOOP("Checklist", "Public address");
    case CheckItem::Environment:
        return QT_TRANSLATE_NOOP("Checklist", "Environment");
    case CheckItem::CorsOrigins:
        return QT_TRANSLATE_NOOP("Checklist", "Other sites");
    case CheckItem::RateLimit:
        return QT_TRANSLATE_NOOP("Checklist", "Rate limit");
    case CheckItem::StrictWebhooks:
        return QT_TRANSLATE_NOOP("Checklist", "Strict webhooks");
    case CheckItem::WebhookHosts:
        return QT_TRANSLATE_NOOP("Checklist", "Webhook hosts");
    case CheckItem::MailTransport:
        return QT_TRANSLATE_NOOP("Checklist", "Mail server");
    case CheckItem::MailSent:
        return QT_TRANSLATE_NOOP("Checklist", "Mail leaves");
    case CheckItem::OperatorsTold:
        return QT_TRANSLATE_NOOP("Checklist", "Operators told");
    case CheckItem::Backup:
        return QT_TRANSLATE_NOOP("Checklist", "Backup");
    case CheckItem::Restore:
        return QT_TRANSLATE_NOOP("Checklist", "Proven restore");
    case CheckItem::Disk:
        return QT_TRANSLATE_NOOP("Checklist", "Disk space");
    case CheckItem::Clock:
        return QT_TRANSLATE_NOOP("Checklist", "Clock");
    case CheckItem::Database:
        return QT_TRANSLATE_NOOP("Checklist", "Database");
    case CheckItem::Migrations:
        return QT_TRANSLATE_NOOP("Checklist", "Schema");
    case CheckItem::KillSwitch:
        return QT_TRANSLATE_NOOP("Checklist", "Kill switch tried");
    case CheckItem::Provisioner:
        return QT_TRANSLATE_NOOP("Checklist", "Provisioner");
    case CheckItem::FailedClubs:
        return QT_TRANSLATE_NOOP("Checklist", "Failed clubs");
    case CheckItem::Preflight:
        return QT_TRANSLATE_NOOP("Checklist", "Preflight");
    }
    Q_UNREACHABLE();
}

const char *findingSentence(Finding finding)
{
    switch (finding) {
    case Finding::KeysPresent:
        return QT_TRANSLATE_NOOP("Checklist", "Tokens are signed with a key of %1; keys that verify: %2.");
    case Finding::KeysOld:
        return QT_TRANSLATE_NOOP("Checklist", "The key that signs tokens is of %1: rotate it once a year.");
    case Finding::KeysMissing:
        return QT_TRANSLATE_NOOP("Checklist", "The keys cannot be read: no token can be signed and no secret opened.");
    case Finding::KeysReadable:
        return QT_TRANSLATE_NOOP("Checklist", "Other users of this machine can read the keys.");
    case Finding::TlsOwn:
        return QT_TRANSLATE_NOOP("Checklist", "HTTPS is served with a certificate that holds until %1.");
    case Finding::TlsExpires:
        return QT_TRANSLATE_NOOP("Checklist", "The certificate ends on %1.");
    case Finding::TlsExpired:
        return QT_TRANSLATE_NOOP("Checklist", "The certificate ended on %1: browsers refuse the signup pages.");
    case Finding::TlsUnreadable:
        return QT_TRANSLATE_NOOP("Checklist", "The certificate %1 cannot be read.");
    case Finding::TlsProxy:
        return QT_TRANSLATE_NOOP("Checklist", "A proxy serves HTTPS; forwarding headers are believed from %1.");
    case Finding::TlsProxyUntrusted:
        return QT_TRANSLATE_NOOP("Checklist",
            "No proxy is trusted: behind one, all visitors count as one address and share one rate limit.");
    case Finding::TlsNone:
        return QT_TRANSLATE_NOOP("Checklist", "Nothing serves HTTPS: what clubs type crosses the network in the open.");
    case Finding::UrlPublic:
        return QT_TRANSLATE_NOOP("Checklist", "Links in mails begin with %1.");
    case Finding::UrlLocal:
        return QT_TRANSLATE_NOOP("Checklist", "Links in mails begin with %1, which leads nowhere from outside.");
    case Finding::EnvironmentProduction:
        return QT_TRANSLATE_NOOP("Checklist", "The strict rules of production hold.");
    case Finding::EnvironmentPreview:
        return QT_TRANSLATE_NOOP(
            "Checklist", "This is a preview: any page on a visitor's own machine may use the API.");
    case Finding::EnvironmentDry:
        return QT_TRANSLATE_NOOP("Checklist", "This is a dry run: clubs are told they are ready and nothing is sent.");
    case Finding::CorsNone:
        return QT_TRANSLATE_NOOP("Checklist", "No other site may use the API.");
    case Finding::CorsListed:
        return QT_TRANSLATE_NOOP("Checklist", "These sites may use the API: %1.");
    case Finding::CorsPlain:
        return QT_TRANSLATE_NOOP("Checklist", "These sites may use the API without HTTPS: %1.");
    case Finding::RateOn:
        return QT_TRANSLATE_NOOP("Checklist", "Signup requests a minute and address: %1.");
    case Finding::RateOff:
        return QT_TRANSLATE_NOOP("Checklist", "Anybody may send signup requests as fast as they can.");
    case Finding::WebhooksStrict:
        return QT_TRANSLATE_NOOP("Checklist", "A webhook has to answer 2xx.");
    case Finding::WebhooksLenient:
        return QT_TRANSLATE_NOOP("Checklist", "A webhook that answers 401, 403, 404 or 405 counts as there.");
    case Finding::HostsListed:
        return QT_TRANSLATE_NOOP("Checklist", "Webhooks may be at %1.");
    case Finding::HostsNone:
        return QT_TRANSLATE_NOOP("Checklist", "No host is allowed for webhooks: no Starter club can be completed.");
    case Finding::HostsPrivate:
        return QT_TRANSLATE_NOOP("Checklist", "Webhooks may lead into this machine's own network.");
    case Finding::MailSmtp:
        return QT_TRANSLATE_NOOP("Checklist", "Mails leave through %1.");
    case Finding::MailSmtpPlainSender:
        return QT_TRANSLATE_NOOP("Checklist", "Mails leave from %1, which other mail servers refuse.");
    case Finding::MailOutbox:
        return QT_TRANSLATE_NOOP(
            "Checklist", "Mails are written into a folder and do not leave: no owner gets a link.");
    case Finding::MailLeft:
        return QT_TRANSLATE_NOOP("Checklist", "A mail last left on %1.");
    case Finding::MailNever:
        return QT_TRANSLATE_NOOP("Checklist", "No mail has left yet.");
    case Finding::MailRefused:
        return QT_TRANSLATE_NOOP("Checklist", "The last mail did not leave: %1.");
    case Finding::MailNotSent:
        return QT_TRANSLATE_NOOP("Checklist", "Nothing can be said while no mail server is set.");
    case Finding::OperatorsListed:
        return QT_TRANSLATE_NOOP("Checklist", "Told when clubs fail: %1.");
    case Finding::OperatorsNone:
        return QT_TRANSLATE_NOOP("Checklist", "Nobody is told when clubs fail.");
    case Finding::BackupFresh:
        return QT_TRANSLATE_NOOP("Checklist", "The newest backup is of %1.");
    case Finding::BackupWithoutKeys:
        return QT_TRANSLATE_NOOP("Checklist", "The newest backup is of %1 and without the keys: no passphrase is set.");
    case Finding::BackupOld:
        return QT_TRANSLATE_NOOP("Checklist", "The newest backup is of %1.");
    case Finding::BackupNone:
        return QT_TRANSLATE_NOOP("Checklist", "There is no backup.");
    case Finding::BackupOff:
        return QT_TRANSLATE_NOOP("Checklist", "No nightly backup is made.");
    case Finding::RestoreProven:
        return QT_TRANSLATE_NOOP("Checklist", "A backup was last proven to restore on %1.");
    case Finding::RestoreNever:
        return QT_TRANSLATE_NOOP("Checklist", "Whether a backup can be restored has never been tried.");
    case Finding::DiskRoom:
        return QT_TRANSLATE_NOOP("Checklist", "Free: %1.");
    case Finding::DiskLow:
        return QT_TRANSLATE_NOOP("Checklist", "Only %1 are free.");
    case Finding::DiskFull:
        return QT_TRANSLATE_NOOP("Checklist", "Only %1 are free: soon nothing can be saved.");
    case Finding::ClockSane:
        return QT_TRANSLATE_NOOP("Checklist", "The clock keeps time.");
    case Finding::ClockJumped:
        return QT_TRANSLATE_NOOP("Checklist", "The clock has jumped by %1 since the program was started.");
    case Finding::ClockBehindData:
        return QT_TRANSLATE_NOOP("Checklist", "The clock is behind the data, of which the newest is of %1.");
    case Finding::DatabaseWhole:
        return QT_TRANSLATE_NOOP("Checklist", "The database is whole; it was checked just now.");
    case Finding::DatabaseChecked:
        return QT_TRANSLATE_NOOP("Checklist", "The database was whole when it was last checked, on %1.");
    case Finding::DatabaseUnchecked:
        return QT_TRANSLATE_NOOP("Checklist", "The database has not been checked yet.");
    case Finding::DatabaseDamaged:
        return QT_TRANSLATE_NOOP("Checklist", "The database is damaged: %1.");
    case Finding::DatabaseUnreadable:
        return QT_TRANSLATE_NOOP("Checklist", "The database cannot be read.");
    case Finding::SchemaCurrent:
        return QT_TRANSLATE_NOOP("Checklist", "The schema is at version %1, as it should.");
    case Finding::SchemaOld:
        return QT_TRANSLATE_NOOP("Checklist", "The schema is at version %1 of %2.");
    case Finding::SchemaNewer:
        return QT_TRANSLATE_NOOP(
            "Checklist", "The database is newer than the program: its schema is at version %1 of %2.");
    case Finding::SwitchTried:
        return QT_TRANSLATE_NOOP("Checklist", "Signups were last switched off on %1.");
    case Finding::SwitchSlow:
        return QT_TRANSLATE_NOOP("Checklist", "Switching signups off took %1 ms to take effect.");
    case Finding::SwitchNever:
        return QT_TRANSLATE_NOOP("Checklist", "Signups have never been switched off to try it.");
    case Finding::SwitchOff:
        return QT_TRANSLATE_NOOP("Checklist", "Signups are switched off at the moment, since %1.");
    case Finding::ProvisionerWorks:
        return QT_TRANSLATE_NOOP("Checklist", "The provisioner looks for work.");
    case Finding::ProvisionerPaused:
        return QT_TRANSLATE_NOOP("Checklist", "The provisioner is paused.");
    case Finding::ProvisionerStopped:
        return QT_TRANSLATE_NOOP("Checklist", "The provisioner has stopped looking for work: restart the program.");
    case Finding::ProvisionerNotRunning:
        return QT_TRANSLATE_NOOP("Checklist", "Touchline does not run on this data.");
    case Finding::FailedNone:
        return QT_TRANSLATE_NOOP("Checklist", "No club has failed.");
    case Finding::FailedSome:
        return QT_TRANSLATE_NOOP("Checklist", "Clubs that have failed: %1.");
    case Finding::PreflightPassed:
        return QT_TRANSLATE_NOOP("Checklist", "The preflight passed on %1.");
    case Finding::PreflightOld:
        return QT_TRANSLATE_NOOP("Checklist", "The preflight last passed on %1, which is more than a week ago.");
    case Finding::PreflightFailed:
        return QT_TRANSLATE_NOOP("Checklist", "The preflight failed on %1.");
    case Finding::PreflightNever:
        return QT_TRANSLATE_NOOP("Checklist", "No preflight has been run.");
    }
    Q_UNREACHABLE();
}

} // namespace touchline::domain
