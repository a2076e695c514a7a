// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/access/sealing_key.h"
#include "core/mail/mail_kind.h"
#include "core/store/session.h"

#include <QJsonObject>
#include <QString>

namespace touchline::mail {

/// A mail to be sent. It is put into words when it leaves.
struct MailOrder
{
    MailKind kind = MailKind::Test;
    QString tenantId{}; ///< empty: to the operators
    QString recipient;
    QString locale{}; ///< BCP 47; empty: the club's, for operators English
    QJsonObject values{}; ///< what its template needs beside the link; nothing secret
    QString token{}; ///< the secret part of its link, kept sealed until the mail has left; empty: no link
    QString messageId{}; ///< set where the same order must never become two mails; else made
};

/// Takes mails in as part of the transaction that causes them: they leave if and only if it commits. The mailer sends
/// them from the queue, with retries. Any thread may use it.
class Postbox final
{
public:
    /// `messageIdHost`: ends the Message-IDs that are made here, the host of the sender. What is posted in a dry run
    /// never leaves.
    Postbox(const access::SealingKey &sealingKey, QString messageIdHost, bool dryRun = false);
    Q_DISABLE_COPY_MOVE(Postbox)

    /// Queues the mail and says under which Message-ID; an order with a Message-ID that is queued already changes
    /// nothing.
    QString post(store::Transaction &transaction, const MailOrder &order, qint64 nowMs) const;
    /// A Message-ID for an order that must never become two mails, from what makes it unique.
    QString messageId(const QString &unique) const { return unique + u'@' + m_messageIdHost; }

private:
    const access::SealingKey &m_sealingKey;
    const QString m_messageIdHost;
    const bool m_dryRun;
};

} // namespace touchline::mail
