// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_readiness.h"

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;
using domain::CheckItem;
using domain::CheckState;
using domain::Finding;
using domain::Result;

QFuture<Result<ChecklistView>> FakeReadiness::checklist(bool thorough)
{
    asked.append(thorough);
    const auto promise = std::make_shared<Promise>();
    promise->start();
    if (m_holding)
        m_held.append({promise, thorough});
    else
        finish(*promise, thorough);
    return promise->future();
}

void FakeReadiness::finish(Promise &promise, bool thorough) const
{
    promise.addResult(
        failure ? Result<ChecklistView>(domain::fail(*failure)) : ChecklistView{entries, asOfMs, thorough});
    promise.finish();
}

void FakeReadiness::release()
{
    m_holding = false;
    for (const auto &[promise, thorough] : std::exchange(m_held, {}))
        finish(*promise, thorough);
}

QFuture<Result<void>> FakeReadiness::startPreflight(QString webhookUrl)
{
    started.append(webhookUrl);
    if (startFailure)
        return QtFuture::makeReadyFuture(Result<void>(domain::fail(*startFailure)));
    last = {.running = true, .startedAtMs = asOfMs, .by = u"duty desk"_s};
    Q_EMIT preflightChanged(last);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<PreflightView>> FakeReadiness::preflight()
{
    return QtFuture::makeReadyFuture(Result<PreflightView>(last));
}

void FakeReadiness::endCheck(const QString &name, bool passed, const QString &detail)
{
    last.lines.append({name, passed, detail});
    Q_EMIT preflightChanged(last);
}

void FakeReadiness::endPreflight(bool passed)
{
    last.running = false;
    last.passed = passed;
    last.endedAtMs = asOfMs;
    Q_EMIT preflightChanged(last);
}

QList<domain::CheckEntry> demoChecklist()
{
    return {{CheckItem::SigningKeys, CheckState::Ok, Finding::KeysPresent, {u"2026-03-02"_s, u"2"_s}},
        {CheckItem::Tls, CheckState::Ok, Finding::TlsProxy, {u"10.0.0.0/8"_s}},
        {CheckItem::PublicUrl, CheckState::Ok, Finding::UrlPublic, {u"https://clubs.example.org"_s}},
        {CheckItem::Environment, CheckState::Ok, Finding::EnvironmentProduction},
        {CheckItem::CorsOrigins, CheckState::Ok, Finding::CorsNone},
        {CheckItem::RateLimit, CheckState::Ok, Finding::RateOn, {u"10"_s}},
        {CheckItem::StrictWebhooks, CheckState::Ok, Finding::WebhooksStrict},
        {CheckItem::WebhookHosts, CheckState::Ok, Finding::HostsListed, {u"make.com, *.make.com"_s}},
        {CheckItem::MailTransport, CheckState::Blocks, Finding::MailOutbox},
        {CheckItem::MailSent, CheckState::Unknown, Finding::MailNotSent},
        {CheckItem::OperatorsTold, CheckState::Warning, Finding::OperatorsNone},
        {CheckItem::Backup, CheckState::Ok, Finding::BackupFresh, {u"2026-11-29 03:00 UTC"_s}},
        {CheckItem::Restore, CheckState::Warning, Finding::RestoreNever},
        {CheckItem::Disk, CheckState::Ok, Finding::DiskRoom, {u"41.2 GiB"_s}},
        {CheckItem::Clock, CheckState::Ok, Finding::ClockSane},
        {CheckItem::Database, CheckState::Ok, Finding::DatabaseChecked, {u"2026-11-29 03:00 UTC"_s}},
        {CheckItem::Migrations, CheckState::Ok, Finding::SchemaCurrent, {u"7"_s}},
        {CheckItem::KillSwitch, CheckState::Ok, Finding::SwitchTried, {u"2026-11-28 21:14 UTC"_s}},
        {CheckItem::Provisioner, CheckState::Ok, Finding::ProvisionerWorks},
        {CheckItem::FailedClubs, CheckState::Warning, Finding::FailedSome, {u"4"_s}},
        {CheckItem::Preflight, CheckState::Warning, Finding::PreflightOld, {u"2026-11-12 10:30 UTC"_s}}};
}

} // namespace touchline::testsupport
