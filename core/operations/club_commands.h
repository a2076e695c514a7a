// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/operations/answers.h"
#include "core/operations/command_table.h"
#include "core/store/reader_pool.h"

namespace touchline::operations {

class ClubOperations;
class ClubStanding;
class AccessOperations;

/// What the commands about clubs work through.
struct ClubDoors
{
    store::ReaderPool &readers;
    const domain::Clock &clock;
    ClubOperations &clubs;
    AccessOperations &access;
    ClubStanding &standing;
};

/// `club.list` {state?, search?, limit?, after?} · `club.show` {slug} · `club.pending` {} · `club.undo` {slug or id};
/// of one club, each {slug, …}: `club.retry` · `club.retry-from` {step} · `club.cancel-run` {reason?} →
/// {ended} · `club.release-hold` {reason} · `club.edit-webhook` {webhookUrl, webhookSecret?} · `club.set-email`
/// {email} · `club.suspend`, `club.cancel` {reason, holdMs?} · `club.erase` {reason, confirmation, holdMs?} ·
/// `club.reinstate` {reason?} · `club.resend-link` · `club.copy-link` → {link} · `club.revoke-links` {reason} →
/// {links, sessions} · `club.revoke-tokens` {reason, tokenId?}. What is held back answers as in `club.pending`;
/// without an id it is done.
void addClubCommands(CommandTable &table, ClubDoors doors);

/// A command about the club that `args.slug` names: `act` gets its id. Error TenantNotFound.
void addClubCommand(CommandTable &table, store::ReaderPool &readers, const QString &name,
    const std::function<Answer(const QString &tenantId, const QJsonObject &args, const domain::OperatorIdentity &who)>
        &act);

} // namespace touchline::operations
