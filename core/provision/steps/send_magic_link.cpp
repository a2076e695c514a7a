// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/send_magic_link.h"

#include <QCoroFuture>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
/// No mail leaves for a dry run or a test club.
bool isWithheld(const StepContext &context)
{
    return context.dryRun || context.tenant.test;
}
} // namespace

SendMagicLink::SendMagicLink(const mail::OwnerLinks &links, mail::Transport &transport)
    : m_links(links)
    , m_transport(transport)
{ }

QJsonObject SendMagicLink::prepare(store::Transaction &transaction, const StepContext &context) const
{
    return m_links.forRun(transaction, context.tenant, context.runNumber, context.nowMs).toJson();
}

QCoro::Task<StepOutcome> SendMagicLink::perform(StepContext context, QJsonObject prepared) const
{
    const auto link = mail::OwnerLink::fromJson(prepared);
    if (!link.obsolete.isEmpty())
        co_return StepOutcome::skipped(link.obsolete);
    const auto message = m_links.message(link, context.nowMs);
    if (!message)
        co_return StepOutcome::failed(u"the mail could not be written: %1"_s.arg(message.error().detail));
    QStringList evidence{u"to %1 · %2"_s.arg(link.recipient, message->subject), u"Message-ID %1"_s.arg(link.messageId)};
    if (isWithheld(context)) {
        // Put into words all the same, so that a dry run finds what would go wrong.
        if (const auto bytes = mail::toInternetMessage(*message); !bytes)
            co_return StepOutcome::failed(u"the mail could not be written: %1"_s.arg(bytes.error().detail), evidence);
        const QString why = context.dryRun ? u"dry run"_s : u"test club"_s;
        co_return StepOutcome::done(
            u"%1: the mail to %2 was written and not sent"_s.arg(why, link.recipient), evidence);
    }
    const auto sending = m_transport.send(*message);
    const domain::Result<mail::Delivery> delivery = co_await sending;
    if (delivery) {
        evidence += u"%1: %2"_s.arg(delivery->transport, delivery->detail);
        co_return StepOutcome::done(u"%1 by %2"_s.arg(link.recipient, delivery->transport), evidence);
    }
    evidence += delivery.error().detail;
    const QString reason = u"the mail to %1 did not leave: %2"_s.arg(link.recipient, delivery.error().detail);
    if (domain::isTransient(delivery.error().code))
        co_return StepOutcome::retry(reason, evidence, delivery.error().retryAfter);
    co_return StepOutcome::failed(reason, evidence);
}

void SendMagicLink::settle(
    store::Transaction &transaction, const StepContext &context, const QJsonObject &prepared, const StepOutcome &) const
{
    const auto link = mail::OwnerLink::fromJson(prepared);
    if (isWithheld(context) || !link.obsolete.isEmpty())
        m_links.settleWithheld(transaction, context.tenant.id, link, context.nowMs);
    else
        m_links.settleSent(transaction, context.tenant.id, link, context.nowMs);
}

} // namespace touchline::provision
