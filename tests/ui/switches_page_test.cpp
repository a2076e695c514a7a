// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/switches_desk.h"
#include "ui/forms/form_field.h"
#include "ui/switches/switch_history_model.h"
#include "ui/switches/switch_text.h"
#include "ui/switches/switches_page.h"
#include "ui/theme/roles.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateTime>
#include <QDateTimeEdit>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using testsupport::Desk;
using testsupport::inEnvironment;
using testsupport::minuteMs;
using testsupport::nowMs;

namespace {
console::SwitchView offView()
{
    console::SwitchView view;
    view.state = {
        false, u"Make.com outage"_s, u"duty desk"_s, nowMs() - 12 * minuteMs, nowMs() + 18 * minuteMs + 30'000, true};
    view.turnedAway = 38;
    view.firstRefusalMs = 0.6;
    return view;
}
} // namespace

class SwitchesPageTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void offNeedsAReason();
    void offNeedsTheTypedWordsInProduction();
    void nothingIsSwitchedBeforeTheEnvironmentIsKnown();
    void theImpactIsShownFirst();
    void theOrderIsWhatWasChosen_data();
    void theOrderIsWhatWasChosen();
    void aTimeThatHasPassedIsRefused();
    void sentOnceHoweverOftenClicked();
    void aRefusedSwitchKeepsWhatWasTyped();
    void theStateCardFollowsTheSignals();
    void whileOffReasonAndEndCanBeReplaced();
    void switchesOnAgain();
    void theHistoryFollows();
    void whereTheKeysAreInTheHistoryIsSeen();
    void theHistoryModelHolds();
    void spansAndMoments();
};

void SwitchesPageTest::offNeedsAReason()
{
    testsupport::FakeConsole fake;
    Desk desk(inEnvironment(fake, u"preview"_s));
    QTRY_VERIFY(!desk.line(u"offConfirmation"_s)->isVisible());
    QVERIFY(!desk.button(u"switchOff"_s)->isEnabled());
    QTest::keyClick(desk.line(u"offReason"_s), Qt::Key_Return);
    desk.type(u"offReason"_s, u"   "_s);
    QVERIFY(!desk.button(u"switchOff"_s)->isEnabled());
    QTest::keyClick(desk.line(u"offReason"_s), Qt::Key_Return);
    QCOMPARE(fake.callCount(u"switchSignupsOff"_s), 0);
    desk.type(u"offReason"_s, u"outage"_s);
    QTRY_VERIFY(desk.button(u"switchOff"_s)->isEnabled());
    QTest::mouseClick(desk.button(u"switchOff"_s), Qt::LeftButton);
    QCOMPARE(fake.callCount(u"switchSignupsOff"_s), 1);
}

void SwitchesPageTest::offNeedsTheTypedWordsInProduction()
{
    testsupport::FakeConsole fake;
    Desk desk(inEnvironment(fake, u"production"_s));
    QTRY_VERIFY(desk.line(u"offConfirmation"_s)->isVisible());
    desk.type(u"offReason"_s, u"outage"_s);
    for (const QString &wrong : {u"yes"_s, u"signups off"_s, u"SIGNUPS OF"_s}) {
        desk.type(u"offConfirmation"_s, wrong);
        QVERIFY2(!desk.button(u"switchOff"_s)->isEnabled(), qPrintable(wrong));
        QTest::keyClick(desk.line(u"offConfirmation"_s), Qt::Key_Return);
    }
    QCOMPARE(fake.callCount(u"switchSignupsOff"_s), 0);
    desk.type(u"offConfirmation"_s, u"SIGNUPS OFF"_s);
    QVERIFY(desk.button(u"switchOff"_s)->isEnabled());
    QTest::keyClick(desk.line(u"offConfirmation"_s), Qt::Key_Return);
    QCOMPARE(fake.callCount(u"switchSignupsOff"_s), 1);
    QTRY_VERIFY(desk.line(u"offConfirmation"_s)->text().isEmpty());
    QVERIFY(!desk.button(u"switchOff"_s)->isEnabled());
}

void SwitchesPageTest::nothingIsSwitchedBeforeTheEnvironmentIsKnown()
{
    testsupport::FakeConsole fake;
    fake.fail(u"status"_s, {domain::ErrorCode::StorageUnavailable, {}});
    Desk desk(inEnvironment(fake, u"production"_s));
    desk.type(u"offReason"_s, u"outage"_s);
    QVERIFY(!desk.button(u"switchOff"_s)->isEnabled());
    Q_EMIT fake.statusChanged(fake.coreStatus);
    QVERIFY(desk.line(u"offConfirmation"_s)->isVisible());
    fake.coreStatus.environment = u"preview"_s;
    Q_EMIT fake.statusChanged(fake.coreStatus);
    QVERIFY(desk.button(u"switchOff"_s)->isEnabled());
}

void SwitchesPageTest::theImpactIsShownFirst()
{
    testsupport::FakeConsole fake;
    Desk desk(inEnvironment(fake, u"preview"_s));
    const auto figure = [&desk](const QString &name) {
        for (auto *label : desk.page.findChildren<QLabel *>()) {
            if (label->accessibleName() == name)
                return label->text();
        }
        return QString();
    };
    QTRY_COMPARE(figure(u"in the middle of signing up"_s), u"14"_s);
    QCOMPARE(figure(u"queued or in work"_s), u"3"_s);
    QCOMPARE(figure(u"signups in the last hour"_s), u"412"_s);
    QVERIFY(desk.button(u"refuseNewOnly"_s)->text().contains(u"14"_s));
    fake.impact = {2, 0, 400};
    QTRY_COMPARE_WITH_TIMEOUT(figure(u"in the middle of signing up"_s), u"2"_s, 10'000);
    fake.fail(u"switchImpact"_s, {domain::ErrorCode::StorageUnavailable, {}});
    QTRY_COMPARE_WITH_TIMEOUT(figure(u"in the middle of signing up"_s), u"–"_s, 10'000);
}

void SwitchesPageTest::theOrderIsWhatWasChosen_data()
{
    QTest::addColumn<QString>("who");
    QTest::addColumn<QString>("end");
    QTest::addColumn<bool>("letStartedFinish");
    QTest::addColumn<int>("minutes"); // 0: none
    QTest::newRow("new only, half an hour") << u"refuseNewOnly"_s << u"Back on in 30 minutes"_s << true << 30;
    QTest::newRow("everybody, two hours") << u"refuseEverybody"_s << u"Back on in 2 hours"_s << false << 120;
    QTest::newRow("everybody, by hand") << u"refuseEverybody"_s << u"Back on when somebody switches them on"_s << false
                                        << 0;
}

void SwitchesPageTest::theOrderIsWhatWasChosen()
{
    QFETCH(QString, who);
    QFETCH(QString, end);
    QFETCH(bool, letStartedFinish);
    QFETCH(int, minutes);
    testsupport::FakeConsole fake;
    Desk desk(inEnvironment(fake, u"preview"_s));
    QTRY_VERIFY(fake.callCount(u"status"_s) == 1);
    desk.button(who)->click();
    desk.named(end)->click();
    desk.type(u"offReason"_s, u" outage "_s);
    QTRY_VERIFY(desk.button(u"switchOff"_s)->isEnabled());
    const qint64 before = nowMs();
    desk.button(u"switchOff"_s)->click();
    QVERIFY(fake.lastOff);
    QCOMPARE(fake.lastOff->reason, u"outage"_s);
    QCOMPARE(fake.lastOff->letStartedFinish, letStartedFinish);
    QCOMPARE(fake.lastOff->untilMs.has_value(), minutes > 0);
    if (minutes > 0) {
        QVERIFY(*fake.lastOff->untilMs >= before + minutes * minuteMs);
        QVERIFY(*fake.lastOff->untilMs <= nowMs() + minutes * minuteMs);
    }
}

void SwitchesPageTest::aTimeThatHasPassedIsRefused()
{
    testsupport::FakeConsole fake;
    Desk desk(inEnvironment(fake, u"preview"_s));
    desk.type(u"offReason"_s, u"outage"_s);
    desk.named(u"Back on at a time"_s)->click();
    auto *time = desk.page.findChild<QDateTimeEdit *>();
    QVERIFY(time->isVisible());
    QTRY_VERIFY(desk.button(u"switchOff"_s)->isEnabled());
    time->setDateTime(QDateTime::currentDateTime().addSecs(-60));
    QVERIFY(!desk.button(u"switchOff"_s)->isEnabled());
    const QDateTime later = QDateTime::currentDateTime().addDays(1);
    time->setDateTime(later);
    QVERIFY(desk.button(u"switchOff"_s)->isEnabled());
    desk.button(u"switchOff"_s)->click();
    QCOMPARE(fake.lastOff->untilMs.value_or(0), later.toMSecsSinceEpoch());
}

void SwitchesPageTest::sentOnceHoweverOftenClicked()
{
    testsupport::FakeConsole fake;
    Desk desk(inEnvironment(fake, u"preview"_s));
    desk.type(u"offReason"_s, u"outage"_s);
    QTRY_VERIFY(desk.button(u"switchOff"_s)->isEnabled());
    fake.hold();
    for (int click = 0; click < 2; ++click)
        QTest::mouseClick(desk.button(u"switchOff"_s), Qt::LeftButton);
    QTest::keyClick(desk.line(u"offReason"_s), Qt::Key_Return);
    desk.type(u"offReason"_s, u"other"_s); // typing must not wake the button while the reply is pending
    QVERIFY(!desk.button(u"switchOff"_s)->isEnabled());
    Q_EMIT fake.switchChanged(offView());
    QVERIFY(!desk.button(u"switchOff"_s)->isEnabled());
    QCOMPARE(fake.callCount(u"switchSignupsOff"_s), 1);
    fake.release();
}

void SwitchesPageTest::aRefusedSwitchKeepsWhatWasTyped()
{
    testsupport::FakeConsole fake;
    fake.fail(u"switchSignupsOff"_s, {domain::ErrorCode::StorageUnavailable, {}});
    Desk desk(inEnvironment(fake, u"preview"_s));
    desk.type(u"offReason"_s, u"outage"_s);
    QTRY_VERIFY(desk.button(u"switchOff"_s)->isEnabled());
    desk.button(u"switchOff"_s)->click();
    QTRY_VERIFY(desk.says(u"nothing was saved"_s));
    QCOMPARE(desk.line(u"offReason"_s)->text(), u"outage"_s);
    QVERIFY(desk.button(u"switchOff"_s)->isEnabled());
}

void SwitchesPageTest::theStateCardFollowsTheSignals()
{
    testsupport::FakeConsole fake;
    Desk desk(inEnvironment(fake, u"preview"_s));
    QTRY_COMPARE(desk.label(u"signupsTitle"_s), u"Signups are on"_s);
    QVERIFY(!desk.button(u"switchOn"_s)->isVisible());
    Q_EMIT fake.switchChanged(offView());
    QCOMPARE(desk.label(u"signupsTitle"_s), u"Signups are off"_s);
    for (const QString &part :
        {u"duty desk"_s, u"Make.com outage"_s, u"12 min"_s, u"18 min"_s, u"already started may finish"_s})
        QVERIFY2(desk.label(u"signupsState"_s).contains(part), qPrintable(desk.label(u"signupsState"_s)));
    for (const QString &part : {u"0.6 ms"_s, u"38"_s})
        QVERIFY2(desk.label(u"signupsMeasured"_s).contains(part), qPrintable(desk.label(u"signupsMeasured"_s)));
    QVERIFY(desk.button(u"switchOn"_s)->isVisible());
    console::SwitchView over = offView();
    over.state.untilMs = nowMs() - 1; // its time is up, the core's word is on its way
    Q_EMIT fake.switchChanged(over);
    QCOMPARE(desk.label(u"signupsTitle"_s), u"Signups are on"_s);
}

void SwitchesPageTest::whileOffReasonAndEndCanBeReplaced()
{
    testsupport::FakeConsole fake;
    fake.switches = offView();
    Desk desk(inEnvironment(fake, u"preview"_s));
    QTRY_COMPARE(desk.line(u"offReason"_s)->text(), u"Make.com outage"_s);
    QVERIFY(desk.button(u"refuseNewOnly"_s)->isChecked());
    QTRY_COMPARE(desk.button(u"switchOff"_s)->text(), u"Replace"_s);
    QVERIFY(desk.named(u"Back on at a time"_s)->isChecked());
    desk.type(u"offReason"_s, u"still down"_s);
    desk.button(u"refuseEverybody"_s)->click();
    Q_EMIT fake.switchChanged(offView()); // news must not overwrite what is being typed
    QCOMPARE(desk.line(u"offReason"_s)->text(), u"still down"_s);
    QTRY_VERIFY(desk.button(u"switchOff"_s)->isEnabled());
    desk.button(u"switchOff"_s)->click();
    QCOMPARE(fake.lastOff->reason, u"still down"_s);
    QVERIFY(!fake.lastOff->letStartedFinish);
}

void SwitchesPageTest::switchesOnAgain()
{
    testsupport::FakeConsole fake;
    fake.switches = offView();
    Desk desk(inEnvironment(fake, u"preview"_s));
    QTRY_VERIFY(desk.button(u"switchOn"_s)->isVisible());
    fake.fail(u"switchSignupsOn"_s, {domain::ErrorCode::StorageUnavailable, {}});
    desk.button(u"switchOn"_s)->click();
    QTRY_VERIFY(desk.says(u"still off"_s));
    fake.succeed(u"switchSignupsOn"_s);
    fake.hold();
    for (int click = 0; click < 2; ++click)
        QTest::mouseClick(desk.button(u"switchOn"_s), Qt::LeftButton);
    QCOMPARE(fake.callCount(u"switchSignupsOn"_s), 2);
    fake.release();
}

void SwitchesPageTest::theHistoryFollows()
{
    testsupport::FakeConsole fake;
    fake.history = {{nowMs(), u"signups.on"_s, u"timer"_s}};
    Desk desk(inEnvironment(fake, u"preview"_s));
    auto *table = desk.page.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 1);
    fake.history.prepend({nowMs(), u"signups.off"_s, u"duty desk"_s, u"outage"_s, true});
    Q_EMIT fake.switchChanged(offView());
    QTRY_COMPARE(table->model()->rowCount(), 2);
    QCOMPARE(table->model()->index(0, 1).data().toString(), u"Signups off, started may finish"_s);
    QCOMPARE(table->model()->index(0, 2).data().toString(), u"duty desk"_s);
}

void SwitchesPageTest::whereTheKeysAreInTheHistoryIsSeen()
{
    testsupport::FakeConsole fake;
    fake.history = {{nowMs(), u"signups.on"_s, u"timer"_s}, {nowMs(), u"signups.off"_s, u"duty desk"_s}};
    Desk desk(inEnvironment(fake, u"preview"_s));
    auto *table = desk.page.findChild<QTableView *>();
    QTRY_COMPARE(table->model()->rowCount(), 2);
    const auto isMarked = [table](int row) {
        const QRect cell = table->visualRect(table->model()->index(row, 0));
        return table->viewport()->grab().toImage().pixelColor(cell.left() + 4, cell.bottom() - 1)
            == theme::color(theme::Role::Accent, table->palette());
    };
    QVERIFY(!isMarked(1));
    QApplication::setActiveWindow(&desk.page);
    QVERIFY(QTest::qWaitForWindowActive(&desk.page));
    table->setFocus();
    table->selectionModel()->setCurrentIndex(table->model()->index(1, 0), QItemSelectionModel::NoUpdate);
    QVERIFY(table->selectionModel()->selectedRows().isEmpty());
    QVERIFY(isMarked(1));
    QVERIFY(!isMarked(0));
}

void SwitchesPageTest::theHistoryModelHolds()
{
    switches::SwitchHistoryModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const qint64 now = nowMs();
    model.show(
        {{now, u"signups.off"_s, u"a"_s, u"why"_s, false, now + minuteMs}, {now, u"provisioner.paused"_s, u"b"_s}},
        now);
    QCOMPARE(model.rowCount(), 2);
    QVERIFY(model.index(0, 1).data().toString().startsWith(u"Signups off, everybody, until "_s));
    QCOMPARE(model.index(1, 1).data().toString(), u"Provisioner paused"_s);
    model.show({{now, u"provisioner.paused"_s, u"b"_s, u"why"_s, false, now + minuteMs}}, now);
    QVERIFY(model.index(0, 1).data().toString().startsWith(u"Provisioner paused until "_s));
    model.show({}, now);
    QCOMPARE(model.rowCount(), 0);
}

void SwitchesPageTest::spansAndMoments()
{
    using switches::spanText;
    QCOMPARE(spanText(-5), u"0 s"_s);
    QCOMPARE(spanText(59'999), u"59 s"_s);
    QCOMPARE(spanText(12 * minuteMs), u"12 min"_s);
    QCOMPARE(spanText(120 * minuteMs), u"2 h"_s);
    QCOMPARE(spanText(134 * minuteMs), u"2 h 14 min"_s);
    QCOMPARE(spanText((24 * 60 * 3 + 4 * 60) * minuteMs), u"3 d 4 h"_s);
    const qint64 noon = QDateTime(QDate(2026, 11, 23), QTime(12, 0)).toMSecsSinceEpoch();
    QCOMPARE(switches::momentText(noon - 60 * minuteMs, noon), u"11:00"_s);
    QCOMPARE(switches::momentText(noon - 3 * 24 * 60 * minuteMs, noon), u"Fri 12:00"_s);
    QCOMPARE(switches::momentText(noon - 20 * 24 * 60 * minuteMs, noon), u"3 Nov 12:00"_s);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const theme::Theme theme(application);
    SwitchesPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "switches_page_test.moc"
