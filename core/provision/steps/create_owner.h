// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/step.h"

namespace touchline::provision {

/// Adds the club's owner as a user with the roles tenant_admin and owner.
class CreateOwner final : public DatabaseStep
{
public:
    QString apply(store::Transaction &transaction, const StepContext &context) const override;
};

} // namespace touchline::provision
