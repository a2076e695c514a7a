// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/mail/owner_link.h"
#include "core/mail/transport.h"
#include "core/provision/step.h"

namespace touchline::provision {

/// Mails the owner the link to the club.
class SendMagicLink final : public OutsideStep
{
public:
    SendMagicLink(const mail::OwnerLinks &links, mail::Transport &transport);

    QJsonObject prepare(store::Transaction &transaction, const StepContext &context) const override;
    QCoro::Task<StepOutcome> perform(StepContext context, QJsonObject prepared) const override;
    void settle(store::Transaction &transaction, const StepContext &context, const QJsonObject &prepared,
        const StepOutcome &outcome) const override;

private:
    const mail::OwnerLinks &m_links;
    mail::Transport &m_transport;
};

} // namespace touchline::provision
