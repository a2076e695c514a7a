// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"
#include "core/http/request.h"

#include <QJsonObject>
#include <QString>
#include <optional>

namespace touchline::http {

/// The body as one JSON object (RFC 8259, UTF-8). UNSUPPORTED_MEDIA_TYPE if it does not say it is JSON; INVALID_JSON if
/// it is not exactly one object, is nested deeper than 16 levels, or is not valid UTF-8.
domain::Result<QJsonObject> parseJsonBody(const Request &request);

/// Whether there is no body, or an empty JSON object. For routes that take none.
domain::Result<void> expectNoBody(const Request &request);

/// Reads typed fields out of an object and keeps an issue for each that is missing or of the wrong type.
class FieldReader final
{
public:
    explicit FieldReader(QJsonObject object);

    /// A required string; empty, with an issue, if it is missing or something else.
    QString string(const QString &name);
    /// A string that may be missing or null.
    std::optional<QString> optionalString(const QString &name);

    /// Adds a finding of the caller's own.
    void fault(const QString &name, const QString &message, const QString &code);

    /// Adds the issues of a check of the values, except on fields that have one already.
    void adopt(const domain::Error &error);

    bool isSound() const { return m_issues.isEmpty(); }
    /// INVALID_REQUEST with the issues found.
    domain::Error error() const;

private:
    std::optional<QString> text(const QString &name);

    const QJsonObject m_object;
    QList<domain::Issue> m_issues;
};

} // namespace touchline::http
