// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_upkeep.h"

#include <QDateTime>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;

Reply<QString> FakeUpkeep::sendTestMail(QString address)
{
    return replies.answer<QString>(u"sendTestMail"_s, address, u"message-1"_s);
}

Reply<TestMailView> FakeUpkeep::testMail(QString messageId)
{
    return replies.answer<TestMailView>(u"testMail"_s, messageId, mail);
}

Reply<SigningKeysView> FakeUpkeep::signingKeys()
{
    return replies.answer<SigningKeysView>(u"signingKeys"_s, {}, keys);
}

Reply<void> FakeUpkeep::rotateSigningKey(QString reason)
{
    if (!replies.fails(u"rotateSigningKey"_s)) {
        for (SigningKeyView &key : keys.keys)
            key.isActive = false;
        keys.keys.prepend({.kid = u"new-key"_s, .createdAtMs = 1000, .isActive = true});
    }
    return replies.answer<void>(u"rotateSigningKey"_s, reason, {});
}

Reply<void> FakeUpkeep::retireSigningKey(QString kid, QString reason)
{
    for (SigningKeyView &key : keys.keys) {
        if (key.kid == kid)
            key.retiredAtMs = 1000;
    }
    return replies.answer<void>(u"retireSigningKey"_s, kid + u' ' + reason, {});
}

Reply<BackupsView> FakeUpkeep::backups()
{
    return replies.answer<BackupsView>(u"backups"_s, {}, shelf);
}

Reply<qint64> FakeUpkeep::beginBackup(QString passphrase)
{
    return replies.answer<qint64>(u"beginBackup"_s, passphrase, 2);
}

Reply<qint64> FakeUpkeep::beginProof(QString name, QString passphrase)
{
    return replies.answer<qint64>(u"beginProof"_s, name + u' ' + passphrase, 3);
}

Reply<UpkeepWork> FakeUpkeep::work(qint64 id)
{
    return replies.answer<UpkeepWork>(u"work"_s, QString::number(id), workState);
}

Reply<void> FakeUpkeep::giveUpWork(qint64 id)
{
    return replies.answer<void>(u"giveUpWork"_s, QString::number(id), {});
}

Reply<void> FakeUpkeep::restore(RestoreRequest request)
{
    restoreRequest = request;
    return replies.answer<void>(u"restore"_s, request.name, {});
}

Reply<std::optional<RestoreOutcome>> FakeUpkeep::restoreOutcome()
{
    return replies.answer<std::optional<RestoreOutcome>>(u"restoreOutcome"_s, {}, outcome);
}

Reply<void> FakeUpkeep::restart()
{
    return replies.answer<void>(u"restart"_s, {}, {});
}

void fillWithDemoData(FakeUpkeep &fake, qint64 nowMs)
{
    constexpr qint64 day = 86'400'000;
    fake.keys.keys
        = {{u"5f1c09ab"_s, nowMs - 2 * day, 0, true, 412}, {u"b37d20e4"_s, nowMs - 190 * day, 0, false, 8214},
            {u"09aa41cc"_s, nowMs - 400 * day, nowMs - 30 * day, false, 0}};
    fake.keys.uncounted = 96;
    fake.shelf.folder = u"/var/lib/touchline/backups"_s;
    fake.shelf.hasPassphrase = true;
    for (int i = 0; i < 7; ++i) {
        const QString date = QDateTime::fromMSecsSinceEpoch(nowMs - i * day, Qt::UTC).toString(u"yyyy-MM-dd"_s);
        fake.shelf.files.append({.name = u"nightly-%1.touchline"_s.arg(date),
            .bytes = 184'300'000 - i * 1'200'000,
            .madeAtMs = nowMs - i * day - 3'600'000,
            .isSealed = true,
            .provenAtMs = i == 1 ? nowMs - 5 * 3'600'000 : 0,
            .provenBy = i == 1 ? u"ops"_s : QString()});
    }
    fake.shelf.files.append({.name = u"before-migration-from-5-20261101-081500-120.db"_s,
        .bytes = 171'000'000,
        .madeAtMs = nowMs - 28 * day});
    fake.mail = {TestMailView::State::Sent, 0, u"250 2.0.0 Ok: queued as 4B7CF1A0"_s};
}

} // namespace touchline::testsupport
