// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/plan.h"
#include "core/store/session.h"

#include <QList>
#include <QString>
#include <optional>

namespace touchline::store {

/// What of a club decides about the notices of its trial. Seconds since the epoch, but for the ISO text.
struct TrialRow
{
    QString tenantId;
    QString name;
    QString email;
    domain::TenantStatus status = domain::TenantStatus::Trial;
    bool comped = false;
    QString billingTier{};
    bool test = false;
    QString provisionedAt{}; ///< ISO 8601, empty: never
    std::optional<qint64> trialEndsAt{};
    std::optional<qint64> noticeAt{}; ///< when the next notice is due
};

/// When each club's next notice about its trial is due (`tenants.trial_notice_at`), planned for the trial's end that
/// `trial_notice_for` names: whoever changes that end, by whatever means, makes the plan outdated and thereby found.
class TrialNotices final
{
public:
    explicit TrialNotices(Session &session)
        : m_session(session)
    { }

    /// Provisioned clubs whose plan is missing or was made for another end.
    QList<TrialRow> unplanned(int limit);
    QList<TrialRow> due(qint64 nowSeconds, int limit);
    /// When the first notice is due.
    std::optional<qint64> nextAt();
    void plan(const QString &tenantId, std::optional<qint64> trialEndsAt, std::optional<qint64> noticeAt);

private:
    Session &m_session;
};

} // namespace touchline::store
