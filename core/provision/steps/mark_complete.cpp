// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/mark_complete.h"

#include "core/provision/webhook_events.h"

using namespace Qt::StringLiterals;

namespace touchline::provision {

MarkComplete::MarkComplete(QString publicUrl)
    : m_publicUrl(std::move(publicUrl))
{ }

QString MarkComplete::apply(store::Transaction &transaction, const StepContext &context) const
{
    store::Tenants(transaction).setProvisioned(context.tenant.id, store::isoUtc(context.nowMs));
    queueClubProvisioned(transaction,
        {.tenant = context.tenant,
            .publicUrl = m_publicUrl,
            .withheld = context.dryRun || context.tenant.test,
            .nowMs = context.nowMs},
        context.runNumber);
    return context.dryRun ? u"dry run: nothing left this machine"_s : QString();
}

} // namespace touchline::provision
