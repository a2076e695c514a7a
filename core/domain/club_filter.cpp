// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/club_filter.h"

#include <QDateTime>
#include <QJsonArray>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::domain {

namespace {
enum class Key { State, Plan, Status, Slug, Host, Promo, Step, Dry, Since, Until };

constexpr std::array<std::pair<QLatin1StringView, Key>, 10> keys{{{"state"_L1, Key::State}, {"plan"_L1, Key::Plan},
    {"status"_L1, Key::Status}, {"slug"_L1, Key::Slug}, {"host"_L1, Key::Host}, {"promo"_L1, Key::Promo},
    {"step"_L1, Key::Step}, {"dry"_L1, Key::Dry}, {"since"_L1, Key::Since}, {"until"_L1, Key::Until}}};

constexpr qint64 minuteMs = 60'000;

struct Term
{
    QString text; ///< without quotes
    bool quoted = false; ///< begins with a quote: never a typed filter
};

QList<Term> termsOf(const QString &text)
{
    QList<Term> terms;
    Term term;
    bool open = false;
    bool any = false;
    const auto close = [&] {
        if (any && !term.text.trimmed().isEmpty())
            terms.append(term);
        term = {};
        any = false;
    };
    for (const QChar c : text) {
        if (c == u'"') {
            term.quoted = term.quoted || !any;
            any = true;
            open = !open;
        } else if (c.isSpace() && !open) {
            close();
        } else {
            any = true;
            term.text += c;
        }
    }
    close();
    return terms;
}

std::optional<Key> keyFromName(QStringView name)
{
    for (const auto &[known, key] : keys) {
        if (name.compare(known, Qt::CaseInsensitive) == 0)
            return key;
    }
    return std::nullopt;
}

/// `30m`, `12h`, `2d`, `1w` as milliseconds.
std::optional<qint64> spanFrom(const QString &text)
{
    bool ok = false;
    const qint64 count = text.chopped(1).toLongLong(&ok);
    if (!ok || count <= 0 || count > 100'000)
        return std::nullopt;
    switch (text.back().toLower().unicode()) {
    case u'm':
        return count * minuteMs;
    case u'h':
        return count * 60 * minuteMs;
    case u'd':
        return count * 24 * 60 * minuteMs;
    case u'w':
        return count * 7 * 24 * 60 * minuteMs;
    default:
        return std::nullopt;
    }
}

std::optional<qint64> momentFrom(const QString &value, qint64 nowMs)
{
    const QDate today = QDateTime::fromMSecsSinceEpoch(nowMs).date();
    if (value.compare("today"_L1, Qt::CaseInsensitive) == 0)
        return today.startOfDay().toMSecsSinceEpoch();
    if (value.compare("yesterday"_L1, Qt::CaseInsensitive) == 0)
        return today.addDays(-1).startOfDay().toMSecsSinceEpoch();
    if (const QDate date = QDate::fromString(value, Qt::ISODate); date.isValid())
        return date.startOfDay().toMSecsSinceEpoch();
    const auto span = spanFrom(value);
    return span ? std::optional(nowMs - *span) : std::nullopt;
}

/// Fills a filter term by term and keeps what is wrong.
class Reading final
{
public:
    explicit Reading(qint64 nowMs)
        : m_nowMs(nowMs)
    { }

    void take(const Term &term)
    {
        const qsizetype colon = term.quoted ? -1 : term.text.indexOf(u':');
        if (colon <= 0) {
            takeWord(term.text.trimmed());
            return;
        }
        const QString value = term.text.mid(colon + 1).trimmed();
        const auto key = keyFromName(QStringView(term.text).left(colon));
        if (!key)
            complain(term.text, u"unknown_filter"_s, u"There is no such filter."_s);
        else if (value.isEmpty())
            complain(term.text, u"empty_value"_s, u"Something must stand behind the colon."_s);
        else if (m_seen.contains(*key))
            complain(term.text, u"twice"_s, u"This filter is there already."_s);
        else if (!set(*key, value))
            complain(term.text, u"invalid_value"_s, u"This filter does not know that value."_s);
        if (key)
            m_seen.append(*key);
    }

    Result<ClubFilter> result() const
    {
        if (m_issues.isEmpty())
            return m_filter;
        return fail({ErrorCode::InvalidRequest, u"The filter is not understood."_s, m_issues});
    }

private:
    void takeWord(const QString &word)
    {
        if (m_filter.words.contains(word, Qt::CaseInsensitive))
            return;
        if (m_filter.words.size() < ClubFilter::mostWords)
            m_filter.words.append(word);
        else
            complain(word, u"too_many_words"_s, u"At most four words."_s);
    }

    bool set(Key key, const QString &value)
    {
        switch (key) {
        case Key::State:
            return setStates(value.toLower());
        case Key::Plan:
            m_filter.plan = planFromName(value.toLower());
            return m_filter.plan.has_value();
        case Key::Status:
            m_filter.status = tenantStatusFromName(value.toLower());
            return m_filter.status.has_value();
        case Key::Slug:
            m_filter.slug = value.toLower();
            return true;
        case Key::Host:
            m_filter.host = value.toLower();
            return !value.contains(u'/');
        case Key::Promo:
            m_filter.promo = value.toUpper();
            return true;
        case Key::Step:
            m_filter.step = value.toLower();
            return stepFromName(m_filter.step).has_value();
        case Key::Dry:
            m_filter.dryRun = value.compare("yes"_L1, Qt::CaseInsensitive) == 0;
            return *m_filter.dryRun || value.compare("no"_L1, Qt::CaseInsensitive) == 0;
        case Key::Since:
            return setMoment(&m_filter.sinceMs, value);
        case Key::Until:
            return setMoment(&m_filter.untilMs, value);
        }
        Q_UNREACHABLE();
    }

    bool setStates(const QString &value)
    {
        for (const QString &name : value.split(u',', Qt::SkipEmptyParts)) {
            const auto state = provisionStateFromName(name.trimmed());
            if (!state)
                return false;
            if (!m_filter.states.contains(*state))
                m_filter.states.append(*state);
        }
        return !m_filter.states.isEmpty();
    }

    bool setMoment(qint64 *moment, const QString &value) const
    {
        const auto found = momentFrom(value, m_nowMs);
        *moment = found.value_or(0);
        return found.has_value();
    }

    void complain(const QString &term, const QString &code, const QString &message)
    {
        m_issues.append({{term}, message, code});
    }

    const qint64 m_nowMs;
    ClubFilter m_filter;
    QList<Key> m_seen;
    QList<Issue> m_issues;
};

bool hasWord(const ClubFacts &club, const QString &word)
{
    const bool atBeginning = isShortWord(word);
    return std::ranges::any_of(std::array{&club.name, &club.slug, &club.email}, [&](const QString *text) {
        return atBeginning ? text->startsWith(word, Qt::CaseInsensitive) : text->contains(word, Qt::CaseInsensitive);
    });
}
} // namespace

bool ClubFilter::matches(const ClubFacts &club) const
{
    return (states.isEmpty() || states.contains(club.state)) && (!plan || club.plan == *plan)
        && (!status || club.status == *status) && (slug.isEmpty() || club.slug == slug)
        && (host.isEmpty() || club.host == host) && (promo.isEmpty() || club.promo == promo)
        && (step.isEmpty() || club.step == step) && (!dryRun || club.dryRun == *dryRun) && club.createdAtMs >= sinceMs
        && (untilMs == 0 || club.createdAtMs < untilMs)
        && std::ranges::all_of(words, [&club](const QString &word) { return hasWord(club, word); });
}

bool isShortWord(const QString &word)
{
    return word.toUcs4().size() < ClubFilter::shortestInside;
}

Result<ClubFilter> parseClubFilter(const QString &text, qint64 nowMs)
{
    Reading reading(nowMs);
    for (const Term &term : termsOf(text))
        reading.take(term);
    return reading.result();
}

QJsonObject clubFilterJson(const ClubFilter &filter)
{
    QJsonObject json;
    if (!filter.words.isEmpty())
        json.insert(u"words"_s, QJsonArray::fromStringList(filter.words));
    QJsonArray states;
    for (const ProvisionState state : filter.states)
        states.append(provisionStateName(state));
    if (!states.isEmpty())
        json.insert(u"states"_s, states);
    if (filter.plan)
        json.insert(u"plan"_s, planName(*filter.plan));
    if (filter.status)
        json.insert(u"status"_s, tenantStatusName(*filter.status));
    for (const auto &[name, value] : {std::pair(u"slug"_s, filter.slug), std::pair(u"host"_s, filter.host),
             std::pair(u"promo"_s, filter.promo), std::pair(u"step"_s, filter.step)}) {
        if (!value.isEmpty())
            json.insert(name, value);
    }
    if (filter.dryRun)
        json.insert(u"dryRun"_s, *filter.dryRun);
    if (filter.sinceMs > 0)
        json.insert(u"sinceMs"_s, filter.sinceMs);
    if (filter.untilMs > 0)
        json.insert(u"untilMs"_s, filter.untilMs);
    return json;
}

QStringList clubFilterKeys()
{
    QStringList names;
    for (const auto &known : keys)
        names.append(known.first);
    return names;
}

QStringList clubFilterValues(const QString &key)
{
    const auto known = keyFromName(key);
    if (!known)
        return {};
    switch (*known) {
    case Key::State:
        return {u"failed"_s, u"pending"_s, u"processing"_s, u"complete"_s};
    case Key::Plan:
        return {u"starter"_s, u"pro"_s};
    case Key::Status:
        return {u"trial"_s, u"active"_s, u"suspended"_s, u"cancelled"_s};
    case Key::Step:
        return {u"seed_defaults"_s, u"configure_routing"_s, u"validate_webhook"_s, u"deploy_automations"_s,
            u"deploy_apps_script"_s, u"create_owner"_s, u"send_magic_link"_s, u"mark_complete"_s};
    case Key::Dry:
        return {u"yes"_s, u"no"_s};
    case Key::Since:
    case Key::Until:
        return {u"today"_s, u"yesterday"_s, u"1h"_s, u"2d"_s, u"1w"_s};
    case Key::Slug:
    case Key::Host:
    case Key::Promo:
        return {};
    }
    Q_UNREACHABLE();
}

QString clubFilterTerm(const QString &key, const QString &value)
{
    const bool spaced = value.contains(u' ');
    return spaced ? u"%1:\"%2\""_s.arg(key, value) : u"%1:%2"_s.arg(key, value);
}

} // namespace touchline::domain
