// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/local_upkeep.h"

#include "core/console/mapped.h"
#include "core/console/on_answer.h"
#include "core/operations/backup_operations.h"
#include "core/operations/backup_shelf.h"
#include "core/operations/key_operations.h"
#include "core/operations/mail_operations.h"
#include "core/operations/reason.h"

#include <QDateTime>
#include <QTimer>
#include <utility>

using namespace Qt::StringLiterals;

namespace touchline::console {

using domain::ErrorCode;
using domain::Result;

namespace {
template <class T>
Reply<T> answered(Result<T> result)
{
    return QtFuture::makeReadyFuture(std::move(result));
}

TestMailView::State stateOf(const QString &name)
{
    if (name == "sent"_L1)
        return TestMailView::State::Sent;
    if (name == "failed"_L1)
        return TestMailView::State::Failed;
    return name == "withheld"_L1 ? TestMailView::State::Withheld : TestMailView::State::Queued;
}

// Two kinds of work, numbered each on its own: backups have the even numbers, trial restores the odd ones.
qint64 backupNumber(qint64 id)
{
    return id * 2;
}
qint64 proofNumber(qint64 id)
{
    return id * 2 + 1;
}
bool isProof(qint64 number)
{
    return number % 2 != 0;
}

ProofView proofView(const operations::RestoreProof &proof)
{
    const operations::BackupFacts &facts = proof.report.facts;
    return {proof.file, facts.takenAtMs, facts.schema, proof.clubs, facts.bytes, proof.report.auditIsWhole};
}
} // namespace

LocalUpkeep::LocalUpkeep(Needs needs, QObject *parent)
    : Upkeep(parent)
    , m_needs(std::move(needs))
{ }

void LocalUpkeep::tellWhenDone(const Reply<void> &reply)
{
    onAnswer<void>(this, reply, [this](const Result<void> &done) {
        if (done)
            Q_EMIT changed();
    });
}

Reply<QString> LocalUpkeep::sendTestMail(QString address)
{
    return m_needs.mails.sendTest(address, m_needs.who);
}

Reply<TestMailView> LocalUpkeep::testMail(QString messageId)
{
    return mapped(m_needs.mails.testMail(messageId), [](const operations::MailOperations::TestMail &test) {
        const bool sent = test.mail.state == "sent"_L1;
        return TestMailView{stateOf(test.mail.state), test.mail.attempts, sent ? test.answer : test.mail.error};
    });
}

Reply<SigningKeysView> LocalUpkeep::signingKeys()
{
    return mapped(m_needs.keys.tokens(), [keys = m_needs.keys.list()](const QHash<QString, qint64> &tokens) {
        SigningKeysView view;
        for (const access::SigningKeyInfo &key : keys) {
            view.keys.append({key.kid, key.createdAtMs, key.retiredAtMs, key.active,
                key.retiredAtMs == 0 ? tokens.value(key.kid) : 0});
        }
        view.uncounted = tokens.value(QString());
        return view;
    });
}

Reply<void> LocalUpkeep::rotateSigningKey(QString reason)
{
    const Reply<void> rotated
        = m_needs.keys.rotate(m_needs.who, reason).then([](const Result<access::SigningKeyInfo> &key) -> Result<void> {
              if (!key)
                  return domain::fail(key.error());
              return {};
          });
    tellWhenDone(rotated);
    return rotated;
}

Reply<void> LocalUpkeep::retireSigningKey(QString kid, QString reason)
{
    const auto kept = operations::requiredReason(reason);
    if (!kept)
        return answered<void>(domain::fail(kept.error()));
    const Reply<void> retired = m_needs.keys.retire(kid, m_needs.who, *kept);
    tellWhenDone(retired);
    return retired;
}

Reply<BackupsView> LocalUpkeep::backups()
{
    return mapped(m_needs.shelf.list(),
        [folder = m_needs.backupsFolder, hasPassphrase = m_needs.hasPassphrase](
            const QList<operations::BackupFile> &files) {
            BackupsView view{.files = {}, .folder = folder, .hasPassphrase = hasPassphrase};
            for (const operations::BackupFile &file : files) {
                view.files.append(
                    {file.name, file.bytes, file.madeAtMs, file.isSealed, file.provenAtMs, file.provenBy});
            }
            return view;
        });
}

Reply<qint64> LocalUpkeep::beginBackup(QString passphrase)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    const QString target = u"%1/manual-%2.touchline"_s.arg(m_needs.backupsFolder, stamp);
    const auto id = m_needs.backups.begin(target, passphrase.toUtf8(), m_needs.who);
    return answered<qint64>(id ? Result<qint64>(backupNumber(*id)) : id);
}

Reply<qint64> LocalUpkeep::beginProof(QString name, QString passphrase)
{
    const auto id = m_needs.shelf.beginProof(name, passphrase.toUtf8(), m_needs.who);
    return answered<qint64>(id ? Result<qint64>(proofNumber(*id)) : id);
}

Reply<UpkeepWork> LocalUpkeep::work(qint64 id)
{
    if (isProof(id)) {
        const auto state = m_needs.shelf.proof(id / 2);
        if (!state)
            return answered<UpkeepWork>(domain::fail(state.error()));
        UpkeepWork work{state->percent, state->done.has_value()};
        if (state->done)
            work.proof = proofView(*state->done);
        return answered<UpkeepWork>(work);
    }
    const auto state = m_needs.backups.progress(id / 2);
    if (!state)
        return answered<UpkeepWork>(domain::fail(state.error()));
    return answered<UpkeepWork>(UpkeepWork{state->value("percent"_L1).toInt(), state->value("done"_L1).toBool()});
}

Reply<void> LocalUpkeep::giveUpWork(qint64 id)
{
    if (isProof(id))
        m_needs.shelf.giveUp(id / 2);
    else
        m_needs.backups.giveUp(id / 2);
    return answered<void>({});
}

Reply<void> LocalUpkeep::restore(RestoreRequest request)
{
    if (!m_needs.renew)
        return answered<void>(domain::fail(ErrorCode::Forbidden, u"this instance cannot restore by itself"_s));
    const auto reason = operations::requiredReason(request.reason);
    if (!reason)
        return answered<void>(domain::fail(reason.error()));
    if (request.confirmation != request.name) {
        const QString message = u"Type the name of the backup to confirm."_s;
        return answered<void>(
            domain::fail({ErrorCode::InvalidRequest, message, {{{u"confirmation"_s}, message, u"not_confirmed"_s}}}));
    }
    const auto path = m_needs.shelf.pathOf(request.name);
    if (!path)
        return answered<void>(domain::fail(path.error()));
    Reply<QByteArray> tried = m_needs.shelf.tryPassphrase(request.name, request.passphrase.toUtf8());
    onAnswer<QByteArray>(this, tried, [this, path = *path, reason = *reason](const Result<QByteArray> &passphrase) {
        if (passphrase)
            renewSoon({path, *passphrase, reason});
    });
    return tried.then([](const Result<QByteArray> &passphrase) -> Result<void> {
        if (!passphrase)
            return domain::fail(passphrase.error());
        return {};
    });
}

Reply<std::optional<RestoreOutcome>> LocalUpkeep::restoreOutcome()
{
    return answered<std::optional<RestoreOutcome>>(std::exchange(m_needs.outcome, std::nullopt));
}

Reply<void> LocalUpkeep::restart()
{
    if (!m_needs.renew)
        return answered<void>(domain::fail(ErrorCode::Forbidden, u"this instance cannot start anew by itself"_s));
    renewSoon({});
    return answered<void>({});
}

/// Behind the answer: this object goes with the core it belongs to.
void LocalUpkeep::renewSoon(const Renewal &renewal)
{
    QTimer::singleShot(0, this, [renew = m_needs.renew, renewal] { renew(renewal); });
}

} // namespace touchline::console
