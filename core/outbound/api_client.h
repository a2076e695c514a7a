// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/outbound/http_exchange.h"

#include <QCoroTask>
#include <QJsonObject>
#include <QString>
#include <QUrl>
#include <chrono>
#include <optional>

namespace touchline::outbound {

/// One call of a Touchline server's API.
struct ApiCall
{
    QByteArray method = "GET";
    QString path; ///< with query, e.g. `/public/signup/start`
    std::optional<QJsonObject> body{};
    QString bearer{};
    QString idempotencyKey{};
    HeaderList headers{};
};

struct ApiAnswer
{
    int status = 0; ///< 0: no answer came, `failure` says why
    QJsonObject json{}; ///< empty if the body is not one JSON object
    QByteArray body{};
    HeaderList headers{};
    std::optional<std::chrono::seconds> retryAfter{};
    QString failure{};

    bool isSuccess() const { return status >= 200 && status < 300; }
    /// `error.code` of a failure, e.g. `SLUG_TAKEN`.
    QString errorCode() const;
};

/// A small client of a Touchline server whose address the user of the command line gave: goes wherever that is, so
/// nothing that came over the network may choose it. One connection a call. Any thread with an event loop; calls under
/// way outlive the client.
class ApiClient final
{
public:
    /// `base`: `http://127.0.0.1:8787`, with or without a trailing slash. `clock` must outlive the calls.
    ApiClient(QUrl base, const domain::Clock &clock, std::chrono::milliseconds timeout = std::chrono::seconds(15));

    QCoro::Task<ApiAnswer> call(ApiCall call) const;
    QCoro::Task<ApiAnswer> get(QString path, QString bearer = {}) const;
    QCoro::Task<ApiAnswer> post(QString path, QJsonObject body, QString bearer = {}, QString idempotencyKey = {}) const;
    const QUrl &base() const { return m_base; }

private:
    const QUrl m_base;
    const domain::Clock &m_clock;
    const std::chrono::milliseconds m_timeout;
};

} // namespace touchline::outbound
