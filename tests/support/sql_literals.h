// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

namespace touchline::testsupport {

/// The text of every string literal of a C++ source, escapes as written, neighbours joined the way the compiler joins
/// them.
QStringList stringLiterals(const QString &source);

/// One SQL statement of a source file, white space simplified.
struct SqlLiteral
{
    QString file;
    QString sql;
};

/// Every SQL statement in the sources of `core/store` whose names match the wildcard.
QList<SqlLiteral> sqlLiterals(const QString &wildcard);

} // namespace touchline::testsupport
