// SPDX-License-Identifier: GPL-3.0-only
// What the settings alone tell.
#include "core/operations/checklist.h"

#include <QFile>
#include <QHostAddress>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::CheckEntry;
using domain::CheckItem;
using domain::CheckState;
using domain::Finding;

namespace {
constexpr qint64 dayMs = 24LL * 3600 * 1000;
constexpr qint64 certificateNoticeMs = 14 * dayMs;

QString publicUrl(const ChecklistSources &sources)
{
    const QString &configured = sources.config.server.publicUrl;
    return configured.isEmpty() ? sources.listeningUrl : configured;
}

/// Whether a name leads no further than this machine.
bool isLocal(const QString &url)
{
    const QString host = QUrl(url).host();
    const QHostAddress address(host);
    return host.isEmpty() || host == "localhost"_L1 || host.endsWith(".localhost"_L1)
        || (!address.isNull()
            && (address.isLoopback() || address == QHostAddress(QHostAddress::AnyIPv4)
                || address == QHostAddress(QHostAddress::AnyIPv6)));
}

/// Where preview lets something pass that would be wrong in production.
CheckState graver(const ChecklistSources &sources)
{
    return sources.config.server.production ? CheckState::Blocks : CheckState::Warning;
}

CheckEntry certificate(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Tls;
    const QString &path = sources.config.server.tlsCertificate;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {item, CheckState::Blocks, Finding::TlsUnreadable, {path}};
    const QList<QSslCertificate> chain = QSslCertificate::fromData(file.readAll(), QSsl::Pem);
    if (chain.isEmpty())
        return {item, CheckState::Blocks, Finding::TlsUnreadable, {path}};
    const qint64 endsMs = chain.constFirst().expiryDate().toMSecsSinceEpoch();
    const QStringList day{checklistDay(endsMs)};
    const qint64 leftMs = endsMs - sources.clock.nowMs();
    if (leftMs <= 0)
        return {item, CheckState::Blocks, Finding::TlsExpired, day};
    if (leftMs < certificateNoticeMs)
        return {item, CheckState::Warning, Finding::TlsExpires, day};
    return {item, CheckState::Ok, Finding::TlsOwn, day};
}

CheckEntry tls(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Tls;
    const settings::Config::Server &server = sources.config.server;
    if (!server.tlsCertificate.isEmpty())
        return certificate(sources);
    if (QUrl(publicUrl(sources)).scheme() != "https"_L1)
        return {item, graver(sources), Finding::TlsNone};
    if (server.trustedProxies.isEmpty())
        return {item, CheckState::Warning, Finding::TlsProxyUntrusted};
    return {item, CheckState::Ok, Finding::TlsProxy, {server.trustedProxies.join(u", "_s)}};
}

CheckEntry environment(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::Environment;
    if (sources.config.provision.dryRun)
        return {item, CheckState::Blocks, Finding::EnvironmentDry};
    if (!sources.config.server.production)
        return {item, CheckState::Blocks, Finding::EnvironmentPreview};
    return {item, CheckState::Ok, Finding::EnvironmentProduction};
}

CheckEntry origins(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::CorsOrigins;
    const QStringList &all = sources.config.server.corsOrigins;
    if (all.isEmpty())
        return {item, CheckState::Ok, Finding::CorsNone};
    const QStringList plain = all.filter(QRegularExpression(u"^http:"_s));
    if (!plain.isEmpty())
        return {item, CheckState::Warning, Finding::CorsPlain, {plain.join(u", "_s)}};
    return {item, CheckState::Ok, Finding::CorsListed, {all.join(u", "_s)}};
}

CheckEntry webhookHosts(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::WebhookHosts;
    const settings::Config::Provision &provision = sources.config.provision;
    if (provision.webhookAllowPrivate)
        return {item, graver(sources), Finding::HostsPrivate};
    if (provision.webhookAllowedHosts.isEmpty())
        return {item, CheckState::Warning, Finding::HostsNone};
    return {item, CheckState::Ok, Finding::HostsListed, {provision.webhookAllowedHosts.join(u", "_s)}};
}

CheckEntry mailTransport(const ChecklistSources &sources)
{
    const CheckItem item = CheckItem::MailTransport;
    const settings::Config::Mail &mail = sources.config.mail;
    if (!mail.smtp)
        return {item, CheckState::Blocks, Finding::MailOutbox};
    if (mail.from.contains("@localhost"_L1))
        return {item, CheckState::Warning, Finding::MailSmtpPlainSender, {mail.from}};
    return {item, CheckState::Ok, Finding::MailSmtp, {QUrl(mail.smtpUrl).host()}};
}
} // namespace

QList<CheckEntry> checkSettings(const ChecklistSources &sources)
{
    const settings::Config &config = sources.config;
    const QString url = publicUrl(sources);
    QList<CheckEntry> entries{
        tls(sources), environment(sources), origins(sources), webhookHosts(sources), mailTransport(sources)};
    if (isLocal(url))
        entries.append({CheckItem::PublicUrl, CheckState::Blocks, Finding::UrlLocal, {url}});
    else
        entries.append({CheckItem::PublicUrl, CheckState::Ok, Finding::UrlPublic, {url}});
    if (config.signup.ratePerMinute == 0)
        entries.append({CheckItem::RateLimit, graver(sources), Finding::RateOff});
    else
        entries.append(
            {CheckItem::RateLimit, CheckState::Ok, Finding::RateOn, {QString::number(config.signup.ratePerMinute)}});
    if (config.provision.webhookStrict)
        entries.append({CheckItem::StrictWebhooks, CheckState::Ok, Finding::WebhooksStrict});
    else
        entries.append({CheckItem::StrictWebhooks, CheckState::Warning, Finding::WebhooksLenient});
    if (config.mail.operators.isEmpty())
        entries.append({CheckItem::OperatorsTold, CheckState::Warning, Finding::OperatorsNone});
    else
        entries.append({CheckItem::OperatorsTold, CheckState::Ok, Finding::OperatorsListed,
            {config.mail.operators.join(u", "_s)}});
    return entries;
}

} // namespace touchline::operations
