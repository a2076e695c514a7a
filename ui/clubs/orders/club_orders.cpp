// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/club_orders.h"

#include "ui/clubs/club_actions.h"
#include "ui/clubs/orders/curl_command.h"
#include "ui/clubs/orders/email_dialog.h"
#include "ui/clubs/orders/order_words.h"
#include "ui/clubs/orders/reason_dialog.h"
#include "ui/clubs/orders/retry_from_dialog.h"
#include "ui/clubs/orders/secret_dialog.h"
#include "ui/clubs/orders/webhook_dialog.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QWidget>

namespace touchline::clubs {

using Weight = OrderDialog::Weight;

ClubOrders::ClubOrders(console::Console &console, ClubActions &actions, QWidget &window)
    : QObject(&window)
    , m_console(console)
    , m_actions(actions)
    , m_window(window)
{ }

void ClubOrders::give(Order order, const console::ClubDetail &club)
{
    const QString &id = club.club.id;
    if (!isPossible(order, club))
        return;
    switch (order) {
    case Order::ContinueSignup:
        Q_EMIT continueRequested(id);
        return;
    case Order::Retry:
        return m_actions.retry(id);
    case Order::CopyLink:
        return m_actions.copyLink(id, club.club.name, m_window);
    case Order::ResendLink:
        return m_actions.resendLink(id);
    case Order::TestWebhook:
        Q_EMIT webhookTestRequested();
        return;
    case Order::SendTestEvent:
        return m_actions.sendTestEvent(id);
    case Order::EnableWebhook:
        return m_actions.enableWebhook(id);
    case Order::CopyCurl:
        QGuiApplication::clipboard()->setText(curlCommand(club));
        return tell(id, tr("Copied. Put a token of the club in the place of $TOUCHLINE_TOKEN."));
    case Order::EditWebhook:
    case Order::CorrectEmail:
    case Order::ReleaseHold:
    case Order::RetryFrom:
    case Order::CancelRun:
    case Order::RevokeLinks:
    case Order::RotateSecret:
    case Order::EndRotation:
    case Order::RevokeTokens:
    case Order::Reinstate:
    case Order::Suspend:
    case Order::CancelClub:
    case Order::Erase:
        if (!m_dialog)
            ask(order, club);
        return;
    }
    Q_UNREACHABLE();
}

void ClubOrders::revokeToken(const console::ClubDetail &club, const QString &tokenId)
{
    if (!m_dialog && isPossible(Order::RevokeTokens, club))
        askRevokeTokens(club, tokenId);
}

void ClubOrders::ask(Order order, const console::ClubDetail &club)
{
    switch (order) {
    case Order::RetryFrom:
        return askRetryFrom(club);
    case Order::EditWebhook:
        return askWebhook(club);
    case Order::CorrectEmail:
        return askEmail(club);
    case Order::RotateSecret:
        return askSecret(club);
    case Order::RevokeTokens:
        return askRevokeTokens(club, {});
    case Order::CancelRun:
    case Order::ReleaseHold:
        return askOfRun(order, club);
    case Order::RevokeLinks:
    case Order::EndRotation:
        return askOfAccess(order, club);
    case Order::Reinstate:
    case Order::Suspend:
    case Order::CancelClub:
    case Order::Erase:
        return askStanding(order, club);
    case Order::ContinueSignup:
    case Order::Retry:
    case Order::CopyLink:
    case Order::ResendLink:
    case Order::TestWebhook:
    case Order::SendTestEvent:
    case Order::EnableWebhook:
    case Order::CopyCurl:
        return;
    }
    Q_UNREACHABLE();
}

void ClubOrders::askRetryFrom(const console::ClubDetail &club)
{
    auto *dialog = new RetryFromDialog(club.club.name, club.runs.constFirst(), m_window.window());
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, id = club.club.id] {
        dialog->await(
            m_console.retryFromStep(id, dialog->step()), [this, id] { tell(id, tr("A new run has begun.")); });
    });
    open(dialog);
}

void ClubOrders::askWebhook(const console::ClubDetail &club)
{
    auto *dialog = new WebhookDialog(m_console, club, m_window.window());
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, id = club.club.id] {
        dialog->await(m_console.editWebhookAndRetry(id, dialog->webhookUrl(), dialog->webhookSecret()),
            [this, id] { tell(id, tr("The webhook is changed.")); });
    });
    open(dialog);
}

void ClubOrders::askEmail(const console::ClubDetail &club)
{
    auto *dialog = new EmailDialog(club, m_window.window());
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, id = club.club.id] {
        dialog->await(m_console.correctEmailAndRetry(id, dialog->email()),
            [this, id] { tell(id, tr("The owner's mail address is corrected.")); });
    });
    open(dialog);
}

void ClubOrders::askSecret(const console::ClubDetail &club)
{
    auto *dialog = new SecretDialog(club.club.name, m_window.window());
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, id = club.club.id] {
        dialog->await(m_console.rotateWebhookSecret(id, dialog->secret()),
            [dialog](const console::RotatedSecret &rotated) { dialog->showSecret(rotated); });
    });
    open(dialog);
}

void ClubOrders::askRevokeTokens(const console::ClubDetail &club, const QString &tokenId)
{
    const OrderWords words = tokenId.isEmpty() ? orderWords(Order::RevokeTokens, club) : tokenWords(club, tokenId);
    auto *dialog
        = new ReasonDialog(words.title, Weight::Destructive, ReasonDialog::Reason::Required, m_window.window());
    dialog->setEffects(words.effects);
    dialog->setConfirm(words.confirm, words.busy);
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, id = club.club.id, tokenId] {
        dialog->await(m_console.revokeTokens(id, tokenId, dialog->reason()), [this, id, tokenId] {
            tell(id, tokenId.isEmpty() ? tr("All tokens issued until now are refused.") : tr("The token is refused."));
        });
    });
    open(dialog);
}

void ClubOrders::askOfRun(Order order, const console::ClubDetail &club)
{
    const OrderWords words = orderWords(order, club);
    const bool cancel = order == Order::CancelRun;
    auto *dialog = new ReasonDialog(
        words.title, cancel ? Weight::Destructive : Weight::Plain, ReasonDialog::Reason::Required, m_window.window());
    dialog->setEffects(words.effects);
    dialog->setConfirm(words.confirm, words.busy);
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, cancel, id = club.club.id] {
        if (!cancel) {
            return dialog->await(m_console.releaseEmailHold(id, dialog->reason()),
                [this, id] { tell(id, tr("The run goes on without the address being confirmed.")); });
        }
        dialog->await(m_console.cancelRun(id, dialog->reason()), [this, id](bool ended) {
            tell(id, ended ? tr("The run has ended.") : tr("The run ends as soon as the step at work is over."));
        });
    });
    open(dialog);
}

void ClubOrders::askOfAccess(Order order, const console::ClubDetail &club)
{
    const OrderWords words = orderWords(order, club);
    auto *dialog
        = new ReasonDialog(words.title, Weight::Destructive, ReasonDialog::Reason::Required, m_window.window());
    dialog->setEffects(words.effects);
    dialog->setConfirm(words.confirm, words.busy);
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, order, id = club.club.id] {
        if (order == Order::EndRotation) {
            return dialog->await(m_console.endSecretRotation(id, dialog->reason()),
                [this, id] { tell(id, tr("Events are signed with the new secret alone.")); });
        }
        dialog->await(m_console.revokeMagicLinks(id, dialog->reason()), [this, id](const console::RevokedAccess &gone) {
            tell(id,
                tr("%1, %2", "links voided, sessions ended")
                    .arg(tr("%n link(s) voided", nullptr, static_cast<int>(gone.links)),
                        tr("%n session(s) ended.", nullptr, static_cast<int>(gone.sessions))));
        });
    });
    open(dialog);
}

void ClubOrders::askStanding(Order order, const console::ClubDetail &club)
{
    const OrderWords words = orderWords(order, club);
    const bool back = order == Order::Reinstate;
    auto *dialog = new ReasonDialog(words.title, back ? Weight::Plain : Weight::Destructive,
        back ? ReasonDialog::Reason::Optional : ReasonDialog::Reason::Required, m_window.window());
    dialog->setEffects(words.effects);
    dialog->setConfirm(words.confirm, words.busy);
    if (order == Order::Erase)
        dialog->requireTyped(club.club.slug);
    connect(dialog, &OrderDialog::confirmed, this, [this, dialog, order, id = club.club.id] {
        // What is held back is told by the strip with its countdown.
        const auto held = [](const console::HeldAction &) { };
        const QString reason = dialog->reason();
        if (order == Order::Reinstate)
            dialog->await(m_console.reinstateClub(id, reason), [this, id] { tell(id, tr("The club is reinstated.")); });
        else if (order == Order::Suspend)
            dialog->await(m_console.suspendClub(id, reason), held);
        else if (order == Order::CancelClub)
            dialog->await(m_console.cancelClub(id, reason), held);
        else
            dialog->await(m_console.eraseClub(id, dialog->typed(), reason), held);
    });
    open(dialog);
}

void ClubOrders::open(OrderDialog *dialog)
{
    m_dialog = dialog;
    dialog->open();
}

void ClubOrders::tell(const QString &tenantId, const QString &sentence)
{
    Q_EMIT told(tenantId, theme::Tone::Success, sentence);
}

} // namespace touchline::clubs
