// SPDX-License-Identifier: GPL-3.0-only
#include "app/foundation.h"

#include "core/operations/commands.h"
#include "core/store/migrations.h"
#include "core/store/reader.h"
#include "core/store/tenants.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {
constexpr int readerThreads = 3;

store::Connection::ErrorObserver databaseErrorsTo(telemetry::Log &log)
{
    return [&log](const QString &text) {
        log.error(domain::LogFeature::Store, u"Database error"_s, {{u"reason"_s, text}});
    };
}

std::unexpected<StartFailure> failure(const domain::Error &error, ExitCode code = ExitCode::Failed)
{
    return std::unexpected(StartFailure{code, error.detail});
}
} // namespace

std::expected<std::unique_ptr<Foundation>, StartFailure> Foundation::open(const Workplace &workplace, Records records)
{
    std::unique_ptr<Foundation> foundation(new Foundation(workplace));
    if (const auto started = foundation->start(records); !started)
        return std::unexpected(started.error());
    return foundation;
}

Foundation::Foundation(const Workplace &workplace)
    : m_directory(workplace.directory)
    , m_senderHost(workplace.loaded.config.mail.from.section(u'@', -1).remove(u'>'))
    , m_dryRun(workplace.loaded.config.provision.dryRun)
    , m_logStore(m_clock, {workplace.loaded.config.logs.keepDays, workplace.loaded.config.logs.keepRows})
    , m_log(m_clock, workplace.loaded.config.logLevel)
    , m_writer({.databaseError = databaseErrorsTo(m_log),
          .batchCommitted
          = [this](std::size_t jobs, double ms, bool held) { m_metrics.batchCommitted(jobs, ms, held); }})
    , m_readers(databaseErrorsTo(m_log))
    , m_killSwitch(m_clock)
    , m_switchOperations(m_writer, m_killSwitch, m_pause, m_clock, m_log)
    , m_promoOperations(m_writer, m_clock)
    , m_auditOperations({.readers = m_readers,
          .database = m_directory.database(),
          .backups = m_directory.backups(),
          .passphrase = [backup = workplace.loaded.config.backup] { return operations::configuredPassphrase(backup); }})
    , m_testClubOperations(m_writer, m_testClubs, m_clock)
{ }

Foundation::~Foundation()
{
    closeDatabase();
    m_logStore.stop();
}

void Foundation::closeDatabase()
{
    m_auditOperations.stop();
    m_readers.stop();
    m_writer.stop();
}

/// Keys are made for an empty database only. Made anew beside clubs they would silently make every token invalid and
/// every sealed secret unreadable.
std::expected<void, StartFailure> Foundation::requireKeysOfClubs()
{
    const auto counted
        = m_readers.run([](store::Session &session) -> domain::Result<bool> { return store::Tenants(session).any(); });
    const auto clubs = counted.result();
    if (!clubs)
        return failure(clubs.error());
    for (const QString &file : {u"seal.key"_s, u"signing.json"_s}) {
        if (*clubs && !QFileInfo::exists(m_directory.keys() + u'/' + file)) {
            return std::unexpected(StartFailure{ExitCode::Failed,
                u"%1 is missing from %2 although there are clubs; put it back from a backup"_s.arg(
                    file, m_directory.keys())});
        }
    }
    return {};
}

std::expected<void, StartFailure> Foundation::start(Records records)
{
    if (const auto opened = m_logStore.start(m_directory.logDatabase()); !opened)
        return std::unexpected(StartFailure{ExitCode::Failed, u"%1 cannot be opened"_s.arg(m_directory.logDatabase())});
    m_log.addSink([this](const domain::LogRecord &record) { m_logStore.append(record); });
    if (records == Records::StoredAndShown) {
        m_stderr = std::make_unique<telemetry::StderrSink>();
        m_log.addSink([this](const domain::LogRecord &record) { m_stderr->append(record); });
    }

    const auto migrated = store::Migrations(m_directory.database(), m_directory.backups()).up();
    if (!migrated) {
        const bool schema = migrated.error().code == domain::ErrorCode::Internal;
        return failure(migrated.error(), schema ? ExitCode::Schema : ExitCode::Failed);
    }
    if (const auto started = m_writer.start(m_directory.database()); !started)
        return failure(started.error());
    if (const auto started = m_readers.start(m_directory.database(), readerThreads); !started)
        return failure(started.error());

    if (const auto present = requireKeysOfClubs(); !present)
        return std::unexpected(present.error());
    auto keys = access::KeyRing::open(m_directory.keys(), m_clock);
    if (!keys)
        return failure(keys.error());
    m_keys = std::move(*keys);
    auto sealingKey = access::SealingKey::loadOrCreate(m_directory.keys());
    if (!sealingKey)
        return failure(sealingKey.error());
    m_sealingKey = std::make_unique<access::SealingKey>(std::move(*sealingKey));
    m_postbox = std::make_unique<mail::Postbox>(*m_sealingKey, m_senderHost, m_dryRun);
    if (const auto restored = restoreSwitches(); !restored)
        return failure(restored.error());

    m_keyOperations = std::make_unique<operations::KeyOperations>(m_writer, *m_keys, m_clock);
    m_mailOperations = std::make_unique<operations::MailOperations>(m_writer, *m_postbox, m_clock);
    operations::addMailCommands(m_commands, *m_mailOperations);
    operations::addSwitchCommands(m_commands, m_switchOperations, m_writer);
    operations::addProvisionerCommands(m_commands, m_switchOperations, m_writer);
    operations::addPromoCommands(m_commands, m_promoOperations);
    operations::addAuditCommands(m_commands, m_auditOperations);
    operations::addKeyCommands(m_commands, *m_keyOperations);
    operations::addTestClubCommands(m_commands, m_testClubOperations);
    return {};
}

/// A state that cannot be read is not a reason to stay down: signups are then as on a first start.
domain::Result<void> Foundation::restoreSwitches()
{
    const auto reader = store::Reader::open(m_directory.database(), databaseErrorsTo(m_log));
    if (!reader)
        return std::unexpected(reader.error());
    const auto restored = (*reader)->run([this](store::Session &session) -> domain::Result<bool> {
        m_killSwitch.restore(session);
        m_pause.restore(session);
        return true;
    });
    if (!restored)
        m_log.error(domain::LogFeature::Switch, u"The stored switches cannot be read"_s);
    m_metrics.setSignupsOn(m_killSwitch.isOn());
    return {};
}

void Foundation::countLogDrops()
{
    m_metrics.setLogRecordsDropped(u"store"_s, m_logStore.dropped());
    if (m_stderr)
        m_metrics.setLogRecordsDropped(u"stderr"_s, m_stderr->dropped());
}

} // namespace touchline::app
