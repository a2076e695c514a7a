// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/mail_operations.h"

#include "core/domain/contact.h"
#include "core/mail/message.h"
#include "core/store/audit_log.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::ErrorCode;
using domain::Result;

MailOperations::MailOperations(store::Writer &writer, const mail::Postbox &postbox, const domain::Clock &clock)
    : m_writer(writer)
    , m_postbox(postbox)
    , m_clock(clock)
{ }

QFuture<Result<QString>> MailOperations::sendTest(QString to, domain::OperatorIdentity who)
{
    return m_writer.run([this, to = to.trimmed(), who](store::Transaction &transaction) -> Result<QString> {
        const auto mailbox = mail::Mailbox::fromText(to);
        if (!mailbox || mailbox->address != to)
            return domain::fail(ErrorCode::InvalidRequest, u"That is no mail address."_s);
        const qint64 now = m_clock.nowMs();
        store::AuditLog(transaction).append({now, who, u"mail.test"_s, {}, {}, {{u"to"_s, to}}});
        return m_postbox.post(transaction, {.kind = mail::MailKind::Test, .recipient = to}, now);
    });
}

QFuture<Result<MailOperations::TestMail>> MailOperations::testMail(QString messageId)
{
    return m_writer.run([messageId](store::Transaction &transaction) -> Result<TestMail> {
        store::MailQueue queue(transaction);
        const auto mail = queue.byMessageId(messageId);
        if (!mail || mail->kind != mail::mailKindName(mail::MailKind::Test))
            return domain::fail(ErrorCode::NotFound, u"There is no such test mail."_s);
        return TestMail{*mail, queue.answer(messageId)};
    });
}

} // namespace touchline::operations
