// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/command_table.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

QFuture<domain::Result<QJsonObject>> CommandTable::run(
    const QString &name, const QJsonObject &args, const domain::OperatorIdentity &who) const
{
    const auto handler = m_handlers.constFind(name);
    if (handler == m_handlers.constEnd()) {
        return QtFuture::makeReadyFuture(domain::Result<QJsonObject>(
            domain::fail(domain::ErrorCode::NotFound, u"There is no command %1."_s.arg(name.left(100)))));
    }
    return (*handler)(args, who);
}

} // namespace touchline::operations
