// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/jwt.h"
#include "core/access/sealing_key.h"
#include "core/http/readiness.h"
#include "core/http/web_site.h"
#include "core/owner/email_verification.h"
#include "core/owner/owner_access.h"
#include "core/signup/resume.h"
#include "core/signup/signup.h"
#include "core/telemetry/metrics.h"
#include "tests/support/http_fixture.h"
#include "tests/support/raw_http_client.h"
#include "tests/support/scratch_store.h"
#include "tests/support/shifted_clock.h"

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
    qint64 nowMs() const { return m_clock.nowMs(); }
    /// Lets time pass for the use cases.
    void advance(qint64 ms) { m_clock.advance(ms); }
    owner::EmailVerification &verification() { return m_verification; }
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

    /// Does what the mailer would with the club's newest mail of that kind: marks its link as sent. Gives the link's
    /// token; empty if no such mail waits.
    QString deliver(const QString &tenantId, mail::MailKind kind);
    /// Everything that was logged so far, a line a record.
    QByteArray logText();

    /// One request on a connection of its own; ends the program if there is no answer.
    RawResponse get(const QByteArray &target, const QByteArray &jwt = {},
        QList<std::pair<QByteArray, QByteArray>> headers = {}) const;
    RawResponse post(const QByteArray &target, const QJsonObject &body, const QByteArray &jwt = {},
        QList<std::pair<QByteArray, QByteArray>> headers = {}) const;
    RawResponse exchange(const QByteArray &request) const;
    /// A form as a browser sends it from a page of ours; `fields` is encoded already.
    RawResponse submit(const QByteArray &target, const QByteArray &fields = {},
        QList<std::pair<QByteArray, QByteArray>> headers = {}) const;
    static QJsonObject startBody(const QString &slug, const QString &plan = QStringLiteral("starter"));

private:
    void keep(const domain::LogRecord &record);

    ShiftedClock m_clock;
    telemetry::Log m_log;
    QMutex m_logMutex;
    QByteArray m_logText; ///< guarded by the mutex
    telemetry::Metrics m_metrics;
    ScratchStore m_store;
    QTemporaryDir m_keyDirectory;
    std::unique_ptr<access::KeyRing> m_keys;
    std::unique_ptr<access::SealingKey> m_sealingKey;
    access::TokenIssuer m_issuer;
    access::TokenVerifier m_verifier;
    switches::KillSwitch m_killSwitch;
    signup::TestClubs m_testClubs;
    const mail::Postbox m_postbox;
    signup::Signup m_signup;
    owner::LinkRequests m_linkRequests;
    owner::OwnerAccess m_ownerAccess;
    owner::EmailVerification m_verification;
    signup::Resume m_resume;
    std::atomic<qint64> m_beat = 0;
    http::Readiness m_readiness;
    std::unique_ptr<store::Reader> m_reader; ///< of the server's thread
    http::WebSite m_site;
    HttpFixture m_http;
};

} // namespace touchline::testsupport
