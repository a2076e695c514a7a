// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_actions.h"

#include "ui/clubs/link_dialog.h"
#include "ui/clubs/orders/order_errors.h"
#include "ui/replies/on_reply.h"

#include <QPointer>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

ClubActions::ClubActions(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{ }

void ClubActions::retry(const QString &tenantId)
{
    if (begin(tenantId, Action::Retry))
        follow(tenantId, Action::Retry, m_console.retryClub(tenantId), tr("The run goes on at the step it stopped at."),
            tr("Not retried. %1"));
}

void ClubActions::resendLink(const QString &tenantId)
{
    if (begin(tenantId, Action::ResendLink))
        follow(tenantId, Action::ResendLink, m_console.resendMagicLink(tenantId),
            tr("A new link is on its way to the owner; the older one is void."), tr("No link was sent. %1"));
}

void ClubActions::copyLink(const QString &tenantId, const QString &clubName, QWidget &asker)
{
    if (!begin(tenantId, Action::CopyLink))
        return;
    replies::onReply(this, m_console.copyMagicLink(tenantId),
        [this, tenantId, clubName, asked = QPointer<QWidget>(&asker)](const domain::Result<QString> &link) {
            end(tenantId, Action::CopyLink);
            if (!link) {
                const QString why = orderErrorText(link.error());
                Q_EMIT failed(tenantId, Action::CopyLink, tr("No link was made. %1").arg(why));
                return;
            }
            const bool open = asked && asked->window()->isVisible();
            auto *dialog = new LinkDialog(clubName, *link, open ? asked->window() : nullptr);
            dialog->open();
            Q_EMIT linkMinted(tenantId);
        });
}

void ClubActions::sendTestEvent(const QString &tenantId)
{
    if (!begin(tenantId, Action::SendTestEvent))
        return;
    using Message = console::WebhookMessageView;
    replies::onReply(this, m_console.sendTestEvent(tenantId), [this, tenantId](const domain::Result<Message> &sent) {
        end(tenantId, Action::SendTestEvent);
        if (!sent)
            Q_EMIT failed(
                tenantId, Action::SendTestEvent, tr("No event was sent. %1").arg(orderErrorText(sent.error())));
        else if (sent->state == u"delivered")
            Q_EMIT succeeded(
                tenantId, Action::SendTestEvent, tr("The webhook took the test event (%1).").arg(sent->status));
        else if (sent->state == u"withheld")
            Q_EMIT succeeded(
                tenantId, Action::SendTestEvent, tr("The test event was written down; in a dry run nothing leaves."));
        else if (sent->status > 0)
            Q_EMIT failed(tenantId, Action::SendTestEvent,
                tr("The webhook did not take the test event: it answered %1.").arg(sent->status));
        else
            Q_EMIT failed(tenantId, Action::SendTestEvent,
                sent->error.isEmpty() ? tr("The test event waits to be sent.")
                                      : tr("The webhook did not take the test event: %1").arg(sent->error));
    });
}

void ClubActions::resendEvent(const QString &tenantId, const QString &messageId)
{
    if (begin(tenantId, Action::ResendEvent))
        follow(tenantId, Action::ResendEvent, m_console.resendWebhookMessage(tenantId, messageId),
            tr("The event is sent again."), tr("The event was not sent again. %1"));
}

void ClubActions::enableWebhook(const QString &tenantId)
{
    if (begin(tenantId, Action::EnableWebhook))
        follow(tenantId, Action::EnableWebhook, m_console.enableWebhook(tenantId),
            tr("The webhook gets events again; what waited goes at once."), tr("The webhook stays off. %1"));
}

void ClubActions::undo(const QString &tenantId, const QString &heldId)
{
    if (begin(tenantId, Action::Undo))
        follow(tenantId, Action::Undo, m_console.undoAction(heldId), tr("Undone: the club stays as it is."),
            tr("Not undone. %1"));
}

bool ClubActions::isBusy(const QString &tenantId, Action action) const
{
    return m_underWay.contains({tenantId, static_cast<int>(action)});
}

bool ClubActions::begin(const QString &tenantId, Action action)
{
    if (tenantId.isEmpty() || isBusy(tenantId, action))
        return false;
    m_underWay.insert({tenantId, static_cast<int>(action)});
    Q_EMIT busyChanged(tenantId);
    return true;
}

void ClubActions::end(const QString &tenantId, Action action)
{
    m_underWay.remove({tenantId, static_cast<int>(action)});
    Q_EMIT busyChanged(tenantId);
}

void ClubActions::follow(const QString &tenantId, Action action, const console::Reply<void> &reply, const QString &done,
    const QString &refused)
{
    replies::onReply(this, reply, [this, tenantId, action, done, refused](const domain::Result<void> &outcome) {
        end(tenantId, action);
        if (outcome)
            Q_EMIT succeeded(tenantId, action, done);
        else
            Q_EMIT failed(tenantId, action, refused.arg(orderErrorText(outcome.error())));
    });
}

} // namespace touchline::clubs
