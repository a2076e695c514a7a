// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <chrono>

namespace touchline::mail {

/// How to reach the mail server.
struct SmtpSettings
{
    QString url; ///< `smtp://host:port` or `smtps://host:port`
    QString username{}; ///< empty: no login
    QString password{};
    QString ownName{}; ///< what we say we are in EHLO; empty: the machine's name
    int connections = 4; ///< at once, opened when needed
    std::chrono::milliseconds connectTimeout = std::chrono::seconds(15);
    std::chrono::seconds answerTimeout = std::chrono::seconds(60); ///< for each sign of life before that
    /// For the answer to the whole mail: a server that is cut off while it takes the mail in may deliver it all the
    /// same, and again with the next attempt (RFC 5321, section 4.5.3.2.6).
    std::chrono::seconds confirmTimeout = std::chrono::minutes(10);
    std::chrono::milliseconds wholeTimeout = std::chrono::minutes(20); ///< for one mail
    std::chrono::milliseconds idleFor = std::chrono::seconds(30); ///< then an unused connection is closed
    QString trustedFile{}; ///< certificates to trust (PEM) in place of the system's
    QString addressOf{}; ///< `host:port:address`, in place of a look-up
};

} // namespace touchline::mail
