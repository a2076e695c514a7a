// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/readiness_values.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QObject>

namespace touchline::console {

/// Whether this machine may face the public: the launch checklist, and the preflight with test clubs.
class Readiness : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Thorough: the database is read from beginning to end, which takes seconds with a million clubs.
    virtual QFuture<domain::Result<ChecklistView>> checklist(bool thorough) = 0;
    /// Error StepOutOfOrder while one runs. `webhookUrl` empty: the standard one, which a dry run does not call.
    virtual QFuture<domain::Result<void>> startPreflight(QString webhookUrl) = 0;
    virtual QFuture<domain::Result<PreflightView>> preflight() = 0;

Q_SIGNALS:
    /// A check has ended, or all have and the test clubs are gone.
    void preflightChanged(const touchline::console::PreflightView &view);
};

} // namespace touchline::console
