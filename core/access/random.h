// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

/// Randomness and hashing over libsodium. Every function may be called from any thread.
namespace touchline::access {

/// Initialises libsodium once; whatever calls it directly calls this first. Ends the process if it cannot: nothing here
/// may run without a source of randomness.
void requireSodium();

/// Bytes from the operating system's generator.
QByteArray randomBytes(int count);
/// A secret of 256 bits as 43 characters of base64url without padding (RFC 4648, section 5).
QString randomToken();
/// A version 7 UUID (RFC 9562) in lower case: unique, not secret, and in rough order of creation, so that rows keyed by
/// it go to the end of their index.
QString newId();

/// SHA-256 of the token's UTF-8 as 64 hexadecimal digits: what is stored in place of a random token.
QByteArray tokenHash(const QString &token);
/// Compares without telling by its duration where the difference is. Different lengths are unequal at once.
bool equalInConstantTime(QByteArrayView first, QByteArrayView second);

} // namespace touchline::access
