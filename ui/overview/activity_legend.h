// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

namespace touchline::overview {

/// Which line of the chart is which, by colour and by stroke.
class ActivityLegend final : public QWidget
{
    Q_OBJECT

public:
    explicit ActivityLegend(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_signups;
    QString m_completions;
};

} // namespace touchline::overview
