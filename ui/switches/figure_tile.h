// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>
#include <optional>

namespace touchline::widgets {
class Label;
}

namespace touchline::switches {

/// One number to decide by, with what it counts above it; a dash while it is not known.
class FigureTile final : public QWidget
{
    Q_OBJECT

public:
    explicit FigureTile(const QString &title, QWidget *parent = nullptr);

    void setFigure(std::optional<qint64> figure);

private:
    widgets::Label *m_figure;
};

} // namespace touchline::switches
