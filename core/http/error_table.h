// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace touchline::http {

/// A failure ready for the wire: what of RFC 9457 and of the original clients' shape is not the request's own.
struct Problem
{
    int status = 500;
    QString code; ///< e.g. `SLUG_TAKEN`
    QString detail; ///< safe to show to anybody
    QList<domain::Issue> issues{};
    std::optional<std::chrono::seconds> retryAfter{};
    QJsonObject extra{}; ///< extension members (RFC 9457, 3.2)
};

/// The one table from error codes to HTTP statuses.
int statusOf(domain::ErrorCode code);
Problem problemOf(const domain::Error &error);

/// The standard's words for a status (RFC 9110, 15), also the `title` of a problem.
QByteArray reasonPhrase(int status);

/// Failures of the transport itself, which no use case can return.
namespace transport {
Problem badRequest(const QString &detail);
Problem requestTimeout();
Problem lengthRequired();
Problem payloadTooLarge();
Problem misdirected();
Problem expectationFailed();
Problem headersTooLarge();
Problem overloaded();
} // namespace transport

} // namespace touchline::http
