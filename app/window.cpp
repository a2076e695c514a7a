// SPDX-License-Identifier: GPL-3.0-only
#include "app/window.h"

#include "app/application.h"
#include "app/qt_messages.h"
#include "app/restore_between.h"
#include "app/serve.h"
#include "app/terminal.h"
#include "app/termination.h"
#include "ui/shell/language.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

QString translated(const char *text)
{
    return QCoreApplication::translate("touchline::app::Window", text);
}

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
    QMessageBox box(QMessageBox::Information, translated("Touchline"),
        failure.holderPid
            ? translated("Touchline is already running on this data directory, as process %1.").arg(*failure.holderPid)
            : translated("Touchline is already running on this data directory."));
    box.setInformativeText(translated("Use the window that is open, or stop that instance and try again. The commands "
                                      "touchline switch, promo, club and keys work with it while it runs. Another data "
                                      "directory can be named with --data-dir.\n\n%1")
            .arg(directory));
    const QPushButton *tryAgain = box.addButton(translated("Try again"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    show(box);
    return box.clickedButton() == tryAgain;
}

ExitCode tell(const StartFailure &failure)
{
    complain(failure.code, failure.detail);
    QMessageBox box(QMessageBox::Critical, translated("Touchline"), translated("Touchline cannot start."));
    box.setInformativeText(failure.detail);
    box.addButton(QMessageBox::Close);
    show(box);
    return failure.code;
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

} // namespace

namespace {
/// Runs one core and its window until that is closed. Gives what the console asked for, if it asked for another core.
std::expected<std::optional<console::Renewal>, StartFailure> runCore(
    const Workplace &workplace, std::optional<console::RestoreOutcome> outcome, const QString &club)
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
    auto window = std::make_unique<shell::MainWindow>((*application)->console());
    QObject::connect(window.get(), &shell::MainWindow::closed, qApp, &QCoreApplication::quit);
    window->show();
    if (!club.isEmpty())
        window->openClub(club);
    QApplication::exec();
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
    const theme::Theme theme(qtApplication);
    const shell::Language language((QLocale()));

    bool ending = false;
    QObject::connect(&termination, &Termination::requested, qApp, [&ending] { ending = true; });
    std::optional<settings::InstanceLock> lock;
    std::optional<console::RestoreOutcome> outcome;
    QString club = line.value(u"open"_s).sliced(line.has(u"open"_s) ? 5 : 0);
    // One round a core: its console may ask for a new one, with other settings or another database.
    for (;;) {
        const auto workplace = openWorkplace(line);
        if (!workplace)
            return tell(workplace.error());
        if (!lock) {
            auto taken = takePatiently(*workplace);
            if (!taken)
                return taken.error().code == ExitCode::DirectoryInUse ? ExitCode::DirectoryInUse : tell(taken.error());
            lock.emplace(*std::move(taken));
        }
        const auto renewal = runCore(*workplace, std::exchange(outcome, {}), std::exchange(club, {}));
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
