// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/shell/action_registry.h"

#include <QMainWindow>
#include <QPointer>

class QDialog;
class QStackedWidget;

namespace touchline::clubs {
class LiveCounts;
}
namespace touchline::palette {
class Palette;
}

namespace touchline::shell {

class CoreBanner;
class CoreWatch;
class Navigation;
class NavigationEntry;
class Pages;
class StatusStrip;
class TopBar;

/// The frame around the pages: navigation, top bar, status line, and the actions. The console must outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(console::Console &console, QWidget *parent = nullptr);
    ~MainWindow() override;

    /// `club/<slug>` or the key of a page; anything else changes nothing.
    void open(const QString &target);
    /// Shows that club on the Clubs page.
    void openClub(const QString &slug);
    /// By its key; does nothing if there is none of that name.
    void showPage(const QString &key);
    /// To the front, whether it was hidden, minimized or behind others.
    void comeForward();
    /// Clubs, pages and actions by what is typed.
    void openPalette();
    /// Into the search field of the page that is shown, if it has one.
    void focusPageSearch();
    /// Reads that page and the state of the core again.
    void refreshPage();
    /// Puts the address that is served into the clipboard.
    void copyAddress();
    void showShortcuts();
    void showPreferences();
    void showAbout();
    /// The dialog of the signups switch.
    void switchSignups();
    /// Asks whether the program is to stop, if the core serves.
    void quit();
    /// How to find out whether the desktop has a tray to keep serving in; without: there is none.
    void setTrayCheck(std::function<bool()> isThere) { m_trayIsThere = std::move(isThere); }

    const Pages &pages() const { return *m_pages; }
    const CoreWatch &watch() const { return *m_watch; }

Q_SIGNALS:
    /// The window has been closed and the program may stop.
    void closed();
    /// The window has been hidden; the core goes on serving.
    void keepsServing();
    void preferencesChanged();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    QWidget *makeFrame();
    void makeNavigation();
    void showCore();
    void showCounts();
    void setBadge(const QString &page, const QString &badge, const QString &meaning);
    bool serves() const;
    void askToClose(bool quitting);
    void keepServing();
    void stop();
    void restoreState();
    void saveState() const;

    console::Console &m_console;
    domain::SystemClock m_clock;
    CoreWatch *m_watch;
    clubs::LiveCounts *m_counts;
    Navigation *m_navigation;
    TopBar *m_top;
    CoreBanner *m_banner;
    QStackedWidget *m_stack;
    Pages *m_pages;
    StatusStrip *m_strip;
    ActionRegistry m_registry;
    QPointer<palette::Palette> m_palette{};
    QList<NavigationEntry *> m_entries; ///< one a page, in their order
    std::function<bool()> m_trayIsThere{};
    QPointer<QDialog> m_question{};
    QPointer<QDialog> m_dialog{}; ///< of those that there is one of at a time
    bool m_mayClose = false;
};

} // namespace touchline::shell
