// SPDX-License-Identifier: GPL-3.0-only
// Draws every page of the registry and every dialog of the frame into the folder named as argument, for looking at:
// light and dark, at two sizes, in the other languages, and once mirrored.
#include "tests/ui/fake_console.h"
#include "ui/clubs/club_window.h"
#include "ui/clubs/clubs_table.h"
#include "ui/clubs/link_dialog.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/about_box.h"
#include "ui/shell/close_question.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/switches/switch_dialog.h"
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

void drawPages(shell::MainWindow &window, const QDir &folder, const QString &suffix)
{
    for (const shell::PageSpec &page : window.pages().all()) {
        window.showPage(page.key);
        shoot(window, folder, page.key + suffix);
    }
}

QString schemeSuffix(theme::Scheme scheme)
{
    return scheme == theme::Scheme::Light ? u"-light"_s : u"-dark"_s;
}

void drawWindow(const QDir &folder, theme::Theme &theme, theme::Scheme scheme, QSize size)
{
    theme.hold(scheme);
    const QString suffix = schemeSuffix(scheme) + u"-%1"_s.arg(size.width());
    testsupport::FakeConsole fake;
    testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
    QSettings().clear();
    shell::MainWindow window(fake);
    window.resize(size);
    window.show();
    drawPages(window, folder, suffix);
    for (const QString &slug :
        {u"anstey-nomads"_s, u"barrow-town-ladies"_s, u"fc-goettingen-05"_s, u"birstall-old-boys"_s}) {
        window.openClub(slug);
        shoot(window, folder, u"club-"_s + slug + suffix);
    }
}

/// In a language, its texts being longer, in the smallest window.
void drawLanguage(const QDir &folder, theme::Theme &theme, const QString &name)
{
    theme.hold(theme::Scheme::Light);
    const shell::Language language((QLocale(name)));
    testsupport::FakeConsole fake;
    testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
    QSettings().clear();
    shell::MainWindow window(fake);
    window.resize(1024, 640);
    window.show();
    drawPages(window, folder, u"-"_s + name);
    window.openClub(u"anstey-nomads"_s);
    shoot(window, folder, u"club-"_s + name);
}

void drawMirrored(const QDir &folder, theme::Theme &theme)
{
    theme.hold(theme::Scheme::Light);
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    {
        testsupport::FakeConsole fake;
        testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
        QSettings().clear();
        shell::MainWindow window(fake);
        window.resize(1360, 860);
        window.show();
        drawPages(window, folder, u"-mirrored"_s);
        window.openClub(u"anstey-nomads"_s);
        shoot(window, folder, u"club-mirrored"_s);
        QApplication::setActiveWindow(&window);
        QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), u"an"_s);
        shoot(window, folder, u"palette-mirrored"_s);
    }
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

/// Opens a dialog of the window by its key and draws it.
template <class Dialog>
void drawDialog(
    shell::MainWindow &window, const QDir &folder, const QString &name, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, key, modifiers);
    auto *dialog = window.findChild<Dialog *>();
    shoot(*dialog, folder, name);
    dialog->close();
    settle();
}

void drawFrame(const QDir &folder, theme::Theme &theme, theme::Scheme scheme)
{
    theme.hold(scheme);
    const QString suffix = schemeSuffix(scheme);
    testsupport::FakeConsole fake;
    testsupport::fillWithDemoData(fake, QDateTime::currentMSecsSinceEpoch());
    QSettings().clear();
    shell::MainWindow window(fake);
    window.setTrayCheck([] { return true; });
    window.show();
    settle();
    drawDialog<shell::ShortcutSheet>(window, folder, u"shortcuts"_s + suffix, Qt::Key_Question, {});
    drawDialog<shell::AboutBox>(window, folder, u"about"_s + suffix, Qt::Key_F1, {});
    drawDialog<preferences::PreferencesDialog>(
        window, folder, u"preferences"_s + suffix, Qt::Key_Comma, Qt::ControlModifier);
    drawDialog<switches::SwitchDialog>(
        window, folder, u"switch-dialog"_s + suffix, Qt::Key_S, Qt::ControlModifier | Qt::AltModifier);
    QApplication::setActiveWindow(&window);
    QTest::keyClick(&window, Qt::Key_K, Qt::ControlModifier);
    shoot(window, folder, u"palette"_s + suffix);
    QTest::keyClicks(QApplication::focusWidget(), u"an"_s);
    shoot(window, folder, u"palette-search"_s + suffix);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTest::keyClick(&window, Qt::Key_Q, Qt::ControlModifier);
    shoot(*window.findChild<shell::CloseQuestion *>(), folder, u"quitting"_s + suffix);
    window.findChild<shell::CloseQuestion *>()->reject();
    settle();
    window.close();
    shoot(*window.findChild<shell::CloseQuestion *>(), folder, u"closing"_s + suffix);
}

void drawDialogs(const QDir &folder, theme::Theme &theme, theme::Scheme scheme)
{
    theme.hold(scheme);
    const QString suffix = schemeSuffix(scheme);
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
    clubs::LinkDialog link(u"Real Oadby"_s, u"https://clubs.example.org/magic/4Jt0bD2s9mQvXw7LkP1c"_s);
    link.setAttribute(Qt::WA_DeleteOnClose, false);
    link.show();
    shoot(link, folder, u"link"_s + suffix);
}

void drawTrouble(const QDir &folder, theme::Theme &theme, theme::Scheme scheme)
{
    theme.hold(scheme);
    const QString suffix = schemeSuffix(scheme);
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
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const shell::Language language(english);
    for (const theme::Scheme scheme : {theme::Scheme::Light, theme::Scheme::Dark}) {
        drawWindow(folder, theme, scheme, {1360, 860});
        drawWindow(folder, theme, scheme, {1024, 640});
        drawTrouble(folder, theme, scheme);
        drawDialogs(folder, theme, scheme);
        drawFrame(folder, theme, scheme);
    }
    drawMirrored(folder, theme);
    for (const QString &name : {u"de"_s, u"fr"_s, u"es"_s})
        drawLanguage(folder, theme, name);
    return 0;
}
