// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/domain/operator_identity.h"
#include "core/mail/link_post.h"
#include "core/mail/owner_link.h"
#include "core/operations/run_end.h"
#include "core/outbound/host_rules.h"
#include "core/store/tenants.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"

#include <QFuture>
#include <QJsonObject>
#include <functional>

namespace touchline::operations {

/// What an operator does about one club's provisioning: audited. May be called from any thread; futures always finish.
/// Each may give TenantNotFound, TenantSuspended, and StepOutOfOrder with a sentence saying why it does not fit the
/// club's state.
class ClubOperations final
{
public:
    struct Needs
    {
        store::Writer &writer;
        const access::SealingKey &sealingKey;
        const mail::OwnerLinks &links;
        const mail::Postbox &postbox;
        const domain::Clock &clock;
        telemetry::Log &log;
        outbound::WebhookPolicy webhook{};
        bool dryRun = false;
        bool oneClubPerEmail = false;
        bool verifyEmail = false; ///< provisioning waits until the mail address was confirmed
        provision::RunEnded runEnded{};
    };
    explicit ClubOperations(Needs needs);
    Q_DISABLE_COPY_MOVE(ClubOperations)

    /// Continues a failed or waiting run at once at the step it stopped at.
    QFuture<domain::Result<void>> retry(QString tenantId, domain::OperatorIdentity who);
    /// A new run that begins at that step and carries over what came before. A run that only waits is cancelled for it.
    /// Errors: NotFound for a step the run does not have.
    QFuture<domain::Result<void>> retryFrom(QString tenantId, QString step, domain::OperatorIdentity who);
    /// Ends the run as failed, at once or at its next step boundary; it can be retried. The reason may be empty.
    /// True: it has ended; false: it is in work and ends soon.
    QFuture<domain::Result<bool>> cancelRun(QString tenantId, QString reason, domain::OperatorIdentity who);
    /// Lets a run go on although the owner's mail address was not confirmed. Errors: InvalidRequest without a reason.
    QFuture<domain::Result<void>> releaseHold(QString tenantId, QString reason, domain::OperatorIdentity who);
    /// Lets staff finish this club's signup although signups are off, as if it had been started so. Errors:
    /// InvalidRequest without a reason.
    QFuture<domain::Result<void>> letSignupFinish(QString tenantId, QString reason, domain::OperatorIdentity who);
    /// Changes where a Starter club's events go and has it validated where provisioning is still to be done. An empty
    /// secret leaves the one there. Errors: those of the signup's own step, PlanMismatch.
    QFuture<domain::Result<void>> editWebhook(
        QString tenantId, QString webhookUrl, QString webhookSecret, domain::OperatorIdentity who);
    /// Corrects the owner's address wherever it stands; older links are void, sessions end, and it is to be confirmed
    /// again where that is required. An unfinished run goes on at once; the owner of a finished one is mailed a new
    /// link. Errors: InvalidRequest, EmailExists.
    QFuture<domain::Result<void>> correctEmail(QString tenantId, QString email, domain::OperatorIdentity who);

private:
    /// Gives the details of the audit record.
    using Work = std::function<domain::Result<QJsonObject>(store::Transaction &, const store::TenantRow &)>;
    /// Runs `work` on a live club and writes its audit record.
    QFuture<domain::Result<void>> onClub(
        QString tenantId, domain::OperatorIdentity who, QString action, QString reason, Work work);
    /// An unfinished run goes on: where it stopped, or in a new run at `redo` if that step is finished.
    domain::Result<void> goOn(store::Transaction &transaction, const store::TenantRow &tenant, domain::StepKind redo,
        const QString &operatorName, const QString &why) const;
    /// The number of the new run, which begins at the first step where the last was a dry one.
    domain::Result<int> queueFrom(store::Transaction &transaction, const store::TenantRow &tenant, int position,
        const QString &operatorName) const;
    /// The present run is a dry one and this process is not in a dry run.
    bool wasDryRun(store::Transaction &transaction, const store::TenantRow &tenant) const;
    /// Says what was ordered and, of a club as it was before, that it waits now.
    void logQueued(store::Transaction &transaction, const store::TenantRow &before, const QString &operatorName,
        const QString &why) const;

    /// What the owner is mailed at a corrected address, and what waits for it.
    domain::Result<void> writeTo(
        store::Transaction &transaction, const store::TenantRow &corrected, const QString &operatorName) const;

    const Needs m_needs;
    const mail::LinkPost m_linkPost;
};

} // namespace touchline::operations
