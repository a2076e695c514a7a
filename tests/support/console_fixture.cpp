// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/console_fixture.h"

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

ConsoleFixture::ConsoleFixture()
    : logs(clock, {})
    , log(clock, domain::LogLevel::Debug)
    , killSwitch(clock)
    , m_standing({scratch.writer(), clock, log})
    , m_promos(scratch.writer(), clock)
    , m_switches(scratch.writer(), killSwitch, pause, clock, log)
    , m_testClubOperations(scratch.writer(), m_testClubs, clock)
{
    if (!readers.start(scratch.path(), 2) || !logs.start(scratch.directory() + u"/logs.db"_s))
        qFatal("the core does not start");
    log.addSink([this](const domain::LogRecord &record) { logs.append(record); });
    auto sealingKey = access::SealingKey::loadOrCreate(scratch.directory() + u"/keys"_s);
    m_sealingKey = std::make_unique<access::SealingKey>(*std::move(sealingKey));
    m_postbox = std::make_unique<mail::Postbox>(*m_sealingKey, u"clubs.example"_s);
    const signup::SignupRules rules{.webhook = {{u"*.make.com"_s}}};
    m_signup = std::make_unique<signup::Signup>(
        scratch.writer(), killSwitch, *m_sealingKey, *m_postbox, m_testClubs, clock, log, rules);
    m_transport = std::make_unique<mail::OutboxTransport>(scratch.directory() + u"/outbox"_s);
    const mail::LetterSettings letters{.publicUrl = u"https://clubs.example"_s, .from = {{}, u"desk@clubs.example"_s}};
    m_links = std::make_unique<mail::OwnerLinks>(*m_postbox, *m_sealingKey, letters);
    m_mailer = std::make_unique<mail::MailThread>(
        mail::Mailer::Needs{scratch.writer(), *m_sealingKey, *m_transport, clock, log},
        mail::Mailer::Rules{.letters = letters});
    m_mailer->start();
    m_clubs = std::make_unique<operations::ClubOperations>(operations::ClubOperations::Needs{
        scratch.writer(), *m_sealingKey, *m_links, *m_postbox, clock, log, {{u"*.make.com"_s}}});
    m_access = std::make_unique<operations::AccessOperations>(
        operations::AccessOperations::Needs{scratch.writer(), *m_links, clock});
    m_webhooks = std::make_unique<operations::WebhookOperations>(
        operations::WebhookOperations::Needs{scratch.writer(), *m_sealingKey, clock, u"https://clubs.example"_s});
    m_directory = *settings::DataDirectory::prepare(scratch.directory());
    m_keys = *access::KeyRing::open(m_directory->keys(), clock);
    m_doctor = std::make_unique<operations::Doctor>(operations::Doctor::Needs{.config = config,
        .directory = *m_directory,
        .keys = *m_keys,
        .readers = readers,
        .clock = clock,
        .url = u"http://127.0.0.1:8787"_s,
        .provisionerBeatMs = [this] { return pulse.beatSteadyMs; },
        .firstRefusalMs = [this] { return killSwitch.firstRefusalMs(); }});
    m_preflight = std::make_unique<operations::PreflightRunner>(
        operations::PreflightRunner::Needs{m_testClubOperations, clock, u"http://127.0.0.1:1"_s});
    m_office = std::make_unique<OfficeFixture>(OfficeFixture::Needs{scratch, readers, *m_postbox, clock, log});
    const console::LocalConsole::Needs needs{.writer = scratch.writer(),
        .readers = readers,
        .logs = logs,
        .metrics = metrics,
        .killSwitch = killSwitch,
        .pause = pause,
        .signup = *m_signup,
        .clubs = *m_clubs,
        .access = *m_access,
        .standing = m_standing,
        .webhooks = *m_webhooks,
        .promos = m_promos,
        .switches = m_switches,
        .doctor = *m_doctor,
        .preflight = *m_preflight,
        .audit = m_office->audit,
        .settings = m_office->settingsDesk(),
        .upkeep = m_office->upkeep(),
        .clock = clock,
        .provisioner = [this] { return pulse; },
        .probeWebhook =
            [this](const QString &url) {
                probed.append(url);
                return QtFuture::makeReadyFuture(domain::Result<outbound::ProbeReport>(probeReport));
            }};
    m_console = std::make_unique<console::LocalConsole>(needs,
        console::CoreFacts{.url = u"http://127.0.0.1:8787"_s,
            .publicUrl = u"https://clubs.example"_s,
            .environment = u"preview"_s,
            .operatorIdentity = {u"kim"_s, u"console"_s}});
}

ConsoleFixture::~ConsoleFixture()
{
    stopCore();
}

void ConsoleFixture::stopCore()
{
    m_preflight->stop();
    m_mailer->stop(std::chrono::milliseconds(0));
    m_office->stop();
    readers.stop();
    scratch.writer().stop();
    logs.stop();
}

QString ConsoleFixture::startClub(const QString &slug, domain::Plan plan)
{
    const auto started = m_console
                             ->startClub({.clubName = u"Club "_s + slug,
                                 .clubSlug = slug,
                                 .email = u"owner@%1.example"_s.arg(slug),
                                 .plan = plan})
                             .result();
    if (!started)
        qFatal("the club is not started: %s", qPrintable(started.error().detail));
    return started->id;
}

bool ConsoleFixture::publicStart(const QString &slug)
{
    return m_signup->start({slug, slug, u"owner@club.example"_s, u"starter"_s}, {}).result().has_value();
}

} // namespace touchline::testsupport
