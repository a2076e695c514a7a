// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/step.h"

namespace touchline::provision {

/// Notes when the club was ready.
class MarkComplete final : public DatabaseStep
{
public:
    QString apply(store::Transaction &transaction, const StepContext &context) const override;
};

} // namespace touchline::provision
