// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/make_connections.h"

#include "core/store/statement.h"

namespace touchline::store {

std::optional<MakeConnectionRow> MakeConnections::find(const QString &tenantId)
{
    Statement row(m_session,
        "SELECT webhook_url, webhook_secret, validated_at, previous_secret, previous_secret_until, disabled_at, "
        "disabled_reason FROM make_connections WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    if (!row.next())
        return std::nullopt;
    return MakeConnectionRow{
        row.text(0), row.text(1), row.optionalInteger(2), row.text(3), row.integer(4), row.integer(5), row.text(6)};
}

void MakeConnections::save(const QString &tenantId, const QString &webhookUrl, const QString &sealedSecret)
{
    Statement upsert(m_session,
        "INSERT INTO make_connections (tenant_id, webhook_url, webhook_secret) "
        "VALUES (:tenant, :url, :secret) ON CONFLICT (tenant_id) DO UPDATE SET "
        "webhook_url = excluded.webhook_url, webhook_secret = excluded.webhook_secret, validated_at = NULL, "
        "previous_secret = CASE WHEN make_connections.webhook_secret = excluded.webhook_secret "
        "THEN make_connections.previous_secret ELSE '' END, "
        "previous_secret_until = CASE WHEN make_connections.webhook_secret = excluded.webhook_secret "
        "THEN make_connections.previous_secret_until ELSE 0 END, disabled_at = 0, disabled_reason = ''");
    upsert.bind(":tenant", tenantId).bind(":url", webhookUrl).bind(":secret", sealedSecret).run();
}

void MakeConnections::rotateSecret(const QString &tenantId, const QString &sealedSecret, qint64 previousUntilMs)
{
    Statement update(m_session,
        "UPDATE make_connections SET previous_secret = webhook_secret, previous_secret_until = :until, "
        "webhook_secret = :secret WHERE tenant_id = :tenant");
    update.bind(":until", previousUntilMs).bind(":secret", sealedSecret).bind(":tenant", tenantId).run();
}

bool MakeConnections::endRotation(const QString &tenantId)
{
    Statement update(m_session,
        "UPDATE make_connections SET previous_secret = '', previous_secret_until = 0 "
        "WHERE tenant_id = :tenant AND previous_secret <> ''");
    return update.bind(":tenant", tenantId).run() > 0;
}

bool MakeConnections::disable(const QString &tenantId, const QString &webhookUrl, const QString &reason, qint64 nowMs)
{
    Statement update(m_session,
        "UPDATE make_connections SET disabled_at = :now, disabled_reason = :reason "
        "WHERE tenant_id = :tenant AND webhook_url = :url AND disabled_at = 0");
    return update.bind(":now", nowMs).bind(":reason", reason).bind(":tenant", tenantId).bind(":url", webhookUrl).run()
        > 0;
}

bool MakeConnections::enable(const QString &tenantId)
{
    Statement update(m_session,
        "UPDATE make_connections SET disabled_at = 0, disabled_reason = '' "
        "WHERE tenant_id = :tenant AND disabled_at > 0");
    return update.bind(":tenant", tenantId).run() > 0;
}

void MakeConnections::setValidated(const QString &tenantId, qint64 nowSeconds)
{
    Statement update(m_session, "UPDATE make_connections SET validated_at = :now WHERE tenant_id = :tenant");
    update.bind(":now", nowSeconds).bind(":tenant", tenantId).run();
}

void ProAutomations::saveDeployment(const QString &tenantId, const QString &deploymentId, qint64 nowSeconds)
{
    Statement upsert(m_session,
        "INSERT INTO pro_automation (tenant_id, deployment_id, deployed_at) VALUES (:tenant, :id, :now) "
        "ON CONFLICT (tenant_id) DO UPDATE SET deployment_id = excluded.deployment_id, "
        "deployed_at = excluded.deployed_at");
    upsert.bind(":tenant", tenantId).bind(":id", deploymentId).bind(":now", nowSeconds).run();
}

QString ProAutomations::deploymentId(const QString &tenantId)
{
    Statement row(m_session, "SELECT deployment_id FROM pro_automation WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    return row.next() ? row.text(0) : QString();
}

void ProAutomations::saveScript(const QString &tenantId, const ScriptDeployment &made)
{
    Statement upsert(m_session,
        "INSERT INTO pro_automation (tenant_id, script_id, script_deployment_id) VALUES (:tenant, :script, "
        ":deployment) "
        "ON CONFLICT (tenant_id) DO UPDATE SET script_id = excluded.script_id, "
        "script_deployment_id = excluded.script_deployment_id");
    upsert.bind(":tenant", tenantId).bind(":script", made.scriptId).bind(":deployment", made.deploymentId).run();
}

ScriptDeployment ProAutomations::script(const QString &tenantId)
{
    Statement row(m_session, "SELECT script_id, script_deployment_id FROM pro_automation WHERE tenant_id = :tenant");
    row.bind(":tenant", tenantId);
    return row.next() ? ScriptDeployment{row.text(0), row.text(1)} : ScriptDeployment{};
}

} // namespace touchline::store
