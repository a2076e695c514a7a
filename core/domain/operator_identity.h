// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::domain {

/// Who does something: the operating system's user at the console or command line, or a part of the program (`timer`).
struct OperatorIdentity
{
    QString name;
    QString origin{}; ///< `console` | `cli` | `core`
    bool operator==(const OperatorIdentity &) const = default;
};

} // namespace touchline::domain
