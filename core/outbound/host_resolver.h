// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QFuture>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <chrono>

namespace touchline::outbound {

/// What a name resolved to: addresses in the order to try them, or why there are none.
struct LookupAnswer
{
    QList<QHostAddress> addresses;
    QString failure{};
};

/// Where addresses of names come from. Lives on the thread of the client that asks.
class HostResolver
{
public:
    HostResolver() = default;
    virtual ~HostResolver() = default;
    Q_DISABLE_COPY_MOVE(HostResolver)

    /// All A and AAAA records. The future always gets an answer, also when the resolver is destroyed.
    virtual QFuture<LookupAnswer> resolve(const QString &host, std::chrono::milliseconds timeout) = 0;
};

/// The operating system's resolver, asked off the calling thread.
class SystemResolver final : public QObject, public HostResolver
{
    Q_OBJECT

public:
    QFuture<LookupAnswer> resolve(const QString &host, std::chrono::milliseconds timeout) override;
};

} // namespace touchline::outbound
