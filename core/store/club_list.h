// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/club_filter.h"
#include "core/store/session.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace touchline::store {

/// One club with what its newest run says. `createdAt` is in seconds since the epoch; the `…Ms` are milliseconds, 0:
/// not yet.
struct ClubListRow
{
    QString id;
    QString slug;
    QString name;
    QString email;
    domain::Plan plan = domain::Plan::Starter;
    domain::TenantStatus status = domain::TenantStatus::Trial;
    domain::ProvisionState state = domain::ProvisionState::Pending;
    QString reason{}; ///< why it waits or failed
    qint64 createdAt = 0;
    int runNumber = 0; ///< 0: step 3 is still to come
    bool dryRun = false;
    qint64 queuedAtMs = 0;
    qint64 finishedAtMs = 0;
    int stepsDone = 0;
    int stepsTotal = 0;
    QString step{}; ///< the one at work or stopped at
    qint64 nextAttemptAtMs = 0;
    bool test = false;
    QString promo{}; ///< the code it signed up with
    QString host{}; ///< of its webhook

    domain::ClubFacts facts() const;
};

enum class ClubOrder { Created, Name, State, Took, Plan };

/// Which page. `after` is the `next` of the page before.
struct ClubListQuery
{
    domain::ClubFilter filter{};
    ClubOrder order = ClubOrder::Created;
    bool descending = true;
    QString after{};
    int limit = 200;
};

/// May hold fewer clubs than asked for and yet not be the last: where few of many match, it is what was found in the
/// time that one page may take.
struct ClubListPage
{
    QList<ClubListRow> rows;
    QString next{}; ///< empty: the last page
};

struct ClubStateCounts
{
    qint64 pending = 0;
    qint64 processing = 0;
    qint64 complete = 0;
    qint64 failed = 0;
};

/// What switching signups off would touch.
struct SignupImpact
{
    qint64 inTheMiddle = 0; ///< started in the last day, step 3 still to come
    qint64 queuedOrInWork = 0;
    qint64 startedLastHour = 0;
};

/// The clubs as operators look through them: all tenants' rows but those of test clubs. Pages go by key, so that a page
/// costs the same wherever it lies and rows that come meanwhile neither repeat nor hide an older one.
class ClubList final
{
public:
    explicit ClubList(Session &session)
        : m_session(session)
    { }

    /// Error InvalidRequest when `after` is not of this order.
    domain::Result<ClubListPage> page(const ClubListQuery &query);
    ClubStateCounts counts();
    /// How many clubs match. Looks at all of them unless the filter names something rare.
    qint64 count(const domain::ClubFilter &filter);
    /// Those of the clubs that are in the list, in the order asked for.
    QList<ClubListRow> rows(const QStringList &tenantIds);
    /// One club, a test club too.
    std::optional<ClubListRow> row(const QString &tenantId);
    SignupImpact impact(qint64 nowSeconds);

private:
    ClubListPage walked(const ClubListQuery &query, const class ClubListWalk &walk, const struct ClubCursor &from);
    ClubListPage picked(
        const ClubListQuery &query, const std::vector<struct ClubCandidate> &candidates, const struct ClubCursor &from);
    /// Appends those that match.
    void take(const QStringList &tenantIds, const domain::ClubFilter &filter, ClubListPage *page);

    Session &m_session;
};

} // namespace touchline::store
