// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {
class IconView;
class Label;
} // namespace touchline::widgets

namespace touchline::onboard {

/// One step of a run as a row: how it stands, its name, what it did or waits for, how long it took.
class RunStepRow final : public QWidget
{
    Q_OBJECT

public:
    /// `ruled`: with a line above.
    explicit RunStepRow(bool ruled, QWidget *parent = nullptr);

    void show(const console::StepView &step, qint64 nowMs);
    using QWidget::show;

private:
    widgets::IconView *m_icon;
    widgets::Label *m_title;
    widgets::Label *m_remark;
    widgets::Label *m_took;
};

/// The steps of one run, changing in place while it goes on.
class RunSteps final : public QWidget
{
    Q_OBJECT

public:
    explicit RunSteps(QWidget *parent = nullptr);

    void show(const QList<console::StepView> &steps, qint64 nowMs);
    using QWidget::show;

private:
    QVBoxLayout *m_column;
    QList<RunStepRow *> m_rows{};
};

} // namespace touchline::onboard
