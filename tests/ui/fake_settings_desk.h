// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/settings_desk.h"
#include "tests/ui/fake_replies.h"

namespace touchline::testsupport {

/// Settings in memory: those of the catalogue, with their defaults.
class FakeSettingsDesk final : public console::SettingsDesk
{
    Q_OBJECT

public:
    explicit FakeSettingsDesk(QObject *parent = nullptr);

    FakeReplies replies;
    console::SettingsView view;
    QList<console::SettingChange> saved; ///< by the latest `save`
    QString reason;

    console::SettingView &setting(const QString &key);

    console::Reply<console::SettingsView> settings() override;
    console::Reply<void> check(QList<console::SettingChange> changes) override;
    console::Reply<console::SettingsView> save(QList<console::SettingChange> changes, QString reason) override;
};

} // namespace touchline::testsupport
