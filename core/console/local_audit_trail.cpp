// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_audit_trail.h"

#include "core/console/mapped.h"
#include "core/operations/audit_operations.h"

namespace touchline::console {

using domain::Result;

LocalAuditTrail::LocalAuditTrail(operations::AuditOperations &operations, QObject *parent)
    : AuditTrail(parent)
    , m_operations(operations)
{ }

Reply<QList<domain::AuditRecord>> LocalAuditTrail::page(AuditQuery query)
{
    return m_operations.page({query.filter, query.oldestFirst, query.behindId, query.limit});
}

Reply<AuditNames> LocalAuditTrail::names()
{
    return mapped(m_operations.names(),
        [](const operations::AuditOperations::Names &names) { return AuditNames{names.operators, names.actions}; });
}

Reply<qint64> LocalAuditTrail::beginVerification(QString expectedHash)
{
    return QtFuture::makeReadyFuture(Result<qint64>(m_operations.beginVerification(expectedHash)));
}

Reply<AuditVerification> LocalAuditTrail::verification(qint64 id)
{
    const auto state = m_operations.verification(id);
    Result<AuditVerification> answer;
    if (state)
        answer = AuditVerification{state->percent, state->done};
    else
        answer = domain::fail(state.error());
    return QtFuture::makeReadyFuture(answer);
}

Reply<void> LocalAuditTrail::giveUpVerification(qint64 id)
{
    m_operations.giveUp(id);
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace touchline::console
