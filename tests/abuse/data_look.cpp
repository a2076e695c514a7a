// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/data_look.h"

#include "core/access/random.h"
#include "core/store/sqlite_file.h"

#include <QDir>
#include <QFile>
#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

namespace {
using store::SqliteFile;

struct Rule
{
    const char *what;
    const char *query; ///< counts the rows that break it
};

constexpr Rule alwaysRules[] = {
    {"clubs without a brand", "SELECT count(*) FROM tenants WHERE id NOT IN (SELECT tenant_id FROM tenant_brand)"},
    {"active clubs without a run",
        "SELECT count(*) FROM tenants WHERE status='active' AND id NOT IN (SELECT tenant_id FROM provision_runs)"},
    {"runs of clubs that are not active",
        "SELECT count(*) FROM provision_runs WHERE tenant_id NOT IN (SELECT id FROM tenants WHERE status='active')"},
    {"active starter clubs without a webhook",
        "SELECT count(*) FROM tenants WHERE status='active' AND plan='starter' "
        "AND id NOT IN (SELECT tenant_id FROM make_connections)"},
    {"runs without all of their steps",
        "SELECT count(*) FROM provision_runs JOIN tenants ON id=tenant_id "
        "WHERE (SELECT count(*) FROM provision_steps AS s WHERE s.tenant_id=id AND s.run_number=number) "
        "<> CASE plan WHEN 'starter' THEN 6 ELSE 7 END"},
    {"runs and clubs that tell different states",
        "SELECT count(*) FROM tenants JOIN provision_runs ON tenant_id=id AND number=run_number "
        "WHERE provision_state<>state AND NOT (state='processing' AND provision_state='pending')"},
    {"uses of promo codes without a redemption",
        "SELECT count(*) FROM promo_codes WHERE used_count<>"
        "(SELECT count(*) FROM promo_redemptions WHERE promo_code_id=promo_codes.id)"},
    {"clubs with more than one post",
        "SELECT count(*) FROM (SELECT 1 FROM feed_posts GROUP BY tenant_id HAVING count(*)>1)"},
    {"clubs with more than one fixture",
        "SELECT count(*) FROM (SELECT 1 FROM fixtures GROUP BY tenant_id HAVING count(*)>1)"},
    {"clubs with more than one owner",
        "SELECT count(*) FROM (SELECT 1 FROM auth_users GROUP BY tenant_id HAVING count(*)>1)"},
    {"clubs with more than one mail",
        "SELECT count(*) FROM (SELECT 1 FROM mail_queue GROUP BY tenant_id HAVING count(*)>1)"},
    {"clubs with more than one magic link",
        "SELECT count(*) FROM (SELECT 1 FROM magic_links GROUP BY tenant_id HAVING count(*)>1)"},
};

constexpr Rule completeRules[] = {
    {"complete clubs without their post",
        "SELECT count(*) FROM tenants WHERE provision_state='complete' "
        "AND id NOT IN (SELECT tenant_id FROM feed_posts)"},
    {"complete clubs without their fixture",
        "SELECT count(*) FROM tenants WHERE provision_state='complete' "
        "AND id NOT IN (SELECT tenant_id FROM fixtures)"},
    {"complete clubs without their owner",
        "SELECT count(*) FROM tenants WHERE provision_state='complete' "
        "AND id NOT IN (SELECT tenant_id FROM auth_users)"},
    {"complete clubs that are not live",
        "SELECT count(*) FROM tenants WHERE provision_state='complete' AND (route_ready=0 OR provisioned_at IS NULL)"},
    {"complete clubs whose mail is not settled",
        "SELECT count(*) FROM tenants WHERE provision_state='complete' AND id NOT IN (SELECT tenant_id FROM mail_queue "
        "WHERE state='sent' AND sealed_token='')"},
    {"complete clubs whose link is not valid",
        "SELECT count(*) FROM tenants WHERE provision_state='complete' AND id NOT IN (SELECT tenant_id FROM "
        "magic_links "
        "WHERE sent_at>0 AND expires_at>sent_at AND voided_at=0)"},
    {"complete starter clubs whose webhook is not validated",
        "SELECT count(*) FROM tenants WHERE provision_state='complete' AND plan='starter' "
        "AND id NOT IN (SELECT tenant_id FROM make_connections WHERE validated_at>0)"},
    {"steps of complete runs that are not done",
        "SELECT count(*) FROM provision_runs AS r JOIN provision_steps AS s ON s.tenant_id=r.tenant_id "
        "AND s.run_number=r.number WHERE r.state='complete' AND s.status NOT IN ('done', 'skipped')"},
    {"steps of complete runs not finished by exactly one attempt, their last",
        "SELECT count(*) FROM provision_runs AS r JOIN provision_steps AS s ON s.tenant_id=r.tenant_id "
        "AND s.run_number=r.number WHERE r.state='complete' AND (SELECT count(*)<>1 OR max(a.number)<>s.attempts "
        "FROM provision_attempts AS a WHERE a.tenant_id=s.tenant_id AND a.run_number=s.run_number "
        "AND a.position=s.position AND a.outcome IN ('done', 'skipped'))"},
    {"attempts of complete runs still under way",
        "SELECT count(*) FROM provision_runs AS r JOIN provision_attempts AS a ON a.tenant_id=r.tenant_id "
        "AND a.run_number=r.number WHERE r.state='complete' AND (a.outcome='running' OR a.ended_at=0)"},
    {"leases of runs that are over",
        "SELECT count(*) FROM provision_runs WHERE finished_at>0 AND lease_owner IS NOT NULL"},
};

template <std::size_t size>
void apply(const Rule (&rules)[size], const DataLook &look, QStringList *found)
{
    for (const Rule &rule : rules) {
        if (const qint64 rows = look.count(rule.query); rows != 0)
            found->append(u"%1: %2"_s.arg(QString::fromLatin1(rule.what)).arg(rows));
    }
}

/// A mail's text with quoted-printable's soft breaks and escapes undone as far as a link needs it.
QString plain(const QByteArray &mail)
{
    return QString::fromUtf8(QByteArray(mail).replace("=\r\n", "").replace("=\n", "").replace("=3D", "="));
}
} // namespace

DataLook::DataLook(QString dataDir)
    : m_dataDir(std::move(dataDir))
{ }

qint64 DataLook::count(const QByteArray &query) const
{
    const auto file = SqliteFile::open(m_dataDir + u"/touchline.db"_s, SqliteFile::Mode::Look);
    return file ? (*file)->integer(query).value_or(-1) : -1;
}

QStringList DataLook::faults() const
{
    QStringList found;
    const auto file = SqliteFile::open(m_dataDir + u"/touchline.db"_s, SqliteFile::Mode::Look);
    const auto complaint = file ? (*file)->firstComplaint() : domain::Result<QString>(domain::fail(file.error()));
    if (!complaint || !complaint->isEmpty())
        found.append(u"the database: %1"_s.arg(complaint ? *complaint : complaint.error().detail));
    apply(alwaysRules, *this, &found);
    return found;
}

QStringList DataLook::faultsOfCompleteClubs() const
{
    QStringList found = faults();
    apply(completeRules, *this, &found);
    return found;
}

QStringList DataLook::faultsOfOutbox() const
{
    QStringList found;
    static const QRegularExpression messageId(u"^Message-ID: <([^.>]+)\\.run(\\d+)\\.[^>]*>"_s,
        QRegularExpression::MultilineOption | QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression link(u"/magic/([A-Za-z0-9_-]{43})"_s);
    QHash<QString, int> mailsOf;
    const QDir outbox(m_dataDir + u"/outbox"_s);
    for (const QString &name : outbox.entryList({u"*.eml"_s}, QDir::Files)) {
        QFile file(outbox.filePath(name));
        const QString mail = file.open(QIODevice::ReadOnly) ? plain(file.readAll()) : QString();
        const auto id = messageId.match(mail);
        const auto token = link.match(mail);
        if (!id.hasMatch() || !token.hasMatch()) {
            found.append(u"%1 has no Message-ID of a run or no link"_s.arg(name));
            continue;
        }
        ++mailsOf[id.captured(1)];
        const QByteArray hash = access::tokenHash(token.captured(1));
        if (count("SELECT count(*) FROM magic_links WHERE token_hash='" + hash + "' AND tenant_id='"
                + id.captured(1).toLatin1() + "'")
            != 1)
            found.append(u"%1 holds a link that is not the club's"_s.arg(name));
    }
    for (auto [club, mails] : mailsOf.asKeyValueRange()) {
        if (mails != 1)
            found.append(u"club %1 got %2 different mails"_s.arg(club).arg(mails));
    }
    const qint64 complete = count("SELECT count(*) FROM tenants WHERE provision_state='complete'");
    if (mailsOf.size() < complete)
        found.append(u"%1 clubs are complete and %2 got a mail"_s.arg(complete).arg(mailsOf.size()));
    return found;
}

} // namespace touchline::testsupport
