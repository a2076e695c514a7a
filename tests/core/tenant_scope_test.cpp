// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/statement.h"
#include "tests/support/scratch_store.h"
#include "tests/support/sql_literals.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace touchline::store;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
/// Statements that work on many clubs' rows on purpose: the provisioner's queue, the operators' own views, and
/// clean-up. Each is named by how it begins.
const QList<QPair<QString, QString>> queueWide{
    {u"provision_queue.cpp"_s,
        u"SELECT tenant_id, number, provision_runs.state, reason, dry_run, due_at, queued_at, "
        "started_at, finished_at, hold, cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs JOIN "
        "tenants "
        "ON tenants.id = provision_runs.tenant_id WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND "
        "waits_for = '' AND"_s},
    {u"provision_queue.cpp"_s,
        u"SELECT tenant_id, number, provision_runs.state, reason, dry_run, due_at, queued_at, "
        "started_at, finished_at, hold, cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs JOIN "
        "tenants "
        "ON tenants.id = provision_runs.tenant_id WHERE finished_at = 0 AND lease_owner IS NULL AND hold = '' AND "
        "waits_for = :host"_s},
    {u"provision_queue.cpp"_s, u"SELECT DISTINCT waits_for FROM provision_runs"_s},
    {u"provision_queue.cpp"_s, u"UPDATE provision_runs SET lease_until = :until WHERE finished_at = 0"_s},
    {u"provision_queue.cpp"_s, u"UPDATE provision_runs SET reason = :reason WHERE finished_at = 0"_s},
    {u"provision_queue.cpp"_s, u"UPDATE tenants SET provision_reason = :reason WHERE provision_state"_s},
    {u"provision_queue.cpp"_s,
        u"SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, "
        "finished_at, hold, cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs WHERE finished_at = 0 "
        "AND "
        "lease_owner IS NOT NULL AND (lease_until"_s},
    {u"provision_queue.cpp"_s,
        u"SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, "
        "finished_at, hold, cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs WHERE finished_at = 0 "
        "AND "
        "lease_owner IS NOT NULL AND lease_until"_s},
    {u"provision_queue.cpp"_s,
        u"SELECT tenant_id, number, state, reason, dry_run, due_at, queued_at, started_at, "
        "finished_at, hold, cancelled_by, waits_for, due_set_at, lease_owner FROM provision_runs WHERE finished_at = 0 "
        "AND "
        "lease_owner IS NULL AND due_set_at"_s},
    {u"provision_queue.cpp"_s, u"SELECT provision_runs.tenant_id, number, provision_runs.state, reason, dry_run"_s},
    {u"provision_queue.cpp"_s, u"SELECT 1 FROM provision_steps AS step JOIN provision_attempts AS attempt"_s},
    {u"provision_queue.cpp"_s, u"SELECT count(*) FROM provision_runs JOIN tenants"_s},
    {u"provision_queue.cpp"_s, u"SELECT due_at FROM provision_runs JOIN tenants"_s},
    {u"provision_queue.cpp"_s, u"SELECT tenant_id FROM provision_runs WHERE finished_at = 0 AND hold"_s},
    {u"audit_log.cpp"_s, u"SELECT hash FROM audit_log ORDER BY id DESC LIMIT 1"_s},
    {u"audit_log.cpp"_s,
        u"SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log WHERE substr("_s},
    {u"audit_log.cpp"_s,
        u"SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log WHERE action IN"_s},
    {u"audit_log.cpp"_s,
        u"SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log WHERE action = :action"_s},
    {u"audit_log.cpp"_s,
        u"SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log ORDER BY id DESC LIMIT 1"_s},
    {u"audit_log.cpp"_s, u"SELECT DISTINCT tenant_id FROM audit_log"_s},
    {u"audit_log.cpp"_s,
        u"SELECT at, operator, origin, action, tenant_id, reason, details, id, previous_hash, hash FROM audit_log "
        "ORDER"_s},
    {u"audit_log.cpp"_s,
        u"SELECT at, operator, origin, action, tenant_id, reason, details, id, previous_hash, hash FROM audit_log "
        "WHERE"_s},
    {u"audit_log.cpp"_s,
        u"SELECT audit_log.id, at, operator, origin, action, tenant_id, coalesce(slug, ''), reason, details, "
        "previous_hash, hash FROM audit_log LEFT JOIN tenants ON tenants.id = tenant_id WHERE audit_log.id >"_s},
    {u"audit_log.cpp"_s,
        u"SELECT audit_log.id, at, operator, origin, action, tenant_id, coalesce(slug, ''), reason, details, "
        "previous_hash, hash FROM audit_log LEFT JOIN tenants ON tenants.id = tenant_id WHERE (:behind"_s},
    {u"audit_log.cpp"_s, u"SELECT DISTINCT operator FROM audit_log"_s},
    {u"audit_log.cpp"_s, u"SELECT DISTINCT action FROM audit_log"_s},
    {u"audit_log.cpp"_s, u"SELECT 1 FROM audit_log WHERE hash"_s},
    {u"audit_log.cpp"_s,
        u"SELECT at, operator, origin, action, tenant_id, reason, details FROM audit_log WHERE action = 'backup.restore'"_s},
    {u"tenants.cpp"_s, u"SELECT 1 FROM tenants LIMIT 1"_s},
    {u"tenants.cpp"_s, u"SELECT 1 FROM tenants WHERE lower(email) = :email LIMIT 1"_s},
    {u"tenants.cpp"_s, u"SELECT id FROM tenants WHERE test = 1 AND slug >= :first"_s},
    // Whoever knows the token may know whose it is.
    {u"magic_links.cpp"_s,
        u"SELECT token_hash, tenant_id, created_at, sent_at, expires_at, used_at, voided_at "
        "FROM magic_links WHERE token_hash"_s},
    {u"mail_queue.cpp"_s,
        u"SELECT message_id, tenant_id, kind, mail_queue.run_number, recipient, mail_queue.locale, payload"_s},
    {u"mail_queue.cpp"_s,
        u"SELECT message_id, tenant_id, kind, run_number, recipient, locale, payload, sealed_token, "
        "state, attempts, created_at, first_tried_at, next_attempt_at, sent_at, error, dry FROM mail_queue WHERE message_id"_s},
    {u"mail_queue.cpp"_s,
        u"SELECT message_id, tenant_id, kind, run_number, recipient, locale, payload, sealed_token, "
        "state, attempts, created_at, first_tried_at, next_attempt_at, sent_at, error, dry FROM mail_queue WHERE state"_s},
    {u"webhook_messages.cpp"_s, u"SELECT webhook_messages.id, webhook_messages.tenant_id, event, body"_s},
    {u"webhook_messages.cpp"_s, u"UPDATE webhook_messages SET next_attempt_at = :now WHERE state"_s},
    {u"outdated_rows.cpp"_s, u"DELETE FROM idempotency_keys"_s},
    {u"outdated_rows.cpp"_s, u"DELETE FROM sessions"_s},
    {u"outdated_rows.cpp"_s, u"DELETE FROM magic_links"_s},
    {u"outdated_rows.cpp"_s, u"DELETE FROM revoked_tokens"_s},
    {u"outdated_rows.cpp"_s, u"DELETE FROM mail_queue"_s},
    {u"outdated_rows.cpp"_s, u"DELETE FROM webhook_messages"_s},
    {u"provision_figures.cpp"_s, u"SELECT run.tenant_id, club.slug, club.name, run.reason"_s},
    {u"provision_figures.cpp"_s, u"SELECT count(*) FROM provision_runs WHERE finished_at"_s},
    {u"provision_figures.cpp"_s, u"SELECT count(*) FROM provision_runs AS ended CROSS JOIN"_s},
    {u"provision_figures.cpp"_s, u"SELECT run.queued_at, club.email_verified_at"_s},
    {u"provision_figures.cpp"_s, u"SELECT count(*) FROM tenants AS club JOIN provision_runs"_s},
    {u"provision_figures.cpp"_s, u"SELECT run.tenant_id, club.slug, club.name, run.state"_s},
    {u"club_figures.cpp"_s,
        u"SELECT club.id, club.slug, club.name, run.reason, run.queued_at FROM provision_runs AS run "
        "CROSS JOIN tenants AS club WHERE run.finished_at = 0 AND run.hold"_s},
    {u"club_figures.cpp"_s,
        u"SELECT club.id, club.slug, club.name, run.reason, run.queued_at FROM provision_runs AS run "
        "CROSS JOIN tenants AS club WHERE run.finished_at = 0 AND run.lease_owner IS NOT NULL"_s},
    {u"restored_rows.cpp"_s, u"UPDATE magic_links"_s},
    {u"restored_rows.cpp"_s, u"UPDATE sessions"_s},
    {u"restored_rows.cpp"_s, u"DELETE FROM mail_queue"_s},
    {u"restored_rows.cpp"_s, u"DELETE FROM pending_actions"_s},
    {u"trial_notices.cpp"_s, u"SELECT trial_notice_at FROM tenants"_s},
    {u"trial_notices.cpp"_s,
        u"SELECT id, name, email, status, comped, billing_tier, test, provisioned_at, trial_ends_at, "
        "trial_notice_at FROM tenants WHERE provisioned_at IS NOT NULL"_s},
    {u"trial_notices.cpp"_s,
        u"SELECT id, name, email, status, comped, billing_tier, test, provisioned_at, trial_ends_at, "
        "trial_notice_at FROM tenants WHERE trial_notice_at"_s},
    {u"owner_sessions.cpp"_s, u"SELECT token_hash, tenant_id, created_at, expires_at, ended_at FROM sessions"_s},
    // Which clubs a search is about, and which wait for its index.
    {u"sqlite_club_search.cpp"_s, u"SELECT count(*) FROM (SELECT 1 FROM tenants"_s},
    {u"sqlite_club_search.cpp"_s, u"SELECT count(*) FROM club_search_docs"_s},
    {u"sqlite_club_search.cpp"_s, u"SELECT max(docid) FROM (SELECT docid FROM club_search_docs"_s},
    {u"sqlite_club_search.cpp"_s, u"INSERT INTO club_search (rowid, text)"_s},
    {u"club_access.cpp"_s, u"DELETE FROM idempotency_keys WHERE scope = 'anonymous'"_s},
    {u"pending_actions.cpp"_s,
        u"SELECT pending.id, tenant_id, action, operator, origin, reason, pending.created_at, due_at, slug "
        "FROM pending_actions AS pending JOIN tenants ON tenants.id = tenant_id WHERE pending.id"_s},
    {u"pending_actions.cpp"_s,
        u"SELECT pending.id, tenant_id, action, operator, origin, reason, pending.created_at, due_at, slug "
        "FROM pending_actions AS pending JOIN tenants ON tenants.id = tenant_id ORDER BY"_s},
    {u"promo_codes.cpp"_s, u"SELECT promo_redemptions.tenant_id, slug, redeemed_at FROM promo_redemptions"_s},
};

QStringList tablesOf(const QString &sql)
{
    static const QRegularExpression table(u"\\b(?:FROM|JOIN|INTO|UPDATE)\\s+([a-z_]+)"_s);
    QStringList found;
    for (auto match = table.globalMatch(sql); match.hasNext();)
        found.append(match.next().captured(1));
    found.removeDuplicates();
    found.removeAll(u"SET"_s);
    return found;
}

/// Whether the statement is bound to one tenant by a value: as the row written, or as the rows looked at.
bool namesTheTenant(const QString &sql, const QString &table)
{
    const QString column = table == u"tenants"_s ? u"id"_s
        : table == u"idempotency_keys"_s         ? u"scope"_s
                                                 : u"tenant_id"_s;
    if (sql.startsWith(u"INSERT"_s)) {
        static const QRegularExpression insert(u"^INSERT INTO [a-z_]+ \\(([^)]*)\\)\\s*VALUES \\((.*)"_s);
        const auto match = insert.match(sql);
        const qsizetype at = match.captured(1).split(u", "_s).indexOf(column);
        return at >= 0 && match.captured(2).split(QRegularExpression(u",\\s*"_s)).value(at).startsWith(u':');
    }
    const qsizetype where = sql.indexOf(u"WHERE "_s);
    if (where < 0)
        return false;
    const QString condition = sql.mid(where);
    if (condition.contains(u" OR "_s))
        return false;
    // Rows that belong to no club at all (mails to the operators) are named by that.
    const QString name = table == u"tenants"_s ? u"(?:id|slug)"_s : column;
    return QRegularExpression(u"\\b(?:WHERE|AND) (?:%1\\.)?%2 (?:= :[a-z]+|IS NULL\\b)"_s.arg(table, name))
        .match(condition)
        .hasMatch();
}

/// The operators' list of all clubs and the figures about them leave test clubs out instead.
bool isListOfClubs(const SqlLiteral &statement)
{
    const bool listed = statement.file.startsWith(u"club_list"_s) || statement.file.startsWith(u"club_figures"_s);
    return listed && statement.sql.contains(u"test = 0"_s);
}
} // namespace

/// Every query on a tenant's rows names the tenant, so that no mistake elsewhere shows one club another's data.
class TenantScopeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        ScratchStore scratch;
        const QStringList names = scratch.look([](Session &session) {
            Statement row(session,
                "SELECT m.name FROM sqlite_master AS m JOIN pragma_table_info(m.name) AS c ON c.name = 'tenant_id' "
                "WHERE m.type = 'table'");
            QStringList found;
            while (row.next())
                found.append(row.text(0));
            return found;
        });
        m_tenantTables = QSet<QString>(names.begin(), names.end());
        m_tenantTables += {u"tenants"_s, u"idempotency_keys"_s};
        QVERIFY(m_tenantTables.contains(u"provision_attempts"_s));

        m_statements = sqlLiterals(u"*.cpp"_s) + sqlLiterals(u"*.h"_s);
        // Fewer would mean that the walk has lost its way.
        QVERIFY(m_statements.size() > 50);
    }

    void everyStatementOnATenantsRowsNamesTheTenant()
    {
        QStringList unnamed;
        for (const SqlLiteral &statement : m_statements) {
            if (isAllowed(statement) || isListOfClubs(statement))
                continue;
            if (const QString table = offendingTable(statement.sql); !table.isEmpty())
                unnamed.append(u"%1: %2: %3"_s.arg(statement.file, table, statement.sql));
        }
        QVERIFY2(unnamed.isEmpty(), qPrintable(u'\n' + unnamed.join(u'\n')));
    }

    void theListOfExceptionsIsShortAndAllInUse()
    {
        for (const auto &[file, beginning] : queueWide) {
            int uses = 0;
            for (const SqlLiteral &statement : m_statements) {
                if (statement.file == file && statement.sql.startsWith(beginning)) {
                    ++uses;
                    QVERIFY2(!offendingTable(statement.sql).isEmpty(), qPrintable(beginning));
                }
            }
            QVERIFY2(uses == 1, qPrintable(beginning));
        }
    }

    void theCheckFindsWhatItIsFor_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("table");
        const auto row
            = [](const char *name, const QString &sql, const QString &table) { QTest::newRow(name) << sql << table; };
        row("named", u"SELECT title FROM feed_posts WHERE tenant_id = :tenant AND id = :id"_s, {});
        row("by its own id", u"SELECT title FROM feed_posts WHERE id = :id"_s, u"feed_posts"_s);
        row("all rows", u"SELECT title FROM feed_posts"_s, u"feed_posts"_s);
        row("or", u"SELECT title FROM feed_posts WHERE tenant_id = :tenant OR id = :id"_s, u"feed_posts"_s);
        row("another column", u"DELETE FROM fixtures WHERE venue = :tenant_id"_s, u"fixtures"_s);
        row("update", u"UPDATE magic_links SET used_at = :now WHERE token_hash = :hash"_s, u"magic_links"_s);
        row("nobody's rows", u"UPDATE mail_queue SET state = 'sent' WHERE tenant_id IS NULL AND message_id = :id"_s,
            {});
        row("somebody's rows", u"SELECT kind FROM mail_queue WHERE tenant_id IS NOT NULL"_s, u"mail_queue"_s);
        row("insert", u"INSERT INTO feed_posts (id, tenant_id) VALUES (:id, :tenant)"_s, {});
        row("insert for a fixed club", u"INSERT INTO feed_posts (id, tenant_id) VALUES (:id, 'me')"_s, u"feed_posts"_s);
        row("insert for nobody", u"INSERT INTO feed_posts (id, title) VALUES (:id, :title)"_s, u"feed_posts"_s);
        row("the club itself", u"SELECT name FROM tenants WHERE slug = :slug"_s, {});
        row("clubs by mail", u"SELECT name FROM tenants WHERE email = :email"_s, u"tenants"_s);
        row("a join", u"SELECT p.title FROM tenants JOIN feed_posts AS p WHERE tenants.id = :id"_s, u"feed_posts"_s);
        row("nobody's table", u"SELECT code FROM promo_codes WHERE id = :id"_s, {});
    }
    void theCheckFindsWhatItIsFor()
    {
        QFETCH(QString, sql);
        QFETCH(QString, table);
        QCOMPARE(offendingTable(sql), table);
    }

    void theWalkJoinsLiteralsAndSkipsComments()
    {
        QCOMPARE(stringLiterals(u"f(\"SELECT a \"\n   \"FROM b\", 'x'); // \"no\"\n/* \"no\" */ u\"c\\\"d\"_s"_s),
            (QStringList{u"SELECT a FROM b"_s, u"c\\\"d"_s}));
    }

private:
    QString offendingTable(const QString &sql) const
    {
        for (const QString &table : tablesOf(sql)) {
            if (m_tenantTables.contains(table) && !namesTheTenant(sql, table))
                return table;
        }
        return {};
    }
    static bool isAllowed(const SqlLiteral &statement)
    {
        return std::any_of(queueWide.begin(), queueWide.end(), [&statement](const auto &entry) {
            return entry.first == statement.file && statement.sql.startsWith(entry.second);
        });
    }

    QSet<QString> m_tenantTables;
    QList<SqlLiteral> m_statements;
};

QTEST_GUILESS_MAIN(TenantScopeTest)
#include "tenant_scope_test.moc"
