// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/operations/command_table.h"

namespace touchline::store {
class Writer;
}

namespace touchline::operations {

class AuditOperations;
class KeyOperations;
class MailOperations;
class PromoOperations;
class SwitchOperations;
class TestClubOperations;

/// `switch.status` {} · `switch.off` {reason, untilMs?, letStartedFinish?} · `switch.on` {reason?}.
/// The status: {on, reason, by, sinceMs, untilMs?, letStartedFinish}.
void addSwitchCommands(CommandTable &table, SwitchOperations &operations, store::Writer &writer);
/// `provisioner.status` {} · `provisioner.pause` {reason, untilMs?} · `provisioner.resume` {}.
/// The status: {paused, reason, by, sinceMs, untilMs?}.
void addProvisionerCommands(CommandTable &table, SwitchOperations &operations, store::Writer &writer);
/// `promo.add` {code, discountPercent, maxUses?, plan?, lifetime?, tenantSlugWhitelist?, startsAt?, validUntil?,
/// notes?} (times in seconds) · `promo.list` {} → {promos: […]} · `promo.show` {code} → the code with
/// {redemptions: [{tenantId, slug, redeemedAt}]} · `promo.edit` {code, maxUses?, startsAt?, validUntil?, notes?}, null:
/// no limit · `promo.deactivate` and `promo.reactivate` {code, reason?}.
void addPromoCommands(CommandTable &table, PromoOperations &operations);
/// `keys.list` {} → {keys: [{kid, createdAtMs, active, retired, tokens}], uncountedTokens} · `keys.rotate` {reason?} ·
/// `keys.retire` {kid, reason?}.
void addKeyCommands(CommandTable &table, KeyOperations &operations);
/// `mail.test` {to} · `mail.state` {messageId}, both → {messageId, state, attempts, error, answer?}.
void addMailCommands(CommandTable &table, MailOperations &operations);
/// `audit.page` {operator?, action?, club?, text?, fromMs?, toMs?, oldestFirst?, behindId?, limit?} → {records} ·
/// `audit.verify` {expectedHash?} → {id} · `audit.verification` {id} → {percent, done, verdict?}.
void addAuditCommands(CommandTable &table, AuditOperations &operations);
/// `preflight.begin` {slugPrefix} · `preflight.end` {slugPrefix} → {removed}.
void addTestClubCommands(CommandTable &table, TestClubOperations &operations);

} // namespace touchline::operations
