// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"

#include <QWidget>

namespace touchline::widgets {
class Chip;
class Label;
} // namespace touchline::widgets

namespace touchline::overview {

/// The launch targets, each with its limit, its figure and whether it is met.
class TargetsTable final : public QWidget
{
    Q_OBJECT

public:
    explicit TargetsTable(QWidget *parent = nullptr);

    void showTargets(const QList<console::TargetView> &targets);

private:
    struct Row
    {
        console::LaunchTarget target;
        widgets::Label *title;
        widgets::Label *limit;
        widgets::Label *figure;
        widgets::Chip *chip;
    };

    QList<Row> m_rows;
};

} // namespace touchline::overview
