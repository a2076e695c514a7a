// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/club_list_values.h"
#include "core/console/webhook_view_values.h"
#include "core/domain/brand.h"
#include "core/domain/log_record.h"
#include "core/domain/promo_code.h"
#include "core/domain/provisioning.h"
#include "core/domain/switch_state.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <optional>

/// The values that cross between the core and a console. Plain data only: each can be written as JSON.
namespace touchline::console {

/// One try at a step. `evidence` is shown line by line, e.g. `HEAD 405 · 81 ms`.
struct AttemptView
{
    int number = 0;
    domain::AttemptOutcome outcome = domain::AttemptOutcome::Running;
    qint64 startedAtMs = 0;
    qint64 endedAtMs = 0;
    QString error{};
    QStringList evidence{};
};

struct StepView
{
    QString name; ///< wire name
    domain::StepStatus status = domain::StepStatus::Pending;
    qint64 startedAtMs = 0;
    qint64 completedAtMs = 0;
    QString note{}; ///< what it did, or why it was skipped
    QString error{};
    qint64 nextAttemptAtMs = 0;
    QList<AttemptView> attempts{};
};

/// One provisioning run of a club, its own step list included.
struct RunView
{
    int number = 0;
    domain::ProvisionState state = domain::ProvisionState::Pending;
    bool dryRun = false;
    qint64 queuedAtMs = 0;
    qint64 startedAtMs = 0;
    qint64 finishedAtMs = 0;
    QString reason{};
    QList<StepView> steps{};
};

struct MagicLinkView
{
    enum class State { None, Sent, Used, Expired, Voided };
    State state = State::None;
    qint64 sentAtMs = 0;
    qint64 expiresAtMs = 0;
    qint64 usedAtMs = 0;
};

/// Something destructive that the core holds back and that can still be undone.
struct HeldAction
{
    QString id; ///< empty: it is done already
    QString tenantId;
    QString slug;
    QString action; ///< wire name: `club.suspend`, `club.cancel`, `club.erase`
    QString by;
    QString reason;
    qint64 createdAtMs = 0;
    qint64 dueAtMs = 0;
    bool operator==(const HeldAction &) const = default;
};

struct ClubDetail
{
    ClubRow club;
    domain::Brand brand{};
    QString publicUrl{}; ///< the club's page, `…/c/{slug}`
    bool routeReady = false;
    QString webhookUrl{}; ///< starter only
    qint64 webhookValidatedAtMs = 0;
    qint64 webhookDisabledAtMs = 0; ///< it gets no events until it is enabled or changed
    QString webhookDisabledReason{};
    qint64 webhookRotatingUntilMs = 0; ///< the secret before signs as well until then
    QList<WebhookMessageView> webhookMessages{}; ///< newest first
    MagicLinkView magicLink{};
    int posts = 0;
    int fixtures = 0;
    QString promoCode{};
    qint64 trialEndsAtMs = 0;
    QList<RunView> runs{}; ///< newest first
    std::optional<HeldAction> held{}; ///< what is about to happen to it and can still be undone
};

/// What revoking took away.
struct RevokedAccess
{
    qint64 links = 0;
    qint64 sessions = 0;
};

/// A promo code and who used it, newest first.
struct PromoDetail
{
    struct Use
    {
        QString tenantId;
        QString slug;
        qint64 atMs = 0;
    };
    domain::PromoCode promo;
    QList<Use> uses{};
};

/// What is to be changed of a promo code: what is not set stays, an inner nothing takes the limit away. Times in
/// seconds, as in the code.
struct PromoChange
{
    std::optional<std::optional<qint64>> maxUses{};
    std::optional<std::optional<qint64>> startsAt{};
    std::optional<std::optional<qint64>> validUntil{};
    std::optional<QString> notes{};
};

struct SlugAvailability
{
    bool available = false;
    QString reason{}; ///< `taken` | `reserved` | `invalid`
    QString suggestion{};
};

struct PromoOffer
{
    QString code;
    int discountPercent = 0;
    std::optional<domain::Plan> appliedPlan{};
    bool lifetime = false;
    std::optional<qint64> usesRemaining{}; ///< nothing: unlimited
};

/// Step one of a signup. `overrideReason` lets an operator start one club while signups are off; audited.
struct StartClub
{
    QString clubName;
    QString clubSlug;
    QString email;
    domain::Plan plan = domain::Plan::Starter;
    QString promoCode{};
    QString overrideReason{};
};

struct StartedClub
{
    QString id;
    QString slug;
    domain::Plan plan = domain::Plan::Starter; ///< the plan stored, a promo code may have changed it
    int discountPercent = 0;
};

/// Where a half-done signup goes on.
enum class SignupStage { Brand, Plan, Progress };

struct SwitchImpact
{
    qint64 inTheMiddle = 0; ///< clubs started in the last day that have not done step 3
    qint64 queuedOrInWork = 0;
    qint64 startedLastHour = 0;
};

struct SwitchOffOrder
{
    QString reason;
    bool letStartedFinish = false;
    std::optional<qint64> untilMs{};
};

struct PauseOrder
{
    QString reason;
    std::optional<qint64> untilMs{};
};

/// One line of the switch history.
struct SwitchHistoryEntry
{
    qint64 atMs = 0;
    QString what; ///< wire name: `signups.off`, `signups.on`, `provisioner.paused`, `provisioner.resumed`
    QString by;
    QString reason{};
    bool letStartedFinish = false;
    qint64 untilMs = 0;
};

/// The switch with what the core measured about it.
struct SwitchView
{
    domain::SwitchState state{};
    qint64 turnedAway = 0; ///< requests refused since it went off
    std::optional<double> firstRefusalMs{}; ///< time from the switch to the first refusal
    bool provisionerPaused = false;
    QString provisionerPausedBy{};
    QString provisionerPauseReason{};
    qint64 provisionerPausedSinceMs = 0;
    std::optional<qint64> provisionerPausedUntilMs{}; ///< when it goes on by itself
    std::optional<double> provisionerStillMs{}; ///< time from the pause until it took up nothing any more
};

struct LogQuery
{
    std::optional<domain::LogLevel> atLeast{};
    std::optional<domain::LogFeature> feature{};
    QString tenantId{};
    QString text{}; ///< full-text search
    qint64 fromMs = 0; ///< 0: from the beginning
    qint64 toMs = 0; ///< 0: to the end
    qint64 beforeId = 0; ///< older than this record; 0: the newest
    int limit = 500;
};

/// Newest first.
struct LogPage
{
    QList<domain::LogRecord> records;
    bool more = false;
};

/// What keeps the core from doing its work, the worst first.
enum class CoreTrouble {
    None,
    CannotWrite, ///< the database cannot be written: nothing new is saved
    CannotRead,
    ProvisionerStalled, ///< it has stopped looking for work
    DiskLow,
};

/// What the status bar shows.
struct CoreStatus
{
    bool serving = false;
    QString url{}; ///< where the API listens
    QString publicUrl{};
    QString environment{}; ///< `preview` | `production`
    bool dryRun = false;
    qint64 clubsInWork = 0;
    qint64 waiting = 0; ///< queued, not yet claimed
    double commitP95Ms = 0;
    qint64 errorsLastHour = 0;
    QString operatorName{};
    CoreTrouble trouble = CoreTrouble::None;
    bool diskLow = false; ///< whatever else is wrong
    qint64 diskFreeBytes = -1; ///< where the data is kept, in steps; -1: not known
    bool operator==(const CoreStatus &) const = default;
};

} // namespace touchline::console

Q_DECLARE_METATYPE(touchline::console::CoreStatus)
Q_DECLARE_METATYPE(touchline::console::SwitchView)
