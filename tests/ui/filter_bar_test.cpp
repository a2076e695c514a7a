// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/filter_bar.h"

#include "tests/support/fake_clock.h"
#include "ui/clubs/club_columns.h"
#include "ui/clubs/filter_words.h"
#include "ui/clubs/saved_views.h"
#include "ui/clubs/view_dialog.h"
#include "ui/clubs/views_button.h"
#include "ui/widgets/button.h"
#include "ui/widgets/label.h"
#include "ui/widgets/search_field.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QCompleter>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using clubs::FilterBar;
using domain::ProvisionState;

namespace {
struct Bench
{
    Bench()
    {
        bar.resize(1100, 60);
        bar.show();
        QApplication::setActiveWindow(&bar);
        field = bar.findChild<widgets::SearchField *>();
    }
    widgets::PillButton *pill(const QString &title) const
    {
        for (widgets::PillButton *pill : bar.findChildren<widgets::PillButton *>()) {
            if (pill->text().startsWith(title))
                return pill;
        }
        return nullptr;
    }
    QString fault() const
    {
        for (const widgets::Label *label : bar.findChildren<widgets::Label *>()) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }
    void type(const QString &text)
    {
        field->setFocus();
        QTest::keyClicks(field, text);
    }

    testsupport::FakeClock clock;
    FilterBar bar{clock};
    QSignalSpy changed{&bar, &FilterBar::changed};
    widgets::SearchField *field = nullptr;
};

QAction *actionOf(QMenu *menu, const QString &text)
{
    for (QAction *action : menu->actions()) {
        if (action->text() == text)
            return action;
    }
    return nullptr;
}
} // namespace

class FilterBarTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-filter-bar-test"_s);
    }
    void init() { QSettings().clear(); }

    void chipsAndTextAreOneChoice()
    {
        Bench bench;
        QVERIFY(bench.pill(u"All"_s)->isChecked());
        QTest::mouseClick(bench.pill(u"Failed"_s), Qt::LeftButton);
        QCOMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.bar.filter().states, QList{ProvisionState::Failed});
        QCOMPARE(bench.bar.filterText(), u"state:failed"_s);
        QVERIFY(!bench.pill(u"All"_s)->isChecked());
        // A state in the text takes the chip's place, and a chip that of the text.
        bench.bar.setSearchText(u"state:complete,pending united"_s);
        QCOMPARE(bench.bar.filter().states, (QList{ProvisionState::Complete, ProvisionState::Pending}));
        for (const QString &title : {u"All"_s, u"Failed"_s, u"Complete"_s, u"Pending"_s})
            QVERIFY(!bench.pill(title)->isChecked());
        QTest::mouseClick(bench.pill(u"Processing"_s), Qt::LeftButton);
        QCOMPARE(bench.field->text(), u"united"_s);
        QCOMPARE(bench.bar.filterText(), u"state:processing united"_s);
        // Clicked again it stays: one of them always holds.
        QTest::mouseClick(bench.pill(u"Processing"_s), Qt::LeftButton);
        QVERIFY(bench.pill(u"Processing"_s)->isChecked());
        bench.bar.setFilterText(u"state:failed"_s);
        QVERIFY(bench.pill(u"Failed"_s)->isChecked());
        QVERIFY(bench.field->text().isEmpty());
    }

    void aFaultyFilterIsToldAndTheLastOneStays()
    {
        Bench bench;
        bench.bar.setSearchText(u"plan:pro"_s);
        QCOMPARE(bench.bar.filter().plan, domain::Plan::Pro);
        QCOMPARE(bench.changed.size(), 1);
        bench.bar.setSearchText(u"colour:red"_s);
        QVERIFY2(bench.fault().contains(u"colour"_s), qPrintable(bench.fault()));
        QCOMPARE(bench.field->accessibleDescription(), bench.fault());
        QCOMPARE(bench.changed.size(), 1);
        QCOMPARE(bench.bar.filter().plan, domain::Plan::Pro);
        bench.bar.setSearchText(u"plan:starter"_s);
        QVERIFY(bench.fault().isEmpty());
        QCOMPARE(bench.bar.filter().plan, domain::Plan::Starter);
    }

    void aTermThatIsBeingTypedIsNoFaultYet()
    {
        Bench bench;
        bench.type(u"since:2"_s);
        // Longer than the pause after which a text is taken.
        QVERIFY(!QTest::qWaitFor([&] { return !bench.fault().isEmpty(); }, 400));
        QCOMPARE(bench.changed.size(), 0);
        QTest::keyClick(bench.field, Qt::Key_Return);
        QVERIFY(bench.fault().contains(u"since:2"_s));
        bench.type(u"d"_s);
        QTRY_COMPARE(bench.changed.size(), 1);
        QVERIFY(bench.fault().isEmpty());
        QCOMPARE(bench.bar.filter().sinceMs, bench.clock.nowMs() - 2 * 86'400'000LL);
    }

    void everyFaultIsASentence()
    {
        for (const QString &text : {u"colour:red"_s, u"state:"_s, u"state:x"_s, u"since:x"_s, u"host:a/b"_s,
                 u"plan:pro plan:pro"_s, u"a b c d e"_s}) {
            const auto filter = domain::parseClubFilter(text, 0);
            QVERIFY(!filter);
            QVERIFY2(clubs::filterFaultText(filter.error()).size() > 15, qPrintable(text));
        }
        for (const QString &key : domain::clubFilterKeys())
            QVERIFY2(!clubs::filterKeyText(key).isEmpty(), qPrintable(key));
    }

    void offersKeysAndValues()
    {
        Bench bench;
        bench.bar.setValues(
            [](const QString &key) { return key == u"host"_s ? QStringList{u"hook.eu2.make.com"_s} : QStringList(); });
        auto *completer = bench.bar.findChild<clubs::FilterCompleter *>();
        bench.type(u"united s"_s);
        QVERIFY(completer->offered().isEmpty());
        bench.type(u"t"_s);
        QCOMPARE(completer->offered(), (QStringList{u"state:"_s, u"status:"_s, u"step:"_s}));
        bench.type(u"ate:"_s);
        QVERIFY(completer->offered().contains(u"state:failed"_s));
        bench.type(u"failed,p"_s);
        QCOMPARE(completer->offered(), (QStringList{u"state:failed,pending"_s, u"state:failed,processing"_s}));
        QTest::keyClick(completer->popup(), Qt::Key_Tab);
        QCOMPARE(bench.field->text(), u"united state:failed,pending "_s);
        QTRY_COMPARE(bench.bar.filter().states.size(), 2);
        bench.type(u"host:h"_s);
        QCOMPARE(completer->offered(), QStringList{u"host:hook.eu2.make.com"_s});
        bench.field->clear();
        QTest::keyClick(bench.field, Qt::Key_Space, Qt::ControlModifier);
        QCOMPARE(completer->offered().size(), domain::clubFilterKeys().size());
        completer->popup()->hide();
    }

    void viewsAreSavedChosenAndRemoved()
    {
        {
            Bench bench;
            bench.bar.views().setPresent(
                [] { return clubs::ClubView{{}, u"state:failed plan:pro"_s, clubs::ClubColumn, false, "columns"}; });
            QMenu *menu = bench.bar.views().menu();
            Q_EMIT menu->aboutToShow();
            QVERIFY(actionOf(menu, u"Failed today"_s));
            actionOf(menu, u"Save this view…"_s)->trigger();
            auto *dialog = bench.bar.window()->findChild<clubs::ViewDialog *>();
            QVERIFY(dialog);
            auto *name = dialog->findChild<QLineEdit *>();
            auto *save = dialog->findChildren<widgets::Button *>().constLast();
            QVERIFY(!save->isEnabled());
            QTest::keyClicks(name, u" Pro & failed "_s);
            QVERIFY(save->isEnabled());
            QTest::mouseClick(save, Qt::LeftButton);
        }
        Bench bench;
        QMenu *menu = bench.bar.views().menu();
        Q_EMIT menu->aboutToShow();
        QSignalSpy chosen(&bench.bar.views(), &clubs::ViewsButton::chosen);
        QAction *mine = actionOf(menu, u"Pro && failed"_s);
        QVERIFY(mine);
        mine->trigger();
        const auto view = chosen.at(0).at(0).value<clubs::ClubView>();
        QCOMPARE(view.filter, u"state:failed plan:pro"_s);
        QCOMPARE(view.sortColumn, static_cast<int>(clubs::ClubColumn));
        QVERIFY(!view.descending);
        QCOMPARE(view.columns, QByteArray("columns"));
        QMenu *removal = actionOf(menu, u"Remove a view"_s)->menu();
        removal->actions().constFirst()->trigger();
        QVERIFY(clubs::SavedViews().own().isEmpty());
    }

    void everyBuiltInViewIsUnderstood()
    {
        for (const clubs::ClubView &view : clubs::SavedViews::builtIn()) {
            QVERIFY2(domain::parseClubFilter(view.filter, 0).has_value(), qPrintable(view.filter));
            QVERIFY(clubs::sortOf(view.sortColumn).has_value());
        }
    }
};

QTEST_MAIN(FilterBarTest)
#include "filter_bar_test.moc"
