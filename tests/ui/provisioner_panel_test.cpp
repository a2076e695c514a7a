// SPDX-License-Identifier: GPL-3.0-only
#include "ui/switches/provisioner_panel.h"

#include "tests/ui/switches_desk.h"
#include "ui/theme/theme.h"
#include "ui/widgets/chip.h"

#include <QApplication>

using namespace Qt::StringLiterals;
using namespace touchline;
using testsupport::Desk;
using testsupport::inEnvironment;
using testsupport::minuteMs;
using testsupport::nowMs;

/// The panel where it stands: on the Switches page.
class ProvisionerPanelTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theProvisionerIsPausedWithAReasonAndResumed()
    {
        testsupport::FakeConsole fake;
        Desk desk(inEnvironment(fake, u"preview"_s));
        auto *chip = desk.page.findChild<widgets::Chip *>(u"provisionerChip"_s);
        QTRY_COMPARE(chip->look().text, u"Running"_s);
        desk.button(u"pauseOpen"_s)->click();
        const auto *goesOn = desk.page.findChild<QLabel *>(u"pauseGoesOn"_s);
        QVERIFY(goesOn->isVisible());
        QTRY_VERIFY2(goesOn->text().contains(u"signups, the owners' pages"_s), qPrintable(goesOn->text()));
        QVERIFY(desk.line(u"pauseReason"_s)->isVisible());
        QVERIFY(!desk.button(u"pauseProvisioner"_s)->isEnabled());
        QTest::keyClick(desk.line(u"pauseReason"_s), Qt::Key_Return);
        QCOMPARE(fake.callCount(u"pauseProvisioner"_s), 0);
        desk.type(u"pauseReason"_s, u"database move"_s);
        fake.hold();
        desk.button(u"pauseProvisioner"_s)->click();
        QTest::keyClick(desk.line(u"pauseReason"_s), Qt::Key_Return);
        QCOMPARE(fake.calls.filter(u"pauseProvisioner"_s), QStringList(u"pauseProvisioner database move"_s));
        fake.release();
        QTRY_VERIFY(!desk.line(u"pauseReason"_s)->isVisible());
        console::SwitchView view;
        view.provisionerPaused = true;
        view.provisionerPausedBy = u"night desk"_s;
        view.provisionerPauseReason = u"database move"_s;
        view.provisionerPausedSinceMs = nowMs();
        Q_EMIT fake.switchChanged(view);
        QCOMPARE(chip->look().text, u"Paused"_s);
        QCOMPARE(desk.button(u"pauseOpen"_s)->text(), u"Change…"_s);
        desk.button(u"resumeProvisioner"_s)->click();
        QCOMPARE(fake.callCount(u"resumeProvisioner"_s), 1);
    }

    void pausingNeedsTheTypedWordsInProduction()
    {
        testsupport::FakeConsole fake;
        fake.coreStatus.clubsInWork = 7;
        fake.coreStatus.waiting = 1234;
        Desk desk(inEnvironment(fake, u"production"_s));
        QTRY_VERIFY(desk.button(u"pauseOpen"_s)->isVisible());
        desk.button(u"pauseOpen"_s)->click();
        QTRY_VERIFY(desk.line(u"pauseConfirmation"_s)->isVisible());
        const auto figures = [&desk] {
            QStringList texts;
            for (const auto *label : desk.page.findChildren<QLabel *>())
                texts.append(label->text());
            return texts;
        };
        QVERIFY(figures().contains(u"7"_s));
        QVERIFY(figures().contains(u"1,234"_s));
        desk.type(u"pauseReason"_s, u"database move"_s);
        desk.type(u"pauseConfirmation"_s, u"pause provisioner"_s);
        QVERIFY(!desk.button(u"pauseProvisioner"_s)->isEnabled());
        QTest::keyClick(desk.line(u"pauseConfirmation"_s), Qt::Key_Return);
        QCOMPARE(fake.callCount(u"pauseProvisioner"_s), 0);
        desk.type(u"pauseConfirmation"_s, u"PAUSE PROVISIONER"_s);
        QTest::keyClick(desk.line(u"pauseConfirmation"_s), Qt::Key_Return);
        QCOMPARE(fake.callCount(u"pauseProvisioner"_s), 1);
        // Asked for anew each time.
        QTRY_VERIFY(desk.button(u"pauseOpen"_s)->isVisible());
        desk.button(u"pauseOpen"_s)->click();
        QVERIFY(desk.line(u"pauseConfirmation"_s)->text().isEmpty());
    }

    void aPauseMayHaveAnEnd()
    {
        testsupport::FakeConsole fake;
        Desk desk(inEnvironment(fake, u"preview"_s));
        QTRY_VERIFY(desk.button(u"pauseOpen"_s)->isVisible());
        desk.button(u"pauseOpen"_s)->click();
        desk.type(u"pauseReason"_s, u"database move"_s);
        desk.named(u"The provisioner goes on in 2 hours"_s)->click();
        QTRY_VERIFY(desk.button(u"pauseProvisioner"_s)->isEnabled());
        const qint64 before = nowMs();
        desk.button(u"pauseProvisioner"_s)->click();
        QVERIFY(fake.lastPause && fake.lastPause->untilMs);
        QVERIFY(*fake.lastPause->untilMs >= before + 120 * minuteMs);
        QVERIFY(*fake.lastPause->untilMs <= nowMs() + 120 * minuteMs);
        QTRY_VERIFY(!desk.line(u"pauseReason"_s)->isVisible());
        // While it is paused, reason and end can be replaced.
        console::SwitchView view;
        view.provisionerPaused = true;
        view.provisionerPausedBy = u"night desk"_s;
        view.provisionerPauseReason = u"database move"_s;
        view.provisionerPausedSinceMs = nowMs();
        view.provisionerPausedUntilMs = fake.lastPause->untilMs;
        Q_EMIT fake.switchChanged(view);
        desk.button(u"pauseOpen"_s)->click();
        QCOMPARE(desk.line(u"pauseReason"_s)->text(), u"database move"_s);
        QVERIFY(desk.named(u"The provisioner goes on at a time"_s)->isChecked());
        desk.named(u"The provisioner goes on when somebody resumes it"_s)->click();
        desk.button(u"pauseProvisioner"_s)->click();
        QCOMPARE(fake.callCount(u"pauseProvisioner"_s), 2);
        QVERIFY(!fake.lastPause->untilMs);
    }

    void aPauseSaysWhenItEndsAndWhatItDid()
    {
        testsupport::FakeConsole fake;
        fake.coreStatus.clubsInWork = 2;
        fake.switches.provisionerPaused = true;
        fake.switches.provisionerPausedBy = u"night desk"_s;
        fake.switches.provisionerPauseReason = u"database move"_s;
        fake.switches.provisionerPausedSinceMs = nowMs() - 3 * minuteMs - 5'000;
        fake.switches.provisionerPausedUntilMs = nowMs() + 18 * minuteMs + 30'000;
        Desk desk(inEnvironment(fake, u"preview"_s));
        QTRY_VERIFY(desk.label(u"provisionerRemark"_s).contains(u"in 18 min"_s));
        for (const QString &part : {u"night desk"_s, u"database move"_s, u"3 min"_s})
            QVERIFY2(desk.label(u"provisionerRemark"_s).contains(part), qPrintable(desk.label(u"provisionerRemark"_s)));
        // Not measured (a pause of an earlier start): what is still in work is known all the same.
        QTRY_COMPARE(desk.label(u"provisionerMeasured"_s), u"2 club(s) still in work"_s);
        fake.switches.provisionerStillMs = 1.6;
        Q_EMIT fake.switchChanged(fake.switches);
        QVERIFY2(desk.label(u"provisionerMeasured"_s).contains(u"1.6 ms"_s),
            qPrintable(desk.label(u"provisionerMeasured"_s)));
        fake.coreStatus.clubsInWork = 0;
        Q_EMIT fake.statusChanged(fake.coreStatus);
        QVERIFY(desk.label(u"provisionerMeasured"_s).contains(u"nothing is in work any more"_s));
    }

    void nothingIsClaimedBeforeTheCoreHasSaid()
    {
        testsupport::FakeConsole fake;
        for (const QString &function : {u"switchView"_s, u"status"_s, u"switchHistory"_s})
            fake.fail(function, {domain::ErrorCode::StorageUnavailable, {}});
        Desk desk(inEnvironment(fake, u"preview"_s));
        const auto *chip = desk.page.findChild<widgets::Chip *>(u"provisionerChip"_s);
        QTRY_VERIFY(fake.callCount(u"switchHistory"_s) == 1);
        QCOMPARE(chip->look().tone, theme::Tone::Neutral);
        QVERIFY(!desk.button(u"pauseOpen"_s)->isVisible());
        QVERIFY(!desk.button(u"resumeProvisioner"_s)->isVisible());
        const auto again = [&desk]() -> QAbstractButton * {
            for (const auto *notice : desk.page.findChildren<widgets::Notice *>()) {
                if (notice->isVisible())
                    return notice->findChild<QAbstractButton *>();
            }
            return nullptr;
        };
        QTRY_VERIFY(again());
        QCOMPARE(again()->text(), u"Try again"_s);
        for (const QString &function : {u"switchView"_s, u"status"_s, u"switchHistory"_s})
            fake.succeed(function);
        again()->click();
        QTRY_COMPARE(chip->look().text, u"Running"_s);
        QCOMPARE(desk.label(u"signupsTitle"_s), u"Signups are on"_s);
        QVERIFY(desk.button(u"pauseOpen"_s)->isVisible());
        // F5 does the same.
        QVERIFY(desk.page.metaObject()->indexOfSlot("refresh()") >= 0);
        fake.switches.provisionerPaused = true;
        desk.page.refresh();
        QTRY_COMPARE(chip->look().text, u"Paused"_s);
    }

    void theActionLeadsToThePauseForm()
    {
        testsupport::FakeConsole fake;
        fake.hold();
        Desk desk(inEnvironment(fake, u"preview"_s));
        QApplication::setActiveWindow(&desk.page);
        desk.page.inviteToPause(); // before it is known which of the two it will be
        QVERIFY(!desk.line(u"pauseReason"_s)->isVisible());
        fake.release();
        QTRY_VERIFY(desk.line(u"pauseReason"_s)->isVisible());
        QVERIFY(desk.line(u"pauseReason"_s)->hasFocus());
        console::SwitchView view;
        view.provisionerPaused = true;
        Q_EMIT fake.switchChanged(view);
        QVERIFY(!desk.line(u"pauseReason"_s)->isVisible());
        desk.page.inviteToPause();
        QVERIFY(desk.button(u"resumeProvisioner"_s)->hasFocus());
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    const theme::Theme theme(application);
    ProvisionerPanelTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "provisioner_panel_test.moc"
