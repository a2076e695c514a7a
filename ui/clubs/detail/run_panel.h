// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QComboBox;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
} // namespace touchline::widgets

namespace touchline::clubs {

class RunTimeline;

/// The runs of a club: one of them as a timeline, the latest unless another was chosen.
class RunPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit RunPanel(QWidget *parent = nullptr);

    /// Another club: the latest run again.
    void reset();
    void setRuns(const QList<console::RunView> &runs, qint64 nowMs);
    void tick(qint64 nowMs);

Q_SIGNALS:
    /// There are other widgets than before.
    void rebuilt();

private:
    void choose(int index);
    void render();
    void fillChoice(int current);

    QList<console::RunView> m_runs; ///< newest first
    int m_chosen = 0; ///< a run's number; 0: the latest
    qint64 m_nowMs = 0;
    QWidget *m_head;
    QComboBox *m_choice;
    widgets::Label *m_only;
    widgets::Chip *m_dry;
    widgets::Button *m_latest;
    RunTimeline *m_timeline;
    widgets::Label *m_none;
};

} // namespace touchline::clubs
