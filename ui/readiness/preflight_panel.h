// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/readiness.h"

#include <QWidget>

class QLineEdit;

namespace touchline::widgets {
class Button;
class IconView;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::readiness {

/// Runs the preflight and shows each check as it ends; keeps what came of the last one.
class PreflightPanel final : public QWidget
{
    Q_OBJECT

public:
    /// `readiness` lives at least as long.
    explicit PreflightPanel(console::Readiness &readiness, QWidget *parent = nullptr);

    /// Puts the keyboard on what begins it.
    void invite();
    const console::PreflightView &view() const { return m_view; }

Q_SIGNALS:
    /// One has come to its end.
    void ended();

private:
    struct Line
    {
        QString name;
        widgets::IconView *icon;
        widgets::Label *title;
        widgets::Label *detail;
    };

    QWidget *makeLines();
    void run();
    void showView(const console::PreflightView &view);
    void showLine(const Line &line, const console::PreflightLine *outcome, bool atWork) const;
    void showOutcome();

    console::Readiness &m_readiness;
    console::PreflightView m_view;
    QLineEdit *m_webhook;
    widgets::Button *m_run;
    widgets::Notice *m_outcome;
    QList<Line> m_lines;
};

} // namespace touchline::readiness
