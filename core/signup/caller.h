// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/operator_identity.h"
#include "core/store/idempotency_keys.h"

#include <QString>
#include <optional>

namespace touchline::signup {

/// Who asks for a use case, and through which door.
struct Caller
{
    /// Set when staff do it for the club; empty for the public API.
    std::optional<domain::OperatorIdentity> staff{};
    /// Set when the request carried an `Idempotency-Key`.
    std::optional<store::IdempotencyKeyRow> idempotencyKey{};
    QString requestId{};
    /// The key that signs the token the answer is to carry; empty: it carries none.
    QString tokenKey{};
};

/// Counts the token that goes out with an answer, in the transaction the answer tells about.
void countToken(store::Transaction &transaction, const Caller &caller, qint64 nowSeconds);

/// The row that names a kept answer. `key` and `body` are hashed here; `tenantId` is empty where no token tells callers
/// apart.
store::IdempotencyKeyRow idempotencyKey(
    const QString &tenantId, const QString &method, const QString &path, const QByteArray &key, const QByteArray &body);

} // namespace touchline::signup
