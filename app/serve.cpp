// SPDX-License-Identifier: GPL-3.0-only
#include "app/serve.h"

#include "app/application.h"
#include "app/terminal.h"
#include "app/termination.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline::app {

void announceReady(const QString &url)
{
    // In the contract's order, which QJsonObject would not keep.
    print(uR"({"event":"listening","url":"%1","pid":%2,"version":"%3"})"_s.arg(url)
              .arg(QCoreApplication::applicationPid())
              .arg(u"" TOUCHLINE_VERSION ""_s)
        + u'\n');
}

ExitCode serve(const CommandLine &line)
{
    const Termination termination;
    const auto workplace = openWorkplace(line);
    if (!workplace)
        return complain(workplace.error().code, workplace.error().detail);
    const auto lock = takeWorkplace(*workplace);
    if (!lock)
        return complain(lock.error().code, lock.error().detail);
    const auto application = Application::start(*workplace);
    if (!application)
        return complain(application.error().code, application.error().detail);

    QObject::connect(&termination, &Termination::requested, qApp, &QCoreApplication::quit);
    announceReady((*application)->url());
    QCoreApplication::exec();
    (*application)->stop();
    return ExitCode::Done;
}

} // namespace touchline::app
