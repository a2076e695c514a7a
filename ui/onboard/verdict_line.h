// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::forms {
class FormField;
}

namespace touchline::onboard {

class PromoCheck;
class SlugCheck;

/// Says under the field what the check found, with the free address as a link where there is one. `address`: where the
/// club's page will be; may be empty.
void showVerdict(forms::FormField &field, const SlugCheck &check, const QString &address);
void showVerdict(forms::FormField &field, const PromoCheck &check);

} // namespace touchline::onboard
