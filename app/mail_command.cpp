// SPDX-License-Identifier: GPL-3.0-only
#include "app/mail_command.h"

#include "app/command_route.h"
#include "app/terminal.h"

#include <QDeadlineTimer>
#include <QThread>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {
constexpr auto patience = 30s;
constexpr auto lookEvery = 250ms;

/// Nothing more will happen soon: it is over, or the first attempt has failed.
bool isSettled(const QJsonObject &mail)
{
    return mail.value("state"_L1).toString() != "queued"_L1 || mail.value("attempts"_L1).toInt() > 0;
}

QString outcomeText(const QJsonObject &mail, const QString &to, bool running)
{
    const QString state = mail.value("state"_L1).toString();
    const QString error = mail.value("error"_L1).toString();
    if (state == "sent"_L1)
        return u"The test mail to %1 has left.\n"_s.arg(to);
    if (state == "withheld"_L1)
        return u"The test mail to %1 was written and not sent: %2.\n"_s.arg(to, error);
    if (state == "failed"_L1)
        return u"The test mail to %1 was refused: %2.\n"_s.arg(to, error);
    if (!error.isEmpty())
        return u"The test mail to %1 has not left and will be tried again: %2.\n"_s.arg(to, error);
    return running ? u"The test mail to %1 is still on its way.\n"_s.arg(to)
                   : u"The test mail to %1 is queued; it leaves when Touchline runs.\n"_s.arg(to);
}
} // namespace

ExitCode runMailCommand(const CommandLine &line)
{
    const auto route = CommandRoute::open(line);
    if (!route)
        return complain(route.error().code, route.error().detail);
    auto mail = route->call(u"mail.test"_s, {{u"to"_s, line.operand}});
    const QDeadlineTimer deadline(patience);
    while (mail && route->leadsToInstance() && !isSettled(*mail) && !deadline.hasExpired()) {
        QThread::msleep(std::chrono::milliseconds(lookEvery).count());
        mail = route->call(u"mail.state"_s, {{u"messageId"_s, mail->value("messageId"_L1)}});
    }
    if (!mail) {
        const bool unreachable = route->leadsToInstance() && mail.error().code == domain::ErrorCode::StorageUnavailable;
        return complain(unreachable ? ExitCode::DirectoryInUse : ExitCode::Failed, errorText(mail.error()));
    }
    print(line.json ? jsonText(*mail) : outcomeText(*mail, line.operand, route->leadsToInstance()));
    const QString state = mail->value("state"_L1).toString();
    const bool failed = state == "failed"_L1 || (state == "queued"_L1 && !mail->value("error"_L1).toString().isEmpty());
    return failed ? ExitCode::Failed : ExitCode::Done;
}

} // namespace touchline::app
