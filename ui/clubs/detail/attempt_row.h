// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {
class Button;
class Label;
} // namespace touchline::widgets

namespace touchline::clubs {

/// One try at a step: a line that tells when, how long and how it ended, and opened its error, evidence and addresses.
class AttemptRow final : public QWidget
{
    Q_OBJECT

public:
    explicit AttemptRow(QWidget *parent = nullptr);

    /// What is open stays open.
    void setAttempt(const console::AttemptView &attempt, const QString &stepTitle);
    void setOpen(bool open);

private:
    widgets::Label *addLine(const QString &text);
    void showContent(bool shown);

    console::AttemptView m_attempt;
    widgets::Button *m_head;
    QWidget *m_content;
    QVBoxLayout *m_lines;
};

/// `done`, `failed`, `will be tried again`, …
QString outcomeTitle(domain::AttemptOutcome outcome);

} // namespace touchline::clubs
