// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/create_owner.h"

#include "core/access/random.h"
#include "core/store/club_content.h"

namespace touchline::provision {

QString CreateOwner::apply(store::Transaction &transaction, const StepContext &context) const
{
    store::AuthUsers users(transaction);
    // A later run finds the owner, whose address may have been corrected since.
    if (context.runNumber > 1 && users.count(context.tenant.id) > 0)
        users.setOwnerEmail(context.tenant.id, context.tenant.email);
    else
        users.addOwner(context.tenant.id, access::newId(), context.tenant.email, context.nowMs / 1000);
    return context.tenant.email;
}

} // namespace touchline::provision
