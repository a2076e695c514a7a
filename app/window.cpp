// SPDX-License-Identifier: GPL-3.0-only
#include "app/window.h"

#include "app/application.h"
#include "app/qt_messages.h"
#include "app/restore_between.h"
#include "app/serve.h"
#include "app/terminal.h"
#include "app/termination.h"
#include "core/console/command_client.h"
#include "core/operations/restore_swap.h"
#include "ui/desktop/presence.h"
#include "ui/preferences/preferences.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCoreApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

struct Window
{
    Q_DECLARE_TR_FUNCTIONS(touchline::app::Window)
};

/// Qt itself would end the program with a core dump.
bool hasDisplay()
{
    for (const char *variable : {"QT_QPA_PLATFORM", "WAYLAND_DISPLAY", "DISPLAY"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

/// Shows the box until it is answered or the program is told to end, as the only event loop at that time.
void show(QMessageBox &box)
{
    QObject::connect(&box, &QDialog::finished, qApp, &QCoreApplication::quit);
    box.open();
    QCoreApplication::exec();
}

/// Says who holds the data directory and what can be done. True to try again.
bool offerToTryAgain(const StartFailure &failure, const QString &directory)
{
    QMessageBox box(QMessageBox::Information, Window::tr("Touchline"),
        failure.holderPid
            ? Window::tr("Touchline is already running on this data directory, as process %1.").arg(*failure.holderPid)
            : Window::tr("Touchline is already running on this data directory."));
    box.setInformativeText(Window::tr("Use the window that is open, or stop that instance and try again. The commands "
                                      "touchline switch, promo, club and keys work with it while it runs. Another data "
                                      "directory can be named with --data-dir.\n\n%1")
            .arg(directory));
    const QPushButton *tryAgain = box.addButton(Window::tr("Try again"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    show(box);
    return box.clickedButton() == tryAgain;
}

ExitCode tell(const StartFailure &failure)
{
    complain(failure.code, failure.detail);
    QMessageBox box(QMessageBox::Critical, Window::tr("Touchline"), Window::tr("Touchline cannot start."));
    box.setInformativeText(failure.detail);
    box.addButton(QMessageBox::Close);
    show(box);
    return failure.code;
}

/// Has the window that is open on this data directory come to the front, and show what was asked for. False if there is
/// none: the core alone holds the directory, or does not answer.
bool raiseWindow(const Workplace &workplace, const QString &target)
{
    const QJsonObject args{{u"target"_s, target},
        // With this Wayland lets the other process take the focus.
        {u"activationToken"_s, qEnvironmentVariable("XDG_ACTIVATION_TOKEN")}};
    return console::CommandClient(workplace.directory.socket())
        .call({u"window.raise"_s, args, operatorName()}, std::chrono::seconds(3))
        .has_value();
}

std::expected<settings::InstanceLock, StartFailure> takePatiently(const Workplace &workplace)
{
    while (true) {
        auto lock = takeWorkplace(workplace);
        if (lock || lock.error().code != ExitCode::DirectoryInUse)
            return lock;
        complain(lock.error().code, lock.error().detail);
        if (!offerToTryAgain(lock.error(), workplace.directory.path()))
            return lock;
    }
}

/// Runs one core and its window until that is closed. Gives what the console asked for, if it asked for another core.
std::expected<std::optional<console::Renewal>, StartFailure> runCore(const Workplace &workplace,
    std::optional<console::RestoreOutcome> outcome, const QString &target, theme::Theme &theme)
{
    const auto application = Application::start(workplace);
    if (!application)
        return std::unexpected(application.error());
    announceReady((*application)->url());
    std::optional<console::Renewal> renewal;
    (*application)
        ->setRenewal(
            [&renewal](const console::Renewal &wanted) {
                renewal = wanted;
                QCoreApplication::exit();
            },
            std::move(outcome));
    console::Console &console = (*application)->console();
    auto window = std::make_unique<shell::MainWindow>(console);
    auto presence = std::make_unique<desktop::Presence>(console, *window);
    QObject::connect(window.get(), &shell::MainWindow::closed, qApp, &QCoreApplication::quit);
    QObject::connect(window.get(), &shell::MainWindow::preferencesChanged, window.get(),
        [&theme] { theme.hold(preferences::scheme()); });
    (*application)->offerWindow([&window](const QString &wanted, const QString &activationToken) {
        if (!activationToken.isEmpty())
            qputenv("XDG_ACTIVATION_TOKEN", activationToken.toUtf8());
        window->comeForward();
        window->open(wanted);
    });
    window->show();
    window->open(target);
    QApplication::exec();
    (*application)->offerWindow({});
    presence.reset();
    window.reset();
    (*application)->stop();
    return renewal;
}
} // namespace

ExitCode openWindow(int &argc, char **argv, const CommandLine &line)
{
    if (!hasDisplay())
        return complain(ExitCode::Failed, noDisplayText());
    Termination::blockSignals();
    treatFatalMessagesAsNoDisplay();
    QApplication qtApplication(argc, argv);
    writeQtMessagesAsRecords();
    QApplication::setQuitOnLastWindowClosed(false);
    const Termination termination;
    // Not quit(): that asks the window first, and the window asks its operator when clubs are in work.
    QObject::connect(&termination, &Termination::requested, qApp, [] { QCoreApplication::exit(); });
    theme::Theme theme(qtApplication);
    theme.hold(preferences::scheme());
    const shell::Language language(preferences::locale());

    bool ending = false;
    QObject::connect(&termination, &Termination::requested, qApp, [&ending] { ending = true; });
    std::optional<settings::InstanceLock> lock;
    std::optional<console::RestoreOutcome> outcome;
    QString target = line.value(u"open"_s);
    // One round a core: its console may ask for a new one, with other settings or another database.
    for (;;) {
        const auto workplace = openWorkplace(line);
        if (!workplace)
            return tell(workplace.error());
        if (!lock) {
            if (const auto free = settings::InstanceLock::acquire(workplace->directory.lockFile());
                !free && free.error().held && raiseWindow(*workplace, target))
                return ExitCode::Done;
            auto taken = takePatiently(*workplace);
            if (!taken)
                return taken.error().code == ExitCode::DirectoryInUse ? ExitCode::DirectoryInUse : tell(taken.error());
            lock.emplace(*std::move(taken));
        } else if (const auto finished = operations::RestoreSwap(workplace->directory).finishInterrupted(); !finished) {
            // Half a restore is nothing to start on.
            return tell({ExitCode::Failed, finished.error().detail});
        }
        const auto renewal = runCore(*workplace, std::exchange(outcome, {}), std::exchange(target, {}), theme);
        if (!renewal)
            return tell(renewal.error());
        if (!*renewal || ending)
            return ExitCode::Done;
        if (!(*renewal)->restoreFile.isEmpty())
            outcome = restoreBetween(*workplace, **renewal);
        if (ending)
            return ExitCode::Done;
    }
}

} // namespace touchline::app
