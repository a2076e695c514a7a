// SPDX-License-Identifier: GPL-3.0-only
#include "app/doctor_command.h"

#include "app/listen_url.h"
#include "app/terminal.h"
#include "app/workplace.h"
#include "core/console/command_client.h"
#include "core/operations/doctor.h"

#include <QJsonArray>
#include <chrono>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

using domain::Result;

/// A large database takes a while to be read from beginning to end.
constexpr auto patience = 10min;
constexpr int titleWidth = 18;

QString stateText(const QString &state)
{
    if (state == "ok"_L1)
        return u"ok     "_s;
    if (state == "warning"_L1)
        return u"warning"_s;
    if (state == "blocks"_L1)
        return u"BLOCKS "_s;
    return u"unknown"_s;
}

QString linesOf(const QJsonObject &answer)
{
    QString text;
    const QJsonArray checks = answer.value("checks"_L1).toArray();
    for (const QJsonValue value : checks) {
        const QJsonObject check = value.toObject();
        text += u"%1  %2 %3"_s.arg(stateText(check.value("state"_L1).toString()),
            check.value("title"_L1).toString().leftJustified(titleWidth), check.value("text"_L1).toString());
        const QString fix = check.value("fix"_L1).toString();
        text += fix.isEmpty() ? u"\n"_s : u"  → %1\n"_s.arg(fix);
    }
    return text;
}

Result<QJsonObject> examine(const Workplace &workplace)
{
    const auto lock = takeWorkplace(workplace);
    if (!lock) {
        if (lock.error().code != ExitCode::DirectoryInUse)
            return domain::fail(domain::ErrorCode::StorageUnavailable, lock.error().detail);
        return console::CommandClient(workplace.directory.socket()).call({u"doctor"_s, {}, operatorName()}, patience);
    }
    const settings::Config &config = workplace.loaded.config;
    const domain::SystemClock clock;
    return operations::checklistJson(
        operations::checklistOfFiles(config, workplace.directory, listenUrl(config), clock));
}

} // namespace

ExitCode runDoctor(const CommandLine &line)
{
    // A mistyped directory is not an empty installation to be examined.
    const QString path = line.dataDir.isEmpty() ? settings::DataDirectory::standardPath() : line.dataDir;
    if (!holdsDatabase(path)) {
        return complain(ExitCode::Failed,
            u"there is no Touchline database in %1; touchline, touchline serve and touchline migrate up make one"_s.arg(
                path));
    }
    const auto workplace = openWorkplace(line);
    if (!workplace)
        return complain(workplace.error().code, workplace.error().detail);
    const auto answer = examine(*workplace);
    if (!answer)
        return complain(ExitCode::Failed, errorText(answer.error()));
    print(line.json ? jsonText(*answer) : linesOf(*answer));
    return answer->value("blocks"_L1).toBool() ? ExitCode::Failed : ExitCode::Done;
}

} // namespace touchline::app
