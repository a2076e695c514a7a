// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `make_connections`: a starter club's webhook. Secrets are sealed, both for `access::webhookSecretContext`;
/// `validatedAt` is in seconds.
struct MakeConnectionRow
{
    QString webhookUrl;
    QString sealedSecret;
    std::optional<qint64> validatedAt{};
    QString sealedPreviousSecret{}; ///< while the secret rotates, events are signed with the one before as well
    qint64 previousSecretUntilMs = 0;
    qint64 disabledAtMs = 0; ///< nothing is sent to it
    QString disabledReason{};
};

class MakeConnections final
{
public:
    explicit MakeConnections(Session &session)
        : m_session(session)
    { }

    std::optional<MakeConnectionRow> find(const QString &tenantId);
    /// Saves the webhook as enabled and not yet validated. Another secret than the one there ends a rotation.
    void save(const QString &tenantId, const QString &webhookUrl, const QString &sealedSecret);
    /// Puts a new secret in place; the one there goes on as the previous one until then.
    void rotateSecret(const QString &tenantId, const QString &sealedSecret, qint64 previousUntilMs);
    /// Forgets the previous secret. False when there is none.
    bool endRotation(const QString &tenantId);
    /// False when the webhook has been changed since or is disabled already.
    bool disable(const QString &tenantId, const QString &webhookUrl, const QString &reason, qint64 nowMs);
    /// False when it is not disabled.
    bool enable(const QString &tenantId);
    void setValidated(const QString &tenantId, qint64 nowSeconds);

private:
    Session &m_session;
};

/// What was made for a Pro club at Google Apps Script; empty before.
struct ScriptDeployment
{
    QString scriptId{};
    QString deploymentId{};
};

/// The table `pro_automation`: what was deployed for a Pro club.
class ProAutomations final
{
public:
    explicit ProAutomations(Session &session)
        : m_session(session)
    { }

    void saveDeployment(const QString &tenantId, const QString &deploymentId, qint64 nowSeconds);
    QString deploymentId(const QString &tenantId);
    void saveScript(const QString &tenantId, const ScriptDeployment &made);
    ScriptDeployment script(const QString &tenantId);

private:
    Session &m_session;
};

} // namespace touchline::store
