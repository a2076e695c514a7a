// SPDX-License-Identifier: GPL-3.0-only
#include "app/mail_room.h"

#include "core/mail/outbox_transport.h"

namespace touchline::app {

mail::LetterSettings letterSettings(const settings::Config &config, const QString &publicUrl)
{
    return {.publicUrl = publicUrl,
        .from = mail::Mailbox::fromText(config.mail.from).value_or(mail::Mailbox{}),
        .supportEmail = config.site.supportEmail};
}

MailRoom::MailRoom(Foundation &foundation, const Workplace &workplace, const QString &publicUrl)
    : m_transport(std::make_unique<mail::OutboxTransport>(workplace.directory.outbox()))
{
    const settings::Config &config = workplace.loaded.config;
    const mail::LetterSettings letters = letterSettings(config, publicUrl);
    m_links = std::make_unique<mail::OwnerLinks>(foundation.sealingKey(), letters);
    m_mailer = std::make_unique<mail::MailThread>(mail::Mailer::Needs{foundation.writer(), foundation.sealingKey(),
                                                      *m_transport, foundation.clock(), foundation.log()},
        mail::Mailer::Rules{
            .letters = letters, .dryRun = config.provision.dryRun, .retryFor = config.provision.retryFor});
}

} // namespace touchline::app
