// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/clubs/club_window.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/overview/overview_page.h"
#include "ui/palette/palette.h"
#include "ui/palette/palette_model.h"
#include "ui/preferences/preferences.h"
#include "ui/shell/about_box.h"
#include "ui/shell/close_question.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/signups_pill.h"
#include "ui/shell/status_strip.h"
#include "ui/switches/switch_dialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
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

    palette::Palette *openPalette() const
    {
        QTest::keyClick(window.get(), Qt::Key_K, Qt::ControlModifier);
        for (palette::Palette *palette : window->findChildren<palette::Palette *>()) {
            if (palette->isVisible())
                return palette; // one that was closed may still be there
        }
        return nullptr;
    }

    /// Presses a button of the question that closing asks.
    void answer(const QString &button) const
    {
        window->findChild<shell::CloseQuestion *>()->findChild<QPushButton *>(button)->click();
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
        bench.fake.coreStatus.trouble = console::CoreTrouble::CannotWrite;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QTRY_VERIFY(bench.banner().contains(u"cannot be written"_s));
        bench.fake.coreStatus.trouble = console::CoreTrouble::None;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QTRY_COMPARE(bench.banner(), QString());
    }

    void silenceMakesWhatIsShownStale()
    {
        Bench bench;
        QTRY_COMPARE(bench.pill()->text(), u"Signups on"_s);
        bench.fake.fail(u"status"_s, {domain::ErrorCode::Internal, {}});
        QTest::keyClick(bench.window.get(), Qt::Key_F5);
        QTRY_VERIFY(bench.banner().contains(u"has not answered since"_s));
        QCOMPARE(bench.pill()->text(), u"Signups on (last known)"_s);
        QVERIFY(bench.statusLine().contains(u"as of"_s));
        bench.fake.succeed(u"status"_s);
        QTest::keyClick(bench.window.get(), Qt::Key_F5);
        QTRY_COMPARE(bench.pill()->text(), u"Signups on"_s);
        QCOMPARE(bench.banner(), QString());
    }

    void silenceIsSaidInAClubsOwnWindowAsWell()
    {
        Bench bench;
        bench.window->openClub(u"hathern-fc"_s);
        auto *table = bench.window->findChild<clubs::ClubsTable *>();
        QTRY_COMPARE(table->currentClub(), u"hathern-fc-id"_s);
        QTest::keyClick(table, Qt::Key_Return);
        auto *own = bench.window->findChild<clubs::ClubWindow *>();
        QVERIFY(own);
        const auto told = [own] {
            const auto notices = own->findChildren<widgets::Notice *>();
            return std::any_of(notices.begin(), notices.end(), [](const widgets::Notice *notice) {
                return notice->isVisible() && notice->text().contains(u"has not answered since"_s);
            });
        };
        QVERIFY(!told());
        bench.fake.fail(u"status"_s, {domain::ErrorCode::Internal, {}});
        bench.window->refreshPage();
        QTRY_VERIFY(told());
        bench.fake.succeed(u"status"_s);
        bench.window->refreshPage();
        QTRY_VERIFY(!told());
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

    void paletteFindsClubsPagesAndActions()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_4, Qt::ControlModifier);
        auto *palette = bench.openPalette();
        QVERIFY(palette);
        QTest::keyClicks(QApplication::focusWidget(), u"switch"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.page(), u"Switches"_s);

        palette = bench.openPalette();
        QTest::keyClicks(QApplication::focusWidget(), u"real-oadby"_s);
        QTRY_COMPARE(palette->model().clubs(), palette::PaletteModel::Clubs::Found);
        QCOMPARE(palette->model().index(0, 0).data().toString(), u"Real Oadby"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(bench.page(), u"Clubs"_s);
        QTRY_COMPARE(bench.window->findChild<clubs::ClubDetailView *>()->club(), u"real-oadby-id"_s);
    }

    void paletteLeadsToAllThatMatch()
    {
        Bench bench;
        auto *palette = bench.openPalette();
        QTest::keyClicks(QApplication::focusWidget(), u"hathern"_s);
        QTRY_COMPARE(palette->model().clubs(), palette::PaletteModel::Clubs::Found);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up); // from the first to the last
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_COMPARE(bench.window->findChild<clubs::ClubsTable *>()->model()->rowCount(), 1);
    }

    void paletteClosesAndGivesTheFocusBack()
    {
        Bench bench;
        QWidget *before = QApplication::focusWidget();
        bench.openPalette();
        QVERIFY(QApplication::focusWidget() != before);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QCOMPARE(QApplication::focusWidget(), before);
        QTRY_VERIFY(!bench.window->findChild<palette::Palette *>());
    }

    void everyActionHasItsOwnKey()
    {
        Bench bench;
        QHash<QString, QString> taken;
        QVERIFY(bench.window->actions().size() > 8);
        for (const QAction *action : bench.window->actions()) {
            const QString keys = action->shortcut().toString();
            QVERIFY2(!keys.isEmpty() && !action->text().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!taken.contains(keys), qPrintable(action->text() + u" has the key of "_s + taken.value(keys)));
            taken.insert(keys, action->text());
        }
        // Nor does anything on a page take one of them.
        for (const shell::PageSpec &page : bench.window->pages().all()) {
            bench.window->showPage(page.key);
            const QWidget *shown = bench.window->findChild<QStackedWidget *>()->currentWidget();
            for (const QAction *action : shown->findChildren<QAction *>())
                QVERIFY2(!taken.contains(action->shortcut().toString()) || action->shortcut().isEmpty(),
                    qPrintable(page.key + u": "_s + action->text()));
            for (const QShortcut *shortcut : shown->findChildren<QShortcut *>())
                QVERIFY2(!taken.contains(shortcut->key().toString()), qPrintable(page.key));
        }
    }

    void noTwoActionsOfAPageShareAKey()
    {
        Bench bench;
        for (const shell::PageSpec &spec : bench.window->pages().all()) {
            bench.window->showPage(spec.key);
            const QWidget *page = bench.window->pages().currentPage();
            QHash<QString, QString> taken;
            for (const QAction *action : page->findChildren<QAction *>()) {
                const QString keys = action->shortcut().toString();
                // Suspending and reinstating are never possible both.
                if (keys.isEmpty() || action->text() == u"Reinstate…"_s)
                    continue;
                QVERIFY2(!taken.contains(keys), qPrintable(action->text() + u" has the key of "_s + taken.value(keys)));
                taken.insert(keys, action->text());
            }
            for (const QShortcut *shortcut : page->findChildren<QShortcut *>())
                QVERIFY2(!taken.contains(shortcut->key().toString()), qPrintable(spec.key));
        }
    }

    void thePaletteOffersWhatThePageCanDo()
    {
        Bench bench;
        const auto offered = [&bench](const QString &typed) {
            auto *palette = bench.openPalette();
            QTest::keyClicks(QApplication::focusWidget(), typed);
            QStringList rows;
            for (int row = 0; row < palette->model().rowCount(); ++row) {
                const QModelIndex index = palette->model().index(row, 0);
                rows.append(
                    index.data().toString() + u" | "_s + index.data(palette::PaletteModel::DetailRole).toString());
            }
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
            return rows;
        };
        bench.window->showPage(u"audit"_s);
        QTRY_VERIFY(offered(u"verify"_s).contains(u"Verify the audit trail | Audit"_s));
        bench.window->showPage(u"readiness"_s);
        QVERIFY(!offered(u"verify"_s).contains(u"Verify the audit trail | Audit"_s));
        QTRY_VERIFY(offered(u"preflight"_s).contains(u"Run preflight | Readiness"_s));
        bench.window->showPage(u"clubs"_s);
        QTRY_VERIFY(offered(u"export"_s).contains(u"Export the clubs that match | Clubs"_s));
        QVERIFY(!offered(u"curl"_s).join(u'\n').contains(u"curl | "_s));
        bench.window->openClub(u"real-oadby"_s);
        QTRY_VERIFY(offered(u"curl"_s).join(u'\n').contains(u"curl | Real Oadby"_s));
        bench.window->showPage(u"settings"_s);
        // Nothing is changed: there is nothing to save.
        QVERIFY(!offered(u"save"_s).join(u'\n').contains(u"Save the settings"_s));
    }

    void pausingTheProvisionerLeadsToItsForm()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_P, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(bench.page(), u"Switches"_s);
        QTRY_VERIFY(qobject_cast<QLineEdit *>(QApplication::focusWidget()));
        QCOMPARE(QApplication::focusWidget()->objectName(), u"pauseReason"_s);
    }

    void sheetListsEveryAction()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_Question);
        QStringList listed;
        for (const QLabel *label : bench.window->findChild<shell::ShortcutSheet *>()->findChildren<QLabel *>())
            listed.append(label->text());
        for (const QAction *action : bench.window->actions())
            QVERIFY2(listed.contains(action->text()), qPrintable(action->text()));
    }

    void openClubShowsIt()
    {
        Bench bench;
        bench.window->openClub(u"real-oadby"_s);
        QTRY_COMPARE(bench.window->findChild<clubs::ClubDetailView *>()->club(), u"real-oadby-id"_s);
    }

    void closingAsksOnceWhatItMeans()
    {
        Bench bench;
        bench.window->setTrayCheck([] { return true; });
        QTRY_VERIFY(bench.statusLine().contains(u"Serving"_s));
        QSignalSpy closed(bench.window.get(), &shell::MainWindow::closed);
        QSignalSpy keeps(bench.window.get(), &shell::MainWindow::keepsServing);
        bench.window->close();
        bench.window->close();
        QCOMPARE(bench.window->findChildren<shell::CloseQuestion *>().size(), 1);
        QVERIFY(bench.window->isVisible());
        bench.answer(u"closeCancel"_s);
        QTRY_VERIFY(!bench.window->findChild<shell::CloseQuestion *>());
        QCOMPARE(closed.size() + keeps.size(), 0);

        bench.window->close();
        bench.window->findChild<QCheckBox *>(u"closeAlways"_s)->setChecked(true);
        bench.answer(u"closeKeep"_s);
        QTRY_COMPARE(keeps.size(), 1);
        QVERIFY(!bench.window->isVisible());
        QCOMPARE(closed.size(), 0);
        QTRY_VERIFY(!bench.window->findChild<shell::CloseQuestion *>());

        // Remembered: it does not ask again.
        bench.window->comeForward();
        QVERIFY(bench.window->isVisible());
        bench.window->close();
        QCOMPARE(keeps.size(), 2);
        QVERIFY(!bench.window->findChild<shell::CloseQuestion *>());
    }

    void withoutATrayClosingStops()
    {
        Bench bench;
        QTRY_VERIFY(bench.statusLine().contains(u"Serving"_s));
        QSignalSpy closed(bench.window.get(), &shell::MainWindow::closed);
        bench.window->close();
        auto *question = bench.window->findChild<shell::CloseQuestion *>();
        QVERIFY(question);
        QVERIFY(!question->findChild<QPushButton *>(u"closeKeep"_s));
        QString said;
        for (const QLabel *label : question->findChildren<QLabel *>())
            said += label->text();
        QVERIFY2(said.contains(u"no tray"_s), qPrintable(said));
        bench.answer(u"closeStop"_s);
        QTRY_COMPARE(closed.size(), 1);
        QVERIFY(!bench.window->isVisible());
    }

    void keepingIsNotRememberedWithoutATray()
    {
        preferences::setOnClose(preferences::OnClose::KeepServing);
        Bench bench;
        QTRY_VERIFY(bench.statusLine().contains(u"Serving"_s));
        bench.window->close();
        QVERIFY(bench.window->isVisible());
        QVERIFY(bench.window->findChild<shell::CloseQuestion *>());
    }

    void quittingAsksAndStops()
    {
        Bench bench;
        bench.window->setTrayCheck([] { return true; });
        QTRY_VERIFY(bench.statusLine().contains(u"Serving"_s));
        QSignalSpy closed(bench.window.get(), &shell::MainWindow::closed);
        QTest::keyClick(bench.window.get(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(!bench.window->findChild<QPushButton *>(u"closeKeep"_s));
        bench.answer(u"closeStop"_s);
        QTRY_COMPARE(closed.size(), 1);
    }

    void aCoreThatDoesNotServeIsLeftWithoutAQuestion()
    {
        Bench bench;
        bench.fake.coreStatus.serving = false;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QSignalSpy closed(bench.window.get(), &shell::MainWindow::closed);
        QTRY_VERIFY(bench.statusLine().contains(u"Not serving"_s));
        bench.window->close();
        QCOMPARE(closed.size(), 1);
    }

    void aboutNamesVersionsAndLicences()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_F1);
        auto *about = bench.window->findChild<shell::AboutBox *>();
        QVERIFY(about);
        QTRY_VERIFY(about->findChildren<QLabel *>().size() > 6);
        QString said;
        for (const QLabel *label : about->findChildren<QLabel *>())
            said += label->text() + u'\n';
        for (const QString &word : {u"SQLite"_s, u"3.40.1"_s, QString::fromLatin1(qVersion()), u"version 3 only"_s})
            QVERIFY2(said.contains(word), qPrintable(word));
    }

    void theSwitchHasADialogEverywhere()
    {
        Bench bench;
        QTest::keyClick(bench.window.get(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
        auto *dialog = bench.window->findChild<switches::SwitchDialog *>();
        QVERIFY(dialog);
        dialog->findChild<QLineEdit *>(u"offReason"_s)->setText(u"Make.com outage"_s);
        dialog->findChild<QLineEdit *>(u"offConfirmation"_s)->setText(u"SIGNUPS OFF"_s);
        auto *off = dialog->findChild<QPushButton *>(u"switchOff"_s);
        QTRY_VERIFY(off->isEnabled());
        off->click();
        QTRY_VERIFY(!bench.window->findChild<switches::SwitchDialog *>());
        QVERIFY(bench.fake.lastOff);
        QCOMPARE(bench.fake.lastOff->reason, u"Make.com outage"_s);
    }

    void comesBackWhereItWas()
    {
        {
            Bench bench;
            bench.window->resize(1111, 777);
            QTest::keyClick(bench.window.get(), Qt::Key_5, Qt::ControlModifier);
        }
        Bench bench;
        QCOMPARE(bench.page(), u"Switches"_s);
        QCOMPARE(bench.window->size(), QSize(1111, 777));
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
