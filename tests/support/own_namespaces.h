// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>

namespace touchline::testsupport {

/// Gives this process and those it starts mounts of their own, which end with it. Called before any thread starts;
/// false where the system does not allow it.
bool takeOwnMounts();

/// The same with a network of its own, in which this process is root: nothing in it but loopback, which is up, and
/// every address there is, of either family, is this machine's own. What is sent to any of them stays inside and can be
/// listened for. Needs `ip` (Debian: iproute2).
bool takeOwnNetwork();

/// Shows `source`, a file or a folder, in place of the one at `path`, to this process and those it starts. Needs mounts
/// of one's own. False if it cannot be mounted; nothing is done where there is nothing at `path`.
bool mountOver(const QString &path, const QString &source);

} // namespace touchline::testsupport
