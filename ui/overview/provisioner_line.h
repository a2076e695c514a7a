// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"

#include <QWidget>

namespace touchline::widgets {
class Chip;
class Label;
} // namespace touchline::widgets

namespace touchline::overview {

/// How the provisioner is, and what has waited longest for it.
class ProvisionerLine final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisionerLine(QWidget *parent = nullptr);

    void showFigures(const console::FiguresView &view);

private:
    widgets::Chip *m_chip;
    widgets::Label *m_beat;
    widgets::Label *m_waiting;
};

} // namespace touchline::overview
