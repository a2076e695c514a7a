// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/club_desk.h"
#include "app/foundation.h"
#include "app/workplace.h"

#include <QJsonObject>
#include <optional>

namespace touchline::app {

/// The way an operator's command takes: to the instance that holds the data directory, or, where there is none,
/// straight to the files under the instance lock. Blocks; for the command line only.
class CommandRoute final
{
public:
    static std::expected<CommandRoute, StartFailure> open(const CommandLine &line);
    CommandRoute(CommandRoute &&) = default;
    CommandRoute &operator=(CommandRoute &&) = default;
    ~CommandRoute();

    bool leadsToInstance() const { return !m_foundation; }
    domain::Result<QJsonObject> call(const QString &command, const QJsonObject &args) const;

private:
    CommandRoute() = default;

    QString m_socket{};
    std::optional<settings::InstanceLock> m_lock{}; // outlives the foundation
    std::unique_ptr<Foundation> m_foundation{};
    std::unique_ptr<mail::OwnerLinks> m_links{};
    std::unique_ptr<ClubDesk> m_clubDesk{};
};

} // namespace touchline::app
