// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/order_words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
struct OrderTexts
{
    Q_DECLARE_TR_FUNCTIONS(OrderTexts)
};

QString heldBack()
{
    return OrderTexts::tr("It is held back for ten seconds and can be undone until then.");
}

QString atOnce()
{
    return OrderTexts::tr("It takes effect at once and cannot be undone.");
}

OrderWords runWords(Order order, const QString &name)
{
    if (order == Order::CancelRun) {
        return {OrderTexts::tr("Cancel the run of %1").arg(name),
            {OrderTexts::tr("The run ends as failed, at once or as soon as the step at work is over."),
                OrderTexts::tr("What is done stays; the run can be retried.")},
            OrderTexts::tr("Cancel the run"), OrderTexts::tr("Cancelling…")};
    }
    return {OrderTexts::tr("Let %1 go on without a confirmed address").arg(name),
        {OrderTexts::tr("Provisioning begins at once although the owner has not confirmed the mail address."),
            OrderTexts::tr("The link to the owner's page goes to that address.")},
        OrderTexts::tr("Release the hold"), OrderTexts::tr("Releasing…")};
}

OrderWords accessWords(Order order, const QString &name)
{
    if (order == Order::EndRotation) {
        return {OrderTexts::tr("End the old signing secret of %1").arg(name),
            {OrderTexts::tr("Events are signed with the new secret alone; whoever still checks with the old one "
                            "refuses them."),
                atOnce()},
            OrderTexts::tr("End the old secret"), OrderTexts::tr("Ending…")};
    }
    if (order == Order::RevokeTokens) {
        return {OrderTexts::tr("Revoke the tokens of %1").arg(name),
            {OrderTexts::tr("Every signup token issued to the club until now is refused; its signup page and its "
                            "programs are shut out until they get a new one."),
                OrderTexts::tr("Magic links and the owner's sessions are not touched."), atOnce()},
            OrderTexts::tr("Revoke all tokens"), OrderTexts::tr("Revoking…")};
    }
    return {OrderTexts::tr("Revoke the links of %1").arg(name),
        {OrderTexts::tr("Every link sent to the owner is void, also in mails that have not left yet."),
            OrderTexts::tr("The owner is signed out everywhere and needs a new link."), atOnce()},
        OrderTexts::tr("Revoke the links"), OrderTexts::tr("Revoking…")};
}

OrderWords standingWords(Order order, const QString &name)
{
    if (order == Order::Suspend) {
        return {OrderTexts::tr("Suspend %1").arg(name),
            {OrderTexts::tr("The club's page, its links and the owner's sessions rest; nothing is lost."),
                OrderTexts::tr("Provisioning of the club stops until it is reinstated."), heldBack()},
            OrderTexts::tr("Suspend the club"), OrderTexts::tr("Suspending…")};
    }
    if (order == Order::CancelClub) {
        return {OrderTexts::tr("Cancel %1").arg(name),
            {OrderTexts::tr("The club ends for good: its page is gone, its tokens are refused, its links are void "
                            "and the owner is signed out."),
                OrderTexts::tr("Its run ends, and nothing is sent to it any more. Its data stays."), heldBack()},
            OrderTexts::tr("Cancel the club"), OrderTexts::tr("Cancelling…")};
    }
    if (order == Order::Erase) {
        return {OrderTexts::tr("Erase %1").arg(name),
            {OrderTexts::tr("Everything known of the club is deleted: people, content, runs, mails and log."),
                OrderTexts::tr("Only the audit trail stays; it holds no personal data."), heldBack(),
                OrderTexts::tr("After that nothing brings it back but a backup.")},
            OrderTexts::tr("Erase the club"), OrderTexts::tr("Erasing…")};
    }
    return {OrderTexts::tr("Reinstate %1").arg(name),
        {OrderTexts::tr("The club's page, its links and its provisioning go on where they stopped.")},
        OrderTexts::tr("Reinstate the club"), OrderTexts::tr("Reinstating…")};
}
} // namespace

OrderWords orderWords(Order order, const console::ClubDetail &club)
{
    const QString &name = club.club.name;
    switch (order) {
    case Order::CancelRun:
    case Order::ReleaseHold:
        return runWords(order, name);
    case Order::RevokeLinks:
    case Order::EndRotation:
    case Order::RevokeTokens:
        return accessWords(order, name);
    case Order::Reinstate:
    case Order::Suspend:
    case Order::CancelClub:
    case Order::Erase:
        return standingWords(order, name);
    case Order::ContinueSignup:
    case Order::EditWebhook:
    case Order::CorrectEmail:
    case Order::Retry:
    case Order::RetryFrom:
    case Order::CopyLink:
    case Order::ResendLink:
    case Order::TestWebhook:
    case Order::SendTestEvent:
    case Order::RotateSecret:
    case Order::EnableWebhook:
    case Order::CopyCurl:
        return {};
    }
    Q_UNREACHABLE();
}

OrderWords tokenWords(const console::ClubDetail &club, const QString &tokenId)
{
    return {OrderTexts::tr("Revoke a token of %1").arg(club.club.name),
        {OrderTexts::tr("The token %1 is refused from now on.", "its id").arg(tokenId), atOnce()},
        OrderTexts::tr("Revoke the token"), OrderTexts::tr("Revoking…")};
}

} // namespace touchline::clubs
