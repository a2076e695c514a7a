// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/create_owner.h"

#include "core/access/random.h"
#include "core/store/club_content.h"

namespace touchline::provision {

QString CreateOwner::apply(store::Transaction &transaction, const StepContext &context) const
{
    store::AuthUsers(transaction)
        .addOwner(context.tenant.id, access::newId(), context.tenant.email, context.nowMs / 1000);
    return context.tenant.email;
}

} // namespace touchline::provision
