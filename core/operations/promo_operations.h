// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/domain/promo_code.h"
#include "core/store/writer.h"

#include <QFuture>

namespace touchline::operations {

/// What an operator does to promo codes: audited. May be called from any thread; futures always finish.
class PromoOperations final
{
public:
    PromoOperations(store::Writer &writer, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(PromoOperations)

    /// Errors: InvalidRequest with one issue a faulty field, or the code exists.
    QFuture<domain::Result<domain::PromoCode>> add(domain::PromoCode promo, domain::OperatorIdentity who);
    QFuture<domain::Result<QList<domain::PromoCode>>> list();
    /// Error NotFound. A code that is already inactive stays so.
    QFuture<domain::Result<void>> deactivate(QString code, QString reason, domain::OperatorIdentity who);

private:
    store::Writer &m_writer;
    const domain::Clock &m_clock;
};

} // namespace touchline::operations
