// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/core_fixture.h"

#include "core/store/migrations.h"
#include "core/store/sqlite_file.h"

#include <QDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

CoreFixture::CoreFixture()
    : CoreFixture(Options{})
{ }

CoreFixture::CoreFixture(Options options)
    : log(clock, domain::LogLevel::Debug)
    , writer({})
    , killSwitch(clock)
    , m_options(std::move(options))
    , m_letters{u"http://127.0.0.1:8787"_s, {u"Touchline"_s, u"touchline@example.org"_s}}
{
    log.addSink([this](const domain::LogRecord &record) { records.append(record); });
    if (!store::Migrations(databasePath(), directory.filePath(u"backups"_s)).up() || !writer.start(databasePath()))
        qFatal("the test's database cannot be made");
    auto key = access::SealingKey::loadOrCreate(directory.filePath(u"keys"_s));
    auto opened = store::Reader::open(databasePath());
    if (!key || !opened)
        qFatal("the test's keys or reader cannot be made");
    sealingKey = std::make_unique<access::SealingKey>(std::move(*key));
    postbox = std::make_unique<mail::Postbox>(*sealingKey, u"example.org"_s, m_options.dryRun);
    reader = std::move(*opened);
    signup = std::make_unique<signup::Signup>(writer, killSwitch, *sealingKey, *postbox, testClubs, clock, log,
        signup::SignupRules{.oneClubPerEmail = m_options.oneClubPerEmail,
            .dryRun = m_options.dryRun,
            .verifyEmail = m_options.verifyEmail,
            .webhook = m_options.webhook});
    transport = std::make_unique<mail::OutboxTransport>(directory.filePath(u"outbox"_s));
    links = std::make_unique<mail::OwnerLinks>(*postbox, *sealingKey, m_letters);
    clubs = std::make_unique<operations::ClubOperations>(operations::ClubOperations::Needs{.writer = writer,
        .sealingKey = *sealingKey,
        .links = *links,
        .postbox = *postbox,
        .clock = clock,
        .log = log,
        .webhook = m_options.webhook,
        .dryRun = m_options.dryRun,
        .oneClubPerEmail = m_options.oneClubPerEmail,
        .verifyEmail = m_options.verifyEmail});
    access = std::make_unique<operations::AccessOperations>(operations::AccessOperations::Needs{writer, *links, clock});
    standing = std::make_unique<operations::ClubStanding>(operations::ClubStanding::Needs{writer, clock, log});
    switchOperations = std::make_unique<operations::SwitchOperations>(writer, killSwitch, pause, clock, log);
}

CoreFixture::~CoreFixture()
{
    stopProvisioning();
    stopMailer();
    writer.stop();
}

void CoreFixture::startProvisioning()
{
    provision::ProvisionSettings settings;
    settings.concurrency = m_options.concurrency;
    settings.retryFor = m_options.retryFor;
    settings.webhook = m_options.webhook;
    settings.webhookStrict = m_options.webhookStrict;
    settings.webhookTimeout = m_options.webhookTimeout;
    settings.automationsUrl = m_options.automationsUrl;
    settings.automationsSecret = m_options.automationsSecret;
    settings.appsScript = m_options.appsScript;
    settings.publicUrl = u"http://127.0.0.1:8787"_s;
    settings.dryRun = m_options.dryRun;
    settings.installation = u"test"_s;
    m_provision = std::make_unique<provision::ProvisionThread>(
        provision::ProvisionThread::Needs{writer, pause, *links, *transport, clock, log, *sealingKey}, settings,
        runObservers);
    m_provision->start();
}

provision::ProvisionThread &CoreFixture::provisioning()
{
    return *m_provision;
}

void CoreFixture::stopProvisioning()
{
    if (m_provision)
        m_provision->stop(std::chrono::milliseconds(0));
    m_provision.reset();
}

void CoreFixture::startMailer()
{
    m_mailer = std::make_unique<mail::MailThread>(mail::Mailer::Needs{writer, *sealingKey, *transport, clock, log},
        mail::Mailer::Rules{.letters = m_letters, .dryRun = m_options.dryRun, .retryFor = m_options.retryFor});
    m_mailer->start();
}

void CoreFixture::stopMailer()
{
    m_mailer.reset();
}

QString CoreFixture::startClub(const QString &slug, domain::Plan plan)
{
    const auto started
        = signup->start({u"Club %1"_s.arg(slug), slug, u"owner@%1.example"_s.arg(slug), domain::planName(plan)}, {})
              .result();
    if (!started)
        qFatal("a test club could not be started: %s", qPrintable(started.error().detail));
    return started->tenantId;
}

domain::Result<void> CoreFixture::finishStarter(const QString &tenantId, const QString &url, const QString &secret)
{
    return signup->starter(tenantId, {url, secret}, {}).result();
}

domain::Result<void> CoreFixture::finishPro(const QString &tenantId)
{
    return signup->pro(tenantId, {}).result();
}

store::TenantRow CoreFixture::tenant(const QString &tenantId)
{
    const auto row = reader->run([&](store::Session &session) -> domain::Result<store::TenantRow> {
        return store::Tenants(session).byId(tenantId).value_or(store::TenantRow{});
    });
    return row.value_or(store::TenantRow{});
}

QList<store::StepRow> CoreFixture::steps(const QString &tenantId, int run)
{
    return reader
        ->run([&](store::Session &session) -> domain::Result<QList<store::StepRow>> {
            return store::ProvisionRuns(session).steps(tenantId, run);
        })
        .value_or(QList<store::StepRow>{});
}

QList<store::AttemptRow> CoreFixture::attempts(const QString &tenantId, int run)
{
    return reader
        ->run([&](store::Session &session) -> domain::Result<QList<store::AttemptRow>> {
            return store::ProvisionRuns(session).attempts(tenantId, run);
        })
        .value_or(QList<store::AttemptRow>{});
}

qint64 CoreFixture::count(const QByteArray &query)
{
    auto file = store::SqliteFile::open(databasePath(), store::SqliteFile::Mode::Existing);
    return file ? (*file)->integer(query).value_or(-1) : -1;
}

QStringList CoreFixture::mails() const
{
    return QDir(directory.filePath(u"outbox"_s)).entryList({u"*.eml"_s}, QDir::Files);
}

} // namespace touchline::testsupport
