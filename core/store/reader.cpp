// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/reader.h"

namespace touchline::store {

domain::Result<std::unique_ptr<Reader>> Reader::open(const QString &path, Connection::ErrorObserver observer)
{
    auto connection = Connection::open(path, Connection::Mode::ReadOnly, std::move(observer));
    if (!connection)
        return domain::fail(connection.error());
    return std::unique_ptr<Reader>(new Reader(std::move(*connection)));
}

Reader::Reader(std::unique_ptr<Connection> connection)
    : m_connection(std::move(connection))
{ }

} // namespace touchline::store
