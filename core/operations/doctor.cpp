// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/doctor.h"

#include "core/operations/answers.h"
#include "core/store/migrations.h"
#include "core/store/reader.h"

#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::CheckEntry;
using domain::Result;

Doctor::Doctor(Needs needs)
    : m_needs(std::move(needs))
    , m_startedAtMs(m_needs.clock.nowMs())
    , m_startedSteadyMs(m_needs.clock.steadyMs())
{ }

ChecklistSources Doctor::sources() const
{
    ChecklistSources::Instance instance{.firstRefusalMs = m_needs.firstRefusalMs(),
        .wholeAtMs = *m_wholeAtMs,
        .startedAtMs = m_startedAtMs,
        .startedSteadyMs = m_startedSteadyMs};
    if (const qint64 beat = m_needs.provisionerBeatMs(); beat > 0)
        instance.provisionerSilentMs = m_needs.clock.steadyMs() - beat;
    return {.config = m_needs.config,
        .clock = m_needs.clock,
        .dataDirectory = m_needs.directory.path(),
        .database = m_needs.directory.database(),
        .keysDirectory = m_needs.directory.keys(),
        .backupsDirectory = m_needs.directory.backups(),
        .listeningUrl = m_needs.url,
        .keys = m_needs.keys.list(),
        .instance = instance};
}

QFuture<Result<QList<CheckEntry>>> Doctor::look(ChecklistDepth depth) const
{
    auto job
        = [sources = sources(), depth, wholeAtMs = m_wholeAtMs](store::Session &session) -> Result<QList<CheckEntry>> {
        const QList<CheckEntry> entries = checklist(sources, &session, depth);
        for (const CheckEntry &entry : entries) {
            if (entry.finding == domain::Finding::DatabaseWhole)
                *wholeAtMs = sources.clock.nowMs();
            else if (entry.finding == domain::Finding::DatabaseDamaged)
                *wholeAtMs = -1;
        }
        return entries;
    };
    return m_needs.readers.run(std::move(job));
}

QList<CheckEntry> checklistOfFiles(const settings::Config &config, const settings::DataDirectory &directory,
    const QString &url, const domain::Clock &clock)
{
    ChecklistSources sources{.config = config,
        .clock = clock,
        .dataDirectory = directory.path(),
        .database = directory.database(),
        .keysDirectory = directory.keys(),
        .backupsDirectory = directory.backups(),
        .listeningUrl = url};
    // Opening a ring makes one where there is none.
    if (QFileInfo::exists(directory.keys() + u"/signing.json"_s)) {
        if (const auto ring = access::KeyRing::open(directory.keys(), clock))
            sources.keys = (*ring)->list();
    }
    // What it holds is asked for only where the program knows how.
    const auto schema = store::Migrations(sources.database, {}).status();
    if (schema && schema->current == schema->newest()) {
        const auto reader = store::Reader::open(sources.database);
        const auto entries = reader ? (*reader)->run([&](store::Session &session) -> Result<QList<CheckEntry>> {
            return checklist(sources, &session, ChecklistDepth::Thorough);
        })
                                    : Result<QList<CheckEntry>>(domain::fail(reader.error()));
        if (entries)
            return *entries;
    }
    return checklist(sources, nullptr, ChecklistDepth::Thorough);
}

QJsonObject checklistJson(const QList<CheckEntry> &entries)
{
    QJsonArray checks;
    for (const CheckEntry &entry : entries) {
        checks.append(QJsonObject{{u"check"_s, domain::checkItemName(entry.item)},
            {u"title"_s, QString::fromUtf8(domain::checkItemTitle(entry.item))},
            {u"state"_s, domain::checkStateName(entry.state)}, {u"text"_s, domain::findingText(entry)},
            {u"fix"_s, domain::checkFixText(entry.finding)}});
    }
    return {{u"blocks"_s, domain::blocksGoingLive(entries)}, {u"checks"_s, checks}};
}

void addDoctorCommand(CommandTable &table, const Doctor &doctor)
{
    table.add(u"doctor"_s, [&doctor](const QJsonObject &, const domain::OperatorIdentity &) {
        return asJson(doctor.look(ChecklistDepth::Thorough), &checklistJson);
    });
}

} // namespace touchline::operations
