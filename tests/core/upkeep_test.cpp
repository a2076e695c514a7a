// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/upkeep.h"

#include "core/access/jwt.h"
#include "core/signup/caller.h"
#include "core/store/audit_log.h"
#include "core/store/token_counts.h"
#include "tests/support/console_fixture.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using console::UpkeepWork;

namespace {
constexpr qint64 daySeconds = 86'400;

QList<store::AuditRow> audited(ConsoleFixture &core, const QString &action)
{
    return core.scratch.look(
        [&](store::Session &session) { return store::AuditLog(session).newest(action, action, 10); });
}

/// The work's last state, or its error.
domain::Result<UpkeepWork> finished(console::Upkeep &upkeep, qint64 id)
{
    domain::Result<UpkeepWork> state;
    const auto isOver = [&] {
        state = upkeep.work(id).result();
        return !state || state->isDone;
    };
    if (!QTest::qWaitFor(isOver, 60'000))
        qFatal("the work does not end");
    return state;
}

QString newestBackup(console::Upkeep &upkeep)
{
    return upkeep.backups().result()->files.value(0).name;
}
} // namespace

class UpkeepTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreCountedByTheKeyThatSignedThem()
    {
        ConsoleFixture core;
        console::Upkeep &upkeep = core.console().upkeep();
        const QString first = upkeep.signingKeys().result()->keys.value(0).kid;
        core.scratch.change([&](store::Transaction &transaction) {
            signup::Caller caller;
            signup::countToken(transaction, caller, core.clock.nowSeconds());
            caller.tokenKey = first;
            signup::countToken(transaction, caller, core.clock.nowSeconds());
            signup::countToken(transaction, caller, core.clock.nowSeconds() - daySeconds);
            store::TokenCounts(transaction).add({}, core.clock.nowSeconds() + daySeconds);
        });
        QSignalSpy changed(&upkeep, &console::Upkeep::changed);
        QVERIFY(upkeep.rotateSigningKey(u"yearly"_s).result());
        QTRY_COMPARE(changed.size(), 1);
        auto keys = *upkeep.signingKeys().result();
        QCOMPARE(keys.keys.size(), 2);
        QVERIFY(keys.keys.at(0).isActive);
        QCOMPARE(keys.keys.at(0).tokens, 0);
        QCOMPARE(keys.keys.at(1).tokens, 2);
        QCOMPARE(keys.uncounted, 1);

        core.clock.advance(access::TokenIssuer::signupTokenSeconds * 1000);
        keys = *upkeep.signingKeys().result();
        QCOMPARE(keys.keys.at(1).tokens, 1);
        QCOMPARE(keys.uncounted, 0);

        QCOMPARE(upkeep.retireSigningKey(first, u" "_s).result().error().issues.value(0).code, u"invalid_reason"_s);
        QVERIFY(upkeep.retireSigningKey(first, u"leaked"_s).result());
        QVERIFY(upkeep.signingKeys().result()->keys.at(1).retiredAtMs != 0);
        QCOMPARE(audited(core, u"keys.retire"_s).value(0).reason, u"leaked"_s);
        QCOMPARE(audited(core, u"keys.rotate"_s).value(0).reason, u"yearly"_s);
    }

    void aTestMailTellsHowItLeft()
    {
        ConsoleFixture core;
        console::Upkeep &upkeep = core.console().upkeep();
        QVERIFY(!upkeep.sendTestMail(u"nobody"_s).result());
        const auto id = upkeep.sendTestMail(u"ops@club.example"_s).result();
        QVERIFY(id);
        QTRY_COMPARE(upkeep.testMail(*id).result()->state, console::TestMailView::State::Sent);
        // The outbox answers with the file's name.
        QVERIFY(upkeep.testMail(*id).result()->words.endsWith(u".eml"_s));
    }

    void aBackupIsMadeListedAndProven()
    {
        ConsoleFixture core;
        core.startClub(u"anstey-nomads"_s);
        core.startClub(u"real-oadby"_s);
        console::Upkeep &upkeep = core.console().upkeep();
        QCOMPARE(upkeep.beginBackup(u"short"_s).result().error().issues.value(0).code, u"too_short"_s);
        const auto begun = upkeep.beginBackup({}).result();
        QVERIFY(begun);
        const auto made = finished(upkeep, *begun);
        QVERIFY2(made, made ? "" : qPrintable(made.error().detail));
        const auto list = *upkeep.backups().result();
        QCOMPARE(list.files.size(), 1);
        QVERIFY(list.files.first().isSealed);
        QCOMPARE(list.files.first().provenAtMs, 0);

        core.clock.setWallClock(QDateTime::currentMSecsSinceEpoch() + 1000);
        const QString name = list.files.first().name;
        const auto wrong = finished(upkeep, *upkeep.beginProof(name, u"not the passphrase"_s).result());
        QCOMPARE(wrong.error().code, domain::ErrorCode::Unauthorized);
        QVERIFY(audited(core, u"backup.prove"_s).isEmpty());
        const auto proof = finished(upkeep, *upkeep.beginProof(name, {}).result());
        QVERIFY2(proof, proof ? "" : qPrintable(proof.error().detail));
        QCOMPARE(proof->proof->clubs, 2);
        QVERIFY(proof->proof->auditIsWhole);
        QCOMPARE(audited(core, u"backup.prove"_s).value(0).details.value(u"clubs"_s).toInt(), 2);
        QVERIFY(upkeep.backups().result()->files.first().provenAtMs > 0);
        QCOMPARE(upkeep.backups().result()->files.first().provenBy, u"kim"_s);
        // Nothing is left of the trial.
        const QDir folder(core.scratch.directory() + u"/backups"_s);
        QCOMPARE(folder.entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
    }

    void aDamagedBackupIsNotProven()
    {
        ConsoleFixture core;
        console::Upkeep &upkeep = core.console().upkeep();
        QVERIFY(finished(upkeep, *upkeep.beginBackup({}).result()));
        const QString name = newestBackup(upkeep);
        QFile file(core.scratch.directory() + u"/backups/"_s + name);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(file.size() / 2));
        QCOMPARE(file.write("damage"), 6);
        file.close();
        QVERIFY(!finished(upkeep, *upkeep.beginProof(name, {}).result()));
        QVERIFY(audited(core, u"backup.prove"_s).isEmpty());
        QVERIFY(!upkeep.beginProof(u"../touchline.db"_s, {}).result());
    }

    void restoringAsksForEverythingFirst()
    {
        ConsoleFixture core;
        console::Upkeep &upkeep = core.console().upkeep();
        QVERIFY(finished(upkeep, *upkeep.beginBackup({}).result()));
        const QString name = newestBackup(upkeep);
        const auto code = [&](const console::RestoreRequest &request) {
            const auto answer = upkeep.restore(request).result();
            return answer                         ? u"begun"_s
                : answer.error().issues.isEmpty() ? domain::errorCodeName(answer.error().code)
                                                  : answer.error().issues.first().code;
        };
        QCOMPARE(code({name, {}, name, {}}), u"invalid_reason"_s);
        QCOMPARE(code({name, {}, u"yes"_s, u"bad import"_s}), u"not_confirmed"_s);
        QCOMPARE(code({u"../x"_s, {}, u"../x"_s, u"bad import"_s}), u"NOT_FOUND"_s);
        QCOMPARE(code({name, u"not the passphrase"_s, name, u"bad import"_s}), u"UNAUTHORIZED"_s);
        QCoreApplication::processEvents();
        QVERIFY(core.office().renewals.isEmpty());
        QCOMPARE(code({name, {}, name, u"bad import"_s}), u"begun"_s);
        QTRY_COMPARE(core.office().renewals.size(), 1);
        QVERIFY(core.office().renewals.first().restoreFile.endsWith(name));
        QCOMPARE(core.office().renewals.first().passphrase, QByteArray(OfficeFixture::passphrase));
        QCOMPARE(core.office().renewals.first().reason, u"bad import"_s);
        QVERIFY(upkeep.restart().result());
        QTRY_COMPARE(core.office().renewals.size(), 2);
        QVERIFY(core.office().renewals.last().restoreFile.isEmpty());
    }
};

QTEST_GUILESS_MAIN(UpkeepTest)
#include "upkeep_test.moc"
