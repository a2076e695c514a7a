// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QString>
#include <QStringList>

/// The core notes what it saw and did in short English remarks, which are stored and go over the wire as they are;
/// these say them in the operator's language.
namespace touchline::remarks {

/// Remarks without a wording of their own, and the parts of one that are names or figures, stay as they are.
QString remarkText(const QString &remark);
/// Several, one a line.
QString remarkLines(const QStringList &remarks);
/// The shapes that have a wording, `%1`, `%2`, … standing for what differs.
QStringList knownRemarks();

} // namespace touchline::remarks
