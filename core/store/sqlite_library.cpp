// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_library.h"

#include <mutex>
#include <sqlite3.h>

namespace touchline::store {

void setUpSqlite()
{
    static std::once_flag done;
    std::call_once(done, [] {
        // Refused when somebody has opened a connection before: then all is as by default, only slower.
        sqlite3_config(SQLITE_CONFIG_MULTITHREAD);
        sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    });
}

} // namespace touchline::store
