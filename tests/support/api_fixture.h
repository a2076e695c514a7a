// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/jwt.h"
#include "core/access/sealing_key.h"
#include "core/http/readiness.h"
#include "core/signup/signup.h"
#include "core/telemetry/metrics.h"
#include "tests/support/http_fixture.h"
#include "tests/support/raw_http_client.h"
#include "tests/support/scratch_store.h"

#include <QJsonObject>
#include <QTemporaryDir>
#include <atomic>
#include <memory>

namespace touchline::testsupport {

/// The whole public API over real sockets on a scratch database, without a provisioner.
class ApiFixture final
{
public:
    explicit ApiFixture(const settings::Config &config = HttpFixture::defaults());
    ~ApiFixture();
    Q_DISABLE_COPY_MOVE(ApiFixture)

    quint16 port() const { return m_http.port(); }
    ScratchStore &store() { return m_store; }
    switches::KillSwitch &killSwitch() { return m_killSwitch; }
    telemetry::Metrics &metrics() { return m_metrics; }
    /// What the provisioner would tell of its beat, steady milliseconds.
    void setProvisionerBeat(qint64 steadyMs) { m_beat = steadyMs; }
    qint64 steadyMs() const { return m_clock.steadyMs(); }
    /// Switches signups off as an operator would.
    void switchOff(bool letStartedFinish);

    struct Club
    {
        QString id;
        QString slug;
        QByteArray jwt;
    };
    /// Starts a signup over the API; ends the program if that fails.
    Club startClub(const QString &slug, const QString &plan = QStringLiteral("starter"));

    /// One request on a connection of its own; ends the program if there is no answer.
    RawResponse get(const QByteArray &target, const QByteArray &jwt = {},
        QList<std::pair<QByteArray, QByteArray>> headers = {}) const;
    RawResponse post(const QByteArray &target, const QJsonObject &body, const QByteArray &jwt = {},
        QList<std::pair<QByteArray, QByteArray>> headers = {}) const;
    RawResponse exchange(const QByteArray &request) const;
    static QJsonObject startBody(const QString &slug, const QString &plan = QStringLiteral("starter"));

private:
    domain::SystemClock m_clock;
    telemetry::Log m_log;
    telemetry::Metrics m_metrics;
    ScratchStore m_store;
    QTemporaryDir m_keyDirectory;
    std::unique_ptr<access::KeyRing> m_keys;
    std::unique_ptr<access::SealingKey> m_sealingKey;
    access::TokenIssuer m_issuer;
    access::TokenVerifier m_verifier;
    switches::KillSwitch m_killSwitch;
    signup::TestClubs m_testClubs;
    signup::Signup m_signup;
    std::atomic<qint64> m_beat = 0;
    http::Readiness m_readiness;
    std::unique_ptr<store::Reader> m_reader; ///< of the server's thread
    HttpFixture m_http;
};

} // namespace touchline::testsupport
