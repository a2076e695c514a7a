// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"

#include <QWidget>

namespace touchline::overview {

/// How far the signups of the span went: a bar a step, each with its count and its part of those that began.
class FunnelBars final : public QWidget
{
    Q_OBJECT

public:
    explicit FunnelBars(QWidget *parent = nullptr);

    void showFunnel(const console::FigureFunnel &funnel);
    QStringList lines() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    struct Bar
    {
        QString title;
        qint64 count = 0;
        QString text{}; ///< `391 · 94.9 %`
    };

    QList<Bar> m_bars;
};

} // namespace touchline::overview
