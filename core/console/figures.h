// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"
#include "core/domain/result.h"

#include <QFuture>
#include <QObject>

namespace touchline::console {

/// The figures an operator looks at first. They come from the database, so they survive a restart; only what the
/// running program alone knows (server errors on signup, the time of the first refusal) begins anew with it.
class Figures : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// One answer is worked out at a time; who asks meanwhile gets the next one. The future always finishes.
    virtual QFuture<domain::Result<FiguresView>> figures(FigureSpan span) = 0;
};

} // namespace touchline::console
