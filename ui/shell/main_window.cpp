// SPDX-License-Identifier: GPL-3.0-only
#include "ui/shell/main_window.h"

#include "ui/clubs/live_counts.h"
#include "ui/palette/palette.h"
#include "ui/preferences/preferences_dialog.h"
#include "ui/shell/about_box.h"
#include "ui/shell/close_question.h"
#include "ui/shell/core_watch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/pages.h"
#include "ui/shell/shortcut_sheet.h"
#include "ui/shell/status_strip.h"
#include "ui/shell/top_bar.h"
#include "ui/switches/switch_dialog.h"
#include "ui/theme/icon.h"
#include "ui/theme/metrics.h"
#include "ui/undo/undo_strip.h"
#include "ui/widgets/notice.h"
#include "ui/widgets/search_field.h"
#include "ui/widgets/tab_order.h"

#include <QAction>
#include <QCloseEvent>
#include <QDateTime>
#include <QGuiApplication>
#include <QLocale>
#include <QSettings>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::shell {

namespace {
constexpr QLatin1StringView geometryKey("window/geometry");
constexpr QLatin1StringView pageKey("window/page");

QString troubleText(const console::CoreStatus &status)
{
    switch (status.trouble) {
    case console::CoreTrouble::None:
        return {};
    case console::CoreTrouble::CannotWrite:
        return MainWindow::tr("The database cannot be written, so nothing new is saved. Is the disk full?");
    case console::CoreTrouble::CannotRead:
        return MainWindow::tr("The database cannot be read at the moment.");
    case console::CoreTrouble::ProvisionerStalled:
        return MainWindow::tr("The provisioner has stopped looking for work. Restart the program.");
    case console::CoreTrouble::DiskLow:
        return MainWindow::tr("Only %1 are left on the disk. When it is full, nothing new can be saved.")
            .arg(QLocale().formattedDataSize(status.diskFreeBytes));
    }
    Q_UNREACHABLE();
}
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
    , m_pages(new Pages({console, m_clock, *m_counts}, *m_stack, this))
    , m_strip(new StatusStrip)
    , m_registry(*this)
{
    setWindowTitle(tr("Touchline"));
    setWindowIcon(theme::icon(u"logo"_s, theme::Role::Accent));
    setMinimumSize(1024, 640);
    setCentralWidget(makeFrame());
    makeNavigation();
    makeActions();
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

void MainWindow::makeActions()
{
    m_registry.add({.iconName = u"search"_s, .text = tr("Search clubs, pages, actions"), .keys = Qt::CTRL | Qt::Key_K},
        [this] { openPalette(); });
    m_registry.add({.iconName = u"search"_s, .text = tr("Search on this page"), .keys = Qt::Key_Slash},
        [this] { focusPageSearch(); });
    m_registry.add({.iconName = u"onboard"_s,
                       .text = tr("Onboard a club"),
                       .keys = Qt::CTRL | Qt::Key_N,
                       .keywords = tr("new sign up", "words the action is found by")},
        [this] { m_pages->show(u"onboard"_s); });
    m_registry.add({.iconName = u"warning"_s,
                       .text = tr("Show the failed clubs"),
                       .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_F,
                       .keywords = tr("errors problems", "words the action is found by")},
        [this] { m_pages->showFailedClubs(); });
    m_registry.add({.iconName = u"refresh"_s,
                       .text = tr("Read this page and the state of the core again"),
                       .keys = Qt::Key_F5,
                       .keywords = tr("refresh reload", "words the action is found by")},
        [this] { refreshPage(); });
    m_registry.add({.iconName = u"switches"_s,
                       .text = tr("Switch signups off or on…"),
                       .keys = Qt::CTRL | Qt::ALT | Qt::Key_S,
                       .keywords = tr("kill switch stop start", "words the action is found by")},
        [this] { switchSignups(); });
    makeDeskActions();
    makeWindowActions();
}

void MainWindow::makeDeskActions()
{
    m_registry.add({.iconName = u"pause"_s,
                       .text = tr("Pause or resume the provisioner…"),
                       .keys = Qt::CTRL | Qt::ALT | Qt::Key_P,
                       .keywords = tr("stop start runs", "words the action is found by")},
        [this] { m_pages->show(u"switches"_s); });
    m_registry.add({.iconName = u"tag"_s, .text = tr("Add a promo code…"), .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_P},
        [this] { m_pages->addPromoCode(); });
    m_registry.add({.iconName = u"key"_s,
                       .text = tr("Rotate keys…"),
                       .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_K,
                       .keywords = tr("signing tokens", "words the action is found by")},
        [this] { m_pages->showSetting(u"keys"_s); });
    m_registry.add(
        {.iconName = u"download"_s, .text = tr("Back up or restore…"), .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_B},
        [this] { m_pages->showSetting(u"backups"_s); });
    m_registry.add({.iconName = u"mail"_s, .text = tr("Send a test mail…"), .keys = Qt::CTRL | Qt::ALT | Qt::Key_M},
        [this] { m_pages->showSetting(u"test_mail"_s); });
}

void MainWindow::makeWindowActions()
{
    m_registry.add({.iconName = u"copy"_s,
                       .text = tr("Copy the address that is served"),
                       .keys = Qt::CTRL | Qt::SHIFT | Qt::Key_U,
                       .keywords = tr("URL API", "words the action is found by")},
        [this] { m_strip->copyUrl(); });
    m_registry.add({.iconName = u"keyboard"_s,
                       .text = tr("Show the shortcuts"),
                       .keys = Qt::Key_Question,
                       .keywords = tr("keys help", "words the action is found by")},
        [this] { showShortcuts(); });
    m_registry.add({.iconName = u"palette"_s,
                       .text = tr("Language, colours and closing…"),
                       .keys = Qt::CTRL | Qt::Key_Comma,
                       .keywords = tr("preferences dark light tray notifications", "words the action is found by")},
        [this] { showPreferences(); });
    m_registry.add({.iconName = u"info"_s,
                       .text = tr("About Touchline"),
                       .keys = Qt::Key_F1,
                       .keywords = tr("version licence libraries", "words the action is found by")},
        [this] { showAbout(); });
    m_registry.add(
        {.iconName = u"close"_s, .text = tr("Close the window"), .keys = Qt::CTRL | Qt::Key_W}, [this] { close(); });
    m_registry.add({.iconName = u"power"_s,
                       .text = tr("Quit Touchline…"),
                       .keys = Qt::CTRL | Qt::Key_Q,
                       .keywords = tr("stop exit", "words the action is found by")},
        [this] { quit(); });
}

void MainWindow::openPalette()
{
    // One that was dismissed may not be gone yet.
    if (m_palette && m_palette->isVisible())
        return;
    m_palette = new palette::Palette(m_console, m_registry.commands(), *this);
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
    QString trouble;
    if (m_watch->isStale())
        trouble = m_watch->heardAtMs() == 0
            ? tr("The core does not answer.")
            : tr("The core has not answered since %1. What you see is from then and may be out of date.")
                  .arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(m_watch->heardAtMs()).time(), u"HH:mm:ss"_s));
    else if (m_watch->status())
        trouble = troubleText(*m_watch->status());
    m_banner->setText(trouble);
    m_bannerRow->setVisible(!trouble.isEmpty());
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
