// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "core/domain/result.h"
#include "core/store/club_list.h"
#include "core/store/pending_actions.h"
#include "core/store/webhook_messages.h"

#include <QStringList>

namespace touchline::console {

// What the console shows of clubs, read from the database: on a reader's thread, inside one snapshot.

/// Error InvalidRequest when `after` is not of this list.
domain::Result<ClubPage> clubPage(store::Session &session, const ClubQuery &query);
ClubCounts clubCounts(store::Session &session);
QList<ClubRow> clubRows(store::Session &session, const QStringList &tenantIds);
/// `publicUrl` is what the club's page begins with, without a trailing slash. Error TenantNotFound.
domain::Result<ClubDetail> clubDetail(
    store::Session &session, const QString &tenantId, const QString &publicUrl, qint64 nowMs);
/// Where a half-done signup goes on. Error TenantNotFound.
domain::Result<SignupStage> signupStage(store::Session &session, const QString &tenantId);

HeldAction heldView(const store::PendingActionRow &held);
WebhookMessageView webhookMessageView(const store::WebhookMessageRow &message);

} // namespace touchline::console
