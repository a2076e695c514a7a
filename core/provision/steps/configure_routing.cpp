// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/configure_routing.h"

using namespace Qt::StringLiterals;

namespace touchline::provision {

QString ConfigureRouting::apply(store::Transaction &transaction, const StepContext &context) const
{
    store::Tenants(transaction).setRouteReady(context.tenant.id);
    return u"/c/%1 is live"_s.arg(context.tenant.slug);
}

} // namespace touchline::provision
