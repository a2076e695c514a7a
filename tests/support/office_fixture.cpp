// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/office_fixture.h"

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
settings::DataDirectory prepared(const QString &path)
{
    auto directory = settings::DataDirectory::prepare(path);
    if (!directory)
        qFatal("no data directory: %s", qPrintable(directory.error().detail));
    return *std::move(directory);
}

std::unique_ptr<access::KeyRing> openRing(const settings::DataDirectory &directory, const domain::Clock &clock)
{
    auto ring = access::KeyRing::open(directory.keys(), clock);
    if (!ring)
        qFatal("no keys: %s", qPrintable(ring.error().detail));
    return *std::move(ring);
}

const domain::OperatorIdentity kim{u"kim"_s, u"console"_s};
} // namespace

OfficeFixture::OfficeFixture(Needs needs)
    : directory(prepared(needs.scratch.directory()))
    , keys(openRing(directory, needs.clock))
    , audit({needs.readers, directory.database(), directory.backups(), [] { return QByteArray(passphrase); }})
    , m_keyOperations(needs.scratch.writer(), *keys, needs.clock)
    , m_mails(needs.scratch.writer(), needs.postbox, needs.clock)
    , m_backups({.writer = needs.scratch.writer(),
          .clock = needs.clock,
          .log = needs.log,
          .source = {directory.database(), directory.keys(), directory.backups()},
          .passphrase = [] { return QByteArray(passphrase); }})
    , m_shelf({.writer = needs.scratch.writer(), .clock = needs.clock, .directory = directory, .passphrase = [] {
                   return QByteArray(passphrase);
               }})
{
    needs.sources.dataDir = directory.path();
    auto loaded = settings::loadConfig(needs.sources);
    if (!loaded)
        qFatal("no settings: %s", qPrintable(loaded.error().detail));
    m_settings = std::make_unique<operations::SettingsOperations>(
        operations::SettingsOperations::Needs{needs.scratch.writer(), needs.clock,
            settings::SettingsStore(needs.sources, [](const settings::Config &) { return domain::Result<void>(); }),
            *std::move(loaded)});
    m_settingsDesk = std::make_unique<console::LocalSettingsDesk>(*m_settings, kim);
    m_upkeep = std::make_unique<console::LocalUpkeep>(console::LocalUpkeep::Needs{.mails = m_mails,
        .keys = m_keyOperations,
        .backups = m_backups,
        .shelf = m_shelf,
        .backupsFolder = directory.backups(),
        .hasPassphrase = true,
        .who = kim,
        .renew = [this](const console::Renewal &renewal) { renewals.append(renewal); }});
}

OfficeFixture::~OfficeFixture()
{
    stop();
}

void OfficeFixture::stop()
{
    m_settings->stop();
    m_shelf.stop();
    m_backups.stop();
    audit.stop();
}

} // namespace touchline::testsupport
