// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/signup_funnel.h"

#include "core/domain/brand.h"
#include "core/store/statement.h"

namespace touchline::store {

// `club.test + 0`: the walk is to go along the clubs that started lately, not along all that are no tests.

FunnelFigures SignupFunnel::startedBetween(qint64 afterSeconds, qint64 untilSeconds)
{
    const domain::Brand usual;
    Statement row(m_session,
        "SELECT count(*), "
        "count(CASE WHEN brand.primary_color <> :primary OR brand.secondary_color <> :secondary THEN 1 END), "
        "count(CASE WHEN club.run_number > 0 THEN 1 END), count(club.provisioned_at) "
        "FROM tenants AS club JOIN tenant_brand AS brand ON brand.tenant_id = club.id "
        "WHERE club.created_at > :after AND club.created_at <= :until AND club.test + 0 = 0");
    row.bind(":primary", usual.primaryColor)
        .bind(":secondary", usual.secondaryColor)
        .bind(":after", afterSeconds)
        .bind(":until", untilSeconds);
    if (!row.next())
        return {};
    return {row.integer(0), row.integer(1), row.integer(2), row.integer(3)};
}

} // namespace touchline::store
