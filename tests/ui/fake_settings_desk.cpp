// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_settings_desk.h"

#include "core/settings/settings_catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using console::SettingsView;
using console::SettingView;

FakeSettingsDesk::FakeSettingsDesk(QObject *parent)
    : SettingsDesk(parent)
{
    view.file = u"/var/lib/touchline/touchline.toml"_s;
    for (const settings::Setting &setting : settings::settingsCatalogue()) {
        view.settings.append({.key = setting.key,
            .kind = setting.kind,
            .meaning = setting.meaning,
            .value = setting.defaultValue,
            .runningValue = setting.defaultValue,
            .defaultValue = setting.defaultValue,
            .isSecret = setting.secret,
            .isSet = !setting.defaultValue.isEmpty(),
            .choices = setting.choices,
            .minimum = setting.minimum,
            .maximum = setting.maximum});
    }
}

SettingView &FakeSettingsDesk::setting(const QString &key)
{
    const auto found = std::ranges::find(view.settings, key, &SettingView::key);
    Q_ASSERT(found != view.settings.end());
    return *found;
}

console::Reply<SettingsView> FakeSettingsDesk::settings()
{
    return replies.answer<SettingsView>(u"settings"_s, {}, view);
}

console::Reply<void> FakeSettingsDesk::check(QList<console::SettingChange> changes)
{
    return replies.answer<void>(u"check"_s, QString::number(changes.size()), {});
}

console::Reply<SettingsView> FakeSettingsDesk::save(QList<console::SettingChange> changes, QString why)
{
    if (!replies.fails(u"save"_s)) {
        saved = changes;
        reason = why;
        for (const console::SettingChange &change : changes) {
            SettingView &changed = setting(change.key);
            const QString value = change.value.value_or(changed.defaultValue);
            changed.isSet = !value.isEmpty();
            changed.value = changed.isSecret ? QString() : value;
            changed.source = change.value ? domain::SettingSource::File : domain::SettingSource::Default;
            changed.where = change.value ? u"touchline.toml, line 7"_s : QString();
            changed.awaitsRestart = true;
        }
    }
    return replies.answer<SettingsView>(u"save"_s, QString::number(changes.size()), view);
}

} // namespace touchline::testsupport
