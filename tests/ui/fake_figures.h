// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures.h"

#include <QPromise>
#include <memory>
#include <optional>

namespace touchline::testsupport {

/// Figures that are what a test says. Answers are ready at once unless they are held back.
class FakeFigures final : public console::Figures
{
    Q_OBJECT

public:
    using Figures::Figures;

    console::FiguresView view; ///< answered with the span that was asked for
    std::optional<domain::Error> failure;
    QList<console::FigureSpan> asked;

    void hold() { m_holding = true; }
    void release();
    qsizetype open() const { return m_held.size(); }

    QFuture<domain::Result<console::FiguresView>> figures(console::FigureSpan span) override;

private:
    using Promise = QPromise<domain::Result<console::FiguresView>>;
    struct Held
    {
        std::shared_ptr<Promise> promise;
        console::FigureSpan span;
    };
    void finish(Promise &promise, console::FigureSpan span) const;

    QList<Held> m_held;
    bool m_holding = false;
};

/// A desk on a busy day, at `nowMs`.
console::FiguresView demoFigures(qint64 nowMs);

} // namespace touchline::testsupport
