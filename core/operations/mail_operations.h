// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/domain/operator_identity.h"
#include "core/mail/postbox.h"
#include "core/store/mail_queue.h"
#include "core/store/writer.h"

#include <QFuture>

namespace touchline::operations {

/// Trying out whether mails leave: audited. May be called from any thread; futures always finish.
class MailOperations final
{
public:
    MailOperations(store::Writer &writer, const mail::Postbox &postbox, const domain::Clock &clock);
    Q_DISABLE_COPY_MOVE(MailOperations)

    /// Queues a test mail; it leaves when an instance runs. Its Message-ID. Error InvalidRequest for an address that
    /// is none.
    QFuture<domain::Result<QString>> sendTest(QString to, domain::OperatorIdentity who);
    struct TestMail
    {
        store::QueuedMailRow mail;
        QString answer{}; ///< the mail server's, once it was sent
    };
    /// What became of a test mail. Error NotFound for any other mail.
    QFuture<domain::Result<TestMail>> testMail(QString messageId);

private:
    store::Writer &m_writer;
    const mail::Postbox &m_postbox;
    const domain::Clock &m_clock;
};

} // namespace touchline::operations
