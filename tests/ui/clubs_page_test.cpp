// SPDX-License-Identifier: GPL-3.0-only
#include "core/domain/clock.h"
#include "tests/ui/fake_console.h"
#include "ui/clubs/bulk/bulk_dialog.h"
#include "ui/clubs/bulk/selection_bar.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/club_window.h"
#include "ui/clubs/clubs_page.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/detail/club_detail_view.h"
#include "ui/clubs/link_dialog.h"
#include "ui/clubs/list_notice.h"
#include "ui/clubs/live_counts.h"
#include "ui/clubs/sort_menu.h"
#include "ui/clubs/table_columns.h"
#include "ui/clubs/views_button.h"
#include "ui/theme/roles.h"
#include "ui/widgets/button.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/state_pane.h"

#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDateTime>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
class Bench
{
public:
    explicit Bench(bool filled = true, int height = 700)
    {
        if (filled)
            testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        counts = std::make_unique<clubs::LiveCounts>(fake);
        page = std::make_unique<clubs::ClubsPage>(fake, clock, *counts);
        page->resize(1160, height);
        page->show();
        table = page->findChild<clubs::ClubsTable *>();
        detail = page->findChild<clubs::ClubDetailView *>();
        const qsizetype clubs = fake.details.size();
        [&] { QTRY_COMPARE(table->model()->rowCount(), clubs); }();
    }

    QPushButton *button(const QString &text, QWidget *in = nullptr) const
    {
        for (QPushButton *candidate : (in ? in : page.get())->findChildren<QPushButton *>()) {
            if (candidate->text().startsWith(text) && !candidate->isHidden())
                return candidate;
        }
        return nullptr;
    }

    int rowOf(const QString &name) const
    {
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() == name)
                return row;
        }
        return -1;
    }

    /// The state pane in the table's place; nothing while there are rows.
    widgets::StatePane *pane() const { return visiblePane(*page); }
    static widgets::StatePane *visiblePane(const QWidget &in)
    {
        for (widgets::StatePane *candidate : in.findChildren<widgets::StatePane *>()) {
            if (candidate->isVisible())
                return candidate;
        }
        return nullptr;
    }

    void choose(const QString &name)
    {
        table->setCurrentIndex(table->model()->index(rowOf(name), 0));
        [&] { QTRY_VERIFY(shown(name)); }();
    }

    bool says(const QString &text) const
    {
        const auto labels = page->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    }

    bool shown(const QString &name) const
    {
        const auto labels = detail->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&](const QLabel *label) { return label->isVisible() && label->text() == name; });
    }

    /// As by the key for it.
    QMenu *contextMenu() const
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, {}, {});
        QApplication::sendEvent(table, &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        [&] { QVERIFY(menu); }();
        return menu;
    }

    static QAction *entry(const QMenu &menu, const QString &text)
    {
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(text))
                return action;
        }
        return nullptr;
    }

    /// Whether the row is drawn as the one the keys act on.
    bool isMarked(int row) const
    {
        const QImage image = table->viewport()->grab().toImage();
        const int y = table->rowViewportPosition(row);
        return image.pixelColor(table->columnViewportPosition(clubs::StateColumn) + 2, y)
            == theme::color(theme::Role::Accent, table->palette());
    }

    testsupport::FakeConsole fake;
    domain::SystemClock clock;
    std::unique_ptr<clubs::LiveCounts> counts;
    std::unique_ptr<clubs::ClubsPage> page;
    clubs::ClubsTable *table = nullptr;
    clubs::ClubDetailView *detail = nullptr;
};
} // namespace

class ClubsPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-clubs-page-test"_s);
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void init() { QSettings().clear(); }

    void chipsFilterAndCount()
    {
        Bench bench;
        QTRY_VERIFY(bench.button(u"All 40"_s));
        QPushButton *failed = bench.button(u"Failed 4"_s);
        QVERIFY(failed);
        QTest::mouseClick(failed, Qt::LeftButton);
        QTRY_COMPARE(bench.table->model()->rowCount(), 4);
        QVERIFY(bench.fake.calls.contains(u"clubs failed ''"_s));
        bench.fake.change(u"anstey-nomads-id"_s,
            [](console::ClubDetail &detail) { detail.club.state = domain::ProvisionState::Processing; });
        QTRY_VERIFY(bench.button(u"Failed 3"_s));
        QTRY_COMPARE(bench.table->model()->rowCount(), 3);
    }

    void searchWaitsForTheTypingToPause()
    {
        Bench bench;
        auto *field = bench.page->findChild<widgets::SearchField *>();
        const auto before = bench.fake.callCount(u"clubs"_s);
        QTest::keyClicks(field, u"oadby"_s);
        QTRY_COMPARE(bench.table->model()->rowCount(), 1);
        QCOMPARE(bench.fake.callCount(u"clubs"_s), before + 1);
        QVERIFY(bench.fake.calls.contains(u"clubs any 'oadby'"_s));
        QTest::keyClick(field, Qt::Key_Escape);
        QTRY_COMPARE(bench.table->model()->rowCount(), 40);
    }

    void nothingFoundOffersAllClubs()
    {
        Bench bench;
        bench.page->search(u"no such club"_s);
        QTRY_VERIFY(bench.pane());
        QTRY_COMPARE(bench.pane()->title(), u"No club matches"_s);
        QTest::mouseClick(bench.button(u"Show all clubs"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.table->model()->rowCount(), 40);
    }

    void liveChangesKeepSelectionAndScroll()
    {
        Bench bench(true, 500);
        bench.choose(u"Real Oadby"_s);
        QScrollBar *bar = bench.table->verticalScrollBar();
        QTRY_VERIFY(bar->maximum() > 600);
        bar->setValue(607);
        const QString top = bench.table->model()->index(bench.table->rowAt(20), 0).data().toString();
        const int offset = bench.table->rowViewportPosition(bench.rowOf(top));

        console::ClubDetail fresh = *bench.fake.find(u"hathern-fc-id"_s);
        fresh.club.id = u"fresh-id"_s;
        fresh.club.name = u"Fresh FC"_s;
        fresh.club.createdAtMs = QDateTime::currentMSecsSinceEpoch();
        bench.fake.add(fresh);
        QTRY_VERIFY(bench.button(u"1 new club"_s));
        QCOMPARE(bench.rowOf(u"Fresh FC"_s), -1);
        bench.fake.details.removeIf(
            [](const console::ClubDetail &detail) { return detail.club.slug == u"kibworth-juniors"; });
        Q_EMIT bench.fake.clubsChanged({u"kibworth-juniors-id"_s});
        QTRY_COMPARE(bench.rowOf(u"Kibworth Juniors"_s), -1);

        QCOMPARE(bench.table->rowViewportPosition(bench.rowOf(top)), offset);
        QCOMPARE(bench.table->currentClub(), u"real-oadby-id"_s);
        QTest::mouseClick(bench.button(u"1 new club"_s), Qt::LeftButton);
        QTRY_COMPARE(bench.rowOf(u"Fresh FC"_s), 0);
        QCOMPARE(bar->value(), 0);
        QCOMPARE(bench.table->currentClub(), u"real-oadby-id"_s);
    }

    void readingAgainDoesNotScrollToTheSelection()
    {
        Bench bench(true, 500);
        bench.choose(u"Groby Juniors"_s);
        bench.table->verticalScrollBar()->setValue(0);
        const auto before = bench.fake.callCount(u"clubs"_s);
        bench.fake.find(u"real-oadby-id"_s)->club.name = u"Real Oadby 1923"_s;
        Q_EMIT bench.fake.clubsChanged({});
        QTRY_VERIFY(bench.rowOf(u"Real Oadby 1923"_s) >= 0);
        QVERIFY(bench.fake.callCount(u"clubs"_s) > before);
        QCOMPARE(bench.table->verticalScrollBar()->value(), 0);
        QCOMPARE(bench.table->currentClub(), u"groby-juniors-id"_s);
    }

    void failureIsToldInWords()
    {
        Bench bench;
        bench.choose(u"Anstey Nomads"_s);
        const auto notices = bench.detail->findChildren<widgets::Notice *>();
        QVERIFY(std::any_of(notices.begin(), notices.end(), [](const widgets::Notice *notice) {
            return notice->isVisible() && notice->text().contains(u"webhook does not exist"_s);
        }));
        QVERIFY(bench.shown(u"Validate webhook"_s));
    }

    void retryIsSentOnceHoweverOftenClicked()
    {
        Bench bench;
        bench.choose(u"Anstey Nomads"_s);
        bench.fake.hold();
        QPushButton *retry = bench.button(u"Retry"_s, bench.detail);
        QVERIFY(retry);
        QTest::mouseDClick(retry, Qt::LeftButton);
        QTest::mouseClick(retry, Qt::LeftButton);
        QTest::keyClick(bench.table, Qt::Key_R);
        QVERIFY(!retry->isEnabled());
        bench.fake.release();
        QTRY_VERIFY(retry->isEnabled());
        QCOMPARE(bench.fake.callCount(u"retryClub"_s), 1);
        QVERIFY(bench.fake.calls.contains(u"retryClub anstey-nomads-id"_s));
    }

    void refusedRetryIsTold()
    {
        Bench bench;
        bench.choose(u"Anstey Nomads"_s);
        bench.fake.fail(u"retryClub"_s, {domain::ErrorCode::TenantSuspended, {}});
        QTest::keyClick(bench.table, Qt::Key_R);
        const auto told = [&bench] {
            const auto notices = bench.detail->findChildren<widgets::Notice *>();
            return std::any_of(notices.begin(), notices.end(), [](const widgets::Notice *notice) {
                return notice->isVisible() && notice->text().contains(u"suspended"_s);
            });
        };
        QTRY_VERIFY(told());
        QTRY_VERIFY(bench.button(u"Retry"_s, bench.detail)->isEnabled());
    }

    void magicLinkIsShownOnce()
    {
        Bench bench;
        bench.choose(u"Real Oadby"_s);
        QTest::mouseClick(bench.button(u"Copy link"_s, bench.detail), Qt::LeftButton);
        QTRY_VERIFY(bench.page->findChild<clubs::LinkDialog *>());
        auto *dialog = bench.page->findChild<clubs::LinkDialog *>();
        QVERIFY(dialog->findChild<QLineEdit *>()->text().contains(u"/magic/"_s));
        QTest::mouseClick(bench.button(u"Copy"_s, dialog), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"/magic/"_s));
        dialog->accept();
        QCOMPARE(bench.fake.callCount(u"copyMagicLink"_s), 1);
    }

    void magicLinkIsShownWhateverIsChosenByThen()
    {
        Bench bench;
        bench.choose(u"Real Oadby"_s);
        bench.fake.hold();
        QTest::mouseClick(bench.button(u"Copy link"_s, bench.detail), Qt::LeftButton);
        bench.table->setCurrentIndex(bench.table->model()->index(bench.rowOf(u"Hathern FC"_s), 0));
        QVERIFY(!bench.page->findChild<clubs::LinkDialog *>());
        bench.fake.release();
        QTRY_VERIFY(bench.page->findChild<clubs::LinkDialog *>());
        const auto labels = bench.page->findChild<clubs::LinkDialog *>()->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
            [](const QLabel *label) { return label->text() == u"Link for the owner of Real Oadby"_s; }));
    }

    void magicLinkOutlivesTheWindowThatAskedForIt()
    {
        Bench bench;
        bench.choose(u"Real Oadby"_s);
        QTest::keyClick(bench.table, Qt::Key_Return);
        QPointer<clubs::ClubWindow> window = bench.page->findChild<clubs::ClubWindow *>();
        QVERIFY(window);
        QTRY_VERIFY(bench.button(u"Copy link"_s, window));
        bench.fake.hold();
        QTest::mouseClick(bench.button(u"Copy link"_s, window), Qt::LeftButton);
        window->close();
        QTRY_VERIFY(!window);
        bench.fake.release();
        const auto shown = []() -> clubs::LinkDialog * {
            for (QWidget *candidate : QApplication::topLevelWidgets()) {
                auto *dialog = qobject_cast<clubs::LinkDialog *>(candidate);
                if (dialog && dialog->isVisible())
                    return dialog;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        shown()->close();
    }

    void halfDoneSignupIsCarriedOn()
    {
        Bench bench;
        QSignalSpy asked(bench.page.get(), &clubs::ClubsPage::continueOnboarding);
        bench.choose(u"Birstall Old Boys"_s);
        QTest::mouseClick(bench.button(u"Continue signup"_s, bench.detail), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.at(0).at(0).toString(), u"birstall-old-boys-id"_s);
        QVERIFY(!bench.button(u"Retry"_s, bench.detail));
    }

    void sortingAndFilterComeBack()
    {
        {
            Bench bench;
            bench.table->setSort(clubs::ClubColumn, Qt::AscendingOrder);
            bench.page->showFailed();
            QTRY_COMPARE(bench.table->model()->rowCount(), 4);
        }
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        const domain::SystemClock clock;
        clubs::LiveCounts counts(fake);
        clubs::ClubsPage page(fake, clock, counts);
        const auto *model = page.findChild<clubs::ClubsTable *>()->model();
        QTRY_COMPARE(model->rowCount(), 4);
        QCOMPARE(model->index(0, 0).data().toString(), u"Anstey Nomads"_s);
        QCOMPARE(model->index(3, 0).data().toString(), u"Wigston Fields"_s);
    }

    void typedFiltersFilter()
    {
        Bench bench;
        bench.page->search(u"state:failed plan:starter"_s);
        QTRY_VERIFY(bench.table->model()->rowCount() < 5);
        const auto *model = qobject_cast<clubs::ClubsModel *>(bench.table->model());
        QVERIFY(model->rowCount() > 0);
        for (int row = 0; row < model->rowCount(); ++row) {
            QCOMPARE(model->at(row).state, domain::ProvisionState::Failed);
            QCOMPARE(model->at(row).plan, domain::Plan::Starter);
        }
        QTRY_VERIFY(bench.says(u" of 40"_s));
    }

    void severalAreChosenAndOrderedAbout()
    {
        Bench bench;
        auto *bar = bench.page->findChild<clubs::SelectionBar *>();
        bench.choose(u"Anstey Nomads"_s);
        QVERIFY(!bar->isVisible());
        QTest::keyClick(bench.table, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(bench.table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(bar->isVisible());
        QVERIFY(bench.says(u"3 club"_s));
        QTRY_VERIFY(bench.button(u"Choose all 40"_s, bar));
        QVERIFY(bench.table->currentClub().isEmpty());
        // What lives underneath does not disturb the choice.
        bench.fake.change(u"anstey-nomads-id"_s,
            [](console::ClubDetail &detail) { detail.club.state = domain::ProvisionState::Complete; });
        Q_EMIT bench.fake.clubsChanged({});
        QTRY_COMPARE(bench.table->chosenClubs().size(), 3);
        QVERIFY(bench.table->chosenClubs().contains(u"anstey-nomads-id"_s));
        QTest::mouseClick(bench.button(u"Retry"_s, bar), Qt::LeftButton);
        auto *dialog = bench.page->findChild<clubs::BulkDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(bench.button(u"Retry 3"_s, dialog), Qt::LeftButton);
        QTRY_VERIFY(bench.fake.bulk().last.has_value());
        QCOMPARE(bench.fake.bulk().last->tenantIds.size(), 3);
    }

    void allThatMatchAreChosenWithoutTheirIds()
    {
        Bench bench;
        bench.page->showFailed();
        QTRY_COMPARE(bench.table->model()->rowCount(), 4);
        QTest::keyClick(bench.table, Qt::Key_A, Qt::ControlModifier);
        auto *bar = bench.page->findChild<clubs::SelectionBar *>();
        QVERIFY(bar->isVisible());
        QVERIFY(bench.table->isAllChosen());
        QVERIFY(bench.says(u"4 clubs that match"_s));
        QTest::keyClick(bench.table, Qt::Key_R);
        auto *dialog = bench.page->findChild<clubs::BulkDialog *>();
        QTRY_VERIFY(bench.button(u"Retry 4"_s, dialog));
        QTest::mouseClick(bench.button(u"Retry 4"_s, dialog), Qt::LeftButton);
        QTRY_VERIFY(bench.fake.bulk().last.has_value());
        QVERIFY(bench.fake.bulk().last->tenantIds.isEmpty());
        QCOMPARE(bench.fake.bulk().last->filter.states, QList{domain::ProvisionState::Failed});
        // Another filter is another choice.
        bench.page->search(u"oadby"_s);
        QVERIFY(!bench.table->isAllChosen());
        QTRY_VERIFY(!bar->isVisible());
    }

    void columnsAreChosenAndComeBack()
    {
        {
            Bench bench;
            QVERIFY(bench.table->isColumnHidden(clubs::OwnerColumn));
            bench.table->columns().show(clubs::OwnerColumn, true);
            bench.table->columns().show(clubs::PlanColumn, false);
            bench.table->horizontalHeader()->moveSection(
                bench.table->horizontalHeader()->visualIndex(clubs::OwnerColumn), 0);
            bench.table->setColumnWidth(clubs::ClubColumn, 321);
        }
        Bench bench;
        QVERIFY(!bench.table->isColumnHidden(clubs::OwnerColumn));
        QVERIFY(bench.table->isColumnHidden(clubs::PlanColumn));
        QCOMPARE(bench.table->horizontalHeader()->visualIndex(clubs::OwnerColumn), 0);
        QCOMPARE(bench.table->columnWidth(clubs::ClubColumn), 321);
        bench.page->resize(1000, 700);
        QCOMPARE(bench.table->columnWidth(clubs::ClubColumn), 321);
        bench.table->columns().reset();
        QVERIFY(bench.table->isColumnHidden(clubs::OwnerColumn));
        QCOMPARE(bench.table->horizontalHeader()->visualIndex(clubs::ClubColumn), 0);
        QVERIFY(bench.table->columns().layout().isEmpty());
    }

    void aViewBringsFilterOrderAndColumns()
    {
        Bench bench;
        auto *views = bench.page->findChild<clubs::ViewsButton *>();
        Q_EMIT views->chosen({u"Mine"_s, u"state:failed"_s, clubs::ClubColumn, false});
        QTRY_COMPARE(bench.table->model()->rowCount(), 4);
        QTRY_COMPARE(bench.table->model()->index(0, 0).data().toString(), u"Anstey Nomads"_s);
        QCOMPARE(bench.table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(clubs::ClubColumn));
    }

    void nothingIsChosenUntilSomebodyChooses()
    {
        Bench bench;
        QApplication::setActiveWindow(bench.page.get());
        bench.page->setFocus();
        QTRY_VERIFY(bench.table->hasFocus());
        QVERIFY(!bench.detail->isVisible());
        QTest::keyClick(bench.table, Qt::Key_Down);
        QTRY_VERIFY(bench.detail->isVisible());
        QCOMPARE(bench.table->currentClub(), u"syston-tigers-u16-id"_s);
        QTest::keyClick(bench.table, Qt::Key_Down);
        QCOMPARE(bench.table->currentClub(), u"anstey-nomads-id"_s);
    }

    void sortingWorksByKeys()
    {
        Bench bench;
        QApplication::setActiveWindow(bench.page.get());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.table->setFocus();
        QTest::keyClick(bench.table, Qt::Key_S);
        auto *menu = qobject_cast<clubs::SortMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(Bench::entry(*menu, u"Started"_s)->isChecked());
        QVERIFY(Bench::entry(*menu, u"Descending"_s)->isChecked());
        QVERIFY(!Bench::entry(*menu, u"Waiting"_s));
        // The first entry: Club.
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QTRY_COMPARE(bench.table->model()->index(0, 0).data().toString(), u"AS Saint-Rémy"_s);
        QCOMPARE(bench.table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(clubs::ClubColumn));
        bench.table->openSortMenu();
        menu = qobject_cast<clubs::SortMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QVERIFY(Bench::entry(*menu, u"Ascending"_s)->isChecked());
        Bench::entry(*menu, u"Descending"_s)->trigger();
        menu->close();
        QTRY_COMPARE(bench.table->model()->index(39, 0).data().toString(), u"AS Saint-Rémy"_s);
    }

    void contextMenuByKeyIsForTheCurrentClub()
    {
        Bench bench;
        bench.choose(u"Hathern FC"_s);
        QMenu *menu = bench.contextMenu();
        QMenu *sort = Bench::entry(*menu, u"Sort by"_s)->menu();
        QVERIFY(sort);
        Bench::entry(*sort, u"Plan"_s)->trigger();
        QTRY_COMPARE(bench.table->horizontalHeader()->sortIndicatorSection(), static_cast<int>(clubs::PlanColumn));
        Bench::entry(*menu, u"Open in a window"_s)->trigger();
        menu->close();
        const auto windows = bench.page->findChildren<clubs::ClubWindow *>();
        QCOMPARE(windows.size(), 1);
        QCOMPARE(windows.constFirst()->club(), u"hathern-fc-id"_s);
    }

    void whereTheKeysAreIsSeenWithoutASelection()
    {
        Bench bench;
        QApplication::setActiveWindow(bench.page.get());
        QVERIFY(QTest::qWaitForWindowActive(bench.page.get()));
        bench.button(u"Export"_s)->setFocus();
        QVERIFY(!bench.isMarked(0));
        bench.table->setFocus();
        QTRY_VERIFY(bench.isMarked(0));
        QVERIFY(!bench.isMarked(1));
        // Among several the current one is marked; a single chosen one is coloured anyway.
        QTest::keyClick(bench.table, Qt::Key_Down);
        QTest::keyClick(bench.table, Qt::Key_Down);
        QVERIFY(!bench.isMarked(1));
        QTest::keyClick(bench.table, Qt::Key_Down, Qt::ShiftModifier);
        QVERIFY(bench.isMarked(2));
        QVERIFY(!bench.isMarked(1));
        QTest::keyClick(bench.table, Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(bench.isMarked(3));
        QVERIFY(!bench.isMarked(2));
    }

    void ownWindowsSayThatTheCoreIsInTrouble()
    {
        Bench bench;
        bench.choose(u"Hathern FC"_s);
        QTest::keyClick(bench.table, Qt::Key_Return);
        auto *window = bench.page->findChild<clubs::ClubWindow *>();
        const auto says = [](const QWidget *in, const QString &text) {
            const auto notices = in->findChildren<widgets::Notice *>();
            return std::any_of(notices.begin(), notices.end(), [&text](const widgets::Notice *notice) {
                return notice->isVisible() && notice->text().contains(text);
            });
        };
        QVERIFY(!says(window, u"does not answer"_s));
        bench.page->setCoreTrouble(u"The core does not answer."_s);
        QVERIFY(says(window, u"does not answer"_s));
        // One that is opened only now knows it as well.
        bench.choose(u"Real Oadby"_s);
        QTest::keyClick(bench.table, Qt::Key_Return);
        const auto windows = bench.page->findChildren<clubs::ClubWindow *>();
        QCOMPARE(windows.size(), 2);
        QVERIFY(says(windows.constFirst(), u"does not answer"_s) && says(windows.constLast(), u"does not answer"_s));
        QVERIFY(windows.constFirst()->pos() != windows.constLast()->pos());
        bench.page->setCoreTrouble({});
        QVERIFY(!says(window, u"does not answer"_s));
    }

    void ownWindowsComeBackWhereTheyWere()
    {
        const auto open = [](Bench &bench) {
            bench.choose(u"Hathern FC"_s);
            QTest::keyClick(bench.table, Qt::Key_Return);
            return bench.page->findChild<clubs::ClubWindow *>();
        };
        {
            Bench bench;
            QPointer<clubs::ClubWindow> window = open(bench);
            window->resize(611, 555);
            window->close();
            QTRY_VERIFY(!window);
        }
        Bench bench;
        QCOMPARE(open(bench)->size(), QSize(611, 555));
    }

    void keyboardOpensAndCopies()
    {
        Bench bench;
        bench.choose(u"Hathern FC"_s);
        QTest::keyClick(bench.table, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"hathern-fc"_s);
        QTest::keyClick(bench.table, Qt::Key_Return);
        QTest::keyClick(bench.table, Qt::Key_Return);
        const auto windows = bench.page->findChildren<clubs::ClubWindow *>();
        QCOMPARE(windows.size(), 1);
        QTRY_COMPARE(windows.constFirst()->windowTitle(), u"Hathern FC"_s);
        windows.constFirst()->close();
        QTest::keyClick(bench.table, Qt::Key_Escape);
        QVERIFY(!bench.detail->isVisible());
    }

    void detailFollowsTheClub()
    {
        Bench bench;
        bench.choose(u"Syston Tigers U16"_s);
        QVERIFY(!bench.button(u"Copy link"_s, bench.detail));
        bench.fake.change(u"syston-tigers-u16-id"_s, [](console::ClubDetail &detail) {
            detail.club.state = domain::ProvisionState::Complete;
            detail.magicLink.state = console::MagicLinkView::State::Sent;
        });
        QTRY_VERIFY(bench.button(u"Copy link"_s, bench.detail));
    }

    void openSlugShowsAClubThatIsNotLoaded()
    {
        Bench bench;
        bench.page->showFailed();
        QTRY_COMPARE(bench.table->model()->rowCount(), 4);
        bench.page->openSlug(u"groby-juniors"_s);
        QTRY_VERIFY(bench.shown(u"Groby Juniors"_s));
        bench.page->openSlug(u"groby"_s);
        const auto told = [&bench] {
            const auto notices = bench.page->findChildren<widgets::Notice *>();
            return std::any_of(notices.begin(), notices.end(), [](const widgets::Notice *notice) {
                return notice->isVisible() && notice->text().contains(u"no club with the address"_s);
            });
        };
        QTRY_VERIFY(told());
    }

    void emptyListExplainsHowTheFirstArrives()
    {
        Bench bench(false);
        QSignalSpy onboard(bench.page.get(), &clubs::ClubsPage::onboardRequested);
        QTRY_VERIFY(bench.pane());
        QTRY_COMPARE(bench.pane()->title(), u"No clubs yet"_s);
        QTest::mouseClick(bench.button(u"Onboard"_s, bench.pane()), Qt::LeftButton);
        QCOMPARE(onboard.size(), 1);
    }

    void staleListSaysSoUntilItIsReadAgain()
    {
        Bench bench;
        auto *notice = bench.page->findChild<clubs::ListNotice *>();
        QVERIFY(!notice->isVisible());
        bench.fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        bench.page->refresh();
        QTRY_VERIFY(notice->isVisible());
        QVERIFY(bench.says(u"The list may be out of date"_s));
        QCOMPARE(bench.table->model()->rowCount(), 40);
        bench.fake.succeed(u"clubs"_s);
        QTest::mouseClick(bench.button(u"Try again"_s, notice), Qt::LeftButton);
        QTRY_VERIFY(!notice->isVisible());
        QVERIFY(!bench.says(u"The list may be out of date"_s));
    }

    void aPageThatFailsLeavesTheReaderWhereTheyAre()
    {
        testsupport::FakeConsole fake;
        for (int number = 0; number < 450; ++number) {
            console::ClubDetail detail;
            detail.club.id = u"id%1"_s.arg(number, 5, 10, QChar(u'0'));
            detail.club.name = u"Club %1"_s.arg(number);
            detail.club.slug = u"club-%1"_s.arg(number);
            detail.club.createdAtMs = 1'000'000 + number * 1000LL;
            fake.details.append(detail);
        }
        const domain::SystemClock clock;
        clubs::LiveCounts counts(fake);
        clubs::ClubsPage page(fake, clock, counts);
        page.resize(1160, 700);
        page.show();
        auto *table = page.findChild<clubs::ClubsTable *>();
        auto *notice = page.findChild<clubs::ListNotice *>();
        QTRY_VERIFY(table->model()->rowCount() > 0);
        const int loaded = table->model()->rowCount();
        fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        table->scrollToBottom();
        QTRY_VERIFY(notice->isVisible());
        const int place = table->verticalScrollBar()->value();
        QVERIFY(place > 0);
        QCOMPARE(table->model()->rowCount(), loaded);
        fake.succeed(u"clubs"_s);
        QTest::mouseClick(notice->findChild<QPushButton *>(), Qt::LeftButton);
        QTRY_VERIFY(table->model()->rowCount() > loaded);
        QVERIFY(!notice->isVisible());
        QVERIFY(table->verticalScrollBar()->value() >= place);
    }

    void unreadableListSaysSoAndTriesAgain()
    {
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        fake.fail(u"clubs"_s, {domain::ErrorCode::StorageUnavailable, {}});
        const domain::SystemClock clock;
        clubs::LiveCounts counts(fake);
        clubs::ClubsPage page(fake, clock, counts);
        page.show();
        auto *pane = Bench::visiblePane(page);
        QVERIFY(pane);
        QTRY_COMPARE(pane->title(), u"The clubs cannot be read"_s);
        fake.succeed(u"clubs"_s);
        Q_EMIT pane->actionRequested();
        QTRY_COMPARE(page.findChild<clubs::ClubsTable *>()->model()->rowCount(), 40);
    }
};

QTEST_MAIN(ClubsPageTest)
#include "clubs_page_test.moc"
