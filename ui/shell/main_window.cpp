// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/main_window.h"

#include "core/console/audit_trail.h"
#include "ui/audit/audit_page.h"
#include "ui/clubs/clubs_page.h"
#include "ui/clubs/live_counts.h"
#include "ui/logs/logs_page.h"
#include "ui/onboard/onboard_page.h"
#include "ui/overview/overview_page.h"
#include "ui/readiness/readiness_page.h"
#include "ui/promos/promos_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/core_watch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/switches/switches_page.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/undo/undo_strip.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tab_order.h"

#include <QCloseEvent>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

namespace {
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView pageKey("window/page");
} // namespace

MainWindow::MainWindow(console::Console &console, QWidget *parent)
    : QMainWindow(parent)
    , m_console(console)
    , m_watch(new CoreWatch(console, m_clock, this))
    , m_counts(new clubs::LiveCounts(console, this))
    , m_navigation(new Navigation)
    , m_top(new TopBar)
    , m_bannerRow(new QWidget)
    , m_banner(new widgets::Notice(theme::Tone::Danger))
    , m_stack(new QStackedWidget)
    , m_strip(new StatusStrip)
{
    setWindowTitle(tr("Touchline"));
    setWindowIcon(theme::icon(u"logo"_s, theme::Role::Accent));
    setMinimumSize(1024, 640);
    setCentralWidget(makeFrame());
    makePages();
    makeShortcuts();
    widgets::orderTabs(*centralWidget());
    connect(m_navigation, &Navigation::selected, this, qOverload<int>(&MainWindow::showPage));
    connect(m_top, &TopBar::signupsRequested, this, [this] { showPage(u"switches"_s); });
    connect(m_top, &TopBar::searchRequested, this, [this](const QString &text) {
        showPage(u"clubs"_s);
        m_clubs->search(text);
    });
    connect(m_watch, &CoreWatch::changed, this, &MainWindow::showCore);
    connect(m_counts, &clubs::LiveCounts::changed, this, &MainWindow::showCounts);
    auto *minutes = new QTimer(this);
    minutes->setInterval(20'000);
    connect(minutes, &QTimer::timeout, this, &MainWindow::showCore);
    minutes->start();
    restoreState();
    showCore();
}

QWidget *MainWindow::makeFrame()
{
    auto *frame = new QWidget;
    auto *row = new QHBoxLayout(frame);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_navigation);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    column->addWidget(m_top);
    auto *bannerRow = new QVBoxLayout(m_bannerRow);
    bannerRow->setContentsMargins(theme::pageMargin, theme::space12, theme::pageMargin, 0);
    bannerRow->addWidget(m_banner);
    m_bannerRow->hide();
    column->addWidget(m_bannerRow);
    column->addWidget(m_stack, 1);
    column->addWidget(new undo::UndoStrip(m_console, m_clock));
    column->addWidget(m_strip);
    row->addLayout(column, 1);
    return frame;
}

void MainWindow::makePages()
{
    m_overview = new overview::OverviewPage(m_console, *m_counts);
    connect(m_overview, &overview::OverviewPage::clubRequested, this, &MainWindow::showClub);
    connect(m_overview, &overview::OverviewPage::clubsRequested, this, [this](const auto &state) {
        showPage(u"clubs"_s);
        m_clubs->showState(state);
    });
    addPage(u"overview"_s, u"overview"_s, tr("Overview"), m_overview);
    m_clubs = new clubs::ClubsPage(m_console, m_clock, *m_counts);
    connect(m_clubs, &clubs::ClubsPage::onboardRequested, this, [this] { showPage(u"onboard"_s); });
    connect(m_clubs, &clubs::ClubsPage::continueOnboarding, this, &MainWindow::continueOnboarding);
    connect(m_clubs, &clubs::ClubsPage::logRequested, this, &MainWindow::showLog);
    addPage(u"clubs"_s, u"clubs"_s, tr("Clubs"), m_clubs);
    m_onboard = new onboard::OnboardPage(m_console);
    connect(m_onboard, &onboard::OnboardPage::openClub, this, &MainWindow::showClub);
    addPage(u"onboard"_s, u"onboard"_s, tr("Onboard"), m_onboard);
    m_logs = new logs::LogsPage(m_console);
    connect(m_logs, &logs::LogsPage::openClub, this, &MainWindow::showClub);
    addPage(u"logs"_s, u"logs"_s, tr("Logs"), m_logs);
    addPage(u"switches"_s, u"switches"_s, tr("Switches"), new switches::SwitchesPage(m_console));
    m_readiness = new readiness::ReadinessPage(m_console);
    connect(
        m_readiness, &readiness::ReadinessPage::pageRequested, this, qOverload<const QString &>(&MainWindow::showPage));
    connect(m_readiness, &readiness::ReadinessPage::settingRequested, this, [this] { showPage(u"settings"_s); });
    connect(m_readiness, &readiness::ReadinessPage::failedClubsRequested, this, [this] {
        showPage(u"clubs"_s);
        m_clubs->showFailed();
    });
    addPage(u"readiness"_s, u"readiness"_s, tr("Readiness"), m_readiness);
    auto *promoCodes = new promos::PromosPage(m_console);
    connect(promoCodes, &promos::PromosPage::openClub, this, &MainWindow::showClub);
    addPage(u"promos"_s, u"tag"_s, tr("Promo codes"), promoCodes);
    auto *trail = new audit::AuditPage(m_console.audit());
    connect(trail, &audit::AuditPage::openClub, this, &MainWindow::showClub);
    addPage(u"audit"_s, u"audit"_s, tr("Audit"), trail);
    addPage(u"settings"_s, u"settings"_s, tr("Settings"), new settings::SettingsPage(m_console));
}

void MainWindow::addPage(const QString &key, const QString &iconName, const QString &title, QWidget *page)
{
    const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_pages.size()));
    const QString toolTip = tr("%1 (%2)", "page and its shortcut").arg(title, keys.toString(QKeySequence::NativeText));
    m_pages.append({key, page, m_navigation->addEntry(iconName, title, toolTip)});
    m_stack->addWidget(page);
    page->setAccessibleName(title);
    addShortcut(keys, title, [this, key] { showPage(key); });
}

void MainWindow::addShortcut(const QKeySequence &keys, const QString &what, std::function<void()> action)
{
    connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(action));
    m_shortcuts.append({keys.toString(QKeySequence::NativeText), what});
}

void MainWindow::makeShortcuts()
{
    addShortcut(Qt::CTRL | Qt::Key_K, tr("Search clubs from any page"), [this] { m_top->focusSearch(); });
    addShortcut(Qt::Key_Slash, tr("Search on this page"), [this] { focusPageSearch(); });
    addShortcut(Qt::CTRL | Qt::Key_N, tr("Onboard a club"), [this] { showPage(u"onboard"_s); });
    addShortcut(Qt::Key_F5, tr("Read the clubs and the state of the core again"), [this] { refreshPage(); });
    addShortcut(Qt::Key_Question, tr("This list"), [this] { showShortcuts(); });
    addShortcut(Qt::CTRL | Qt::Key_Q, tr("Close Touchline"), [this] { close(); });
    m_shortcuts.append({tr("Enter"), tr("Open the chosen club in a window")});
    m_shortcuts.append(
        {QKeySequence(QKeySequence::Copy).toString(QKeySequence::NativeText), tr("Copy the chosen club's slug")});
    m_shortcuts.append({u"R"_s, tr("Retry the chosen club")});
    m_shortcuts.append({tr("Esc"), tr("Close the club, empty a search box")});
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_pages.size())
        return;
    m_stack->setCurrentIndex(index);
    m_pages.at(index).widget->setFocus(Qt::OtherFocusReason);
    m_navigation->select(index);
    QSettings().setValue(QString(pageKey), m_pages.at(index).key);
}

void MainWindow::showPage(const QString &key)
{
    for (int index = 0; index < m_pages.size(); ++index) {
        if (m_pages.at(index).key == key)
            showPage(index);
    }
}

void MainWindow::openClub(const QString &slug)
{
    showPage(u"clubs"_s);
    m_clubs->openSlug(slug);
}

void MainWindow::showClub(const QString &tenantId)
{
    showPage(u"clubs"_s);
    m_clubs->openClub(tenantId);
}

void MainWindow::showLog(const QString &tenantId)
{
    showPage(u"logs"_s);
    m_logs->showClub(tenantId);
    activateWindow();
}

void MainWindow::continueOnboarding(const QString &tenantId)
{
    showPage(u"onboard"_s);
    m_onboard->resume(tenantId);
    activateWindow();
}

void MainWindow::showCore()
{
    const qint64 nowMs = m_clock.nowMs();
    m_top->show(*m_watch, nowMs);
    m_strip->show(*m_watch);
    QString trouble;
    if (m_watch->isStale())
        trouble = tr("The core does not answer. What you see may be out of date.");
    else if (m_watch->status())
        trouble = m_watch->status()->trouble;
    m_banner->setText(trouble);
    m_bannerRow->setVisible(!trouble.isEmpty());
    if (m_watch->status())
        m_clubs->setPublicUrl(m_watch->status()->publicUrl);
    const auto &switches = m_watch->switches();
    const bool off = switches && !switches->state.on;
    for (const Page &page : std::as_const(m_pages)) {
        if (page.key == u"switches")
            page.entry->setBadge(off ? tr("off") : QString(), off ? tr("Signups are off") : QString());
    }
}

void MainWindow::showCounts()
{
    const auto &counts = m_counts->counts();
    const qint64 failed = counts ? counts->failed : 0;
    const QString badge = failed > 999 ? tr("999+") : failed > 0 ? QString::number(failed) : QString();
    for (const Page &page : std::as_const(m_pages)) {
        if (page.key == u"clubs")
            page.entry->setBadge(
                badge, failed > 0 ? tr("%n failed club(s)", nullptr, static_cast<int>(failed)) : QString());
    }
}

void MainWindow::focusPageSearch()
{
    const auto fields = m_stack->currentWidget()->findChildren<widgets::SearchField *>();
    for (widgets::SearchField *field : fields) {
        if (field->isVisible()) {
            field->setFocus(Qt::ShortcutFocusReason);
            field->selectAll();
            return;
        }
    }
}

void MainWindow::refreshPage()
{
    m_watch->ask();
    m_overview->refresh();
    m_readiness->refresh();
    m_clubs->refresh();
}

void MainWindow::showShortcuts()
{
    auto *sheet = new ShortcutSheet(m_shortcuts, this);
    sheet->open();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const auto &status = m_watch->status();
    const qint64 inWork = status && !m_watch->isStale() ? status->clubsInWork : 0;
    if (inWork > 0 && !m_mayClose) {
        event->ignore();
        askToClose(inWork);
        return;
    }
    QSettings().setValue(QString(geometryKey), saveGeometry());
    event->accept();
    Q_EMIT closed();
}

void MainWindow::askToClose(qint64 inWork)
{
    if (std::exchange(m_asking, true))
        return;
    auto *box = new QMessageBox(QMessageBox::NoIcon, tr("Close Touchline?"),
        tr("%n club(s) are being set up.", nullptr, static_cast<int>(inWork)), QMessageBox::NoButton, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(
        tr("Closing stops the program, the signup pages included. The clubs go on where they are when it is "
           "started again."));
    QPushButton *stay = box->addButton(tr("Keep running"), QMessageBox::RejectRole);
    box->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(box, &QDialog::finished, this, [this, box] {
        m_asking = false;
        if (box->buttonRole(box->clickedButton()) != QMessageBox::AcceptRole)
            return;
        m_mayClose = true;
        close();
    });
    box->open();
}

void MainWindow::restoreState()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QString(geometryKey)).toByteArray()))
        resize(1360, 860);
    const QString page = settings.value(QString(pageKey)).toString();
    showPage(0);
    showPage(page);
}

} // namespace touchline::shell
