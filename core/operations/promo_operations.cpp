// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/promo_operations.h"

#include "core/access/random.h"
#include "core/domain/slug.h"
#include "core/operations/reason.h"
#include "core/store/audit_log.h"
#include "core/store/promo_codes.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Issue;
using domain::PromoCode;
using domain::Result;

namespace {
QList<Issue> faults(const PromoCode &promo)
{
    QList<Issue> issues;
    if (!domain::isWellFormedPromoCode(promo.code))
        issues.append({{u"code"_s}, u"3 to 40 of A-Z, 0-9, - and _."_s, u"invalid_code"_s});
    if (promo.discountPercent < 0 || promo.discountPercent > 100)
        issues.append({{u"discountPercent"_s}, u"0 to 100."_s, u"invalid_percent"_s});
    if (promo.maxUses && *promo.maxUses < 1)
        issues.append({{u"maxUses"_s}, u"At least 1."_s, u"invalid_uses"_s});
    if (promo.startsAt && promo.validUntil && *promo.validUntil <= *promo.startsAt)
        issues.append({{u"validUntil"_s}, u"Must be after the start."_s, u"invalid_window"_s});
    for (const QString &slug : promo.tenantSlugWhitelist) {
        if (domain::slugFault(slug))
            issues.append({{u"tenantSlugWhitelist"_s}, u"%1 is not a club address."_s.arg(slug), u"invalid_slug"_s});
    }
    if (promo.notes.size() > longestReason)
        issues.append({{u"notes"_s}, u"At most %1 characters."_s.arg(longestReason), u"invalid_notes"_s});
    return issues;
}

std::unexpected<domain::Error> unknown(const QString &code)
{
    return domain::fail(ErrorCode::NotFound, u"There is no promo code %1."_s.arg(code));
}

std::unexpected<domain::Error> exists(const QString &code)
{
    const QString message = u"There is a promo code %1 already."_s.arg(code);
    return domain::fail({ErrorCode::InvalidRequest, message, {{{u"code"_s}, message, u"code_exists"_s}}});
}

QJsonObject details(const PromoCode &promo)
{
    QJsonObject details{{u"code"_s, promo.code}, {u"discountPercent"_s, promo.discountPercent}};
    if (promo.maxUses)
        details.insert(u"maxUses"_s, *promo.maxUses);
    if (promo.startsAt)
        details.insert(u"startsAt"_s, *promo.startsAt);
    if (promo.validUntil)
        details.insert(u"validUntil"_s, *promo.validUntil);
    return details;
}
} // namespace

PromoOperations::PromoOperations(store::Writer &writer, const domain::Clock &clock)
    : m_writer(writer)
    , m_clock(clock)
{ }

QFuture<Result<PromoCode>> PromoOperations::add(PromoCode promo, domain::OperatorIdentity who)
{
    promo.code = domain::normalizedPromoCode(promo.code);
    if (const auto issues = faults(promo); !issues.isEmpty()) {
        return QtFuture::makeReadyFuture(
            Result<PromoCode>(domain::fail({ErrorCode::InvalidRequest, issues.first().message, issues})));
    }
    promo.id = access::newId();
    promo.createdAt = m_clock.nowSeconds();
    return m_writer.run([this, promo, who](store::Transaction &transaction) -> Result<PromoCode> {
        if (!store::PromoCodes(transaction).insert(promo))
            return exists(promo.code);
        store::AuditLog(transaction).append({m_clock.nowMs(), who, u"promo.add"_s, {}, promo.notes, details(promo)});
        transaction.announce({domain::Event::Kind::PromoChanged});
        return promo;
    });
}

QFuture<Result<QList<PromoCode>>> PromoOperations::list()
{
    return m_writer.run([](store::Transaction &transaction) -> Result<QList<PromoCode>> {
        return store::PromoCodes(transaction).all();
    });
}

QFuture<Result<PromoUse>> PromoOperations::show(QString code)
{
    return m_writer.run(
        [code = domain::normalizedPromoCode(code)](store::Transaction &transaction) -> Result<PromoUse> {
            store::PromoCodes codes(transaction);
            const auto promo = codes.byCode(code);
            if (!promo)
                return unknown(code);
            return PromoUse{*promo, codes.redemptions(promo->id, mostRedemptions)};
        });
}

QFuture<Result<PromoCode>> PromoOperations::edit(QString code, PromoEdit edit, domain::OperatorIdentity who)
{
    return m_writer.run([this, code = domain::normalizedPromoCode(code), edit, who](
                            store::Transaction &transaction) -> Result<PromoCode> {
        store::PromoCodes codes(transaction);
        auto promo = codes.byCode(code);
        if (!promo)
            return unknown(code);
        promo->maxUses = edit.maxUses.value_or(promo->maxUses);
        promo->startsAt = edit.startsAt.value_or(promo->startsAt);
        promo->validUntil = edit.validUntil.value_or(promo->validUntil);
        promo->notes = edit.notes.value_or(promo->notes);
        if (const auto issues = faults(*promo); !issues.isEmpty())
            return domain::fail({ErrorCode::InvalidRequest, issues.first().message, issues});
        if (!codes.update(*promo)) {
            const QString message = u"It has been used %1 times already."_s.arg(promo->usedCount);
            return domain::fail({ErrorCode::InvalidRequest, message, {{{u"maxUses"_s}, message, u"invalid_uses"_s}}});
        }
        store::AuditLog(transaction).append({m_clock.nowMs(), who, u"promo.edit"_s, {}, promo->notes, details(*promo)});
        transaction.announce({domain::Event::Kind::PromoChanged});
        return *promo;
    });
}

QFuture<Result<void>> PromoOperations::deactivate(QString code, QString reason, domain::OperatorIdentity who)
{
    return setActive(std::move(code), false, std::move(reason), std::move(who));
}

QFuture<Result<void>> PromoOperations::reactivate(QString code, QString reason, domain::OperatorIdentity who)
{
    return setActive(std::move(code), true, std::move(reason), std::move(who));
}

QFuture<Result<void>> PromoOperations::setActive(
    QString code, bool active, QString reason, domain::OperatorIdentity who)
{
    code = domain::normalizedPromoCode(code);
    reason = keptReason(reason);
    return m_writer.run([this, code, active, reason, who](store::Transaction &transaction) -> Result<void> {
        if (!store::PromoCodes(transaction).setActive(code, active))
            return unknown(code);
        const QString action = active ? u"promo.reactivate"_s : u"promo.deactivate"_s;
        store::AuditLog(transaction).append({m_clock.nowMs(), who, action, {}, reason, {{u"code"_s, code}}});
        transaction.announce({domain::Event::Kind::PromoChanged});
        return {};
    });
}

} // namespace touchline::operations
