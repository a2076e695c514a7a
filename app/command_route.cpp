// SPDX-License-Identifier: GPL-3.0-only
#include "app/command_route.h"

#include "app/listen_url.h"
#include "app/mail_room.h"
#include "core/console/command_client.h"
#include "core/settings/data_directory.h"

using namespace Qt::StringLiterals;

namespace touchline::app {

std::expected<CommandRoute, StartFailure> CommandRoute::open(const CommandLine &line)
{
    // A mistyped directory is not an empty installation to answer for.
    const QString path = line.dataDir.isEmpty() ? settings::DataDirectory::standardPath() : line.dataDir;
    if (!holdsDatabase(path)) {
        return std::unexpected(StartFailure{ExitCode::Failed,
            u"there is no Touchline database in %1; touchline, touchline serve and touchline migrate up make one"_s.arg(
                path)});
    }
    const auto workplace = openWorkplace(line);
    if (!workplace)
        return std::unexpected(workplace.error());
    CommandRoute route;
    route.m_socket = workplace->directory.socket();
    auto lock = takeWorkplace(*workplace);
    if (!lock) {
        if (lock.error().code != ExitCode::DirectoryInUse)
            return std::unexpected(lock.error());
        return route;
    }
    route.m_lock.emplace(std::move(*lock));
    const auto records = line.logLevel ? Foundation::Records::StoredAndShown : Foundation::Records::Stored;
    auto foundation = Foundation::open(*workplace, records);
    if (!foundation)
        return std::unexpected(foundation.error());
    route.m_foundation = std::move(*foundation);
    const settings::Config &config = workplace->loaded.config;
    const QString publicUrl = config.server.publicUrl.isEmpty() ? listenUrl(config) : config.server.publicUrl;
    route.m_links = std::make_unique<mail::OwnerLinks>(
        route.m_foundation->postbox(), route.m_foundation->sealingKey(), letterSettings(config, publicUrl));
    route.m_clubDesk = std::make_unique<ClubDesk>(*route.m_foundation, config, *route.m_links, publicUrl);
    return route;
}

CommandRoute::~CommandRoute() = default;

domain::Result<QJsonObject> CommandRoute::call(const QString &command, const QJsonObject &args) const
{
    if (!m_foundation)
        return console::CommandClient(m_socket).call({command, args, operatorName()});
    QFuture<domain::Result<QJsonObject>> answer
        = m_foundation->commands().run(command, args, {operatorName(), u"cli"_s});
    answer.waitForFinished();
    return answer.result();
}

} // namespace touchline::app
