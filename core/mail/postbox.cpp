// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/postbox.h"

#include "core/access/random.h"
#include "core/access/sealing_context.h"
#include "core/domain/event.h"
#include "core/store/mail_queue.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::mail {

namespace {
constexpr std::array everyKind{MailKind::MagicLink, MailKind::Resume, MailKind::VerifyEmail, MailKind::TrialReminder,
    MailKind::TrialEnded, MailKind::OperatorAlert, MailKind::Test};
} // namespace

QString mailKindName(MailKind kind)
{
    switch (kind) {
    case MailKind::MagicLink:
        return u"magic_link"_s;
    case MailKind::Resume:
        return u"resume"_s;
    case MailKind::VerifyEmail:
        return u"verify_email"_s;
    case MailKind::TrialReminder:
        return u"trial_reminder"_s;
    case MailKind::TrialEnded:
        return u"trial_ended"_s;
    case MailKind::OperatorAlert:
        return u"operator_alert"_s;
    case MailKind::Test:
        return u"test"_s;
    }
    return {};
}

std::optional<MailKind> mailKindFromName(const QString &name)
{
    const auto found
        = std::find_if(everyKind.begin(), everyKind.end(), [&](MailKind kind) { return mailKindName(kind) == name; });
    return found == everyKind.end() ? std::nullopt : std::optional(*found);
}

Postbox::Postbox(const access::SealingKey &sealingKey, QString messageIdHost)
    : m_sealingKey(sealingKey)
    , m_messageIdHost(std::move(messageIdHost))
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
                  .sealedToken = sealed},
            nowMs);
    transaction.announce({domain::Event::Kind::MailQueued, order.tenantId});
    return messageId;
}

} // namespace touchline::mail
