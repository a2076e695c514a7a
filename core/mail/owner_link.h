// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/mail/letter.h"
#include "core/mail/postbox.h"
#include "core/store/mail_queue.h"
#include "core/store/tenants.h"

#include <QJsonObject>

namespace touchline::mail {

/// One owner's link with all its mail needs. Holds the token: never logged, never stored as it is.
struct OwnerLink
{
    QString token;
    QString messageId;
    QString clubName;
    QString recipient;
    domain::Brand brand{};
    QString locale = QStringLiteral("en"); ///< BCP 47
    QString obsolete{}; ///< why its mail would carry a dead link; empty: it would not

    QJsonObject toJson() const;
    static OwnerLink fromJson(const QJsonObject &json);
};

/// Makes links and the records behind them. The settings are fixed once, before the first use; any thread may use it.
class OwnerLinks final
{
public:
    OwnerLinks(const Postbox &postbox, const access::SealingKey &sealingKey, LetterSettings settings);
    Q_DISABLE_COPY_MOVE(OwnerLinks)

    /// The link that run sends. Every attempt gets the same one under the same Message-ID until it has left. One that
    /// was revoked meanwhile is made anew; one that is not needed any more says so.
    OwnerLink forRun(store::Transaction &transaction, const store::TenantRow &club, int runNumber, qint64 nowMs) const;
    /// Queues a mail with a new link for the mailer, which settles it; older links are void.
    void post(store::Transaction &transaction, const store::TenantRow &club, qint64 nowMs) const;
    /// A new link to hand over without a mail, counting from now; older ones are void.
    OwnerLink copy(store::Transaction &transaction, const store::TenantRow &club, qint64 nowMs) const;
    /// The mail has left: the link counts from now and its token is forgotten.
    void settleSent(
        store::Transaction &transaction, const QString &tenantId, const OwnerLink &link, qint64 nowMs) const;
    /// The mail will not leave (dry run, test club, an obsolete link).
    void settleWithheld(
        store::Transaction &transaction, const QString &tenantId, const OwnerLink &link, qint64 nowMs) const;

    QString url(const OwnerLink &link) const;
    domain::Result<Message> message(const OwnerLink &link, qint64 nowMs) const;

private:
    /// What the queued mail carries.
    OwnerLink queued(const store::QueuedMailRow &mail, const store::TenantRow &club, const domain::Brand &brand) const;
    OwnerLink mint(
        store::Transaction &transaction, const store::TenantRow &club, qint64 nowMs, qint64 expiresAtMs = 0) const;

    const Postbox &m_postbox;
    const access::SealingKey &m_sealingKey;
    const LetterSettings m_settings;
};

} // namespace touchline::mail
