// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/clubs/live_counts.h"
#include "ui/overview/activity_chart.h"
#include "ui/overview/event_line.h"
#include "ui/overview/figure_cards.h"
#include "ui/overview/funnel_bars.h"
#include "ui/overview/overview_page.h"
#include "ui/overview/overview_words.h"
#include "ui/shell/language.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/state_pane.h"

#include <QApplication>
#include <QAreaSeries>
#include <QDateTime>
#include <QLabel>
#include <QLineSeries>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::overview;
using console::FigureSpan;
using domain::ProvisionState;

namespace {
using Clubs = std::optional<ProvisionState>;

class Bench
{
public:
    explicit Bench(const std::function<void(testsupport::FakeConsole &)> &prepare = {})
    {
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        if (prepare)
            prepare(fake);
        counts = std::make_unique<clubs::LiveCounts>(fake);
        page = std::make_unique<OverviewPage>(fake, *counts);
        page->resize(1164, 780);
        page->show();
    }

    FigureCard *card(const QString &title) const
    {
        for (FigureCard *candidate : page->findChildren<FigureCard *>()) {
            if (candidate->text() == title)
                return candidate;
        }
        return nullptr;
    }
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *candidate : page->findChildren<QPushButton *>()) {
            if (candidate->isVisible() && (candidate->accessibleName() == name || candidate->text() == name))
                return candidate;
        }
        return nullptr;
    }
    bool says(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::ranges::any_of(
            labels, [&text](const QLabel *label) { return label->isVisible() && label->text() == text; });
    }
    ActivityChart *chart() const { return page->findChild<ActivityChart *>(); }

    testsupport::FakeConsole fake;
    std::unique_ptr<clubs::LiveCounts> counts;
    std::unique_ptr<OverviewPage> page;
};
} // namespace

class OverviewPageTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<theme::Theme> m_theme;
    std::unique_ptr<shell::Language> m_language;

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-overview-page-test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_language = std::make_unique<shell::Language>(QLocale());
        m_theme = std::make_unique<theme::Theme>(*qApp);
        m_theme->hold(theme::Scheme::Light);
    }
    void init() { QSettings().clear(); }

    void theCardsSayWhatTheFiguresAre()
    {
        Bench bench([](testsupport::FakeConsole &fake) {
            console::FiguresView &view = fake.figures().view;
            view.signups = 412;
            view.signupsBefore = 381;
            view.completions = 405;
            view.failures = 7;
        });
        QTRY_COMPARE(bench.card(u"Signups"_s)->figure(), u"412"_s);
        QCOMPARE(bench.card(u"Signups"_s)->remark(), u"▲ 8 % on the hour before"_s);
        QCOMPARE(bench.card(u"Provisioned"_s)->figure(), u"405"_s);
        QCOMPARE(bench.card(u"Provisioned"_s)->remark(), u"98.3 % succeeded"_s);
        QCOMPARE(bench.card(u"In work"_s)->figure(), u"3"_s);
        QCOMPARE(bench.card(u"In work"_s)->remark(), u"oldest: Syston Tigers U16, 1.20 s"_s);
        QTRY_COMPARE(bench.card(u"Failed, waiting for you"_s)->figure(), u"4"_s);
        QCOMPARE(bench.card(u"Failed, waiting for you"_s)->remark(), u"oldest 2 h 14 min"_s);
        QCOMPARE(bench.card(u"Step 3 to complete, p95"_s)->figure(), u"0.48 s"_s);
        QCOMPARE(bench.card(u"Step 3 to complete, p95"_s)->remark(), u"p50 0.31 s · p99 0.92 s"_s);
        QCOMPARE(bench.card(u"Signups"_s)->accessibleDescription(), u"412, ▲ 8 % on the hour before"_s);
    }

    void wordsForChangeAndSuccess()
    {
        QCOMPARE(changeRemark(FigureSpan::Day, 90, 100).text, u"▼ 10 % on the day before"_s);
        QCOMPARE(changeRemark(FigureSpan::Week, 7, 7).text, u"as many as the week before"_s);
        QCOMPARE(changeRemark(FigureSpan::Hour, 7, 0).text, u"none in the hour before"_s);
        QCOMPARE(changeRemark(FigureSpan::Hour, 1001, 1000).text, u"▲ 1 % on the hour before"_s);
        QCOMPARE(successRemark(0, 0).text, u"nothing ended in this time"_s);
        QCOMPARE(successRemark(9999, 1).text, u"99.9 % succeeded"_s);
        QCOMPARE(successRemark(10, 0).text, u"100 % succeeded"_s);
        QCOMPARE(successRemark(9, 1).ink, theme::Role::Danger);
        QCOMPARE(percentText(0.01), u"0.1 %"_s);
        QCOMPARE(secondsText(12'340), u"12.3 s"_s);
        QCOMPARE(secondsText(125'000), u"2 min 5 s"_s);
    }

    void aClickLeadsToTheClubsCounted()
    {
        Bench bench;
        QList<Clubs> asked;
        connect(bench.page.get(), &OverviewPage::clubsRequested, this, [&asked](Clubs state) { asked.append(state); });
        QTRY_VERIFY(bench.button(u"Failed 4"_s));
        bench.button(u"Failed 4"_s)->click();
        bench.button(u"Pending 4"_s)->click();
        QTest::mouseClick(bench.card(u"In work"_s), Qt::LeftButton);
        QTest::keyClick(bench.card(u"Failed, waiting for you"_s), Qt::Key_Return);
        QTest::keyClick(bench.card(u"Signups"_s), Qt::Key_Space);
        QCOMPARE(asked,
            (QList<Clubs>{ProvisionState::Failed, ProvisionState::Pending, ProvisionState::Processing,
                ProvisionState::Failed, std::nullopt}));
    }

    void failedClubsAreOpenedFromHere()
    {
        Bench bench;
        QSignalSpy opened(bench.page.get(), &OverviewPage::clubRequested);
        QTRY_VERIFY(bench.button(u"Open Wigston Fields"_s));
        bench.button(u"Open Wigston Fields"_s)->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.constFirst().constFirst().toString(), u"wigston-fields-id"_s);
        QVERIFY(!bench.button(u"Show all 4 failed clubs"_s)); // all of them are shown
    }

    void moreFailedClubsThanThereIsRoomForAreReached()
    {
        Bench bench([](testsupport::FakeConsole &fake) {
            auto &needing = fake.figures().view.needsYou;
            for (int i = 0; i < 5; ++i)
                needing.append({u"more-%1"_s.arg(i), u"more"_s, u"More"_s, u"404"_s, 1});
        });
        QTRY_VERIFY(bench.button(u"Show all 9 failed clubs"_s));
    }

    void whatHappenedLeadsToItsClub()
    {
        Bench bench;
        QTRY_VERIFY(!bench.page->findChildren<EventLine *>().constFirst()->text().isEmpty());
        QStringList lines;
        EventLine *failure = nullptr;
        for (EventLine *line : bench.page->findChildren<EventLine *>()) {
            if (!line->isVisible())
                continue;
            lines.append(line->text());
            if (line->tenantId() == u"anstey-nomads-id")
                failure = line;
        }
        QCOMPARE(lines.constFirst(), u"Syston Tigers U16 · signed up (Pro)"_s);
        QVERIFY(lines.contains(u"FC Göttingen 05 · complete in 0.31 s"_s));
        QVERIFY(lines.contains(u"Signups off by night desk · database move"_s));
        QVERIFY(failure);
        QVERIFY(failure->text().startsWith(u"Anstey Nomads · failed · "_s));
        QSignalSpy opened(bench.page.get(), &OverviewPage::clubRequested);
        QTest::keyClick(failure, Qt::Key_Return);
        QCOMPARE(opened.size(), 1);
    }

    void theScoreboardTellsEachTarget()
    {
        Bench bench;
        QTRY_VERIFY(bench.says(u"98.3 %"_s));
        for (const auto &text : {u"5xx on signup"_s, u"> 95 %"_s, u"< 2 s"_s, u"0.48 s"_s, u"< 100 ms"_s, u"1.7 %"_s})
            QVERIFY2(bench.says(text), qPrintable(text));
        QStringList verdicts;
        for (const widgets::Chip *chip : bench.page->findChildren<widgets::Chip *>())
            verdicts.append(chip->look().text);
        QCOMPARE(verdicts.count(u"met"_s), 3);
        QCOMPARE(verdicts.count(u"missed"_s), 1);
        QCOMPARE(verdicts.count(u"no data yet"_s), 1);
        QVERIFY(verdicts.contains(u"working"_s));
    }

    void theChartShowsTheBucketsAndReadsThemOut()
    {
        Bench bench;
        QTRY_COMPARE(bench.chart()->cursor(), -1);
        const auto *signups = qobject_cast<const QLineSeries *>(bench.chart()->chart()->series().at(1));
        QTRY_COMPARE(signups->count(), 60);
        const auto &buckets = bench.fake.figures().view.buckets;
        for (int i = 0; i < 60; ++i)
            QCOMPARE(signups->at(i).y(), static_cast<double>(buckets.at(i).signups));
        QTest::keyClick(bench.chart(), Qt::Key_Left);
        QCOMPARE(bench.chart()->cursor(), 59);
        QTest::keyClick(bench.chart(), Qt::Key_Home);
        QCOMPARE(bench.chart()->cursor(), 0);
        const QString reading = bench.chart()->readingOf(0);
        QVERIFY(reading.contains(QDateTime::fromMSecsSinceEpoch(buckets.at(0).startMs).toString(u"HH:mm"_s)));
        QVERIFY(bench.says(reading));
        QCOMPARE(bench.chart()->accessibleDescription(), reading);
        QTest::keyClick(bench.chart(), Qt::Key_Escape);
        QVERIFY(bench.says(u"per minute"_s));
        QVERIFY(
            bench.chart()->accessibleDescription().contains(u"%1 signups"_s.arg(bench.fake.figures().view.signups)));
    }

    void theChartFollowsLightAndDark()
    {
        Bench bench;
        QTRY_VERIFY(bench.says(u"per minute"_s));
        const auto *area = qobject_cast<const QAreaSeries *>(bench.chart()->chart()->series().constFirst());
        const auto *line = qobject_cast<const QLineSeries *>(bench.chart()->chart()->series().at(1));
        QCOMPARE(line->pen().color(), theme::color(theme::Role::Accent, theme::Scheme::Light));
        m_theme->hold(theme::Scheme::Dark);
        QTRY_COMPARE(line->pen().color(), theme::color(theme::Role::Accent, theme::Scheme::Dark));
        QCOMPARE(area->brush().color(), theme::color(theme::Role::AccentSoft, theme::Scheme::Dark));
        m_theme->hold(theme::Scheme::Light);
        QTRY_COMPARE(line->pen().color(), theme::color(theme::Role::Accent, theme::Scheme::Light));
    }

    void theSpanIsAskedForAndRemembered()
    {
        {
            Bench bench;
            QTRY_VERIFY(bench.says(u"per minute"_s));
            bench.button(u"Week"_s)->click();
            QTRY_VERIFY(bench.fake.figures().asked.contains(FigureSpan::Week));
            QTRY_VERIFY(bench.says(u"per hour"_s));
        }
        Bench again;
        QTRY_COMPARE(again.fake.figures().asked.constFirst(), FigureSpan::Week);
        QVERIFY(again.button(u"Week"_s)->isChecked());
    }

    void onlyTheSpanThatIsWantedIsShown()
    {
        Bench bench;
        QTRY_VERIFY(bench.says(u"per minute"_s));
        bench.fake.figures().hold();
        bench.fake.figures().asked.clear();
        bench.button(u"Day"_s)->click();
        bench.button(u"Week"_s)->click();
        QTRY_COMPARE(bench.fake.figures().open(), 1); // never two questions at once
        bench.fake.figures().release();
        QTRY_COMPARE(bench.fake.figures().asked, (QList<FigureSpan>{FigureSpan::Day, FigureSpan::Week}));
    }

    void changesAreAskedForButNotOneByOne()
    {
        Bench bench;
        QTRY_VERIFY(bench.says(u"per minute"_s));
        const qsizetype before = bench.fake.figures().asked.size();
        for (int i = 0; i < 100; ++i)
            Q_EMIT bench.fake.clubsChanged({u"anstey-nomads-id"_s});
        QTRY_COMPARE(bench.fake.figures().asked.size(), before + 1);
    }

    void nobodyAsksWhileNobodyLooks()
    {
        Bench bench;
        QTRY_VERIFY(bench.says(u"per minute"_s));
        bench.page->hide();
        const qsizetype before = bench.fake.figures().asked.size();
        Q_EMIT bench.fake.clubsChanged({});
        QCOMPARE(bench.fake.figures().asked.size(), before);
        bench.page->show();
        QTRY_VERIFY(bench.fake.figures().asked.size() > before);
    }

    void aCoreThatDoesNotAnswerIsToldAndTriedAgain()
    {
        Bench bench([](testsupport::FakeConsole &fake) {
            fake.figures().failure = domain::Error{domain::ErrorCode::StorageUnavailable, {}};
        });
        auto *pane = bench.page->findChild<widgets::StatePane *>();
        QTRY_COMPARE(pane->title(), u"The figures cannot be read"_s);
        QVERIFY(pane->isVisible());
        bench.fake.figures().failure.reset();
        bench.button(u"Try again"_s)->click();
        QTRY_VERIFY(!pane->isVisible());
        QVERIFY(bench.says(u"98.3 %"_s));
    }

    void oldFiguresSayThatTheyAreOld()
    {
        Bench bench;
        QTRY_VERIFY(bench.says(u"98.3 %"_s));
        bench.fake.figures().failure = domain::Error{domain::ErrorCode::Internal, {}};
        bench.page->refresh();
        auto *notice = bench.page->findChild<widgets::Notice *>();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(notice->text().startsWith(u"These figures are from "_s));
        QVERIFY(bench.says(u"98.3 %"_s));
        bench.fake.figures().failure.reset();
        bench.page->refresh();
        QTRY_VERIFY(!notice->isVisible());
    }

    void theFunnelGivesCountsAndParts()
    {
        Bench bench([](testsupport::FakeConsole &fake) { fake.figures().view.funnel = {412, 406, 398, 206}; });
        auto *funnel = bench.page->findChild<FunnelBars *>();
        QTRY_COMPARE(funnel->lines(),
            (QStringList{u"Started: 412"_s, u"Colours chosen: 406 · 98.5 %"_s, u"Confirmed: 398 · 96.6 %"_s,
                u"Complete: 206 · 50.0 %"_s}));
        QCOMPARE(funnel->accessibleDescription(), funnel->lines().join(u", "_s));
    }

    void anEmptyDeskIsNotAnError()
    {
        Bench bench([](testsupport::FakeConsole &fake) {
            fake.details.clear();
            console::FiguresView empty{.asOfMs = QDateTime::currentMSecsSinceEpoch(), .bucketMs = 60'000};
            for (int i = 0; i < 60; ++i)
                empty.buckets.append(console::FigureBucket{.startMs = i * 60'000LL});
            fake.figures().view = empty;
        });
        QTRY_COMPARE(bench.card(u"Signups"_s)->figure(), u"0"_s);
        QCOMPARE(bench.card(u"Step 3 to complete, p95"_s)->figure(), u"–"_s);
        QTRY_COMPARE(bench.card(u"Failed, waiting for you"_s)->remark(), u"nothing needs you"_s);
        QVERIFY(bench.says(u"Nothing has happened yet."_s));
        QVERIFY(bench.says(u"No club has failed. What fails appears here with its reason."_s));
    }

    void theCardsStandInOneRowWhereThereIsRoom()
    {
        Bench bench;
        QTRY_VERIFY(bench.says(u"per minute"_s));
        const auto rows = [&bench] {
            QSet<int> tops;
            for (const FigureCard *card : bench.page->findChildren<FigureCard *>())
                tops.insert(card->y());
            return tops.size();
        };
        QTRY_COMPARE(rows(), 1);
        bench.page->resize(828, 560);
        QTRY_COMPARE(rows(), 2);
        bench.page->resize(1164, 780);
        QTRY_COMPARE(rows(), 1);
    }

    void theNarrowestWindowCutsNothingOff()
    {
        Bench bench;
        bench.page->resize(828, 560);
        QTRY_VERIFY(bench.says(u"per minute"_s));
        for (const FigureCard *card : bench.page->findChildren<FigureCard *>())
            QVERIFY(card->width() >= card->minimumSizeHint().width());
        QVERIFY(bench.button(u"Failed 4"_s));
        QCOMPARE(bench.button(u"Failed 4"_s)->text(), u"4"_s); // the word is in its name and tool tip
        QVERIFY(bench.page->minimumSizeHint().width() <= 828);
    }
};

QTEST_MAIN(OverviewPageTest)
#include "overview_page_test.moc"
