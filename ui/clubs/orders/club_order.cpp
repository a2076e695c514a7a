// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/club_order.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

using domain::ProvisionState;
using domain::TenantStatus;

namespace {
struct ClubOrderWords
{
    Q_DECLARE_TR_FUNCTIONS(ClubOrderWords)
};

bool isLive(const console::ClubRow &club)
{
    return club.status == TenantStatus::Trial || club.status == TenantStatus::Active;
}

bool isUnfinished(const console::ClubRow &club)
{
    return club.signupFinished && club.state != ProvisionState::Complete && club.state != ProvisionState::Failed;
}

bool hasLink(const console::ClubDetail &club)
{
    return club.magicLink.state != console::MagicLinkView::State::None;
}

/// The step the newest run failed at; nothing if it did not.
std::optional<domain::StepKind> failedStep(const console::ClubDetail &club)
{
    if (club.club.state != ProvisionState::Failed)
        return std::nullopt;
    if (!club.runs.isEmpty()) {
        for (const console::StepView &step : club.runs.constFirst().steps) {
            if (step.status == domain::StepStatus::Failed)
                return domain::stepFromName(step.name);
        }
    }
    return domain::stepFromName(club.club.currentStep);
}
} // namespace

QList<QList<Order>> orderGroups()
{
    return {{Order::ContinueSignup, Order::EditWebhook, Order::CorrectEmail, Order::ReleaseHold, Order::Retry,
                Order::RetryFrom, Order::CancelRun},
        {Order::CopyLink, Order::ResendLink, Order::RevokeLinks},
        {Order::TestWebhook, Order::SendTestEvent, Order::RotateSecret, Order::EndRotation, Order::EnableWebhook},
        {Order::CopyCurl, Order::RevokeTokens}, {Order::Reinstate, Order::Suspend, Order::CancelClub, Order::Erase}};
}

bool waitsForEmail(const console::ClubRow &club)
{
    return club.state == ProvisionState::Pending && club.waitingFor == u"awaiting email verification"_s;
}

bool isResting(const console::ClubRow &club)
{
    return club.signupFinished && club.state != ProvisionState::Processing;
}

bool isPossible(Order order, const console::ClubDetail &detail)
{
    const console::ClubRow &club = detail.club;
    const bool live = isLive(club);
    const bool free = !detail.held;
    const bool webhook = live && club.signupFinished && !detail.webhookUrl.isEmpty();
    switch (order) {
    case Order::ContinueSignup:
        return !club.signupFinished && club.status == TenantStatus::Trial;
    case Order::EditWebhook:
        return webhook && isResting(club);
    case Order::CorrectEmail:
        return live && (!club.signupFinished || isResting(club));
    case Order::ReleaseHold:
        return live && waitsForEmail(club);
    case Order::Retry:
        return live && club.signupFinished && (club.state == ProvisionState::Failed || club.nextAttemptAtMs > 0);
    case Order::RetryFrom:
        return live && isResting(club) && !detail.runs.isEmpty();
    case Order::CancelRun:
        return live && isUnfinished(club);
    case Order::CopyLink:
    case Order::ResendLink:
        return live && hasLink(detail);
    case Order::RevokeLinks:
        return hasLink(detail);
    case Order::TestWebhook:
        return !detail.webhookUrl.isEmpty();
    case Order::SendTestEvent:
        return webhook && detail.webhookDisabledAtMs == 0;
    case Order::RotateSecret:
        return webhook;
    case Order::EndRotation:
        return webhook && detail.webhookRotatingUntilMs > 0;
    case Order::EnableWebhook:
        return webhook && detail.webhookDisabledAtMs > 0;
    case Order::RevokeTokens:
        return club.status != TenantStatus::Cancelled;
    case Order::CopyCurl:
        return true;
    case Order::Reinstate:
        return club.status == TenantStatus::Suspended;
    case Order::Suspend:
        return live && free;
    case Order::CancelClub:
        return club.status != TenantStatus::Cancelled && free;
    case Order::Erase:
        return free;
    }
    Q_UNREACHABLE();
}

QString orderTitle(Order order, const console::ClubDetail &detail)
{
    const bool complete = detail.club.state == ProvisionState::Complete;
    switch (order) {
    case Order::ContinueSignup:
        return ClubOrderWords::tr("Continue signup");
    case Order::EditWebhook:
        return complete ? ClubOrderWords::tr("Edit webhook…") : ClubOrderWords::tr("Edit webhook and retry");
    case Order::CorrectEmail:
        return complete || !detail.club.signupFinished ? ClubOrderWords::tr("Correct the owner's mail…")
                                                       : ClubOrderWords::tr("Correct mail and retry");
    case Order::ReleaseHold:
        return ClubOrderWords::tr("Release e-mail hold…");
    case Order::Retry:
        return detail.club.state == ProvisionState::Failed ? ClubOrderWords::tr("Retry")
                                                           : ClubOrderWords::tr("Retry now");
    case Order::RetryFrom:
        return ClubOrderWords::tr("Retry from…", "a step");
    case Order::CancelRun:
        return ClubOrderWords::tr("Cancel run…");
    case Order::CopyLink:
        return ClubOrderWords::tr("Copy link…");
    case Order::ResendLink:
        return ClubOrderWords::tr("Resend link");
    case Order::RevokeLinks:
        return ClubOrderWords::tr("Revoke links…");
    case Order::TestWebhook:
        return ClubOrderWords::tr("Test webhook now");
    case Order::SendTestEvent:
        return ClubOrderWords::tr("Send test event");
    case Order::RotateSecret:
        return ClubOrderWords::tr("Change signing secret…");
    case Order::EndRotation:
        return ClubOrderWords::tr("End the old secret…");
    case Order::EnableWebhook:
        return ClubOrderWords::tr("Switch webhook on again");
    case Order::RevokeTokens:
        return ClubOrderWords::tr("Revoke tokens…");
    case Order::CopyCurl:
        return ClubOrderWords::tr("Copy status request as curl");
    case Order::Reinstate:
        return ClubOrderWords::tr("Reinstate…");
    case Order::Suspend:
        return ClubOrderWords::tr("Suspend…");
    case Order::CancelClub:
        return ClubOrderWords::tr("Cancel club…");
    case Order::Erase:
        return ClubOrderWords::tr("Erase club…");
    }
    Q_UNREACHABLE();
}

QKeySequence orderKeys(Order order)
{
    switch (order) {
    case Order::ContinueSignup:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_N;
    case Order::EditWebhook:
        return Qt::CTRL | Qt::Key_E;
    case Order::CorrectEmail:
        return Qt::CTRL | Qt::Key_M;
    case Order::ReleaseHold:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_M;
    case Order::Retry:
        return Qt::CTRL | Qt::Key_R;
    case Order::RetryFrom:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_R;
    case Order::CancelRun:
        return Qt::CTRL | Qt::Key_Period;
    case Order::CopyLink:
        return Qt::CTRL | Qt::Key_L;
    case Order::ResendLink:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_L;
    case Order::RevokeLinks:
        return Qt::CTRL | Qt::ALT | Qt::Key_L;
    case Order::TestWebhook:
        return Qt::CTRL | Qt::Key_T;
    case Order::SendTestEvent:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_T;
    case Order::RotateSecret:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_G;
    case Order::EndRotation:
        return Qt::CTRL | Qt::ALT | Qt::Key_G;
    case Order::EnableWebhook:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_W;
    case Order::RevokeTokens:
        return Qt::CTRL | Qt::ALT | Qt::Key_T;
    case Order::CopyCurl:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_C;
    case Order::Reinstate:
    case Order::Suspend: // never both
        return Qt::CTRL | Qt::ALT | Qt::Key_X;
    case Order::CancelClub:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_X;
    case Order::Erase:
        return Qt::CTRL | Qt::SHIFT | Qt::Key_Delete;
    }
    Q_UNREACHABLE();
}

std::optional<Order> mostUsefulOrder(const console::ClubDetail &club)
{
    const auto ifPossible
        = [&club](Order order) { return isPossible(order, club) ? std::optional(order) : std::nullopt; };
    if (const auto first = ifPossible(Order::ContinueSignup))
        return first;
    if (const auto first = ifPossible(Order::Reinstate))
        return first;
    if (const auto first = ifPossible(Order::ReleaseHold))
        return first;
    const auto step = failedStep(club);
    if (step == domain::StepKind::ValidateWebhook && isPossible(Order::EditWebhook, club))
        return Order::EditWebhook;
    if (step == domain::StepKind::SendMagicLink && isPossible(Order::CorrectEmail, club))
        return Order::CorrectEmail;
    if (const auto off = ifPossible(Order::EnableWebhook))
        return off;
    return ifPossible(Order::Retry);
}

QList<Order> nextOrders(const console::ClubDetail &club)
{
    const auto first = mostUsefulOrder(club);
    QList<Order> candidates;
    if (club.club.state == ProvisionState::Complete)
        candidates = {Order::ResendLink, Order::CopyLink};
    else if (waitsForEmail(club.club))
        candidates = {Order::CorrectEmail, Order::CancelRun};
    else if (club.club.state == ProvisionState::Failed)
        candidates = {Order::Retry, Order::RetryFrom};
    else
        candidates = {Order::Retry, Order::EditWebhook, Order::CancelRun};
    QList<Order> next;
    for (const Order order : std::as_const(candidates)) {
        if (order != first && isPossible(order, club) && next.size() < 2)
            next.append(order);
    }
    return next;
}

} // namespace touchline::clubs
