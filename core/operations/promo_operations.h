// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/domain/promo_code.h"
#include "core/store/promo_codes.h"
#include "core/store/writer.h"

#include <QFuture>

namespace touchline::operations {

/// What may be changed of a promo code that is there. What is not set stays; an inner nothing takes the limit away.
/// Times are seconds since the epoch.
struct PromoEdit
{
    std::optional<std::optional<qint64>> maxUses{};
    std::optional<std::optional<qint64>> startsAt{};
    std::optional<std::optional<qint64>> validUntil{};
    std::optional<QString> notes{};
};

/// A promo code and who used it, newest first.
struct PromoUse
{
    domain::PromoCode promo;
    QList<store::PromoRedemption> redemptions;
};

/// What an operator does to promo codes: audited. May be called from any thread; futures always finish.
class PromoOperations final
{
public:
    static constexpr int mostRedemptions = 1000;

    PromoOperations(store::Writer &writer, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(PromoOperations)

    /// Errors: InvalidRequest with one issue a faulty field, or the code exists.
    QFuture<domain::Result<domain::PromoCode>> add(domain::PromoCode promo, domain::OperatorIdentity who);
    QFuture<domain::Result<QList<domain::PromoCode>>> list();
    /// At most the newest `mostRedemptions`. Error NotFound.
    QFuture<domain::Result<PromoUse>> show(QString code);
    /// Errors: NotFound, InvalidRequest with one issue a faulty field, also for fewer uses than there were.
    QFuture<domain::Result<domain::PromoCode>> edit(QString code, PromoEdit edit, domain::OperatorIdentity who);
    /// Error NotFound. A code that is already inactive stays so.
    QFuture<domain::Result<void>> deactivate(QString code, QString reason, domain::OperatorIdentity who);
    /// The same the other way round.
    QFuture<domain::Result<void>> reactivate(QString code, QString reason, domain::OperatorIdentity who);

private:
    QFuture<domain::Result<void>> setActive(QString code, bool active, QString reason, domain::OperatorIdentity who);

    store::Writer &m_writer;
    const domain::Clock &m_clock;
};

} // namespace touchline::operations
