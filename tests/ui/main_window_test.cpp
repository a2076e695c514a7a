// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/clubs/clubs_table.h"
#include "ui/overview/overview_page.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/signups_pill.h"
#include "ui/shell/status_strip.h"
#include "ui/switches/switches_page.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
class Bench
{
public:
    Bench()
    {
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        window = std::make_unique<shell::MainWindow>(fake);
        window->show();
        QApplication::setActiveWindow(window.get());
    }

    shell::NavigationEntry *entry(const QString &title) const
    {
        for (shell::NavigationEntry *candidate : window->findChildren<shell::NavigationEntry *>()) {
            if (candidate->text() == title)
                return candidate;
        }
        return nullptr;
    }

    QString page() const { return window->findChild<QStackedWidget *>()->currentWidget()->accessibleName(); }
    shell::SignupsPill *pill() const { return window->findChild<shell::SignupsPill *>(); }

    /// The trouble told over the pages; empty if none is.
    QString banner() const
    {
        for (const widgets::Notice *notice : window->findChildren<widgets::Notice *>()) {
            const bool overThePages = !window->findChild<QStackedWidget *>()->isAncestorOf(notice);
            if (overThePages && notice->isVisible())
                return notice->text();
        }
        return {};
    }

    QString statusLine() const
    {
        const auto *strip = window->findChild<shell::StatusStrip *>();
        QStringList texts{strip->findChild<QPushButton *>()->text()};
        for (const QLabel *label : strip->findChildren<QLabel *>())
            texts.append(label->text());
        return texts.join(u" | "_s);
    }

    testsupport::FakeConsole fake;
    std::unique_ptr<shell::MainWindow> window;
};
} // namespace

class MainWindowTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-main-window-test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() { QSettings().clear(); }

    void theOverviewIsWhatAFirstStartShows()
    {
        Bench bench;
        QCOMPARE(bench.page(), u"Overview"_s);
    }

    void theOverviewLeadsToTheClubsItCounts()
    {
        Bench bench;
        auto *overview = bench.window->findChild<overview::OverviewPage *>();
        Q_EMIT overview->clubsRequested(domain::ProvisionState::Failed);
        QCOMPARE(bench.page(), u"Clubs"_s);
        QTRY_COMPARE(bench.window->findChild<clubs::ClubsTable *>()->model()->rowCount(), 4);
        bench.entry(u"Overview"_s)->click();
        Q_EMIT overview->clubRequested(u"real-oadby-id"_s);
        QTRY_COMPARE(bench.window->findChild<clubs::ClubDetailView *>()->club(), u"real-oadby-id"_s);
    }

    void badgesCountFailedClubs()
    {
        Bench bench;
        QTRY_COMPARE(bench.entry(u"Clubs"_s)->badge(), u"4"_s);
        bench.fake.change(u"anstey-nomads-id"_s,
            [](console::ClubDetail &detail) { detail.club.state = domain::ProvisionState::Complete; });
        QTRY_COMPARE(bench.entry(u"Clubs"_s)->badge(), u"3"_s);
    }

    void pillTellsTheSwitchAndLeadsToIt()
    {
        Bench bench;
        QTRY_COMPARE(bench.pill()->text(), u"Signups on"_s);
        const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
        bench.fake.switches.state = {false, u"Make.com outage"_s, u"duty desk"_s, nowMs - 12 * 60'000, {}, true};
        Q_EMIT bench.fake.switchChanged(bench.fake.switches);
        QTRY_COMPARE(bench.pill()->text(), u"Signups off · 12 min"_s);
        QCOMPARE(bench.entry(u"Switches"_s)->badge(), u"off"_s);
        const QDateTime until = QDateTime::currentDateTime().addSecs(3600);
        bench.fake.switches.state.untilMs = until.toMSecsSinceEpoch();
        Q_EMIT bench.fake.switchChanged(bench.fake.switches);
        QTRY_VERIFY(bench.pill()->text().contains(until.toString(u"HH:mm"_s)));
        QTest::mouseClick(bench.pill(), Qt::LeftButton);
        QCOMPARE(bench.page(), u"Switches"_s);
    }

    void statusLineTellsAndCopies()
    {
        Bench bench;
        QTRY_VERIFY(bench.statusLine().contains(u"Serving https://clubs.example.org"_s));
        QVERIFY(bench.statusLine().contains(u"commit p95 1.8 ms"_s));
        QVERIFY(bench.statusLine().contains(u"duty desk"_s));
        QTest::mouseClick(bench.window->findChild<shell::StatusStrip *>()->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(QApplication::clipboard()->text(), u"https://clubs.example.org"_s);
    }

    void troubleIsToldAndGoes()
    {
        Bench bench;
        QTRY_VERIFY(bench.statusLine().contains(u"Serving"_s));
        QCOMPARE(bench.banner(), QString());
        bench.fake.coreStatus.trouble = u"The disk is full."_s;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QTRY_COMPARE(bench.banner(), u"The disk is full."_s);
        bench.fake.coreStatus.trouble.clear();
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QTRY_COMPARE(bench.banner(), QString());
    }

    void silenceMakesWhatIsShownStale()
    {
        Bench bench;
        QTRY_COMPARE(bench.pill()->text(), u"Signups on"_s);
        bench.fake.fail(u"status"_s, {domain::ErrorCode::Internal, {}});
        QTest::keyClick(bench.window.get(), Qt::Key_F5);
        QTRY_VERIFY(bench.banner().contains(u"does not answer"_s));
        QCOMPARE(bench.pill()->text(), u"Signups on (last known)"_s);
        QVERIFY(bench.statusLine().contains(u"as of"_s));
        bench.fake.succeed(u"status"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_F5);
        QTRY_COMPARE(bench.pill()->text(), u"Signups on"_s);
        QCOMPARE(bench.banner(), QString());
    }

    void keysLeadEverywhere()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_4, Qt::ControlModifier);
        QCOMPARE(bench.page(), u"Logs"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_N, Qt::ControlModifier);
        QCOMPARE(bench.page(), u"Onboard"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(bench.page(), u"Clubs"_s);
        QTest::keyClick(bench.window->findChild<clubs::ClubsTable *>(), Qt::Key_Slash);
        auto *focus = qobject_cast<widgets::SearchField *>(QApplication::focusWidget());
        QVERIFY(focus);
        QVERIFY(bench.window->findChild<QStackedWidget *>()->isAncestorOf(focus));
        QTest::keyClick(focus, Qt::Key_Slash);
        QCOMPARE(focus->text(), u"/"_s);
        QTest::keyClick(bench.window->findChild<clubs::ClubsTable *>(), Qt::Key_Question);
        QVERIFY(bench.window->findChild<shell::ShortcutSheet *>());
    }

    void quickSearchJumpsToTheClubs()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_4, Qt::ControlModifier);
        QTest::keyClick(bench.window.get(), Qt::Key_K, Qt::ControlModifier);
        auto *focus = qobject_cast<widgets::SearchField *>(QApplication::focusWidget());
        QVERIFY(focus);
        QTest::keyClicks(focus, u"hathern"_s);
        QTest::keyClick(focus, Qt::Key_Return);
        QCOMPARE(bench.page(), u"Clubs"_s);
        QTRY_COMPARE(bench.window->findChild<clubs::ClubsTable *>()->model()->rowCount(), 1);
    }

    void openClubShowsIt()
    {
        Bench bench;
        bench.window->openClub(u"real-oadby"_s);
        QTRY_COMPARE(bench.window->findChild<clubs::ClubDetailView *>()->club(), u"real-oadby-id"_s);
    }

    void closingAsksWhileClubsAreInWork()
    {
        Bench bench;
        QTRY_VERIFY(bench.statusLine().contains(u"Serving"_s));
        QSignalSpy closed(bench.window.get(), &shell::MainWindow::closed);
        bench.window->close();
        bench.window->close();
        const auto boxes = bench.window->findChildren<QMessageBox *>();
        QCOMPARE(boxes.size(), 1);
        QVERIFY(bench.window->isVisible());
        QCOMPARE(closed.size(), 0);
        for (QAbstractButton *button : boxes.constFirst()->buttons()) {
            if (boxes.constFirst()->buttonRole(button) == QMessageBox::AcceptRole)
                button->click();
        }
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!bench.window->isVisible());
    }

    void closingAnIdleCoreDoesNotAsk()
    {
        Bench bench;
        bench.fake.coreStatus.clubsInWork = 0;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QSignalSpy closed(bench.window.get(), &shell::MainWindow::closed);
        QTRY_VERIFY(bench.statusLine().contains(u"0 "_s));
        bench.window->close();
        QCOMPARE(closed.size(), 1);
    }

    void comesBackWhereItWas()
    {
        {
            Bench bench;
            bench.window->resize(1111, 777);
            QTest::keyClick(bench.window.get(), Qt::Key_5, Qt::ControlModifier);
            bench.fake.coreStatus.clubsInWork = 0;
            Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
            bench.window->close();
        }
        Bench bench;
        QCOMPARE(bench.page(), u"Switches"_s);
        QCOMPARE(bench.window->size(), QSize(1111, 777));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
