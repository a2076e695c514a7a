// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/clean_up.h"
#include "core/store/statement.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace touchline;
using namespace touchline::scheduler;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 dayMs = 24LL * 60 * 60 * 1000;
} // namespace

/// What has served its time goes, and nothing else.
class CleanUpTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatHasServedItsTimeGoes()
    {
        const FakeClock clock;
        ScratchStore scratch;
        scratch.addClub(u"ada"_s);
        const auto insert = [&](const QString &name, qint64 at) {
            scratch.change([&](store::Transaction &transaction) {
                const auto run = [&](store::Sql sql) {
                    store::Statement statement(transaction, sql);
                    statement.bind(":name", name).bind(":at", at).run();
                };
                run("INSERT INTO idempotency_keys VALUES ('ada', 'POST', '/', :name, 'b', '{}', :at)");
                run("INSERT INTO sessions VALUES (:name, 'ada', 0, :at, 0)");
                run("INSERT INTO revoked_tokens VALUES (:name, 'ada', 0, :at, '')");
                run("INSERT INTO magic_links (token_hash, tenant_id, created_at, sent_at) VALUES (:name, 'ada', :at, "
                    "1)");
                run("INSERT INTO magic_links (token_hash, tenant_id, created_at) VALUES (:name || '-unsent', 'ada', "
                    ":at)");
                run("INSERT INTO mail_queue (message_id, tenant_id, kind, recipient, state, created_at) "
                    "VALUES (:name, 'ada', 'k', 'r', 'sent', :at)");
                run("INSERT INTO mail_queue (message_id, tenant_id, kind, recipient, state, created_at) "
                    "VALUES (:name || '-queued', 'ada', 'k', 'r', 'queued', :at)");
                run("INSERT INTO webhook_messages (id, tenant_id, event, body, state, created_at, finished_at) "
                    "VALUES (:name, 'ada', 'test', '{}', 'delivered', :at, :at)");
                run("INSERT INTO due_jobs (name, kind, due_at, done_at) VALUES (:name, 'k', 0, :at)");
            });
        };
        insert(u"old"_s, clock.nowMs() - 91 * dayMs);
        insert(u"young"_s, clock.nowMs() - dayMs / 2);
        const JobKind kind = cleanUpKind(clock);
        const auto end = scratch.write([&](store::Transaction &transaction) { return kind.work(transaction, {}, {}); });
        QVERIFY(end.has_value() && !end->dueAgainAtMs);
        QCOMPARE(end->note, u"7 outdated rows removed"_s);
        QCOMPARE(scratch.count("SELECT count(*) FROM idempotency_keys"), 1);
        QCOMPARE(scratch.count("SELECT count(*) FROM sessions"), 1);
        QCOMPARE(scratch.count("SELECT count(*) FROM revoked_tokens"), 1);
        QCOMPARE(scratch.count("SELECT count(*) FROM magic_links"), 3);
        QCOMPARE(scratch.count("SELECT count(*) FROM magic_links WHERE token_hash = 'old-unsent'"), 1);
        QCOMPARE(scratch.count("SELECT count(*) FROM mail_queue"), 3);
        QCOMPARE(scratch.count("SELECT count(*) FROM mail_queue WHERE message_id = 'old-queued'"), 1);
        QCOMPARE(scratch.count("SELECT count(*) FROM webhook_messages"), 1);
        QCOMPARE(scratch.count("SELECT count(*) FROM due_jobs"), 1);
    }

    void muchOfItGoesInPieces()
    {
        const FakeClock clock;
        ScratchStore scratch;
        scratch.change([](store::Transaction &transaction) {
            store::Statement(transaction,
                "INSERT INTO idempotency_keys WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                "WHERE i < 1200) SELECT 'ada', 'POST', '/', i, 'b', '{}', 1 FROM n")
                .run();
        });
        const JobKind kind = cleanUpKind(clock);
        store::DueJobRow job;
        int rounds = 0;
        for (bool more = true; more; ++rounds) {
            const auto end
                = scratch.write([&](store::Transaction &transaction) { return kind.work(transaction, job, {}); });
            QVERIFY(end.has_value());
            more = end->dueAgainAtMs.has_value();
            job.payload = end->payload;
            if (!more)
                QCOMPARE(end->note, u"1200 outdated rows removed"_s);
        }
        QCOMPARE(rounds, 3);
        QCOMPARE(scratch.count("SELECT count(*) FROM idempotency_keys"), 0);
    }
};

QTEST_GUILESS_MAIN(CleanUpTest)
#include "clean_up_test.moc"
