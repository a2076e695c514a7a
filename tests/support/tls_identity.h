// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

namespace touchline::testsupport {

/// What an HTTPS server needs to be `hook.example.test`. The key is public and good for nothing else.
QSslConfiguration serverIdentity();
/// The certificate of the authority behind serverIdentity(), as PEM.
QByteArray trustedAuthority();
/// The usual configuration of a client that also trusts the authority behind serverIdentity().
QSslConfiguration trustingClient();

} // namespace touchline::testsupport
