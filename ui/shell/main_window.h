// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"
#include "ui/shell/shortcut_sheet.h"

#include <QMainWindow>
#include <functional>

class QStackedWidget;

namespace touchline::clubs {
class ClubsPage;
class LiveCounts;
} // namespace touchline::clubs
namespace touchline::logs {
class LogsPage;
}
namespace touchline::overview {
class OverviewPage;
}
namespace touchline::onboard {
class OnboardPage;
}
namespace touchline::readiness {
class ReadinessPage;
}
namespace touchline::widgets {
class Notice;
}

namespace touchline::shell {

class CoreWatch;
class Navigation;
class NavigationEntry;
class StatusStrip;
class TopBar;

/// The frame around the pages: navigation, top bar, status line, shortcuts. The console must outlive it.
class MainWindow final : public QMainWindow
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MainWindow)

public:
    explicit MainWindow(console::Console &console, QWidget *parent = nullptr);

    /// Shows that club on the Clubs page.
    void openClub(const QString &slug);

Q_SIGNALS:
    /// The window has been closed, after asking where clubs are in work: the program may stop.
    void closed();

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    struct Page
    {
        QString key; ///< its name in the settings
        QWidget *widget;
        NavigationEntry *entry;
    };

    QWidget *makeFrame();
    void makePages();
    void addPage(const QString &key, const QString &iconName, const QString &title, QWidget *page);
    void makeShortcuts();
    void addShortcut(const QKeySequence &keys, const QString &what, std::function<void()> action);
    void showPage(int index);
    void showPage(const QString &key);
    void showClub(const QString &tenantId);
    void showLog(const QString &tenantId);
    void continueOnboarding(const QString &tenantId);
    void showCore();
    void showCounts();
    void focusPageSearch();
    void refreshPage();
    void showShortcuts();
    void askToClose(qint64 inWork);
    void restoreState();

    console::Console &m_console;
    domain::SystemClock m_clock;
    CoreWatch *m_watch;
    clubs::LiveCounts *m_counts;
    Navigation *m_navigation;
    TopBar *m_top;
    QWidget *m_bannerRow;
    widgets::Notice *m_banner;
    QStackedWidget *m_stack;
    StatusStrip *m_strip;
    QList<Page> m_pages;
    overview::OverviewPage *m_overview = nullptr;
    clubs::ClubsPage *m_clubs = nullptr;
    onboard::OnboardPage *m_onboard = nullptr;
    logs::LogsPage *m_logs = nullptr;
    readiness::ReadinessPage *m_readiness = nullptr;
    QList<ShortcutLine> m_shortcuts;
    bool m_asking = false;
    bool m_mayClose = false;
};

} // namespace touchline::shell
