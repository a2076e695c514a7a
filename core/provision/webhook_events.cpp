// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/webhook_events.h"

#include "core/access/random.h"
#include "core/store/webhook_messages.h"

#include <QCryptographicHash>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
QJsonObject clubData(const WebhookSubject &subject)
{
    const store::TenantRow &club = subject.tenant;
    return {{u"id"_s, club.id}, {u"slug"_s, club.slug}, {u"name"_s, club.name},
        {u"plan"_s, domain::planName(club.plan)}, {u"publicUrl"_s, u"%1/c/%2"_s.arg(subject.publicUrl, club.slug)}};
}

void queue(store::Transaction &transaction, const WebhookSubject &subject, const QString &id, const QString &event,
    const QJsonObject &data)
{
    const QJsonObject body{{u"type"_s, event}, {u"timestamp"_s, store::isoUtc(subject.nowMs)}, {u"data"_s, data}};
    store::WebhookMessageRow message{.id = id,
        .tenantId = subject.tenant.id,
        .event = event,
        .body = QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)),
        .nextAttemptAtMs = subject.nowMs,
        .createdAtMs = subject.nowMs};
    if (subject.withheld) {
        message.state = store::WebhookMessageState::Withheld;
        message.finishedAtMs = subject.nowMs;
        message.error = subject.tenant.test ? u"test club: not sent"_s : u"dry run: not sent"_s;
    }
    if (!store::WebhookMessages(transaction).add(message))
        return;
    transaction.announce({domain::Event::Kind::TenantChanged, subject.tenant.id});
    if (!subject.withheld)
        transaction.announce({domain::Event::Kind::WebhookQueued, subject.tenant.id});
}
} // namespace

QString clubProvisionedId(const QString &tenantId, int run)
{
    const QByteArray text = u"%1/%2/%3"_s.arg(tenantId).arg(run).arg(clubProvisionedEvent).toUtf8();
    return u"msg_"_s + QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

void queueClubProvisioned(store::Transaction &transaction, const WebhookSubject &subject, int run)
{
    if (!store::MakeConnections(transaction).find(subject.tenant.id))
        return;
    QJsonObject data = clubData(subject);
    data.insert(u"run"_s, run);
    data.insert(u"provisionedAt"_s, store::isoUtc(subject.nowMs));
    queue(transaction, subject, clubProvisionedId(subject.tenant.id, run), clubProvisionedEvent, data);
}

QString queueTestEvent(store::Transaction &transaction, const WebhookSubject &subject)
{
    const QString id = u"msg_"_s + access::newId().remove(u'-');
    queue(transaction, subject, id, testEvent, clubData(subject));
    return id;
}

} // namespace touchline::provision
