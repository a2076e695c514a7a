// SPDX-License-Identifier: GPL-3.0-only
#include "app/club_desk.h"

#include "core/mail/outbox_transport.h"
#include "core/operations/club_commands.h"
#include "core/store/audit_log.h"

#include <QFile>

namespace touchline::app {

namespace {
/// What is known of an erased club outside the database: its log records and the mails in the outbox folder.
auto forgetting(Foundation &foundation)
{
    return [&foundation, outbox = foundation.directory().outbox()](
               const QString &tenantId, const QStringList &messageIds) {
        foundation.logStore().forgetTenant(tenantId);
        for (const QString &messageId : messageIds)
            QFile::remove(outbox + u'/' + mail::OutboxTransport::fileName(messageId));
    };
}

auto counting(Foundation &foundation)
{
    return [&metrics = foundation.metrics()](const QString &outcome, qint64 durationMs) {
        metrics.runFinished(outcome, static_cast<double>(durationMs) / 1000);
    };
}
} // namespace

ClubDesk::ClubDesk(
    Foundation &foundation, const settings::Config &config, const mail::OwnerLinks &links, const QString &publicUrl)
    : m_clubs({.writer = foundation.writer(),
          .sealingKey = foundation.sealingKey(),
          .links = links,
          .postbox = foundation.postbox(),
          .clock = foundation.clock(),
          .log = foundation.log(),
          .webhook = {config.provision.webhookAllowedHosts, config.provision.webhookAllowPrivate},
          .dryRun = config.provision.dryRun,
          .oneClubPerEmail = config.signup.oneClubPerEmail,
          .verifyEmail = config.signup.verifyEmail,
          .runEnded = counting(foundation)})
    , m_access({foundation.writer(), links, foundation.clock()})
    , m_standing(
          {foundation.writer(), foundation.clock(), foundation.log(), forgetting(foundation), counting(foundation)})
    , m_webhooks({foundation.writer(), foundation.sealingKey(), foundation.clock(), publicUrl, config.provision.dryRun})
{
    operations::addClubCommands(
        foundation.commands(), {foundation.readers(), foundation.clock(), m_clubs, m_access, m_standing});
    operations::addWebhookCommands(foundation.commands(), foundation.readers(), m_webhooks);
}

void forgetErasedClubs(Foundation &foundation)
{
    foundation.readers().run([&log = foundation.logStore()](store::Session &session) -> domain::Result<void> {
        for (const QString &tenantId : store::AuditLog(session).erasedTenants())
            log.forgetTenant(tenantId);
        return {};
    });
}

} // namespace touchline::app
