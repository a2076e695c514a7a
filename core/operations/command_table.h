// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <functional>

namespace touchline::operations {

/// Commands by name, for callers that speak JSON: the local socket and the command line.
class CommandTable final
{
public:
    using Handler = std::function<QFuture<domain::Result<QJsonObject>>(
        const QJsonObject &args, const domain::OperatorIdentity &who)>;

    void add(const QString &name, const Handler &handler) { m_handlers.insert(name, handler); }
    QStringList names() const { return m_handlers.keys(); }
    /// Error NotFound for a name nobody knows. The future always finishes.
    QFuture<domain::Result<QJsonObject>> run(
        const QString &name, const QJsonObject &args, const domain::OperatorIdentity &who) const;

private:
    QHash<QString, Handler> m_handlers;
};

} // namespace touchline::operations
