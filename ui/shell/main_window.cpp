// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/main_window.h"

#include "ui/clubs/live_counts.h"
#include "ui/palette/palette.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/about_box.h"
#include "ui/shell/close_question.h"
#include "ui/shell/core_banner.h"
#include "ui/shell/core_watch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/shell/window_actions.h"
#include "ui/switches/switch_dialog.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/undo/undo_strip.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QCloseEvent>
#include <QGuiApplication>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
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
    , m_banner(new CoreBanner)
    , m_stack(new QStackedWidget)
    , m_pages(new Pages({console, m_clock, *m_counts}, *m_stack, this))
    , m_strip(new StatusStrip)
    , m_registry(*this)
{
    setWindowTitle(tr("Touchline"));
    setWindowIcon(theme::icon(u"logo"_s, theme::Role::Accent));
    setMinimumSize(1024, 640);
    setCentralWidget(makeFrame());
    makeNavigation();
    shell::addActions(m_registry, *this, *m_pages);
    connect(m_pages, &Pages::made, this, [this] { widgets::orderTabs(*centralWidget()); });
    connect(m_pages, &Pages::shown, this, [this](int index) {
        m_navigation->select(index);
        QSettings().setValue(QString(pageKey), m_pages->all().at(index).key);
    });
    connect(m_navigation, &Navigation::selected, m_pages, qOverload<int>(&Pages::show));
    connect(m_top, &TopBar::signupsRequested, this, [this] { m_pages->show(u"switches"_s); });
    connect(m_top, &TopBar::searchRequested, this, &MainWindow::openPalette);
    connect(m_watch, &CoreWatch::changed, this, &MainWindow::showCore);
    connect(m_counts, &clubs::LiveCounts::changed, this, &MainWindow::showCounts);
    auto *minutes = new QTimer(this);
    minutes->setInterval(20'000);
    connect(minutes, &QTimer::timeout, this, &MainWindow::showCore);
    minutes->start();
    restoreState();
    showCore();
}

MainWindow::~MainWindow()
{
    saveState();
    // The pages use what belongs to this; a field that loses the focus while it goes still asks for the time.
    delete takeCentralWidget();
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
    column->addWidget(m_banner);
    column->addWidget(m_stack, 1);
    column->addWidget(new undo::UndoStrip(m_console, m_clock));
    column->addWidget(m_strip);
    row->addLayout(column, 1);
    return frame;
}

void MainWindow::makeNavigation()
{
    for (int index = 0; index < m_pages->all().size(); ++index) {
        const PageSpec &page = m_pages->all().at(index);
        const QKeySequence keys(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + index));
        const QString toolTip
            = tr("%1 (%2)", "page and its shortcut").arg(page.title, keys.toString(QKeySequence::NativeText));
        const auto place = page.place == PageSpec::Place::Top ? Navigation::Place::Top : Navigation::Place::Bottom;
        m_entries.append(m_navigation->addEntry(page.iconName, page.title, toolTip, place));
        m_registry.add(
            {.kind = palette::Command::Kind::Page, .iconName = page.iconName, .text = page.title, .keys = keys},
            [this, index] { m_pages->show(index); });
    }
}

void MainWindow::openPalette()
{
    // One that was dismissed may not be gone yet.
    if (m_palette && m_palette->isVisible())
        return;
    m_palette = new palette::Palette(m_console, m_registry.commands() + m_pages->actions(), *this);
    connect(m_palette, &palette::Palette::clubChosen, m_pages, &Pages::openClub);
    connect(m_palette, &palette::Palette::searchChosen, m_pages, &Pages::searchClubs);
}

void MainWindow::open(const QString &target)
{
    if (target.startsWith(u"club/"))
        openClub(target.sliced(5));
    else
        showPage(target);
}

void MainWindow::openClub(const QString &slug)
{
    m_pages->openSlug(slug);
}

void MainWindow::showPage(const QString &key)
{
    m_pages->show(key);
}

void MainWindow::showCore()
{
    const qint64 nowMs = m_clock.nowMs();
    m_top->show(*m_watch, nowMs);
    m_strip->show(*m_watch);
    m_banner->show(*m_watch);
    m_pages->setCoreTrouble(m_banner->trouble());
    if (m_watch->status())
        m_pages->setPublicUrl(m_watch->status()->publicUrl);
    const auto &switches = m_watch->switches();
    const bool off = switches && !switches->state.on;
    setBadge(u"switches"_s, off ? tr("off") : QString(), off ? tr("Signups are off") : QString());
}

void MainWindow::showCounts()
{
    const auto &counts = m_counts->counts();
    const qint64 failed = counts ? counts->failed : 0;
    const QString badge = failed > 999 ? tr("999+") : failed > 0 ? QString::number(failed) : QString();
    setBadge(u"clubs"_s, badge, failed > 0 ? tr("%n failed club(s)", nullptr, static_cast<int>(failed)) : QString());
}

void MainWindow::setBadge(const QString &page, const QString &badge, const QString &meaning)
{
    if (const int index = m_pages->indexOf(page); index >= 0)
        m_entries.at(index)->setBadge(badge, meaning);
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
    m_counts->refresh();
    m_pages->refreshCurrent();
}

void MainWindow::copyAddress()
{
    m_strip->copyUrl();
}

void MainWindow::showShortcuts()
{
    const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
    QList<ShortcutGroup> groups{
        {tr("Everywhere"), shortcutLines(actions()) + QList<ShortcutLine>{{undo, tr("Undo what is still held back")}}}};
    if (const QWidget *page = m_pages->currentPage())
        groups.append({page->accessibleName(), shortcutLines(*page) + m_pages->moreKeys()});
    auto *sheet = new ShortcutSheet(groups, this);
    sheet->open();
}

void MainWindow::showAbout()
{
    if (m_dialog)
        return;
    m_dialog = new AboutBox(m_console, this);
    m_dialog->open();
}

void MainWindow::showPreferences()
{
    if (m_dialog)
        return;
    auto *dialog = new preferences::PreferencesDialog(this);
    connect(dialog, &preferences::PreferencesDialog::schemeChanged, this, &MainWindow::preferencesChanged);
    m_dialog = dialog;
    m_dialog->open();
}

void MainWindow::switchSignups()
{
    if (m_dialog)
        return;
    m_dialog = new switches::SwitchDialog(m_console, this);
    m_dialog->open();
}

void MainWindow::comeForward()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    show();
    raise();
    activateWindow();
}

bool MainWindow::serves() const
{
    const auto &status = m_watch->status();
    return status && status->serving && !m_watch->isStale();
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || !serves() || qGuiApp->isSavingSession()) {
        saveState();
        event->accept();
        Q_EMIT closed();
        return;
    }
    event->ignore();
    const bool tray = m_trayIsThere && m_trayIsThere();
    const preferences::OnClose choice = preferences::onClose();
    if (choice == preferences::OnClose::Stop)
        stop();
    else if (choice == preferences::OnClose::KeepServing && tray)
        keepServing();
    else
        askToClose(false);
}

void MainWindow::quit()
{
    if (!serves())
        return stop();
    if (!isVisible())
        comeForward();
    askToClose(true);
}

void MainWindow::askToClose(bool quitting)
{
    if (m_question)
        return;
    auto *question
        = new CloseQuestion({m_watch->status()->clubsInWork, m_trayIsThere && m_trayIsThere(), quitting}, this);
    connect(question, &CloseQuestion::keepServing, this, &MainWindow::keepServing);
    connect(question, &CloseQuestion::stop, this, &MainWindow::stop);
    m_question = question;
    m_question->open();
}

void MainWindow::keepServing()
{
    saveState();
    hide();
    Q_EMIT keepsServing();
}

void MainWindow::stop()
{
    m_mayClose = true;
    // A hidden window is not told that it closes.
    if (isVisible())
        close();
    else
        Q_EMIT closed();
}

void MainWindow::saveState() const
{
    QSettings().setValue(QString(geometryKey), saveGeometry());
}

void MainWindow::restoreState()
{
    const QSettings settings;
    if (!restoreGeometry(settings.value(QString(geometryKey)).toByteArray()))
        resize(1360, 860);
    const int last = m_pages->indexOf(settings.value(QString(pageKey)).toString());
    m_pages->show(std::max(0, last));
}

} // namespace touchline::shell
