// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/mark_complete.h"

using namespace Qt::StringLiterals;

namespace touchline::provision {

QString MarkComplete::apply(store::Transaction &transaction, const StepContext &context) const
{
    store::Tenants(transaction).setProvisioned(context.tenant.id, store::isoUtc(context.nowMs));
    return context.dryRun ? u"dry run: nothing left this machine"_s : QString();
}

} // namespace touchline::provision
