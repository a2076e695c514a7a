// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/provision/step.h"

#include <memory>
#include <unordered_map>

namespace touchline::provision {

/// The steps by kind. Filled once, read from the provisioner's and the writer's thread.
class StepCatalogue final
{
public:
    void add(domain::StepKind kind, std::unique_ptr<DatabaseStep> step) { m_database.emplace(kind, std::move(step)); }
    void add(domain::StepKind kind, std::unique_ptr<OutsideStep> step) { m_outside.emplace(kind, std::move(step)); }

    /// Nothing where the kind is of the other sort.
    const DatabaseStep *databaseStep(domain::StepKind kind) const { return find(m_database, kind); }
    const OutsideStep *outsideStep(domain::StepKind kind) const { return find(m_outside, kind); }

private:
    template <class Step>
    using Steps = std::unordered_map<domain::StepKind, std::unique_ptr<Step>>;
    template <class Step>
    static const Step *find(const Steps<Step> &steps, domain::StepKind kind)
    {
        const auto found = steps.find(kind);
        return found == steps.end() ? nullptr : found->second.get();
    }

    Steps<DatabaseStep> m_database;
    Steps<OutsideStep> m_outside;
};

} // namespace touchline::provision
