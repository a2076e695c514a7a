// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <type_traits>

namespace touchline::console {

/// `reply` with its value turned into what the console shows.
template <class T, class Map>
auto mapped(QFuture<domain::Result<T>> reply, Map map) -> Reply<std::invoke_result_t<Map, const T &>>
{
    using Shown = domain::Result<std::invoke_result_t<Map, const T &>>;
    return reply.then([map](const domain::Result<T> &outcome) -> Shown {
        if (!outcome)
            return domain::fail(outcome.error());
        return map(*outcome);
    });
}

} // namespace touchline::console
