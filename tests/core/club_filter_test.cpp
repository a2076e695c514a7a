// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/club_filter.h"

#include <QDateTime>
#include <QJsonArray>
#include <QTest>

using namespace touchline::domain;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 hourMs = 3'600'000;

qint64 now()
{
    return QDateTime(QDate(2026, 11, 28), QTime(15, 0)).toMSecsSinceEpoch();
}

ClubFilter parsed(const QString &text)
{
    return parseClubFilter(text, now()).value();
}

ClubFacts anstey()
{
    return {.name = u"Ânstey Nomads"_s,
        .slug = u"anstey-nomads"_s,
        .email = u"sec@anstey.example"_s,
        .plan = Plan::Pro,
        .status = TenantStatus::Active,
        .state = ProvisionState::Failed,
        .host = u"hook.eu2.make.com"_s,
        .promo = u"CUP26"_s,
        .step = u"validate_webhook"_s,
        .createdAtMs = now() - 3 * hourMs};
}
} // namespace

class ClubFilterTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsEveryTerm()
    {
        const ClubFilter filter
            = parsed(u"state:failed,pending plan:Pro STATUS:active host:Hook.eu2.make.com promo:cup26 "
                     "step:validate_webhook dry:no since:2d until:1h united"_s);
        QCOMPARE(filter.states, (QList{ProvisionState::Failed, ProvisionState::Pending}));
        QCOMPARE(filter.plan, Plan::Pro);
        QCOMPARE(filter.status, TenantStatus::Active);
        QCOMPARE(filter.host, u"hook.eu2.make.com"_s);
        QCOMPARE(filter.promo, u"CUP26"_s);
        QCOMPARE(filter.step, u"validate_webhook"_s);
        QCOMPARE(filter.dryRun, false);
        QCOMPARE(filter.sinceMs, now() - 48 * hourMs);
        QCOMPARE(filter.untilMs, now() - hourMs);
        QCOMPARE(filter.words, QStringList{u"united"_s});
        QVERIFY(parsed(u"   "_s).isEmpty());
    }

    void quotesKeepWordsTogether()
    {
        QCOMPARE(parsed(u"\"fc united\" town"_s).words, (QStringList{u"fc united"_s, u"town"_s}));
        QCOMPARE(parsed(u"\"plan:pro\""_s).words, QStringList{u"plan:pro"_s});
        QCOMPARE(parsed(u"promo:\"CUP 26\""_s).promo, u"CUP 26"_s);
        QCOMPARE(parsed(u"\"never closed"_s).words, QStringList{u"never closed"_s});
        QCOMPARE(parsed(u"same SAME"_s).words, QStringList{u"same"_s});
    }

    void timesAreSpansDaysAndDates()
    {
        const auto midnight = [](QDate day) { return day.startOfDay().toMSecsSinceEpoch(); };
        QCOMPARE(parsed(u"since:30m"_s).sinceMs, now() - hourMs / 2);
        QCOMPARE(parsed(u"since:1w"_s).sinceMs, now() - 7 * 24 * hourMs);
        QCOMPARE(parsed(u"since:today"_s).sinceMs, midnight({2026, 11, 28}));
        QCOMPARE(parsed(u"since:yesterday until:today"_s).sinceMs, midnight({2026, 11, 27}));
        QCOMPARE(parsed(u"until:2026-11-01"_s).untilMs, midnight({2026, 11, 1}));
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("term");
        QTest::addColumn<QString>("code");
        const auto row = [](const QString &text, const QString &term, const QString &code) {
            QTest::newRow(qPrintable(text)) << text << term << code;
        };
        row(u"colour:red"_s, u"colour:red"_s, u"unknown_filter"_s);
        row(u"united state:"_s, u"state:"_s, u"empty_value"_s);
        row(u"state:broken"_s, u"state:broken"_s, u"invalid_value"_s);
        row(u"state:failed,broken"_s, u"state:failed,broken"_s, u"invalid_value"_s);
        row(u"plan:gold"_s, u"plan:gold"_s, u"invalid_value"_s);
        row(u"since:2x"_s, u"since:2x"_s, u"invalid_value"_s);
        row(u"since:-2d"_s, u"since:-2d"_s, u"invalid_value"_s);
        row(u"since:d"_s, u"since:d"_s, u"invalid_value"_s);
        row(u"until:2026-13-01"_s, u"until:2026-13-01"_s, u"invalid_value"_s);
        row(u"dry:maybe"_s, u"dry:maybe"_s, u"invalid_value"_s);
        row(u"step:dance"_s, u"step:dance"_s, u"invalid_value"_s);
        row(u"host:https://a/b"_s, u"host:https://a/b"_s, u"invalid_value"_s);
        row(u"plan:pro plan:starter"_s, u"plan:starter"_s, u"twice"_s);
        row(u"a b c d e"_s, u"e"_s, u"too_many_words"_s);
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, text);
        QFETCH(QString, term);
        QFETCH(QString, code);
        const auto filter = parseClubFilter(text, now());
        QVERIFY(!filter);
        QCOMPARE(filter.error().code, ErrorCode::InvalidRequest);
        QCOMPARE(filter.error().issues.size(), 1);
        QCOMPARE(filter.error().issues.first().path, QStringList{term});
        QCOMPARE(filter.error().issues.first().code, code);
    }

    void matchesWhatItSays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("matches");
        const auto row
            = [](const char *text, bool matches) { QTest::newRow(text) << QString::fromUtf8(text) << matches; };
        row("", true);
        row("nomads", true);
        row("NOMADS", true);
        row("âNST", true);
        row("sec@", true);
        row("nomads sec@", true);
        row("nomads sex@", false);
        row("an", true);
        row("no", false);
        row("state:failed", true);
        row("state:pending,failed", true);
        row("state:complete", false);
        row("plan:pro status:active", true);
        row("plan:starter", false);
        row("status:suspended", false);
        row("slug:anstey-nomads", true);
        row("slug:anstey", false);
        row("host:hook.eu2.make.com", true);
        row("host:make.com", false);
        row("promo:cup26", true);
        row("promo:cup27", false);
        row("step:validate_webhook", true);
        row("dry:yes", false);
        row("since:4h", true);
        row("since:2h", false);
        row("until:2h", true);
        row("until:4h", false);
    }
    void matchesWhatItSays()
    {
        QFETCH(QString, text);
        QFETCH(bool, matches);
        QCOMPARE(parsed(text).matches(anstey()), matches);
    }

    void aShortWordIsOneOrTwoCharacters()
    {
        QVERIFY(isShortWord(u"ab"_s));
        QVERIFY(isShortWord(u"🏐🏐"_s));
        QVERIFY(!isShortWord(u"abc"_s));
    }

    void everythingItOffersIsUnderstood()
    {
        QVERIFY(clubFilterKeys().size() >= 9);
        for (const QString &key : clubFilterKeys()) {
            for (const QString &value : clubFilterValues(key))
                QVERIFY2(parseClubFilter(clubFilterTerm(key, value), now()).has_value(), qPrintable(key + value));
        }
        QCOMPARE(parsed(clubFilterTerm(u"promo"_s, u"CUP 26"_s)).promo, u"CUP 26"_s);
    }

    void isWrittenDownWithWhatFiltersAlone()
    {
        QVERIFY(clubFilterJson({}).isEmpty());
        const QJsonObject json = clubFilterJson(parsed(u"united state:failed since:1h dry:yes"_s));
        QCOMPARE(json.keys(), (QStringList{u"dryRun"_s, u"sinceMs"_s, u"states"_s, u"words"_s}));
        QCOMPARE(json.value(u"states"_s).toArray().first().toString(), u"failed"_s);
    }
};

QTEST_GUILESS_MAIN(ClubFilterTest)
#include "club_filter_test.moc"
