// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/audit.h"

#include <QList>
#include <QPair>
#include <QString>

namespace touchline::audit {

/// What was done, for people: `Signups switched off` for `signups.off`, also where it was held back, undone or dropped
/// (`club.suspend.hold`). An action nobody has words for stays as it is.
QString actionText(const QString &action);
/// From where: `console` is this window.
QString originText(const QString &origin);
/// Day and time to the second, local.
QString recordTime(qint64 atMs);
/// The details as lines of name and value, in words where there are any; moments as times.
QList<QPair<QString, QString>> detailLines(const QJsonObject &details);
/// The record in one line, for the clipboard and screen readers.
QString recordLine(const domain::AuditRecord &record);

/// What is wrong with the chain, as a sentence.
QString faultText(const domain::AuditFault &fault);
QString missingText(const domain::AuditAnchor &anchor);
/// What the walk found, in one or two sentences.
QString verdictText(const domain::AuditVerdict &verdict);

} // namespace touchline::audit
