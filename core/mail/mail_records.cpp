// SPDX-License-Identifier: GPL-3.0-only
#include "core/mail/mail_records.h"

#include "core/access/random.h"
#include "core/access/sealing_context.h"
#include "core/domain/event.h"
#include "core/store/magic_links.h"
#include "core/store/tenants.h"

using namespace Qt::StringLiterals;

namespace touchline::mail {

namespace {
QString hashOf(const Letter &letter)
{
    return QString::fromLatin1(access::tokenHash(letter.token));
}

std::optional<store::LinkPurpose> purposeOf(MailKind kind)
{
    switch (kind) {
    case MailKind::MagicLink:
        return store::LinkPurpose::Owner;
    case MailKind::Resume:
        return store::LinkPurpose::Resume;
    case MailKind::VerifyEmail:
        return store::LinkPurpose::VerifyEmail;
    case MailKind::TrialReminder:
    case MailKind::TrialEnded:
    case MailKind::OperatorAlert:
    case MailKind::Test:
        break;
    }
    return std::nullopt;
}

void announceChange(store::Transaction &transaction, const DueMail &mail)
{
    if (!mail.tenantId.isEmpty())
        transaction.announce({domain::Event::Kind::TenantChanged, mail.tenantId});
}
} // namespace

QList<DueMail> MailRecords::due(store::Transaction &transaction, qint64 nowMs, bool dryRun, int limit) const
{
    QList<DueMail> mails;
    const auto rows = store::MailQueue(transaction).due(nowMs, longestWait.count(), dryRun, limit);
    for (const store::QueuedMailRow &row : rows)
        mails.append(read(transaction, row, nowMs));
    return mails;
}

DueMail MailRecords::read(store::Transaction &transaction, const store::QueuedMailRow &row, qint64 nowMs) const
{
    DueMail mail{.tenantId = row.tenantId, .attempts = row.attempts, .firstTriedAtMs = row.firstTriedAtMs};
    mail.letter.recipient = row.recipient;
    mail.letter.messageId = row.messageId;
    mail.letter.locale = row.locale;
    mail.letter.values = row.payload;
    if (const auto kind = mailKindFromName(row.kind))
        mail.letter.kind = *kind;
    else
        mail.broken = u"this version knows no mail of the kind %1"_s.arg(row.kind);
    if (!row.tenantId.isEmpty())
        addClub(transaction, row, mail);
    if (row.dry)
        mail.withheld = u"dry run"_s;
    if (mail.letter.locale.isEmpty())
        mail.letter.locale = u"en"_s;
    if (!row.sealedToken.isEmpty())
        addLink(transaction, row, mail, nowMs);
    return mail;
}

void MailRecords::addClub(store::Transaction &transaction, const store::QueuedMailRow &row, DueMail &mail) const
{
    const auto club = store::Tenants(transaction).byId(row.tenantId);
    if (!club || club->status == domain::TenantStatus::Cancelled) {
        mail.obsolete = u"the club is cancelled"_s;
        return;
    }
    mail.letter.clubName = club->name;
    mail.letter.brand = store::Tenants(transaction).brand(club->id);
    if (mail.letter.locale.isEmpty())
        mail.letter.locale = club->locale;
    if (club->test)
        mail.withheld = u"test club"_s;
}

void MailRecords::addLink(
    store::Transaction &transaction, const store::QueuedMailRow &row, DueMail &mail, qint64 nowMs) const
{
    const auto token = m_sealingKey.open(row.sealedToken, access::mailTokenContext(row.messageId));
    if (!token) {
        mail.broken = u"the link can no longer be read; send a new one"_s;
        return;
    }
    mail.letter.token = QString::fromUtf8(*token);
    mail.letter.expiresAtMs = nowMs + store::linkValidForMs;
    const auto purpose = purposeOf(mail.letter.kind);
    const auto link = purpose ? store::MagicLinks(transaction).find(*purpose, hashOf(mail.letter)) : std::nullopt;
    if (link && (link->voidedAtMs != 0 || link->usedAtMs != 0))
        mail.obsolete = u"a newer link took its place"_s;
    else if (link)
        store::MagicLinks(transaction).setExpiry(row.tenantId, link->tokenHash, mail.letter.expiresAtMs);
}

void MailRecords::settleSent(
    store::Transaction &transaction, const DueMail &mail, const QString &answer, qint64 nowMs) const
{
    if (mail.tenantId.isEmpty())
        store::MailQueue(transaction).setAnswer(mail.letter.messageId, answer);
    store::MailQueue(transaction).setFinished(mail.tenantId, mail.letter.messageId, u"sent"_s, nowMs);
    if (!mail.letter.token.isEmpty())
        store::MagicLinks(transaction)
            .setSent(mail.tenantId, hashOf(mail.letter), nowMs, nowMs + store::linkValidForMs);
    if (mail.letter.kind == MailKind::MagicLink)
        store::Tenants(transaction).setOwnerEmailSent(mail.tenantId, store::isoUtc(nowMs));
    announceChange(transaction, mail);
}

void MailRecords::settleOver(
    store::Transaction &transaction, const DueMail &mail, const QString &state, const QString &why, qint64 nowMs) const
{
    store::MailQueue(transaction).setFinished(mail.tenantId, mail.letter.messageId, state, nowMs, why);
    announceChange(transaction, mail);
}

void MailRecords::settleRetry(store::Transaction &transaction, const DueMail &mail, const QString &why, qint64 nowMs,
    qint64 nextAttemptAtMs) const
{
    store::MailQueue(transaction).setRetry(mail.tenantId, mail.letter.messageId, nowMs, nextAttemptAtMs, why);
    announceChange(transaction, mail);
}

} // namespace touchline::mail
