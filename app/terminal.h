// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "app/exit_code.h"
#include "core/domain/result.h"

#include <QJsonObject>
#include <QString>

namespace touchline::app {

/// Writes the text to standard output, at once.
void print(const QString &text);
/// Writes `touchline: …` as one line to standard error and gives the code back.
ExitCode complain(ExitCode code, const QString &text);
/// The error in one line, its issues included.
QString errorText(const domain::Error &error);
/// The text without line breaks or anything else a terminal would act on.
QString onePlainLine(QString text);
/// Milliseconds since the epoch in the local time zone.
QString localTime(qint64 ms);
/// The object in one line.
QString jsonText(const QJsonObject &object);

} // namespace touchline::app
