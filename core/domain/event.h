// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace touchline::domain {

/// What happened to the data; announced only after the commit that made it durable.
struct Event
{
    enum class Kind {
        TenantCreated,
        TenantChanged, ///< any column or child row of the tenant, its provisioning included
        TenantErased,
        RunQueued, ///< the provisioner has something new to claim
        MailQueued, ///< the mailer has something new to send
        WebhookQueued, ///< a webhook has an event to get
        JobScheduled, ///< the scheduler has something new, or something earlier, to do
        SwitchChanged,
        PauseChanged,
        PromoChanged,
        TokenRevoked,
        Audited, ///< the audit trail has a new record
        ActionHeld, ///< something destructive is held back, or no longer is
    };
    Kind kind = Kind::TenantChanged;
    QString tenantId{};
};

} // namespace touchline::domain

Q_DECLARE_METATYPE(touchline::domain::Event)
