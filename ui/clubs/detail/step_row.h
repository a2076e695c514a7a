// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {
class Button;
class IconView;
class Label;
} // namespace touchline::widgets

namespace touchline::clubs {

class AttemptRow;
class DurationBar;

/// One step of a run: state, title, when and how long within the run, what it did, and its attempts when opened.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    /// Shows the step; what is opened stays open.
    void setStep(const console::StepView &step);
    /// Moves the countdown and the running duration on. The run lasted, or lasts, from `fromMs` to `toMs`.
    void tick(qint64 nowMs, qint64 fromMs, qint64 toMs);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void showState();
    void showEvidence();
    void showAttempts();
    void setAttemptsShown(bool shown);
    bool hasRun() const;

    console::StepView m_step;
    widgets::IconView *m_disc;
    widgets::Label *m_title;
    DurationBar *m_bar;
    widgets::Label *m_duration;
    widgets::Label *m_note;
    widgets::Label *m_start;
    widgets::Label *m_evidence;
    widgets::Label *m_next;
    widgets::Button *m_toggle;
    QWidget *m_attempts;
    QVBoxLayout *m_attemptLines;
    QList<AttemptRow *> m_attemptRows;
};

} // namespace touchline::clubs
