// SPDX-License-Identifier: GPL-3.0-only
// Draws the Onboard, Logs and Switches pages with demo data: page_shots OUTPUT_DIRECTORY
#include "core/domain/clock.h"
#include "tests/ui/fake_console.h"
#include "ui/logs/logs_page.h"
#include "ui/onboard/onboard_page.h"
#include "ui/switches/switches_page.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QRadioButton>
#include <QTableView>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
void settle(int ms = 400)
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < ms)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

QLineEdit *type(QWidget &page, const QString &name, const QString &text)
{
    auto *line = page.findChild<QLineEdit *>(name);
    line->setText(text);
    Q_EMIT line->textEdited(text);
    return line;
}

void click(QWidget &page, const QString &name)
{
    page.findChild<QAbstractButton *>(name)->click();
    settle();
}

void shoot(QWidget &page, const QString &directory, const QString &name, const QString &scheme)
{
    for (const QSize size : {QSize(1164, 780), QSize(828, 560)}) {
        page.resize(size);
        page.show();
        settle(150);
        page.grab().save(u"%1/%2-%3-%4.png"_s.arg(directory, name, scheme).arg(size.width()));
    }
}

void shootOnboard(testsupport::FakeConsole &fake, const QString &out, const QString &scheme)
{
    onboard::OnboardPage page(fake);
    page.resize(1164, 780);
    page.show();
    settle();
    shoot(page, out, u"onboard1-empty"_s, scheme);
    type(page, u"clubName"_s, u"Anstey Nomads"_s);
    type(page, u"email"_s, u"sec@"_s);
    type(page, u"promoCode"_s, u"SPRING25"_s);
    settle();
    click(page, u"startClub"_s);
    shoot(page, out, u"onboard1-faults"_s, scheme);
    type(page, u"clubName"_s, u"Leicester Foxes U12"_s);
    type(page, u"email"_s, u"secretary@foxes.example"_s);
    settle();
    shoot(page, out, u"onboard1-good"_s, scheme);
    fake.switches.state.on = false;
    fake.switches.state.reason = u"Make.com outage"_s;
    fake.switches.state.by = u"duty desk"_s;
    fake.switches.state.sinceMs = domain::SystemClock().nowMs() - 12 * 60'000;
    Q_EMIT fake.switchChanged(fake.switches);
    page.findChild<QAbstractButton *>(u"overrideSwitch"_s)->setChecked(true);
    shoot(page, out, u"onboard1-closed"_s, scheme);
    fake.switches.state.on = true;
    Q_EMIT fake.switchChanged(fake.switches);
    fake.started.id = u"anstey-nomads"_s;
    click(page, u"startClub"_s);
    const QList<QLineEdit *> lines = page.findChildren<QLineEdit *>();
    for (QLineEdit *line : lines) {
        if (line->accessibleName() == u"Primary colour"_s)
            line->setText(u"#F2A900"_s), Q_EMIT line->textEdited(u"#F2A900"_s);
        if (line->accessibleName() == u"Secondary colour"_s)
            line->setText(u"#F7E3B0"_s), Q_EMIT line->textEdited(u"#F7E3B0"_s);
    }
    shoot(page, out, u"onboard2"_s, scheme);
    click(page, u"brandBack"_s);
    shoot(page, out, u"onboard1-locked"_s, scheme);
    click(page, u"startClub"_s);
    click(page, u"saveBrand"_s);
    type(page, u"webhookUrl"_s, u"https://hook.eu2.make.com/abc123"_s);
    click(page, u"generateSecret"_s);
    fake.webhookTest = {true, u"The webhook answers."_s,
        {u"hook.eu2.make.com → 203.0.113.20 · allowed"_s, u"HEAD 405 · 81 ms"_s, u"GET 200 · 64 ms"_s}};
    click(page, u"testWebhook"_s);
    shoot(page, out, u"onboard3"_s, scheme);
    for (const QString &slug :
        {u"fc-goettingen-05"_s, u"anstey-nomads"_s, u"syston-tigers-u16"_s, u"barrow-town-ladies"_s}) {
        QString id;
        for (const auto &detail : fake.details) {
            if (detail.club.slug == slug)
                id = detail.club.id;
        }
        fake.stage = console::SignupStage::Progress;
        page.resume(id);
        settle();
        if (slug == u"fc-goettingen-05")
            click(page, u"copyOwnerLink"_s);
        shoot(page, out, u"onboard4-"_s + slug, scheme);
    }
}

void shootLogs(testsupport::FakeConsole &fake, const QString &out, const QString &scheme)
{
    logs::LogsPage page(fake);
    page.resize(1164, 780);
    page.show();
    settle();
    auto *table = page.findChild<QTableView *>();
    table->selectRow(table->model()->rowCount() - 3);
    shoot(page, out, u"logs"_s, scheme);
    page.findChild<QAbstractButton *>(u"logPause"_s)->setChecked(true);
    fake.announce(fake.records.mid(0, 12), 8312);
    settle();
    shoot(page, out, u"logs-paused"_s, scheme);
    type(page, u"logSearch"_s, u"nothing like this"_s);
    settle();
    shoot(page, out, u"logs-none"_s, scheme);
}

void shootSwitches(testsupport::FakeConsole &fake, const QString &out, const QString &scheme)
{
    switches::SwitchesPage page(fake);
    page.resize(1164, 780);
    page.show();
    settle();
    shoot(page, out, u"switches-on"_s, scheme);
    type(page, u"offReason"_s, u"Make.com outage"_s);
    type(page, u"offConfirmation"_s, u"SIGNUPS OF"_s);
    for (auto *button : page.findChildren<QAbstractButton *>()) {
        if (button->accessibleName() == u"Back on at a time"_s)
            button->click();
    }
    shoot(page, out, u"switches-form"_s, scheme);
    type(page, u"offConfirmation"_s, u"SIGNUPS OFF"_s);
    auto view = fake.switches;
    view.state = {false, u"Make.com outage"_s, u"duty desk"_s, domain::SystemClock().nowMs() - 12 * 60'000,
        domain::SystemClock().nowMs() + 18 * 60'000, true};
    view.turnedAway = 38;
    view.firstRefusalMs = 0.6;
    Q_EMIT fake.switchChanged(view);
    click(page, u"pauseOpen"_s);
    shoot(page, out, u"switches-off"_s, scheme);
    view.provisionerPaused = true;
    view.provisionerPausedBy = u"night desk"_s;
    view.provisionerPauseReason = u"database move"_s;
    view.provisionerPausedSinceMs = domain::SystemClock().nowMs() - 3 * 60'000;
    Q_EMIT fake.switchChanged(view);
    shoot(page, out, u"switches-paused"_s, scheme);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    theme::Theme look(application);
    const QString out = application.arguments().value(1, u"."_s);
    for (const auto &[scheme, name] :
        {std::pair(theme::Scheme::Light, u"light"_s), std::pair(theme::Scheme::Dark, u"dark"_s)}) {
        look.hold(scheme);
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, domain::SystemClock().nowMs());
        fake.promos.insert(u"SPRING25"_s, {u"SPRING25"_s, 25, domain::Plan::Pro, false, 3});
        shootOnboard(fake, out, name);
        shootLogs(fake, out, name);
        shootSwitches(fake, out, name);
    }
    return 0;
}
