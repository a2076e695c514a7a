// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/club_filter.h"

#include <QList>
#include <QString>
#include <optional>

/// What the list of clubs is asked and shows. Plain data, as all that crosses between a core and a console.
namespace touchline::console {

/// One club as the table shows it. Times are milliseconds since the epoch, UTC; 0 means "not yet".
struct ClubRow
{
    QString id;
    QString name;
    QString slug;
    QString email;
    domain::Plan plan = domain::Plan::Starter;
    domain::TenantStatus status = domain::TenantStatus::Trial;
    domain::ProvisionState state = domain::ProvisionState::Pending;
    bool signupFinished = false; ///< step 3 was done
    int stepsDone = 0;
    int stepsTotal = 0;
    QString currentStep{}; ///< wire name of the step at work or stopped at; empty when complete
    QString waitingFor{}; ///< `provision_reason`: why it waits or failed
    qint64 nextAttemptAtMs = 0; ///< when the next try is due, while retrying
    qint64 createdAtMs = 0;
    qint64 startedAtMs = 0; ///< when the latest run was queued
    qint64 finishedAtMs = 0;
    bool dryRun = false;
    QString host{}; ///< of its webhook
    QString promo{}; ///< the code it signed up with
    bool operator==(const ClubRow &) const = default;
    /// What filters look at.
    domain::ClubFacts facts() const
    {
        return {name, slug, email, plan, status, state, host, promo, currentStep, dryRun, createdAtMs};
    }
};

enum class ClubSort { Created, Name, State, Took, Plan };

/// One page of clubs. `after` is the `next` of the page before; empty for the first.
struct ClubQuery
{
    std::optional<domain::ProvisionState> state{};
    QString search{}; ///< part of name, slug or mail address
    ClubSort sort = ClubSort::Created;
    bool descending = true;
    QString after{};
    int limit = 200;
    domain::ClubFilter filter{}; ///< holds besides the state and the search
    bool operator==(const ClubQuery &) const = default;
};

/// May hold fewer rows than asked for, even none, and yet not be the last: where few of many clubs match, the core
/// answers with what it has looked through so far.
struct ClubPage
{
    QList<ClubRow> rows;
    QString next{}; ///< empty when this is the last page
};

struct ClubCounts
{
    qint64 pending = 0;
    qint64 processing = 0;
    qint64 complete = 0;
    qint64 failed = 0;
    qint64 total() const { return pending + processing + complete + failed; }
    bool operator==(const ClubCounts &) const = default;
};

} // namespace touchline::console
