// SPDX-License-Identifier: GPL-3.0-only
#include "app/mail_room.h"

#include "core/mail/outbox_transport.h"
#include "core/mail/smtp_transport.h"
#include "core/settings/secret_file.h"

#include <QHostAddress>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {
/// What we call ourselves to the mail server: the public name where there is one, for servers look it up.
QString ownName(const QString &publicUrl)
{
    const QString host = QUrl(publicUrl).host();
    return host.contains(u'.') && QHostAddress(host).isNull() ? host : QString();
}

std::unique_ptr<mail::Transport> transportFor(
    const settings::Config::Mail &config, const QString &outbox, const QString &publicUrl, telemetry::Log &log)
{
    if (!config.smtp)
        return std::make_unique<mail::OutboxTransport>(outbox);
    if (!config.passwordFile.isEmpty() && settings::isOpenToOthers(config.passwordFile))
        log.warn(domain::LogFeature::Mail, u"mail.password_file can be read by others than its owner"_s);
    return std::make_unique<mail::SmtpTransport>(mail::SmtpSettings{.url = config.smtpUrl,
                                                     .username = config.username,
                                                     .password = config.password,
                                                     .ownName = ownName(publicUrl)},
        log);
}
} // namespace

mail::LetterSettings letterSettings(const settings::Config &config, const QString &publicUrl)
{
    return {.publicUrl = publicUrl,
        .from = mail::Mailbox::fromText(config.mail.from).value_or(mail::Mailbox{}),
        .supportEmail = config.site.supportEmail};
}

MailRoom::MailRoom(Foundation &foundation, const Workplace &workplace, const QString &publicUrl)
    : m_transport(transportFor(workplace.loaded.config.mail, workplace.directory.outbox(), publicUrl, foundation.log()))
{
    const settings::Config &config = workplace.loaded.config;
    const mail::LetterSettings letters = letterSettings(config, publicUrl);
    m_links = std::make_unique<mail::OwnerLinks>(foundation.postbox(), foundation.sealingKey(), letters);
    m_mailer = std::make_unique<mail::MailThread>(mail::Mailer::Needs{foundation.writer(), foundation.sealingKey(),
                                                      *m_transport, foundation.clock(), foundation.log()},
        mail::Mailer::Rules{
            .letters = letters, .dryRun = config.provision.dryRun, .retryFor = config.provision.retryFor});
}

} // namespace touchline::app
