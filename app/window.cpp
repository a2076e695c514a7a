// SPDX-License-Identifier: GPL-3.0-only
#include "app/window.h"

#include "app/terminal.h"

using namespace Qt::StringLiterals;

namespace touchline::app {

ExitCode openWindow(int &, char **, const CommandLine &)
{
    return complain(ExitCode::Failed, u"the window comes with the console's core; touchline serve works without it"_s);
}

} // namespace touchline::app
