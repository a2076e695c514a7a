// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_standing.h"

#include "core/operations/held_action_timer.h"
#include "core/store/audit_log.h"
#include "core/store/idempotency_keys.h"
#include "core/store/magic_links.h"
#include "core/store/mail_queue.h"
#include "core/store/provision_runs.h"
#include "core/store/statement.h"
#include "core/store/webhook_messages.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace touchline;
using namespace touchline::domain;
using namespace touchline::operations;
using namespace touchline::testsupport;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {
const OperatorIdentity kim{u"kim"_s, u"cli"_s};

/// The operations on a database of their own. What was erased is written down.
struct Desk
{
    Desk()
        : log(clock, LogLevel::Debug)
        , standing({scratch.writer(), clock, log, [this](const QString &id, const QStringList &mails) {
                        erased.append(id);
                        erasedMails += mails;
                    }})
    {
        scratch.addClub(u"anstey"_s);
        scratch.change([](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(u"anstey"_s, TenantStatus::Active, 1);
            store::ProvisionRuns(transaction).queue(u"anstey"_s, 1, Plan::Starter, false, 1);
        });
    }

    TenantStatus status() { return look().status; }
    store::TenantRow look()
    {
        return scratch.look([](store::Session &session) {
            return store::Tenants(session).byId(u"anstey"_s).value_or(store::TenantRow{});
        });
    }
    /// The club's audit trail, oldest first: what, by whom, why.
    QStringList audit()
    {
        return scratch.look([](store::Session &session) {
            QStringList lines;
            for (const store::AuditRow &row : store::AuditLog(session).ofTenant(u"anstey"_s, 100))
                lines.prepend((QStringList{row.action, row.who.name, row.who.origin, row.reason}).join(u' ').trimmed());
            return lines;
        });
    }
    QList<store::PendingActionRow> pending()
    {
        return scratch.look([](store::Session &session) { return store::PendingActions(session).all(); });
    }
    void execute(store::Sql sql)
    {
        scratch.change([sql](store::Transaction &transaction) { store::Statement(transaction, sql).run(); });
    }

    FakeClock clock;
    ScratchStore scratch;
    telemetry::Log log;
    QStringList erased;
    QStringList erasedMails;
    ClubStanding standing;
};
} // namespace

class ClubStandingTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isHeldBackAndThenCarriedOutOnce()
    {
        Desk desk;
        const auto held = desk.standing.suspend(u"anstey"_s, u" unpaid\n"_s, kim).result();
        QVERIFY(held.has_value());
        QVERIFY(!held->id.isEmpty());
        QCOMPARE(held->dueAtMs, desk.clock.nowMs() + 10'000);
        QCOMPARE(held->slug, u"anstey"_s);
        QCOMPARE(desk.status(), TenantStatus::Active);
        QCOMPARE(desk.pending().size(), 1);
        QCOMPARE(desk.pending().first().reason, u"unpaid"_s);
        QCOMPARE(desk.pending().first().who.origin, u"cli"_s);

        QVERIFY(desk.standing.carryOut(held->id).result().has_value());
        QCOMPARE(desk.status(), TenantStatus::Suspended);
        QVERIFY(desk.pending().isEmpty());
        // A second time nothing happens, although it would fit again.
        QVERIFY(desk.standing.reinstate(u"anstey"_s, {}, kim).result().has_value());
        QVERIFY(desk.standing.carryOut(held->id).result().has_value());
        QCOMPARE(desk.status(), TenantStatus::Active);
        QCOMPARE(desk.audit(),
            QStringList({u"club.suspend.hold kim cli unpaid"_s, u"club.suspend kim cli unpaid"_s,
                u"club.reinstate kim cli"_s}));
    }

    void canBeUndoneUntilThen()
    {
        Desk desk;
        const auto held = desk.standing.cancel(u"anstey"_s, u"closed down"_s, kim).result();
        QVERIFY(desk.standing.undo(held->id, {u"lee"_s, u"console"_s}).result().has_value());
        QVERIFY(desk.standing.carryOut(held->id).result().has_value());
        QCOMPARE(desk.status(), TenantStatus::Active);
        QCOMPARE(desk.standing.undo(held->id, kim).result().error().code, ErrorCode::NotFound);
        QCOMPARE(
            desk.audit(), QStringList({u"club.cancel.hold kim cli closed down"_s, u"club.cancel.undo lee console"_s}));
    }

    void atOnceIsAtOnce()
    {
        Desk desk;
        const auto done = desk.standing.suspend(u"anstey"_s, u"unpaid"_s, kim, 0ms).result();
        QVERIFY(done.has_value() && done->id.isEmpty());
        QCOMPARE(desk.status(), TenantStatus::Suspended);
        QVERIFY(desk.pending().isEmpty());
        QCOMPARE(desk.audit(), QStringList{u"club.suspend kim cli unpaid"_s});
    }

    void refusesWhatDoesNotFit_data()
    {
        QTest::addColumn<TenantStatus>("status");
        QTest::addColumn<QString>("action");
        QTest::addColumn<QString>("reason");
        QTest::addColumn<ErrorCode>("code");
        const auto row = [](const char *name, TenantStatus status, const QString &action, const QString &reason,
                             ErrorCode code) { QTest::newRow(name) << status << action << reason << code; };
        using enum TenantStatus;
        row("suspended twice", Suspended, u"suspend"_s, u"r"_s, ErrorCode::StepOutOfOrder);
        row("suspend a cancelled one", Cancelled, u"suspend"_s, u"r"_s, ErrorCode::StepOutOfOrder);
        row("cancelled twice", Cancelled, u"cancel"_s, u"r"_s, ErrorCode::StepOutOfOrder);
        row("reinstate an active one", Active, u"reinstate"_s, u"r"_s, ErrorCode::StepOutOfOrder);
        row("reinstate a cancelled one", Cancelled, u"reinstate"_s, u"r"_s, ErrorCode::StepOutOfOrder);
        row("suspend without a reason", Active, u"suspend"_s, u" \t"_s, ErrorCode::InvalidRequest);
        row("cancel without a reason", Active, u"cancel"_s, {}, ErrorCode::InvalidRequest);
        row("erase without a reason", Active, u"erase"_s, {}, ErrorCode::InvalidRequest);
        row("erase unconfirmed", Active, u"erase unconfirmed"_s, u"r"_s, ErrorCode::InvalidRequest);
        row("suspend nobody", Active, u"suspend nobody"_s, u"r"_s, ErrorCode::TenantNotFound);
        row("erase nobody", Active, u"erase nobody"_s, u"r"_s, ErrorCode::TenantNotFound);
        row("reinstate nobody", Active, u"reinstate nobody"_s, {}, ErrorCode::TenantNotFound);
    }
    void refusesWhatDoesNotFit()
    {
        QFETCH(TenantStatus, status);
        QFETCH(QString, action);
        QFETCH(QString, reason);
        QFETCH(ErrorCode, code);
        Desk desk;
        desk.scratch.change([status](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(u"anstey"_s, status, 1);
        });
        const QString club = action.endsWith("nobody"_L1) ? u"nobody"_s : u"anstey"_s;
        const QString confirmation = action.endsWith("unconfirmed"_L1) ? u"Anstey"_s : club;
        for (const auto hold : {10'000ms, 0ms}) {
            std::optional<Error> error;
            if (action.startsWith("reinstate"_L1)) {
                if (const auto done = desk.standing.reinstate(club, reason, kim).result(); !done)
                    error = done.error();
            } else {
                const auto done = action.startsWith("suspend"_L1) ? desk.standing.suspend(club, reason, kim, hold)
                    : action.startsWith("cancel"_L1)              ? desk.standing.cancel(club, reason, kim, hold)
                                                     : desk.standing.erase(club, confirmation, reason, kim, hold);
                if (!done.result())
                    error = done.result().error();
            }
            QVERIFY(error.has_value());
            QCOMPARE(error->code, code);
            QVERIFY(!error->detail.isEmpty());
        }
        QCOMPARE(desk.status(), status);
        QVERIFY(desk.pending().isEmpty());
        QVERIFY(desk.audit().isEmpty());
    }

    void oneThingAtATimeForAClub()
    {
        Desk desk;
        QVERIFY(desk.standing.suspend(u"anstey"_s, u"unpaid"_s, kim).result().has_value());
        for (const auto hold : {10'000ms, 0ms}) {
            const auto second = desk.standing.erase(u"anstey"_s, u"anstey"_s, u"asked for"_s, kim, hold).result();
            QCOMPARE(second.error().code, ErrorCode::StepOutOfOrder);
            QVERIFY2(second.error().detail.contains(u"club.suspend"_s), qPrintable(second.error().detail));
        }
        desk.scratch.addClub(u"barrow"_s);
        QVERIFY(desk.standing.suspend(u"barrow"_s, u"unpaid"_s, kim).result().has_value());
        QCOMPARE(desk.pending().size(), 2);
        QCOMPARE(desk.audit().size(), 1);
    }

    void whatNoLongerFitsEndsAsARecord()
    {
        Desk desk;
        const auto held = desk.standing.suspend(u"anstey"_s, u"unpaid"_s, kim).result();
        desk.execute("UPDATE tenants SET status = 'cancelled'");
        QVERIFY(desk.standing.carryOut(held->id).result().has_value());
        QCOMPARE(desk.status(), TenantStatus::Cancelled);
        QVERIFY(desk.pending().isEmpty());
        QCOMPARE(desk.audit().last(), u"club.suspend.dropped kim cli unpaid"_s);
        QCOMPARE(
            desk.scratch.count("SELECT count(*) FROM audit_log WHERE details LIKE '%This club is cancelled.%'"), 1);
    }

    void anUnknownActionOfANewerProgramIsDropped()
    {
        Desk desk;
        desk.execute("INSERT INTO pending_actions (id, tenant_id, action, operator, reason, created_at, due_at) "
                     "VALUES ('p', 'anstey', 'club.paint', 'kim', 'r', 1, 2)");
        QVERIFY(desk.standing.carryOut(u"p"_s).result().has_value());
        QVERIFY(desk.pending().isEmpty());
        QCOMPARE(desk.audit(), QStringList{u"club.paint.dropped kim  r"_s});
    }

    void aReinstatedClubIsWhatItWas()
    {
        Desk desk;
        desk.scratch.addClub(u"barrow"_s);
        for (const QString &club : {u"anstey"_s, u"barrow"_s}) {
            QVERIFY(desk.standing.suspend(club, u"unpaid"_s, kim, 0ms).result().has_value());
            QVERIFY(desk.standing.reinstate(club, u"paid"_s, kim).result().has_value());
        }
        QCOMPARE(desk.status(), TenantStatus::Active);
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM tenants WHERE id = 'barrow' AND status = 'trial'"), 1);
        QCOMPARE(desk.audit().last(), u"club.reinstate kim cli paid"_s);
    }

    void cancellingTakesEverythingBack()
    {
        Desk desk;
        desk.execute("INSERT INTO sessions (token_hash, tenant_id, created_at, expires_at) "
                     "VALUES ('s', 'anstey', 1, 9999999999999)");
        desk.scratch.change([](store::Transaction &transaction) {
            store::MagicLinks(transaction).add(u"anstey"_s, store::LinkPurpose::Owner, u"h"_s, 1);
            store::MailQueue(transaction).add(u"anstey"_s, {.messageId = u"m@x"_s, .kind = u"magic_link"_s}, 1);
        });
        QVERIFY(desk.standing.cancel(u"anstey"_s, u"closed down"_s, kim, 0ms).result().has_value());
        QCOMPARE(desk.status(), TenantStatus::Cancelled);
        QCOMPARE(desk.look().provisionState, ProvisionState::Failed);
        QCOMPARE(desk.look().provisionReason, u"cancelled by kim"_s);
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM magic_links WHERE voided_at = 0"), 0);
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM sessions WHERE ended_at = 0"), 0);
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM mail_queue"), 0);
        const qint64 now = desk.clock.nowSeconds();
        QVERIFY(desk.scratch.look([now](store::Session &session) {
            return store::RevokedTokens(session).isRevoked(u"anstey"_s, u"any"_s, now);
        }));
        QVERIFY(desk.scratch.look([now](store::Session &session) {
            return !store::RevokedTokens(session).isRevoked(u"anstey"_s, u"any"_s, now + 1);
        }));
    }

    void erasingLeavesTheAuditAlone()
    {
        Desk desk;
        desk.scratch.addClub(u"barrow"_s);
        desk.scratch.change([](store::Transaction &transaction) {
            store::MagicLinks(transaction).add(u"anstey"_s, store::LinkPurpose::Owner, u"h"_s, 1);
            store::MailQueue(transaction).add(u"anstey"_s, {.messageId = u"m@x"_s, .kind = u"magic_link"_s}, 1);
            store::WebhookMessages(transaction)
                .add({.id = u"w"_s, .tenantId = u"anstey"_s, .event = u"test"_s, .body = u"{}"_s});
            store::IdempotencyKeys keys(transaction);
            keys.save({u"anonymous"_s, u"POST"_s, u"/start"_s, u"a"_s, u"b"_s},
                {{u"value"_s, QJsonObject{{u"tenantId"_s, u"anstey"_s}, {u"email"_s, u"owner@anstey.example"_s}}}}, 1);
            keys.save({u"anonymous"_s, u"POST"_s, u"/start"_s, u"c"_s, u"d"_s},
                {{u"value"_s, QJsonObject{{u"tenantId"_s, u"barrow"_s}}}}, 1);
            keys.save({u"anstey"_s, u"POST"_s, u"/brand"_s, u"e"_s, u"f"_s}, {}, 1);
        });
        const auto held = desk.standing.erase(u"anstey"_s, u"anstey"_s, u"asked for"_s, kim).result();
        QVERIFY(held.has_value());
        QVERIFY(desk.erased.isEmpty());
        QVERIFY(desk.standing.carryOut(held->id).result().has_value());
        QCOMPARE(desk.erased, QStringList{u"anstey"_s});
        QCOMPARE(desk.erasedMails, QStringList{u"m@x"_s});
        QVERIFY(desk.look().id.isEmpty());
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM tenants"), 1);
        for (const store::Sql sql : {store::Sql("SELECT count(*) FROM mail_queue"),
                 store::Sql("SELECT count(*) FROM webhook_messages"), store::Sql("SELECT count(*) FROM magic_links"),
                 store::Sql("SELECT count(*) FROM provision_runs"), store::Sql("SELECT count(*) FROM pending_actions")})
            QCOMPARE(desk.scratch.count(sql), 0);
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM idempotency_keys"), 1);
        QCOMPARE(
            desk.audit(), QStringList({u"club.erase.hold kim cli asked for"_s, u"club.erase kim cli asked for"_s}));
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM audit_log WHERE details LIKE '%owner@%'"), 0);
        QCOMPARE(desk.scratch.look([](store::Session &session) { return store::AuditLog(session).firstBroken(); }), 0);
        QCOMPARE(desk.scratch.look([](store::Session &session) { return store::AuditLog(session).erasedTenants(); }),
            QStringList{u"anstey"_s});
        // The address is free again.
        desk.scratch.addClub(u"anstey"_s);
    }

    void theTimerCarriesOutWhatIsDueAndNothingElse()
    {
        Desk desk;
        store::ReaderPool readers;
        QVERIFY(readers.start(desk.scratch.path(), 1).has_value());
        const HeldActionTimer timer(desk.scratch.writer(), readers, desk.standing, desk.clock);
        for (const QString &club : {u"barrow"_s, u"cotes"_s, u"desford"_s})
            desk.scratch.addClub(club);
        const auto isSuspended = [&desk](const QString &club) {
            return desk.scratch.look([&club](store::Session &session) {
                return store::Tenants(session).status(club) == TenantStatus::Suspended;
            });
        };
        const auto undone = desk.standing.suspend(u"barrow"_s, u"unpaid"_s, kim).result();
        QVERIFY(desk.standing.suspend(u"anstey"_s, u"unpaid"_s, kim).result().has_value());
        QVERIFY(desk.standing.suspend(u"cotes"_s, u"unpaid"_s, kim, 5s).result().has_value());
        // The timer has seen these three when it has carried this out.
        QVERIFY(desk.standing.suspend(u"desford"_s, u"unpaid"_s, kim, 1ms).result().has_value());
        QTRY_VERIFY((desk.clock.advance(1), isSuspended(u"desford"_s)));
        QVERIFY(desk.standing.undo(undone->id, kim).result().has_value());
        // An hour forward on the wall hurries nothing, an hour back delays nothing.
        desk.clock.setWallClock(desk.clock.nowMs() + 3'600'000);
        desk.clock.advance(5'000);
        QTRY_VERIFY(isSuspended(u"cotes"_s));
        QVERIFY(!isSuspended(u"anstey"_s));
        desk.clock.setWallClock(desk.clock.nowMs() - 7'200'000);
        desk.clock.advance(5'000);
        QTRY_VERIFY(isSuspended(u"anstey"_s));
        QTRY_VERIFY(desk.pending().isEmpty());
        QCOMPARE(desk.scratch.count("SELECT count(*) FROM tenants WHERE id = 'barrow' AND status = 'trial'"), 1);
    }

    void aSuccessorCarriesOutWhatADeadCoreLeft_data()
    {
        QTest::addColumn<qint64>("clockMoved");
        QTest::addColumn<bool>("dueAtOnce");
        QTest::newRow("soon after") << qint64(2'000) << false;
        QTest::newRow("long after") << qint64(86'400'000) << true;
        QTest::newRow("clock set back an hour") << qint64(-3'600'000) << false;
    }
    void aSuccessorCarriesOutWhatADeadCoreLeft()
    {
        QFETCH(qint64, clockMoved);
        QFETCH(bool, dueAtOnce);
        Desk desk;
        QVERIFY(desk.standing.suspend(u"anstey"_s, u"unpaid"_s, kim).result().has_value());
        desk.scratch.addClub(u"barrow"_s);
        desk.execute("INSERT INTO pending_actions (id, tenant_id, action, operator, reason, created_at, due_at) "
                     "VALUES ('p', 'barrow', 'club.suspend', 'kim', 'r', 2, 2)");
        // Nobody looked after it: as if the process had died. The next one opens the same file.
        desk.clock.setWallClock(desk.clock.nowMs() + clockMoved);
        store::Writer writer({});
        QVERIFY(writer.start(desk.scratch.path()).has_value());
        store::ReaderPool readers;
        QVERIFY(readers.start(desk.scratch.path(), 1).has_value());
        ClubStanding successor({writer, desk.clock, desk.log});
        const HeldActionTimer timer(writer, readers, successor, desk.clock);
        if (!dueAtOnce) {
            QTRY_COMPARE(desk.scratch.count("SELECT count(*) FROM tenants WHERE status = 'suspended'"), 1);
            QCOMPARE(desk.status(), TenantStatus::Active);
            desk.clock.advance(10'000);
        }
        QTRY_COMPARE(desk.status(), TenantStatus::Suspended);
        QTRY_VERIFY(desk.pending().isEmpty());
        QCOMPARE(desk.audit(), QStringList({u"club.suspend.hold kim cli unpaid"_s, u"club.suspend kim cli unpaid"_s}));
        writer.stop();
    }
};

QTEST_GUILESS_MAIN(ClubStandingTest)
#include "club_standing_test.moc"
