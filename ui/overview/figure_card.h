// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/overview/overview_words.h"

#include <QAbstractButton>

namespace touchline::widgets {
class Label;
}

namespace touchline::overview {

/// One figure with its title and a remark; a click or Enter leads to the clubs it counts.
class FigureCard final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &figure);
    void setRemark(const Remark &remark);
    QString figure() const;
    QString remark() const;

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void tell();

    widgets::Label *m_figure;
    widgets::Label *m_remark;
};

} // namespace touchline::overview
