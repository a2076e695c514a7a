// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/postbox.h"

#include "core/access/random.h"
#include "core/access/sealing_context.h"
#include "core/domain/event.h"
#include "core/store/mail_queue.h"

using namespace Qt::StringLiterals;

namespace touchline::mail {

Postbox::Postbox(const access::SealingKey &sealingKey, QString messageIdHost, bool dryRun)
    : m_sealingKey(sealingKey)
    , m_messageIdHost(std::move(messageIdHost))
    , m_dryRun(dryRun)
{ }

QString Postbox::post(store::Transaction &transaction, const MailOrder &order, qint64 nowMs) const
{
    const QString kind = mailKindName(order.kind);
    const QString messageId = order.messageId.isEmpty()
        ? u"%1.%2@%3"_s.arg(access::newId(), QString(kind).replace(u'_', u'-'), m_messageIdHost)
        : order.messageId;
    const QString sealed = order.token.isEmpty()
        ? QString()
        : m_sealingKey.seal(order.token.toUtf8(), access::mailTokenContext(messageId));
    store::MailQueue(transaction)
        .post({.messageId = messageId,
                  .tenantId = order.tenantId,
                  .kind = kind,
                  .recipient = order.recipient,
                  .locale = order.locale,
                  .payload = order.values,
                  .sealedToken = sealed,
                  .dry = m_dryRun},
            nowMs);
    transaction.announce({domain::Event::Kind::MailQueued, order.tenantId});
    return messageId;
}

} // namespace touchline::mail
