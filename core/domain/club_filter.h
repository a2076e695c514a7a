// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/provisioning.h"
#include "core/domain/result.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

namespace touchline::domain {

/// What a filter looks at in a club. `createdAtMs` is in milliseconds since the epoch, UTC.
struct ClubFacts
{
    QString name;
    QString slug;
    QString email;
    Plan plan = Plan::Starter;
    TenantStatus status = TenantStatus::Trial;
    ProvisionState state = ProvisionState::Pending;
    QString host{}; ///< of its webhook
    QString promo{};
    QString step{}; ///< at work or stopped at
    bool dryRun = false;
    qint64 createdAtMs = 0;
};

/// Which clubs an operator wants to see. All of it must hold; what is left empty does not filter.
struct ClubFilter
{
    /// Each must occur in the name, the slug or the mail address; one or two characters, at the beginning of one.
    /// Upper and lower case are the same.
    QStringList words{};
    QList<ProvisionState> states{}; ///< any of these
    std::optional<Plan> plan{};
    std::optional<TenantStatus> status{};
    QString slug{}; ///< the whole of it
    QString host{}; ///< of the webhook, in lower case
    QString promo{}; ///< a promo code, in upper case
    QString step{}; ///< wire name of the step at work or stopped at
    std::optional<bool> dryRun{};
    qint64 sinceMs = 0; ///< started at this moment or later; 0: whenever
    qint64 untilMs = 0; ///< started before this moment; 0: whenever
    bool operator==(const ClubFilter &) const = default;

    static constexpr int mostWords = 4;
    /// Shorter words count at the beginning only.
    static constexpr int shortestInside = 3;

    bool isEmpty() const { return *this == ClubFilter(); }
    bool matches(const ClubFacts &club) const;
};

/// Whether a word counts at the beginning only.
bool isShortWord(const QString &word);

/// The filter language: `state:failed plan:pro host:hook.eu2.make.com since:2d` and free words in any order; `"…"`
/// keeps words together, and a colon in them. A state may be several: `state:failed,pending`. Times are `30m`, `2d`,
/// `1w` (so long ago), `today`, `yesterday`, or a date `2026-11-28` of the local time zone.
/// Errors: InvalidRequest with an issue for each faulty term: its `path` is the term, its code one of `unknown_filter`,
/// `invalid_value`, `empty_value`, `twice`, `too_many_words`.
Result<ClubFilter> parseClubFilter(const QString &text, qint64 nowMs);

/// The filter as it is written down, for the audit trail: only what filters.
QJsonObject clubFilterJson(const ClubFilter &filter);

/// The words of the language, for completion.
QStringList clubFilterKeys();
/// What may stand behind a key; empty where it is not a choice.
QStringList clubFilterValues(const QString &key);
/// The term as it is typed, with its quotes where it needs them.
QString clubFilterTerm(const QString &key, const QString &value);

} // namespace touchline::domain
