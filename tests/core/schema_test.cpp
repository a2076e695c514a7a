// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_content.h"
#include "core/store/idempotency_keys.h"
#include "core/store/magic_links.h"
#include "core/store/mail_queue.h"
#include "core/store/make_connections.h"
#include "core/store/promo_codes.h"
#include "core/store/provision_runs.h"
#include "core/store/sqlite_file.h"
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"

#include <QMap>
#include <QTest>

using namespace touchline::domain;
using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
QStringList column(ScratchStore &scratch, Sql sql)
{
    return scratch.look([sql](Session &session) {
        Statement row(session, sql);
        QStringList found;
        while (row.next())
            found.append(row.text(0));
        return found;
    });
}

Result<void> attempt(ScratchStore &scratch, Sql sql)
{
    return scratch.write([sql](Transaction &transaction) -> Result<void> {
        Statement(transaction, sql).run();
        return {};
    });
}
} // namespace

/// What the tables promise by themselves, whoever writes to them.
class SchemaTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyTableIsStrict()
    {
        ScratchStore scratch;
        QVERIFY(scratch.count("SELECT count(*) FROM pragma_table_list WHERE schema = 'main' AND type = 'table'") > 20);
        QCOMPARE(column(scratch,
                     "SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0 "
                     "AND name NOT LIKE 'sqlite_%'"),
            QStringList());
    }

    void theOriginalsColumnsStand_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<QString>("columns");
        const QMap<QString, QString> expected{
            {u"tenants"_s,
                u"id slug name email plan status comped billing_tier promo_code_used trial_ends_at created_at "
                u"updated_at "
                "route_ready owner_email_sent_at provisioned_at provision_state provision_reason provision_updated_at"_s},
            {u"tenant_brand"_s, u"tenant_id primary_color secondary_color"_s},
            {u"make_connections"_s, u"tenant_id webhook_url webhook_secret validated_at"_s},
            {u"pro_automation"_s, u"tenant_id"_s},
            {u"feed_posts"_s, u"id tenant_id title content author"_s},
            {u"fixtures"_s, u"id tenant_id fixture_date opponent home_team away_team venue status"_s},
            {u"promo_codes"_s,
                u"id code discount_percent max_uses used_count active plan lifetime tenant_slug_whitelist starts_at "
                "valid_until notes"_s},
            {u"promo_redemptions"_s, u"id tenant_id promo_code_id"_s},
            {u"auth_users"_s, u"id tenant_id email roles"_s},
        };
        for (const auto &[table, columns] : expected.asKeyValueRange())
            QTest::newRow(qPrintable(table)) << table << columns;
        for (const QString &table :
            {u"provision_runs"_s, u"provision_steps"_s, u"provision_attempts"_s, u"magic_links"_s, u"sessions"_s,
                u"revoked_tokens"_s, u"mail_queue"_s, u"pending_actions"_s, u"audit_log"_s})
            QTest::newRow(qPrintable(table)) << table << u"tenant_id"_s;
        for (const QString &table : {u"feature_flags"_s, u"idempotency_keys"_s, u"due_jobs"_s})
            QTest::newRow(qPrintable(table)) << table << QString();
    }
    void theOriginalsColumnsStand()
    {
        QFETCH(QString, table);
        QFETCH(QString, columns);
        ScratchStore scratch;
        const QStringList found = scratch.look([&table](Session &session) {
            Statement row(session, "SELECT name FROM pragma_table_info(:table)");
            row.bind(":table", table);
            QStringList names;
            while (row.next())
                names.append(row.text(0));
            return names;
        });
        QVERIFY(!found.isEmpty());
        for (const QString &name : columns.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(found.contains(name), qPrintable(name));
    }

    void theFixturesIndexesHaveTheirNames()
    {
        ScratchStore scratch;
        QCOMPARE(column(scratch,
                     "SELECT group_concat(name) FROM pragma_index_info('idx_fixtures_tenant_date') UNION ALL "
                     "SELECT group_concat(name) FROM pragma_index_info('idx_fixtures_tenant_status')"),
            (QStringList{u"tenant_id,fixture_date"_s, u"tenant_id,status"_s}));
    }

    void whatBelongsToNobodyIsRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 9; ++i)
            QTest::addRow("statement %d", i) << i;
    }
    void whatBelongsToNobodyIsRefused()
    {
        QFETCH(int, which);
        const std::array<Sql, 9> statements{
            Sql("INSERT INTO tenant_brand VALUES ('nobody', '#000000', '#000000')"),
            Sql("INSERT INTO make_connections (tenant_id, webhook_url, webhook_secret) VALUES ('nobody', 'u', 's')"),
            Sql("INSERT INTO feed_posts VALUES ('i', 'nobody', 't', 'c', 'a', 0)"),
            Sql("INSERT INTO fixtures (id, tenant_id, fixture_date, opponent, home_team, away_team, created_at) "
                "VALUES ('i', 'nobody', '2027-01-01', 'o', 'h', 'a', 0)"),
            Sql("INSERT INTO auth_users VALUES ('i', 'nobody', 'm', '[]', 0)"),
            Sql("INSERT INTO provision_runs (tenant_id, number, state, dry_run, due_at, queued_at) "
                "VALUES ('nobody', 1, 'pending', 0, 0, 0)"),
            Sql("INSERT INTO provision_steps (tenant_id, run_number, position, name, status) "
                "VALUES ('club', 7, 0, 'n', 'pending')"),
            Sql("INSERT INTO provision_attempts (tenant_id, run_number, position, number, outcome, started_at) "
                "VALUES ('club', 1, 99, 1, 'running', 0)"),
            Sql("INSERT INTO magic_links (token_hash, tenant_id, created_at) VALUES ('h', 'nobody', 0)"),
        };
        ScratchStore scratch;
        scratch.addClub(u"club"_s);
        scratch.change(
            [](Transaction &transaction) { ProvisionRuns(transaction).queue(u"club"_s, 1, Plan::Starter, false, 0); });
        QCOMPARE(attempt(scratch, statements.at(static_cast<std::size_t>(which))).error().code, ErrorCode::Internal);
    }

    void wrongTypesAndWordsAreRefused_data()
    {
        QTest::addColumn<int>("which");
        for (int i = 0; i < 8; ++i)
            QTest::addRow("statement %d", i) << i;
    }
    void wrongTypesAndWordsAreRefused()
    {
        QFETCH(int, which);
        const std::array<Sql, 8> statements{
            Sql("UPDATE tenants SET created_at = 'yesterday'"),
            Sql("UPDATE tenants SET name = x'00'"),
            Sql("UPDATE tenants SET plan = 'gold'"),
            Sql("UPDATE tenants SET status = 'asleep'"),
            Sql("UPDATE tenants SET provision_state = 'done'"),
            Sql("UPDATE tenants SET comped = 2"),
            Sql("UPDATE tenants SET email = NULL"),
            Sql("INSERT INTO promo_codes (id, code, discount_percent, created_at) VALUES ('i', 'C', 101, 0)"),
        };
        ScratchStore scratch;
        scratch.addClub(u"club"_s);
        QCOMPARE(attempt(scratch, statements.at(static_cast<std::size_t>(which))).error().code, ErrorCode::Internal);
    }

    void aFixtureIsThereOnce()
    {
        ScratchStore scratch;
        scratch.addClub(u"club"_s);
        scratch.change([](Transaction &transaction) {
            ClubContent content(transaction);
            content.addFixture(u"club"_s, {u"1"_s, u"2027-01-01"_s, u"o"_s, u"h"_s, u"a"_s}, 0);
            content.addFixture(u"club"_s, {u"2"_s, u"2027-01-01"_s, u"o"_s, u"h"_s, u"a"_s}, 0);
            QCOMPARE(content.countFixtures(u"club"_s), 1);
        });
    }

    void erasingAClubLeavesNothingOfIt()
    {
        ScratchStore scratch;
        for (const QString &club : {u"gone"_s, u"stays"_s}) {
            scratch.addClub(club);
            scratch.change([&club](Transaction &transaction) { fill(transaction, club); });
        }
        const QMap<QString, qint64> both = rowsPerTable(scratch);
        scratch.change([](Transaction &transaction) { Tenants(transaction).erase(u"gone"_s); });
        const QMap<QString, qint64> one = rowsPerTable(scratch);
        for (const auto &[table, rows] : both.asKeyValueRange()) {
            QVERIFY2(rows > 0, qPrintable(table + u" is not filled by this test"_s));
            QVERIFY2(one.value(table) == rows / 2, qPrintable(table));
        }
        scratch.writer().stop();
        QCOMPARE((*SqliteFile::open(scratch.path(), SqliteFile::Mode::Look))->firstComplaint().value(), QString());
    }

private:
    static void fill(Transaction &transaction, const QString &club)
    {
        Tenants(transaction).setBrand(club, {});
        MakeConnections(transaction).save(club, u"https://hook.make.com/x"_s, u"sealed"_s);
        ProAutomations(transaction).saveDeployment(club, u"deployment"_s, 0);
        ClubContent(transaction).addPost(club, {u"post-"_s + club, u"t"_s, u"c"_s, u"a"_s}, 0);
        ClubContent(transaction).addFixture(club, {u"fixture-"_s + club, u"2027-01-01"_s, u"o"_s, u"h"_s, u"a"_s}, 0);
        AuthUsers(transaction).addOwner(club, u"user-"_s + club, u"m@example.org"_s, 0);
        ProvisionRuns runs(transaction);
        runs.queue(club, 1, Plan::Starter, false, 0);
        StepRow step = runs.steps(club, 1).first();
        step.attempts = 1;
        runs.startAttempt(club, 1, step, 0);
        MagicLinks(transaction).add(club, LinkPurpose::Owner, u"hash-"_s + club, 0);
        MailQueue(transaction).add(club, {.messageId = u"mail-"_s + club, .kind = u"magic_link"_s}, 0);
        RevokedTokens(transaction).revoke(club, u"jti-"_s + club, 0, 1, u"lost"_s);
        PromoCodes promos(transaction);
        PromoCode promo;
        promo.id = promo.code = u"P"_s;
        (void)promos.insert(promo);
        promos.redeem(u"P"_s, club, u"redemption-"_s + club, 0);
        Statement session(transaction,
            "INSERT INTO sessions (token_hash, tenant_id, created_at, expires_at) VALUES (:club, :club, 0, 1)");
        session.bind(":club", club).run();
        Statement message(transaction,
            "INSERT INTO webhook_messages (id, tenant_id, event, body, state, created_at) "
            "VALUES (:club, :club, 'test', '{}', 'queued', 0)");
        message.bind(":club", club).run();
        Statement action(transaction,
            "INSERT INTO pending_actions (id, tenant_id, action, operator, reason, created_at, due_at) "
            "VALUES (:club, :club, 'erase', 'kim', 'asked', 0, 1)");
        action.bind(":club", club).run();
    }
    /// Of every table that belongs to a club. The audit trail stays.
    static QMap<QString, qint64> rowsPerTable(ScratchStore &scratch)
    {
        const QStringList tables = column(scratch,
            "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'tenant_id' "
            "WHERE m.type = 'table' AND m.name <> 'audit_log'");
        auto file = SqliteFile::open(scratch.path(), SqliteFile::Mode::Look);
        QMap<QString, qint64> rows;
        for (const QString &table : tables)
            rows.insert(table, (*file)->integer("SELECT count(*) FROM " + table.toUtf8()).value_or(-1));
        return rows;
    }
};

QTEST_GUILESS_MAIN(SchemaTest)
#include "schema_test.moc"
