// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/async_condition.h"
#include "core/domain/clock.h"
#include "core/provision/apps_script/google_answer.h"

#include <QCoroTask>
#include <QObject>
#include <QString>

namespace touchline::provision {

/// What Google's OAuth server knows the operator's installation by.
struct GoogleCredentials
{
    QString tokenUrl;
    QString clientId;
    QString clientSecret;
    QString refreshToken;
};

/// Access tokens for a refresh token (RFC 6749, section 6). One is kept until shortly before it expires; whoever asks
/// while it is being fetched waits for the same. Lives on the client's thread and must outlive whoever asks.
class GoogleTokens final : public QObject
{
    Q_OBJECT

public:
    GoogleTokens(outbound::GuardedClient &client, const domain::Clock &clock, GoogleCredentials credentials);

    /// The answer's `token`, or why there is none.
    QCoro::Task<GoogleAnswer> token();
    /// The server took this token for expired or revoked; the next one asked for is new.
    void forget(const QString &token);

private:
    QCoro::Task<GoogleAnswer> fetch();
    GoogleAnswer read(const outbound::Exchange &exchange) const;

    const QPointer<outbound::GuardedClient> m_client;
    const domain::Clock &m_clock;
    const GoogleCredentials m_credentials;
    QString m_token;
    qint64 m_goodUntilSteadyMs = 0;
    domain::AsyncCondition m_fetched;
    bool m_fetching = false;
};

} // namespace touchline::provision
