// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/club_actions.h"

#include "ui/errors/error_text.h"
#include "ui/replies/on_reply.h"

namespace touchline::clubs {

ClubActions::ClubActions(console::Console &console, QObject *parent)
    : QObject(parent)
    , m_console(console)
{ }

void ClubActions::retry(const QString &tenantId)
{
    if (!begin(tenantId, Action::Retry))
        return;
    replies::onReply(this, m_console.retryClub(tenantId), [this, tenantId](const domain::Result<void> &done) {
        end(tenantId, Action::Retry);
        if (done)
            Q_EMIT succeeded(tenantId, Action::Retry, tr("The run goes on at the step it stopped at."));
        else
            Q_EMIT failed(tenantId, Action::Retry, tr("Not retried. %1").arg(errors::errorText(done.error())));
    });
}

void ClubActions::resendLink(const QString &tenantId)
{
    if (!begin(tenantId, Action::ResendLink))
        return;
    replies::onReply(this, m_console.resendMagicLink(tenantId), [this, tenantId](const domain::Result<void> &done) {
        end(tenantId, Action::ResendLink);
        if (done)
            Q_EMIT succeeded(
                tenantId, Action::ResendLink, tr("A new link is on its way to the owner; the older one is void."));
        else
            Q_EMIT failed(
                tenantId, Action::ResendLink, tr("No link was sent. %1").arg(errors::errorText(done.error())));
    });
}

void ClubActions::copyLink(const QString &tenantId)
{
    if (!begin(tenantId, Action::CopyLink))
        return;
    replies::onReply(this, m_console.copyMagicLink(tenantId), [this, tenantId](const domain::Result<QString> &link) {
        end(tenantId, Action::CopyLink);
        if (link)
            Q_EMIT linkMinted(tenantId, *link);
        else
            Q_EMIT failed(tenantId, Action::CopyLink, tr("No link was made. %1").arg(errors::errorText(link.error())));
    });
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

} // namespace touchline::clubs
