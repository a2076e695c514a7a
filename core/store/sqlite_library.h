// SPDX-License-Identifier: GPL-3.0-only
#pragma once

namespace touchline::store {

/// Sets the SQLite library up, once, before its first connection: each connection here belongs to one thread at a time
/// and needs no lock of its own (sqlite.org/threadsafe.html, "multi-thread"), and nobody asks how much memory is in
/// use, which would be one lock that all threads share at each allocation (SQLITE_CONFIG_MEMSTATUS). Any thread.
void setUpSqlite();

} // namespace touchline::store
