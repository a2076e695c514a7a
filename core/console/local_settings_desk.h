// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/settings_desk.h"
#include "core/domain/operator_identity.h"

namespace touchline::operations {
class SettingsOperations;
}

namespace touchline::console {

/// The settings of the core in this process. Lives on the main thread; the operations must outlive it.
class LocalSettingsDesk final : public SettingsDesk
{
    Q_OBJECT

public:
    LocalSettingsDesk(
        operations::SettingsOperations &operations, domain::OperatorIdentity who, QObject *parent = nullptr);

    Reply<SettingsView> settings() override;
    Reply<void> check(QList<SettingChange> changes) override;
    Reply<SettingsView> save(QList<SettingChange> changes, QString reason) override;

private:
    operations::SettingsOperations &m_operations;
    const domain::OperatorIdentity m_who;
};

} // namespace touchline::console
