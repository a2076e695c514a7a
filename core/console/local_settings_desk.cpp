// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_settings_desk.h"

#include "core/console/mapped.h"
#include "core/console/on_answer.h"
#include "core/operations/settings_operations.h"
#include "core/settings/settings_catalogue.h"

#include <algorithm>

namespace touchline::console {

using domain::Result;
using operations::SettingsOperations;

namespace {
settings::SettingValue valueIn(const settings::LoadedConfig &loaded, const QString &key)
{
    const auto found = std::ranges::find(loaded.values, key, &settings::SettingValue::key);
    return found == loaded.values.cend() ? settings::SettingValue{key, {}} : *found;
}

SettingView viewOf(const settings::Setting &setting, const SettingsOperations::Reading &reading)
{
    const settings::SettingValue next = valueIn(reading.next, setting.key);
    const settings::SettingValue running = valueIn(reading.running, setting.key);
    SettingView view{.key = setting.key, .kind = setting.kind, .meaning = setting.meaning};
    if (!setting.secret) {
        view.value = next.value;
        view.runningValue = running.value;
        view.defaultValue = setting.defaultValue;
    }
    view.isSecret = setting.secret;
    view.isSet = !next.value.isEmpty();
    view.source = next.source;
    view.where = next.where;
    view.awaitsRestart = next.value != running.value;
    view.choices = setting.choices;
    view.minimum = setting.minimum;
    view.maximum = setting.maximum;
    return view;
}

SettingsView allOf(const SettingsOperations::Reading &reading)
{
    SettingsView view{.settings = {}, .file = reading.file, .trouble = reading.trouble};
    for (const settings::Setting &setting : settings::settingsCatalogue())
        view.settings.append(viewOf(setting, reading));
    return view;
}

QList<settings::SettingEdit> editsOf(const QList<SettingChange> &changes)
{
    QList<settings::SettingEdit> edits;
    for (const SettingChange &change : changes)
        edits.append({change.key, change.value});
    return edits;
}
} // namespace

LocalSettingsDesk::LocalSettingsDesk(
    operations::SettingsOperations &operations, domain::OperatorIdentity who, QObject *parent)
    : SettingsDesk(parent)
    , m_operations(operations)
    , m_who(std::move(who))
{ }

Reply<SettingsView> LocalSettingsDesk::settings()
{
    return mapped(m_operations.read(), &allOf);
}

Reply<void> LocalSettingsDesk::check(QList<SettingChange> changes)
{
    return m_operations.check(editsOf(changes));
}

Reply<SettingsView> LocalSettingsDesk::save(QList<SettingChange> changes, QString reason)
{
    const Reply<SettingsView> saved = mapped(m_operations.save(editsOf(changes), reason, m_who), &allOf);
    onAnswer<SettingsView>(this, saved, [this](const Result<SettingsView> &view) {
        if (view)
            Q_EMIT changed();
    });
    return saved;
}

} // namespace touchline::console
