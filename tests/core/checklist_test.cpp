// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/sealing_key.h"
#include "core/operations/checklist.h"
#include "core/operations/doctor.h"
#include "core/operations/preflight_record.h"
#include "core/operations/test_club_operations.h"
#include "core/settings/data_directory.h"
#include "core/store/audit_log.h"
#include "core/store/due_jobs.h"
#include "core/store/mail_queue.h"
#include "core/store/statement.h"
#include "core/switches/kill_switch.h"
#include "core/switches/provisioner_pause.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"
#include "tests/support/tls_identity.h"

#include <QDateTime>
#include <QFile>
#include <QJsonArray>
#include <QTest>
#include <algorithm>
#include <functional>

using namespace touchline;
using namespace touchline::operations;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::CheckEntry;
using domain::CheckItem;
using domain::CheckState;
using domain::Finding;

namespace {
constexpr qint64 dayMs = 24LL * 3600 * 1000;

/// A machine that is ready, to be made unready in one respect.
class Machine
{
public:
    Machine()
        : clock(QDateTime::currentMSecsSinceEpoch())
    {
        const auto prepared = settings::DataDirectory::prepare(scratch.directory());
        if (!prepared)
            qFatal("no data directory: %s", qPrintable(prepared.error().detail));
        directory = *prepared;
        ring = *access::KeyRing::open(directory->keys(), clock);
        if (!access::SealingKey::loadOrCreate(directory->keys()))
            qFatal("no sealing key");
        config.server.publicUrl = u"https://clubs.example.org"_s;
        config.server.production = true;
        config.server.trustedProxies = {u"127.0.0.1"_s};
        config.provision.webhookStrict = true;
        config.mail.smtp = true;
        config.mail.smtpUrl = u"smtp://mail.example.org:25"_s;
        config.mail.from = u"clubs@example.org"_s;
        config.mail.operators = {u"ops@example.org"_s};
        config.backup.passphrase = u"a long passphrase"_s;
        addBackup(0);
        instance = ChecklistSources::Instance{
            .provisionerSilentMs = 400, .startedAtMs = clock.nowMs(), .startedSteadyMs = clock.steadyMs()};
        audit(u"signups.off"_s);
        audit(u"backup.restore"_s);
        PreflightRecord record{.passed = true};
        audit(u"preflight.run"_s, recordJson(record));
        scratch.change([this](store::Transaction &transaction) {
            store::MailQueue(transaction)
                .post({.messageId = u"m1"_s, .kind = u"test"_s, .recipient = u"ops@example.org"_s}, clock.nowMs());
            store::MailQueue(transaction).setFinished({}, u"m1"_s, u"sent"_s, clock.nowMs());
        });
    }

    void addBackup(qint64 ageMs)
    {
        const QString path = directory->backups() + u"/nightly-2026-11-28.touchline"_s;
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write("x") != 1 || !file.flush())
            qFatal("no backup");
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(clock.nowMs() - ageMs), QFileDevice::FileModificationTime);
    }
    void audit(const QString &action, const QJsonObject &details = {})
    {
        scratch.change([&](store::Transaction &transaction) {
            store::AuditLog(transaction).append({clock.nowMs(), {u"kim"_s, u"cli"_s}, action, {}, {}, details});
        });
    }
    void forget(const char *table)
    {
        scratch.change([table](store::Transaction &transaction) {
            if (qstrcmp(table, "mail_queue") == 0)
                store::Statement(transaction, "DELETE FROM mail_queue").run();
            else
                store::Statement(transaction, "DELETE FROM audit_log").run();
        });
    }

    ChecklistSources sources()
    {
        return {.config = config,
            .clock = clock,
            .dataDirectory = directory->path(),
            .database = directory->database(),
            .keysDirectory = directory->keys(),
            .backupsDirectory = directory->backups(),
            .listeningUrl = u"http://127.0.0.1:8787"_s,
            .keys = withKeys ? std::optional(ring->list()) : std::nullopt,
            .instance = instance};
    }
    QList<CheckEntry> entries(ChecklistDepth depth = ChecklistDepth::Quick)
    {
        return scratch.look([&](store::Session &session) { return checklist(sources(), &session, depth); });
    }
    CheckEntry entry(CheckItem item, ChecklistDepth depth = ChecklistDepth::Quick)
    {
        const QList<CheckEntry> all = entries(depth);
        return *std::ranges::find(all, item, &CheckEntry::item);
    }

    FakeClock clock;
    ScratchStore scratch;
    std::optional<settings::DataDirectory> directory;
    std::unique_ptr<access::KeyRing> ring;
    settings::Config config;
    std::optional<ChecklistSources::Instance> instance;
    bool withKeys = true;
};

using Unready = std::function<void(Machine &)>;
} // namespace

Q_DECLARE_METATYPE(Unready)

/// The launch checklist: each line in each state it can be in.
class ChecklistTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReadyMachineIsReady()
    {
        Machine machine;
        const QList<CheckEntry> entries = machine.entries(ChecklistDepth::Thorough);
        QCOMPARE(entries.size(), static_cast<int>(CheckItem::Preflight) + 1);
        for (int i = 0; i < entries.size(); ++i) {
            QCOMPARE(static_cast<int>(entries.at(i).item), i);
            QVERIFY2(entries.at(i).state == CheckState::Ok, qPrintable(domain::findingText(entries.at(i))));
            QVERIFY(!domain::findingText(entries.at(i)).contains(u'%'));
            QVERIFY(domain::checkFixText(entries.at(i).finding).isEmpty());
        }
        QVERIFY(!domain::blocksGoingLive(entries));
    }

    void eachLineTellsWhatIsWrong_data()
    {
        QTest::addColumn<Unready>("make");
        QTest::addColumn<CheckItem>("item");
        QTest::addColumn<CheckState>("state");
        QTest::addColumn<Finding>("finding");
        const auto row = [](const char *name, CheckItem item, CheckState state, Finding finding, Unready make) {
            QTest::newRow(name) << make << item << state << finding;
        };
        using Item = CheckItem;
        using State = CheckState;
        row("no keys", Item::SigningKeys, State::Blocks, Finding::KeysMissing, [](Machine &m) { m.withKeys = false; });
        row("no sealing key", Item::SigningKeys, State::Blocks, Finding::KeysMissing,
            [](Machine &m) { QVERIFY(QFile::remove(m.directory->keys() + u"/seal.key"_s)); });
        row("old keys", Item::SigningKeys, State::Warning, Finding::KeysOld,
            [](Machine &m) { m.clock.advance(366 * dayMs); });
        row("open keys", Item::SigningKeys, State::Blocks, Finding::KeysReadable, [](Machine &m) {
            QVERIFY(QFile::setPermissions(
                m.directory->keys() + u"/seal.key"_s, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup));
        });
        row("no https", Item::Tls, State::Blocks, Finding::TlsNone,
            [](Machine &m) { m.config.server.publicUrl = u"http://clubs.example.org"_s; });
        row("no https in preview", Item::Tls, State::Warning, Finding::TlsNone, [](Machine &m) {
            m.config.server.publicUrl = u"http://clubs.example.org"_s;
            m.config.server.production = false;
        });
        row("a proxy not trusted", Item::Tls, State::Warning, Finding::TlsProxyUntrusted,
            [](Machine &m) { m.config.server.trustedProxies.clear(); });
        row("a certificate that is none", Item::Tls, State::Blocks, Finding::TlsUnreadable,
            [](Machine &m) { m.config.server.tlsCertificate = m.directory->path() + u"/none.pem"_s; });
        row("a local address", Item::PublicUrl, State::Blocks, Finding::UrlLocal,
            [](Machine &m) { m.config.server.publicUrl = u"https://localhost:8443"_s; });
        row("no address", Item::PublicUrl, State::Blocks, Finding::UrlLocal,
            [](Machine &m) { m.config.server.publicUrl.clear(); });
        row("preview", Item::Environment, State::Blocks, Finding::EnvironmentPreview,
            [](Machine &m) { m.config.server.production = false; });
        row("dry run", Item::Environment, State::Blocks, Finding::EnvironmentDry,
            [](Machine &m) { m.config.provision.dryRun = true; });
        row("origins", Item::CorsOrigins, State::Ok, Finding::CorsListed,
            [](Machine &m) { m.config.server.corsOrigins = {u"https://www.example.org"_s}; });
        row("plain origins", Item::CorsOrigins, State::Warning, Finding::CorsPlain,
            [](Machine &m) { m.config.server.corsOrigins = {u"http://www.example.org"_s}; });
        row("no rate limit", Item::RateLimit, State::Blocks, Finding::RateOff,
            [](Machine &m) { m.config.signup.ratePerMinute = 0; });
        row("lenient webhooks", Item::StrictWebhooks, State::Warning, Finding::WebhooksLenient,
            [](Machine &m) { m.config.provision.webhookStrict = false; });
        row("no webhook hosts", Item::WebhookHosts, State::Warning, Finding::HostsNone,
            [](Machine &m) { m.config.provision.webhookAllowedHosts.clear(); });
        row("private webhooks", Item::WebhookHosts, State::Blocks, Finding::HostsPrivate,
            [](Machine &m) { m.config.provision.webhookAllowPrivate = true; });
        row("outbox", Item::MailTransport, State::Blocks, Finding::MailOutbox,
            [](Machine &m) { m.config.mail.smtp = false; });
        row("outbox tells nothing of mails", Item::MailSent, State::Unknown, Finding::MailNotSent,
            [](Machine &m) { m.config.mail.smtp = false; });
        row("a sender nobody takes", Item::MailTransport, State::Warning, Finding::MailSmtpPlainSender,
            [](Machine &m) { m.config.mail.from = u"touchline@localhost"_s; });
        row("no mail yet", Item::MailSent, State::Unknown, Finding::MailNever,
            [](Machine &m) { m.forget("mail_queue"); });
        row("a mail refused", Item::MailSent, State::Blocks, Finding::MailRefused, [](Machine &m) {
            m.clock.advance(1000);
            m.scratch.change([&m](store::Transaction &transaction) {
                store::MailQueue queue(transaction);
                queue.post({.messageId = u"m2"_s, .kind = u"test"_s, .recipient = u"a@b.example"_s}, m.clock.nowMs());
                queue.setFinished({}, u"m2"_s, u"failed"_s, m.clock.nowMs(), u"550 no such user"_s);
            });
        });
        row("nobody told", Item::OperatorsTold, State::Warning, Finding::OperatorsNone,
            [](Machine &m) { m.config.mail.operators.clear(); });
        row("no nightly backup", Item::Backup, State::Warning, Finding::BackupOff,
            [](Machine &m) { m.config.backup.keep = 0; });
        row("no backup", Item::Backup, State::Blocks, Finding::BackupNone,
            [](Machine &m) { QVERIFY(QFile::remove(m.directory->backups() + u"/nightly-2026-11-28.touchline"_s)); });
        row("a backup made by hand", Item::Backup, State::Ok, Finding::BackupFresh, [](Machine &m) {
            QVERIFY(QFile::remove(m.directory->backups() + u"/nightly-2026-11-28.touchline"_s));
            m.audit(u"backup.make"_s);
        });
        row("backup of two days ago", Item::Backup, State::Warning, Finding::BackupOld,
            [](Machine &m) { m.addBackup(2 * dayMs); });
        row("backup of last week", Item::Backup, State::Blocks, Finding::BackupOld,
            [](Machine &m) { m.addBackup(8 * dayMs); });
        row("backup without keys", Item::Backup, State::Warning, Finding::BackupWithoutKeys,
            [](Machine &m) { m.config.backup.passphrase.clear(); });
        row("never restored", Item::Restore, State::Warning, Finding::RestoreNever,
            [](Machine &m) { m.forget("audit_log"); });
        row("clock that jumped", Item::Clock, State::Warning, Finding::ClockJumped,
            [](Machine &m) { m.clock.setWallClock(m.clock.nowMs() + 60'000); });
        row("clock behind its files", Item::Clock, State::Blocks, Finding::ClockBehindData,
            [](Machine &m) { m.clock.setWallClock(m.clock.nowMs() - dayMs); });
        row("clock behind its clubs", Item::Clock, State::Blocks, Finding::ClockBehindData, [](Machine &m) {
            m.scratch.addClub(u"c1"_s, [&m](store::TenantRow &club) { club.createdAt = m.clock.nowSeconds() + 3600; });
        });
        row("database not checked", Item::Database, State::Unknown, Finding::DatabaseUnchecked, [](Machine &) { });
        row("database checked at night", Item::Database, State::Ok, Finding::DatabaseChecked, [](Machine &m) {
            m.scratch.change([&m](store::Transaction &transaction) {
                store::DueJobs jobs(transaction);
                jobs.put({.name = u"backup:1"_s, .kind = u"backup"_s, .dueAtMs = 1});
                jobs.setDone(u"backup:1"_s, m.clock.nowMs());
            });
        });
        row("database found damaged", Item::Database, State::Blocks, Finding::DatabaseDamaged,
            [](Machine &m) { m.instance->wholeAtMs = -1; });
        row("switch never tried", Item::KillSwitch, State::Warning, Finding::SwitchNever,
            [](Machine &m) { m.forget("audit_log"); });
        row("switch slow", Item::KillSwitch, State::Warning, Finding::SwitchSlow,
            [](Machine &m) { m.instance->firstRefusalMs = 120; });
        row("signups off", Item::KillSwitch, State::Warning, Finding::SwitchOff, [](Machine &m) {
            switches::KillSwitch killSwitch(m.clock);
            m.scratch.change([&](store::Transaction &transaction) {
                killSwitch.save(transaction, {.on = false, .reason = u"x"_s, .sinceMs = m.clock.nowMs()});
            });
        });
        row("provisioner stalled", Item::Provisioner, State::Blocks, Finding::ProvisionerStopped,
            [](Machine &m) { m.instance->provisionerSilentMs = 20'000; });
        row("provisioner never started", Item::Provisioner, State::Blocks, Finding::ProvisionerStopped,
            [](Machine &m) { m.instance->provisionerSilentMs.reset(); });
        row("provisioner paused", Item::Provisioner, State::Warning, Finding::ProvisionerPaused, [](Machine &m) {
            switches::ProvisionerPause pause;
            m.scratch.change([&](store::Transaction &transaction) {
                pause.save(transaction, {true, u"kim"_s, u"x"_s, m.clock.nowMs()});
            });
        });
        row("no instance", Item::Provisioner, State::Unknown, Finding::ProvisionerNotRunning,
            [](Machine &m) { m.instance.reset(); });
        row("a failed club", Item::FailedClubs, State::Warning, Finding::FailedSome, [](Machine &m) {
            m.scratch.addClub(u"c1"_s);
            m.scratch.change([](store::Transaction &transaction) {
                store::Statement(transaction, "UPDATE tenants SET provision_state = 'failed'").run();
            });
        });
        row("no preflight", Item::Preflight, State::Warning, Finding::PreflightNever,
            [](Machine &m) { m.forget("audit_log"); });
        row("preflight failed", Item::Preflight, State::Blocks, Finding::PreflightFailed,
            [](Machine &m) { m.audit(u"preflight.run"_s, recordJson({.passed = false})); });
        row("preflight long ago", Item::Preflight, State::Warning, Finding::PreflightOld,
            [](Machine &m) { m.clock.advance(8 * dayMs); });
    }
    void eachLineTellsWhatIsWrong()
    {
        QFETCH(Unready, make);
        QFETCH(CheckItem, item);
        QFETCH(CheckState, state);
        QFETCH(Finding, finding);
        Machine machine;
        make(machine);
        const CheckEntry entry = machine.entry(item);
        QCOMPARE(domain::findingText(entry), domain::findingText({item, state, finding, entry.values}));
        QCOMPARE(entry.finding, finding);
        QCOMPARE(entry.state, state);
        QVERIFY2(!domain::findingText(entry).contains(u'%'), qPrintable(domain::findingText(entry)));
    }

    void aCertificateOfItsOwnIsReadForItsEnd()
    {
        Machine machine;
        QFile pem(machine.directory->path() + u"/server.pem"_s);
        QVERIFY(pem.open(QIODevice::WriteOnly));
        pem.write(serverIdentity().localCertificate().toPem());
        pem.close();
        machine.config.server.tlsCertificate = pem.fileName();
        const CheckEntry good = machine.entry(CheckItem::Tls);
        QVERIFY(good.finding == Finding::TlsOwn || good.finding == Finding::TlsExpires);
        const QDateTime ends = QDateTime::fromString(good.values.constFirst(), u"yyyy-MM-dd"_s);
        QVERIFY(ends.isValid());
        machine.clock.setWallClock(ends.toMSecsSinceEpoch() - 3 * dayMs);
        QCOMPARE(machine.entry(CheckItem::Tls).finding, Finding::TlsExpires);
        machine.clock.setWallClock(ends.toMSecsSinceEpoch() + 2 * dayMs);
        QCOMPARE(machine.entry(CheckItem::Tls).finding, Finding::TlsExpired);
        QCOMPARE(machine.entry(CheckItem::Tls).state, CheckState::Blocks);
    }

    void anOldSchemaIsToldAndItsDataNotAskedFor()
    {
        Machine machine;
        machine.scratch.change([](store::Transaction &transaction) {
            store::Statement(transaction,
                "DELETE FROM schema_migrations WHERE version = "
                "(SELECT max(version) FROM schema_migrations)")
                .run();
        });
        const QList<CheckEntry> entries
            = checklistOfFiles(machine.config, *machine.directory, u"http://127.0.0.1:8787"_s, machine.clock);
        const auto entry = [&](CheckItem item) { return *std::ranges::find(entries, item, &CheckEntry::item); };
        QCOMPARE(entry(CheckItem::Migrations).finding, Finding::SchemaOld);
        QCOMPARE(entry(CheckItem::Migrations).state, CheckState::Blocks);
        QCOMPARE(entry(CheckItem::KillSwitch).state, CheckState::Unknown);
        QCOMPARE(entry(CheckItem::Provisioner).finding, Finding::ProvisionerNotRunning);
    }

    void filesAreLookedAtWithoutAChange()
    {
        Machine machine;
        QVERIFY(QFile::remove(machine.directory->keys() + u"/signing.json"_s));
        const QList<CheckEntry> entries
            = checklistOfFiles(machine.config, *machine.directory, u"http://127.0.0.1:8787"_s, machine.clock);
        QCOMPARE(std::ranges::find(entries, CheckItem::SigningKeys, &CheckEntry::item)->finding, Finding::KeysMissing);
        QVERIFY(!QFile::exists(machine.directory->keys() + u"/signing.json"_s));
    }

    void aDamagedDatabaseIsFound()
    {
        Machine machine;
        for (int i = 0; i < 200; ++i)
            machine.scratch.addClub(u"club-%1"_s.arg(i));
        machine.scratch.writer().stop();
        const QString copy = machine.directory->path() + u"/copy.db"_s;
        QVERIFY(QFile::copy(machine.directory->database(), copy));
        ChecklistSources sources = machine.sources();
        sources.database = copy;
        const auto found = [&sources] {
            const QList<CheckEntry> entries = checkFiles(sources, ChecklistDepth::Thorough);
            return std::ranges::find(entries, CheckItem::Database, &CheckEntry::item)->finding;
        };
        QCOMPARE(found(), Finding::DatabaseWhole);
        QFile file(copy);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 8192 * 4096));
        QCOMPARE(file.write(QByteArray(8192, '\x5a')), 8192);
        file.close();
        QCOMPARE(found(), Finding::DatabaseDamaged);
    }

    void jsonNamesEachLine()
    {
        Machine machine;
        machine.config.mail.smtp = false;
        const QJsonObject json = checklistJson(machine.entries());
        QCOMPARE(json.value("blocks"_L1).toBool(), true);
        const QJsonArray checks = json.value("checks"_L1).toArray();
        const QJsonObject mail = checks.at(static_cast<int>(CheckItem::MailTransport)).toObject();
        QCOMPARE(mail.value("check"_L1).toString(), u"mail_transport"_s);
        QCOMPARE(mail.value("state"_L1).toString(), u"blocks"_s);
        QCOMPARE(mail.value("fix"_L1).toString(), u"set mail.transport in touchline.toml"_s);
        for (int i = 0; i <= static_cast<int>(CheckItem::Preflight); ++i) {
            const auto item = static_cast<CheckItem>(i);
            QCOMPARE(domain::checkItemFromName(domain::checkItemName(item)), item);
        }
        QCOMPARE(domain::checkStateFromName(u"blocks"_s), CheckState::Blocks);
        QVERIFY(!domain::checkStateFromName(u"fine"_s));
    }

    void aPreflightsOutcomeIsWrittenDownWithItsCleanUp()
    {
        Machine machine;
        signup::TestClubs tests;
        TestClubOperations operations(machine.scratch.writer(), tests, machine.clock);
        const QString prefix = u"preflight-0123456789abcdef-"_s;
        QVERIFY(operations.begin(prefix).result());
        machine.scratch.addClub(prefix + u"starter"_s, [](store::TenantRow &club) { club.test = true; });
        const PreflightRecord record{.passed = true,
            .startedAtMs = 5,
            .endedAtMs = 9,
            .by = u"kim"_s,
            .checks = {{u"server"_s, true, u"version 1"_s}}};
        QCOMPARE(operations.end(prefix, record, {u"kim"_s, u"console"_s}).result(), 1);
        const auto kept = machine.scratch.look(
            [](store::Session &session) { return store::AuditLog(session).newestOf(preflightAction()); });
        QVERIFY(kept.has_value());
        QCOMPARE(recordFromJson(kept->details), record);
        QCOMPARE(kept->who.name, u"kim"_s);
    }

    void clubsOfAPreflightThatWasBrokenOffGoWithTheNext()
    {
        Machine machine;
        signup::TestClubs tests;
        TestClubOperations operations(machine.scratch.writer(), tests, machine.clock);
        const qint64 now = machine.clock.nowSeconds();
        const auto add = [&](const QString &slug, bool test, qint64 createdAt) {
            machine.scratch.addClub(slug, [=](store::TenantRow &club) {
                club.test = test;
                club.createdAt = createdAt;
            });
        };
        add(u"preflight-0123456789abcdef-starter"_s, true, now - 3601);
        add(u"preflight-fedcba9876543210-pro"_s, true, now - 60);
        add(u"preflight-real"_s, false, now - 100'000);
        QVERIFY(operations.begin(u"preflight-1111111111111111-"_s).result());
        const auto left = machine.scratch.look([](store::Session &session) {
            QStringList slugs;
            for (const char *slug :
                {"preflight-0123456789abcdef-starter", "preflight-fedcba9876543210-pro", "preflight-real"}) {
                if (store::Tenants(session).bySlug(QString::fromLatin1(slug)))
                    slugs.append(QString::fromLatin1(slug));
            }
            return slugs;
        });
        QCOMPARE(left, QStringList({u"preflight-fedcba9876543210-pro"_s, u"preflight-real"_s}));
    }
};

QTEST_GUILESS_MAIN(ChecklistTest)
#include "checklist_test.moc"
