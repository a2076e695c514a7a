// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QColor>
#include <QWidget>

namespace touchline::widgets {

/// A rounded square of one colour, e.g. a club's. Says its value as tool tip and accessible name.
class Swatch final : public QWidget
{
    Q_OBJECT

public:
    explicit Swatch(const QColor &color, QSize size = {28, 28}, QWidget *parent = nullptr);

    void setColor(const QColor &color);
    QColor color() const { return m_color; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QColor m_color;
};

} // namespace touchline::widgets
