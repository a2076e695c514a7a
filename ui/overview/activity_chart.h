// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/figures_values.h"

#include <QChartView>

class QAreaSeries;
class QCategoryAxis;
class QLineSeries;
class QValueAxis;

namespace touchline::overview {

/// Signups (a line over a ground) and completions (dashed) along the time. The mouse or the arrow keys read single
/// minutes or hours off it. Follows light and dark by itself.
class ActivityChart final : public QChartView
{
    Q_OBJECT

public:
    explicit ActivityChart(QWidget *parent = nullptr);

    void showBuckets(console::FigureSpan span, const QList<console::FigureBucket> &buckets);
    /// Which bucket is being read; -1: none.
    int cursor() const { return m_cursor; }
    void setCursor(int bucket);
    using QChartView::setCursor;
    /// `14:02 · 12 signups · 11 completions`
    QString readingOf(int bucket) const;

Q_SIGNALS:
    /// Empty: nothing is being read.
    void readingChanged(const QString &reading);

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void build();
    void paintInRoles();
    void labelTimes();
    void describe();

    QLineSeries *m_edge; ///< of the ground, which has no outline of its own: that would go round its sides as well
    QAreaSeries *m_ground;
    QLineSeries *m_signups;
    QLineSeries *m_completions;
    QCategoryAxis *m_times;
    QValueAxis *m_counts;
    console::FigureSpan m_span = console::FigureSpan::Hour;
    QList<console::FigureBucket> m_buckets;
    QStringList m_labels;
    int m_cursor = -1;
    bool m_colouring = false;
};

} // namespace touchline::overview
