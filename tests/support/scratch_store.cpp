// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/scratch_store.h"

#include "core/store/migrations.h"
#include "core/store/statement.h"

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

ScratchStore::ScratchStore(store::Writer::Observers observers)
    : m_writer(std::make_unique<store::Writer>(std::move(observers)))
{
    const store::Migrations migrations(path(), m_directory.filePath(u"backups"_s));
    if (const auto done = migrations.up(); !done)
        qFatal("the scratch database cannot be made: %s", qPrintable(done.error().detail));
    if (const auto started = m_writer->start(path()); !started)
        qFatal("the scratch database cannot be opened: %s", qPrintable(started.error().detail));
    auto reader = store::Reader::open(path());
    if (!reader)
        qFatal("the scratch database cannot be read: %s", qPrintable(reader.error().detail));
    m_reader = *std::move(reader);
}

QString ScratchStore::path() const
{
    return m_directory.filePath(u"touchline.db"_s);
}

void ScratchStore::change(const std::function<void(store::Transaction &)> &work)
{
    const auto outcome = write([&work](store::Transaction &transaction) -> domain::Result<void> {
        work(transaction);
        return {};
    });
    if (!outcome)
        qFatal("a write failed: %s", qPrintable(outcome.error().detail));
}

QString ScratchStore::addClub(const QString &tenantId, const std::function<void(store::TenantRow &)> &edit)
{
    store::TenantRow club;
    club.id = tenantId;
    club.slug = tenantId;
    club.name = tenantId;
    club.email = u"owner@%1.example"_s.arg(tenantId);
    club.createdAt = 1'790'000'000;
    if (edit)
        edit(club);
    change([&club](store::Transaction &transaction) {
        if (!store::Tenants(transaction).insert(club) && !transaction.failure())
            qFatal("the slug %s is taken", qPrintable(club.slug));
    });
    return club.id;
}

qint64 ScratchStore::count(store::Sql sql)
{
    return look([sql](store::Session &session) {
        store::Statement row(session, sql);
        return row.next() ? row.integer(0) : qint64(-1);
    });
}

HeldWriter::HeldWriter(store::Writer &writer)
{
    const auto entered = std::make_shared<std::latch>(1);
    (void)writer.run([gate = m_gate, entered](store::Transaction &) -> domain::Result<void> {
        entered->count_down();
        gate->wait();
        return {};
    });
    entered->wait();
}

void HeldWriter::release()
{
    if (!std::exchange(m_released, true))
        m_gate->count_down();
}

} // namespace touchline::testsupport
