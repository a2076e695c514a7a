// SPDX-License-Identifier: GPL-3.0-only
#include "app/operator_command.h"

#include "app/terminal.h"
#include "app/workplace.h"
#include "core/store/migrations.h"

using namespace Qt::StringLiterals;

namespace touchline::app {

namespace {

ExitCode complainOf(const domain::Error &error)
{
    const bool schema = error.code == domain::ErrorCode::Internal;
    return complain(schema ? ExitCode::Schema : ExitCode::Failed, error.detail);
}

ExitCode showStatus(const store::Migrations &migrations, bool json)
{
    const auto status = migrations.status();
    if (!status)
        return complainOf(status.error());
    if (json)
        print(jsonText({{u"current"_s, status->current}, {u"newest"_s, status->newest()}}));
    else
        print(u"The database has schema version %1; this program's newest is %2.\n"_s.arg(status->current)
                .arg(status->newest()));
    return status->current > status->newest() ? ExitCode::Schema : ExitCode::Done;
}

} // namespace

ExitCode runMigrate(const CommandLine &line)
{
    const auto workplace = openWorkplace(line);
    if (!workplace)
        return complain(workplace.error().code, workplace.error().detail);
    const store::Migrations migrations(workplace->directory.database(), workplace->directory.backups());
    if (line.action == "status"_L1)
        return showStatus(migrations, line.json);

    const auto lock = takeWorkplace(*workplace);
    if (!lock)
        return complain(lock.error().code, lock.error().detail);
    if (line.action == "up"_L1) {
        if (const auto applied = migrations.up(); !applied)
            return complainOf(applied.error());
    } else if (const auto undone = migrations.down(); !undone) {
        return complainOf(undone.error());
    }
    return showStatus(migrations, line.json);
}

} // namespace touchline::app
