// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/settings_operations.h"

#include "core/operations/reason.h"
#include "core/settings/settings_catalogue.h"
#include "core/store/audit_log.h"

#include <QJsonArray>
#include <QtConcurrentRun>
#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::Result;
using settings::LoadedConfig;
using settings::SettingEdit;
using settings::SettingsStore;

namespace {
QString valueOf(const LoadedConfig &loaded, const QString &key)
{
    const auto found = std::ranges::find(loaded.values, key, &settings::SettingValue::key);
    return found == loaded.values.cend() ? QString() : found->value;
}

/// Old and new value of each key that changes. Of a secret only whether there is one.
QJsonArray changesOf(const SettingsStore::Draft &draft)
{
    QJsonArray changes;
    for (const settings::Setting &setting : settings::settingsCatalogue()) {
        const QString old = valueOf(draft.before, setting.key);
        const QString fresh = valueOf(draft.after, setting.key);
        if (old == fresh)
            continue;
        const auto shown = [&setting](const QString &value) {
            return !setting.secret ? value : value.isEmpty() ? u"not set"_s : u"set"_s;
        };
        changes.append(QJsonObject{{u"key"_s, setting.key}, {u"old"_s, shown(old)}, {u"new"_s, shown(fresh)}});
    }
    return changes;
}
} // namespace

SettingsOperations::SettingsOperations(Needs needs)
    : m_needs(std::move(needs))
{
    m_thread.setMaxThreadCount(1);
}

SettingsOperations::~SettingsOperations()
{
    stop();
}

void SettingsOperations::stop()
{
    m_thread.waitForDone();
}

SettingsOperations::Reading SettingsOperations::reading() const
{
    Reading reading{m_needs.running, m_needs.running, m_needs.store.path()};
    if (auto next = m_needs.store.next())
        reading.next = *std::move(next);
    else
        reading.trouble = next.error().detail;
    return reading;
}

QFuture<Result<SettingsOperations::Reading>> SettingsOperations::read()
{
    return QtConcurrent::run(&m_thread, [this]() -> Result<Reading> { return reading(); });
}

QFuture<Result<void>> SettingsOperations::check(QList<SettingEdit> edits)
{
    return QtConcurrent::run(&m_thread, [this, edits]() -> Result<void> {
        if (const auto draft = m_needs.store.draft(edits); !draft)
            return domain::fail(draft.error());
        return {};
    });
}

QFuture<Result<SettingsOperations::Reading>> SettingsOperations::save(
    QList<SettingEdit> edits, QString reason, domain::OperatorIdentity who)
{
    return QtConcurrent::run(
        &m_thread, [this, edits, reason, who]() -> Result<Reading> { return saveNow(edits, keptReason(reason), who); });
}

Result<SettingsOperations::Reading> SettingsOperations::saveNow(
    const QList<SettingEdit> &edits, const QString &reason, const domain::OperatorIdentity &who)
{
    const auto draft = m_needs.store.draft(edits);
    if (!draft)
        return domain::fail(draft.error());
    const QJsonArray changes = changesOf(*draft);
    // First the record: what cannot be written down is not done.
    const auto recorded = record(u"settings.change"_s, reason, {{u"changes"_s, changes}}, who);
    if (!recorded)
        return domain::fail(recorded.error());
    if (const auto saved = m_needs.store.write(*draft); !saved) {
        (void)record(u"settings.change.failed"_s, saved.error().detail, {}, who);
        return domain::fail(saved.error());
    }
    return reading();
}

Result<void> SettingsOperations::record(
    const QString &action, const QString &reason, const QJsonObject &details, const domain::OperatorIdentity &who)
{
    return m_needs.writer
        .run([&](store::Transaction &transaction) -> Result<void> {
            store::AuditLog(transaction).append({m_needs.clock.nowMs(), who, action, {}, reason, details});
            return {};
        })
        .result();
}

} // namespace touchline::operations
