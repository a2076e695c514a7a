// SPDX-License-Identifier: GPL-3.0-only
// Draws every page in light and dark at two sizes into the folder named as argument, for looking at.
#include "tests/ui/fake_console.h"
#include "ui/clubs/club_window.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/link_dialog.h"
#include "ui/shell/close_question.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDateTime>
#include <QDir>
#include <QElapsedTimer>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
void settle()
{
    QElapsedTimer time;
    time.start();
    while (time.elapsed() < 350)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
}

void shoot(QWidget &widget, const QDir &folder, const QString &name)
{
    settle();
    widget.grab().save(folder.filePath(name + u".png"_s));
}

void drawWindow(const QDir &folder, theme::Theme &theme, theme::Scheme scheme, QSize size)
{
    theme.hold(scheme);
    const QString suffix = u"-%1-%2"_s.arg(scheme == theme::Scheme::Light ? u"light"_s : u"dark"_s).arg(size.width());
    testsupport::FakeConsole fake;
    testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
    QSettings().clear();
    shell::MainWindow window(fake);
    window.resize(size);
    window.show();
    shoot(window, folder, u"clubs"_s + suffix);
    window.openClub(u"anstey-nomads"_s);
    shoot(window, folder, u"clubs-failed"_s + suffix);
    window.openClub(u"barrow-town-ladies"_s);
    shoot(window, folder, u"clubs-retrying"_s + suffix);
    window.openClub(u"fc-goettingen-05"_s);
    shoot(window, folder, u"clubs-complete"_s + suffix);
    window.openClub(u"birstall-old-boys"_s);
    shoot(window, folder, u"clubs-half-done"_s + suffix);
    for (shell::NavigationEntry *entry : window.findChildren<shell::NavigationEntry *>()) {
        entry->click();
        if (entry->text() != u"Clubs")
            shoot(window, folder, entry->text().toLower() + suffix);
    }
}

void drawDialogs(const QDir &folder, theme::Theme &theme, theme::Scheme scheme)
{
    theme.hold(scheme);
    const QString suffix = scheme == theme::Scheme::Light ? u"-light"_s : u"-dark"_s;
    testsupport::FakeConsole fake;
    testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
    QSettings().clear();
    shell::MainWindow window(fake);
    window.show();
    window.openClub(u"anstey-nomads"_s);
    settle();
    auto *table = window.findChild<clubs::ClubsTable *>();
    QTest::keyClick(table, Qt::Key_Return);
    settle();
    auto *club = window.findChild<clubs::ClubWindow *>();
    for (QPushButton *button : club->findChildren<QPushButton *>()) {
        if (button->accessibleName().startsWith(u"Attempts"_s))
            button->setChecked(true);
    }
    shoot(*club, folder, u"club-window"_s + suffix);
    club->close();
    QApplication::setActiveWindow(&window);
    QTest::keyClick(table, Qt::Key_Question);
    shoot(*window.findChild<shell::ShortcutSheet *>(), folder, u"shortcuts"_s + suffix);
    clubs::LinkDialog link(u"Real Oadby"_s, u"https://clubs.example.org/magic/4Jt0bD2s9mQvXw7LkP1c"_s);
    link.setAttribute(Qt::WA_DeleteOnClose, false);
    link.show();
    shoot(link, folder, u"link"_s + suffix);
    window.close();
    shoot(*window.findChild<shell::CloseQuestion *>(), folder, u"closing"_s + suffix);
}

void drawTrouble(const QDir &folder, theme::Theme &theme, theme::Scheme scheme)
{
    theme.hold(scheme);
    const QString suffix = scheme == theme::Scheme::Light ? u"-light"_s : u"-dark"_s;
    const qint64 nowMs = QDateTime::currentMSecsSinceEpoch();
    QSettings().clear();
    testsupport::FakeConsole empty;
    empty.coreStatus = {.serving = true,
        .url = u"http://127.0.0.1:8787"_s,
        .publicUrl = u"http://127.0.0.1:8787"_s,
        .environment = u"preview"_s,
        .dryRun = true,
        .operatorName = u"duty desk"_s};
    empty.switches.state
        = {false, u"Make.com outage"_s, u"duty desk"_s, nowMs - 12 * 60'000, nowMs + 18 * 60'000, true};
    shell::MainWindow window(empty);
    window.resize(1024, 640);
    window.show();
    shoot(window, folder, u"empty"_s + suffix);
    testsupport::FakeConsole broken;
    for (const QString &function : {u"clubs"_s, u"clubCounts"_s, u"status"_s})
        broken.fail(function, {domain::ErrorCode::StorageUnavailable, {}});
    shell::MainWindow failing(broken);
    failing.resize(1024, 640);
    failing.show();
    shoot(failing, folder, u"failing"_s + suffix);
}
} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setOrganizationName(u"touchline-screenshots"_s);
    QTemporaryDir settings;
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    const QDir folder(argc > 1 ? QString::fromLocal8Bit(argv[1]) : u"screenshots"_s);
    if (!folder.mkpath(u"."_s))
        return 1;
    theme::Theme theme(application);
    const shell::Language language(QLocale(QLocale::English));
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        drawWindow(folder, theme, scheme, {1360, 860});
        drawWindow(folder, theme, scheme, {1024, 640});
        drawTrouble(folder, theme, scheme);
        drawDialogs(folder, theme, scheme);
    }
    return 0;
}
