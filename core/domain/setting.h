// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QMetaType>

namespace touchline::domain {

/// What values a setting takes.
enum class SettingKind {
    Text, ///< any text without control characters
    Choice, ///< one of a few words
    Boolean, ///< `true` or `false`
    Integer, ///< a whole number within bounds
    Duration, ///< `90s`, `30m`, `2h`, `1d`
    TimeOfDay, ///< `03:00`
    HostPort, ///< `127.0.0.1:8787`, `[::1]:0`
    Origin, ///< `https://host` or `http://host:port`, nothing behind
    WebUrl, ///< an http or https URL
    MailAddress,
    MailAddressList, ///< plain addresses
    SmtpUrl, ///< `smtp://host:25`, `smtps://host:465`
    FilePath,
    OriginList,
    NetworkList, ///< addresses and CIDR networks
    HostPatternList, ///< host names, `*.` in front for any subdomain
};

/// What a setting's value comes from; a later one wins.
enum class SettingSource { Default, File, Environment, CommandLine };

} // namespace touchline::domain
