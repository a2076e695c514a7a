// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/brand.h"
#include "core/domain/plan.h"

#include <QString>

namespace touchline::onboard {

/// What the wizard knows about the club so far.
struct ClubDraft
{
    QString tenantId{}; ///< empty until the first step has created the club
    QString name{};
    QString slug{};
    QString email{};
    domain::Plan plan = domain::Plan::Starter;
    QString promoCode{};
    domain::Brand brand{};
    QString publicUrl{}; ///< what the page's address begins with, for the preview
    bool operator==(const ClubDraft &) const = default;
};

} // namespace touchline::onboard
