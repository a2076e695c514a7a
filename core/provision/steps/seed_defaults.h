// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/step.h"

namespace touchline::provision {

/// A welcome post and a sample fixture seven days ahead, in the club's name.
class SeedDefaults final : public DatabaseStep
{
public:
    QString apply(store::Transaction &transaction, const StepContext &context) const override;
};

} // namespace touchline::provision
