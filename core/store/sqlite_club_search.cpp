// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_club_search.h"

#include "core/store/statement.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::store {

namespace {
#define TOUCHLINE_CANDIDATE                                                                                            \
    "SELECT club.id, club.created_at, lower(club.name), club.provision_state, club.run_took_ms, club.plan FROM "

constexpr Sql indexed(
    TOUCHLINE_CANDIDATE "club_search CROSS JOIN club_search_docs AS doc ON doc.docid = club_search.rowid "
                        "CROSS JOIN tenants AS club ON club.id = doc.tenant_id "
                        "WHERE club_search MATCH :match AND club.test = 0");
/// Those the index does not hold yet; whether they match is seen later.
constexpr Sql notIndexed(
    TOUCHLINE_CANDIDATE "club_search_docs AS doc CROSS JOIN tenants AS club ON club.id = doc.tenant_id "
                        "WHERE doc.docid > (SELECT indexed_to FROM club_search_state) AND club.test = 0 LIMIT :limit");
constexpr Sql nameBegins(
    TOUCHLINE_CANDIDATE "tenants AS club WHERE club.test = 0 AND club.provision_state = :state "
                        "AND lower(club.name) >= :first AND lower(club.name) < :behind LIMIT :limit");
// The plus keeps SQLite from preferring an index that begins with `test`, which nearly all clubs have in common.
constexpr Sql slugBegins(TOUCHLINE_CANDIDATE
    "tenants AS club WHERE +club.test = 0 AND club.slug >= :first AND club.slug < :behind LIMIT :limit");
constexpr Sql mailBegins(TOUCHLINE_CANDIDATE "tenants AS club WHERE +club.test = 0 AND lower(club.email) >= :first AND "
                                             "lower(club.email) < :behind LIMIT :limit");

#undef TOUCHLINE_CANDIDATE

/// More parts of a long word do not narrow it down any further.
constexpr qsizetype mostTrigrams = 12;

/// Every three neighbouring characters of each word, all of which must occur. Empty when the words are too short.
QString matchExpression(const QStringList &words)
{
    QStringList parts;
    for (const QString &word : words) {
        const QList<uint> characters = word.toUcs4();
        for (qsizetype i = 0; i + 3 <= characters.size() && i < mostTrigrams; ++i) {
            const QString trigram = QString::fromUcs4(reinterpret_cast<const char32_t *>(characters.data()) + i, 3);
            parts.append(u'"' + QString(trigram).replace(u'"', u"\"\""_s) + u'"');
        }
    }
    parts.removeDuplicates();
    return parts.join(u' ');
}

/// Lower case as SQLite's own lower(): ASCII alone.
QString asciiLower(QString text)
{
    for (QChar &c : text) {
        if (c >= u'A' && c <= u'Z')
            c = QChar(static_cast<char16_t>(c.unicode() + 32));
    }
    return text;
}

/// The spellings of a short word in the database: letters outside ASCII may be there in either case.
QStringList spellings(const QString &word)
{
    QStringList all{asciiLower(word), asciiLower(word.toLower()), asciiLower(word.toUpper())};
    all.removeDuplicates();
    return all;
}

/// Nothing that begins with the text sorts behind it and the last of all characters.
QString behindAllWith(const QString &text)
{
    return text + QString::fromUcs4(U"\U0010FFFF");
}

void append(std::vector<ClubCandidate> &all, Statement &row)
{
    while (row.next())
        all.push_back(readCandidate(row));
}
} // namespace

ClubCandidate readCandidate(const Statement &row)
{
    return {row.text(0).toStdString(), row.integer(1), row.text(2).toStdString(),
        domain::provisionStateFromName(row.text(3)).value_or(domain::ProvisionState::Pending), row.integer(4),
        row.text(5).toStdString()};
}

std::optional<std::vector<ClubCandidate>> SqliteClubSearch::candidates(const QStringList &words, int most)
{
    if (const QString match = matchExpression(words); !match.isEmpty()) {
        if (auto found = withTrigrams(match, most))
            return found;
    }
    for (const QString &word : words) {
        if (!domain::isShortWord(word))
            continue;
        if (auto found = beginningWith(word, most))
            return found;
    }
    return std::nullopt;
}

bool SqliteClubSearch::indexHoldsMoreThan(const QString &match, int most)
{
    Statement row(
        m_session, "SELECT count(*) FROM (SELECT 1 FROM club_search WHERE club_search MATCH :match LIMIT :limit)");
    row.bind(":match", match).bind(":limit", most + 1);
    return row.next() && row.integer(0) > most;
}

/// Among the complete clubs, which nearly all are: along their index alone.
bool SqliteClubSearch::nameBeginsMoreOftenThan(const QString &first, int most)
{
    Statement row(m_session,
        "SELECT count(*) FROM (SELECT 1 FROM tenants WHERE test = 0 AND provision_state = 'complete' "
        "AND lower(name) >= :first AND lower(name) < :behind LIMIT :limit)");
    row.bind(":first", first).bind(":behind", behindAllWith(first)).bind(":limit", most + 1);
    return row.next() && row.integer(0) > most;
}

std::optional<std::vector<ClubCandidate>> SqliteClubSearch::withTrigrams(const QString &match, int most)
{
    if (indexHoldsMoreThan(match, most))
        return std::nullopt;
    std::vector<ClubCandidate> found;
    {
        Statement row(m_session, indexed);
        row.bind(":match", match);
        append(found, row);
    }
    Statement row(m_session, notIndexed);
    row.bind(":limit", most + 1);
    append(found, row);
    return found.size() > static_cast<std::size_t>(most) ? std::nullopt : std::optional(std::move(found));
}

std::optional<std::vector<ClubCandidate>> SqliteClubSearch::beginningWith(const QString &word, int most)
{
    std::vector<ClubCandidate> found;
    for (const QString &first : spellings(word)) {
        if (nameBeginsMoreOftenThan(first, most))
            return std::nullopt;
        const QString behind = behindAllWith(first);
        for (const Sql sql : {nameBegins, slugBegins, mailBegins}) {
            const bool byState = sql.text() == nameBegins.text();
            for (const QString &state : byState ? QStringList{u"pending"_s, u"processing"_s, u"complete"_s, u"failed"_s}
                                                : QStringList{QString()}) {
                Statement row(m_session, sql);
                row.bind(":first", first).bind(":behind", behind).bind(":limit", most + 1);
                if (byState)
                    row.bind(":state", state);
                const std::size_t before = found.size();
                append(found, row);
                if (found.size() - before > static_cast<std::size_t>(most))
                    return std::nullopt;
            }
        }
    }
    std::ranges::sort(found, {}, &ClubCandidate::id);
    const auto again = std::ranges::unique(found, {}, &ClubCandidate::id);
    found.erase(again.begin(), again.end());
    return found.size() > static_cast<std::size_t>(most) ? std::nullopt : std::optional(std::move(found));
}

std::vector<Sql> SqliteClubSearch::beginningStatements()
{
    return {nameBegins, slugBegins, mailBegins};
}

qint64 SqliteClubSearch::waiting()
{
    Statement row(
        m_session, "SELECT count(*) FROM club_search_docs WHERE docid > (SELECT indexed_to FROM club_search_state)");
    return row.next() ? row.integer(0) : 0;
}

qint64 SqliteClubSearch::indexWaiting(int limit)
{
    qint64 last = 0;
    {
        Statement row(m_session,
            "SELECT max(docid) FROM (SELECT docid FROM club_search_docs "
            "WHERE docid > (SELECT indexed_to FROM club_search_state) ORDER BY docid LIMIT :limit)");
        row.bind(":limit", limit);
        last = row.next() ? row.integer(0) : 0;
    }
    if (last == 0)
        return 0;
    Statement insert(m_session,
        "INSERT INTO club_search (rowid, text) SELECT docid, name || char(10) || slug || char(10) || email "
        "FROM club_search_docs JOIN tenants ON tenants.id = tenant_id "
        "WHERE docid > (SELECT indexed_to FROM club_search_state) AND docid <= :last ORDER BY docid");
    const qint64 taken = insert.bind(":last", last).run();
    Statement(m_session, "UPDATE club_search_state SET indexed_to = :last").bind(":last", last).run();
    return taken;
}

} // namespace touchline::store
