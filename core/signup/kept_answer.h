// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/signup/caller.h"
#include "core/store/session.h"

#include <QJsonObject>
#include <type_traits>

namespace touchline::signup {

/// An answer as it is kept for a repeated `Idempotency-Key`.
QJsonObject keptSuccess(const QJsonObject &value);
QJsonObject keptFailure(const domain::Error &error);
/// The value that was kept, or the error that was.
domain::Result<QJsonObject> readKept(const QJsonObject &answer);
/// How long an answer is kept.
constexpr qint64 keptForMs = 24LL * 60 * 60 * 1000;

/// Runs `effect`, a `domain::Result<T>()`, unless the caller's key already has an answer; then gives that. The answer
/// is recorded in the effect's own transaction; failures that may pass by themselves are not. `write` turns T into JSON
/// and `read` turns it back, given when it was kept as well (milliseconds). Error `IdempotencyMismatch`: the same key
/// with another body.
template <class Effect, class Write, class Read>
auto answerOnce(store::Transaction &transaction, const Caller &caller, qint64 nowMs, Effect effect, Write write,
    Read read) -> decltype(effect())
{
    if (!caller.idempotencyKey)
        return effect();
    store::IdempotencyKeys keys(transaction);
    if (const auto kept = keys.find(*caller.idempotencyKey, nowMs - keptForMs)) {
        if (kept->bodyHash != caller.idempotencyKey->bodyHash) {
            return domain::fail(domain::ErrorCode::IdempotencyMismatch,
                QStringLiteral("This Idempotency-Key was used with another body."));
        }
        const auto value = readKept(kept->answer);
        if (!value)
            return domain::fail(value.error());
        return read(*value, kept->keptAtMs);
    }
    auto outcome = transaction.attempt(effect);
    if (outcome)
        keys.save(*caller.idempotencyKey, keptSuccess(write(*outcome)), nowMs);
    if (!outcome && !domain::isTransient(outcome.error().code)) {
        keys.save(*caller.idempotencyKey, keptFailure(outcome.error()), nowMs);
        transaction.keepDespiteRefusal();
    }
    return outcome;
}

/// The same for effects without a value.
template <class Effect>
domain::Result<void> answerOnce(store::Transaction &transaction, const Caller &caller, qint64 nowMs, Effect effect)
{
    const auto outcome = answerOnce(
        transaction, caller, nowMs,
        [&effect]() -> domain::Result<bool> {
            if (auto done = effect(); !done)
                return domain::fail(done.error());
            return true;
        },
        [](bool) { return QJsonObject(); }, [](const QJsonObject &, qint64) -> domain::Result<bool> { return true; });
    if (!outcome)
        return domain::fail(outcome.error());
    return {};
}

} // namespace touchline::signup
