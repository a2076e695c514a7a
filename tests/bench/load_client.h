// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QtGlobal>
#include <functional>
#include <map>

namespace touchline::bench {

/// What a burst of requests came to.
struct LoadResult
{
    qint64 answers = 0;
    double seconds = 0;
    std::map<int, qint64> byStatus{};
    double perSecond() const { return seconds > 0 ? static_cast<double>(answers) / seconds : 0; }
};

/// Sends requests over `connections` kept-alive connections to 127.0.0.1, the next one on a connection as soon as its
/// last was answered, until `total` have been answered. One thread, epoll; as little of it as possible, because client
/// and server share the machine. `request(i)` makes the i-th request as bytes. Ends the program if a connection breaks.
LoadResult runLoad(quint16 port, int connections, qint64 total, const std::function<QByteArray(qint64)> &request);

} // namespace touchline::bench
