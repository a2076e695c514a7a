// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_console.h"
#include "ui/desktop/presence.h"
#include "ui/shell/core_watch.h"
#include "ui/shell/main_window.h"

#include <QDateTime>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using desktop::Notification;
using desktop::Notifications;

namespace {
void failClub(testsupport::FakeConsole &fake, const QString &id)
{
    fake.change(id, [](console::ClubDetail &detail) {
        detail.club.state = domain::ProvisionState::Failed;
        detail.club.finishedAtMs = QDateTime::currentMSecsSinceEpoch() + 1000;
    });
}

/// The console with what a desk would be told of it.
struct Bench
{
    Bench()
    {
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        notifications = std::make_unique<Notifications>(fake, clock);
        QObject::connect(notifications.get(), &Notifications::notify, notifications.get(),
            [this](const Notification &notification) { told.append(notification); });
        // Until it knows how things stand, nothing is news.
        QCoreApplication::processEvents();
    }

    testsupport::FakeConsole fake;
    domain::SystemClock clock;
    std::unique_ptr<Notifications> notifications;
    QList<Notification> told;
};

QStringList texts(const QMenu &menu)
{
    QStringList result;
    for (const QAction *action : menu.actions())
        result.append(action->text());
    return result;
}

QAction *actionOf(const QMenu &menu, const QString &beginning)
{
    for (QAction *action : menu.actions()) {
        if (action->text().startsWith(beginning))
            return action;
    }
    return nullptr;
}
} // namespace

class PresenceTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(u"touchline-presence-test"_s);
    }
    void init() { QSettings().clear(); }

    void aFailedClubIsToldByName()
    {
        Bench bench;
        failClub(bench.fake, u"real-oadby-id"_s);
        QTRY_COMPARE(bench.told.size(), 1);
        QCOMPARE(bench.told.constFirst().title, u"Real Oadby failed"_s);
        QCOMPARE(bench.told.constFirst().target, u"club/real-oadby"_s);
        QCOMPARE(bench.told.constFirst().tone, theme::Tone::Danger);
    }

    void clubsThatFailTogetherAreOneMessage()
    {
        Bench bench;
        failClub(bench.fake, u"real-oadby-id"_s);
        failClub(bench.fake, u"hathern-fc-id"_s);
        QTRY_COMPARE(bench.told.size(), 1);
        QVERIFY(bench.told.constFirst().title.startsWith(u"2 "_s));
        QVERIFY(bench.told.constFirst().text.contains(u"Real Oadby"_s));
        QCOMPARE(bench.told.constFirst().target, u"clubs"_s);
    }

    void whatFailedBeforeIsNoNews()
    {
        Bench bench;
        // It failed long ago and is only touched.
        Q_EMIT bench.fake.clubsChanged({u"anstey-nomads-id"_s});
        failClub(bench.fake, u"real-oadby-id"_s);
        QTRY_COMPARE(bench.told.size(), 1);
        QCOMPARE(bench.told.constFirst().title, u"Real Oadby failed"_s);
        Q_EMIT bench.fake.clubsChanged({u"real-oadby-id"_s});
        bench.fake.switches.state.on = false;
        Q_EMIT bench.fake.switchChanged(bench.fake.switches);
        const qsizetype asked = bench.fake.callCount(u"clubRows"_s);
        QTRY_VERIFY(bench.fake.callCount(u"clubRows"_s) > asked);
        QCoreApplication::processEvents();
        QCOMPARE(bench.told.size(), 2); // the second is the switch's
    }

    void tooManyToNameAreCounted()
    {
        Bench bench;
        for (const QString &id : {u"real-oadby-id"_s, u"hathern-fc-id"_s}) {
            console::ClubDetail *detail = bench.fake.find(id);
            QVERIFY(detail);
            detail->club.state = domain::ProvisionState::Failed;
        }
        Q_EMIT bench.fake.clubsChanged({});
        QTRY_COMPARE(bench.told.size(), 1);
        QVERIFY(bench.told.constFirst().title.startsWith(u"2 "_s));
    }

    void switchedSignupsAreTold()
    {
        Bench bench;
        bench.fake.switches.state = {false, u"Make.com outage"_s, u"night desk"_s, bench.clock.nowMs(), {}, true};
        Q_EMIT bench.fake.switchChanged(bench.fake.switches);
        QCOMPARE(bench.told.size(), 1);
        QCOMPARE(bench.told.constFirst().title, u"Signups are off"_s);
        QVERIFY(bench.told.constFirst().text.contains(u"night desk"_s));
        QVERIFY(bench.told.constFirst().text.contains(u"Make.com outage"_s));
        bench.fake.switches.turnedAway = 3; // news of the same state
        Q_EMIT bench.fake.switchChanged(bench.fake.switches);
        QCOMPARE(bench.told.size(), 1);
        bench.fake.switches.state.on = true;
        Q_EMIT bench.fake.switchChanged(bench.fake.switches);
        QCOMPARE(bench.told.size(), 2);
        QCOMPARE(bench.told.constLast().tone, theme::Tone::Success);
    }

    void aDiskThatFillsUpIsToldOnce()
    {
        Bench bench;
        bench.fake.coreStatus.diskFreeBytes = 500'000'000;
        bench.fake.coreStatus.diskLow = true;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QCOMPARE(bench.told.size(), 1);
        bench.fake.coreStatus.diskLow = false;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        bench.fake.coreStatus.diskLow = true;
        Q_EMIT bench.fake.statusChanged(bench.fake.coreStatus);
        QCOMPARE(bench.told.size(), 2);
    }

    void theTrayTellsTheState()
    {
        Bench bench;
        const shell::CoreWatch watch(bench.fake, bench.clock);
        const desktop::Tray tray(bench.fake, watch);
        QTRY_VERIFY(tray.toolTip().contains(u"Signups are on"_s));
        QVERIFY(actionOf(tray.menu(), u"Switch signups off"_s));
        bench.fake.switches.state = {false, u"Make.com outage"_s, u"night desk"_s, bench.clock.nowMs(), {}, true};
        Q_EMIT bench.fake.switchChanged(bench.fake.switches);
        QTRY_VERIFY(tray.toolTip().contains(u"Make.com outage"_s));
        QVERIFY(actionOf(tray.menu(), u"Switch signups on"_s));
    }

    void theTrayLeadsToTheLastFailures()
    {
        Bench bench;
        const shell::CoreWatch watch(bench.fake, bench.clock);
        const desktop::Tray tray(bench.fake, watch);
        QSignalSpy wanted(&tray, &desktop::Tray::targetRequested);
        failClub(bench.fake, u"real-oadby-id"_s);
        const QMenu *failures = actionOf(tray.menu(), u"Last failures"_s)->menu();
        QTRY_VERIFY(!texts(*failures).isEmpty() && texts(*failures).constFirst().startsWith(u"Real Oadby"_s));
        QVERIFY(texts(*failures).size() <= desktop::Tray::failuresShown);
        failures->actions().constFirst()->trigger();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.constFirst().constFirst().toString(), u"club/real-oadby"_s);
    }

    void theTrayBringsTheWindowBack()
    {
        Bench bench;
        shell::MainWindow window(bench.fake);
        const desktop::Presence presence(bench.fake, window);
        QVERIFY(!window.isVisible());
        actionOf(presence.tray().menu(), u"Open"_s)->trigger();
        QVERIFY(window.isVisible());
    }
};

QTEST_MAIN(PresenceTest)
#include "presence_test.moc"
