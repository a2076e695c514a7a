// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QString>
#include <optional>

namespace touchline::store {

/// A row of `make_connections`: a starter club's webhook. The secret is sealed; `validatedAt` is in seconds.
struct MakeConnectionRow
{
    QString webhookUrl;
    QString sealedSecret;
    std::optional<qint64> validatedAt{};
};

class MakeConnections final
{
public:
    explicit MakeConnections(Session &session)
        : m_session(session)
    { }

    std::optional<MakeConnectionRow> find(const QString &tenantId);
    /// Saves the webhook as not yet validated.
    void save(const QString &tenantId, const QString &webhookUrl, const QString &sealedSecret);
    void setValidated(const QString &tenantId, qint64 nowSeconds);

private:
    Session &m_session;
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

private:
    Session &m_session;
};

} // namespace touchline::store
