// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/foundation.h"
#include "core/mail/owner_link.h"
#include "core/operations/access_operations.h"
#include "core/operations/club_operations.h"
#include "core/operations/club_standing.h"
#include "core/operations/webhook_operations.h"
#include "core/settings/config.h"

namespace touchline::app {

/// What operators do to clubs, wired, with its commands in the foundation's table: for the running core and for
/// commands that work on the files alone. Outlived by everything it is given; nobody runs its commands afterwards.
class ClubDesk final
{
public:
    ClubDesk(Foundation &foundation, const settings::Config &config, const mail::OwnerLinks &links,
        const QString &publicUrl);
    Q_DISABLE_COPY_MOVE(ClubDesk)

    operations::ClubOperations &clubs() { return m_clubs; }
    operations::AccessOperations &access() { return m_access; }
    operations::ClubStanding &standing() { return m_standing; }
    operations::WebhookOperations &webhooks() { return m_webhooks; }

private:
    operations::ClubOperations m_clubs;
    operations::AccessOperations m_access;
    operations::ClubStanding m_standing;
    operations::WebhookOperations m_webhooks;
};

/// Has removed again from the log what an erasure may have left there when the program died. At start.
void forgetErasedClubs(Foundation &foundation);

} // namespace touchline::app
