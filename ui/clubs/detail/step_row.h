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

/// One step of a run: state, title, duration, what it did, and its attempts with their evidence when opened.
class StepRow final : public QWidget
{
    Q_OBJECT

public:
    explicit StepRow(QWidget *parent = nullptr);

    /// Shows the step; opened attempts stay open.
    void setStep(const console::StepView &step, qint64 nowMs);
    /// Moves the countdown and the running duration on.
    void tick(qint64 nowMs);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showState();
    void showEvidence();
    void showAttempts();
    widgets::Label *addAttemptLine(const QString &text, bool strong);
    void setAttemptsShown(bool shown);

    console::StepView m_step;
    widgets::IconView *m_disc;
    widgets::Label *m_title;
    widgets::Label *m_duration;
    widgets::Label *m_note;
    widgets::Label *m_evidence;
    widgets::Label *m_next;
    widgets::Button *m_toggle;
    QWidget *m_attempts;
    QVBoxLayout *m_attemptLines;
};

} // namespace touchline::clubs
