// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

namespace touchline::widgets {
class Button;
class IconView;
class Label;
} // namespace touchline::widgets

namespace touchline::undo {

/// One thing that is held back: what will happen and when, who wants it and why, what is left of the time, *Undo*.
class UndoRow final : public QWidget
{
    Q_OBJECT

public:
    explicit UndoRow(QWidget *parent = nullptr);

    void setAction(const console::HeldAction &action, bool undoing, qint64 nowMs);
    void tick(qint64 nowMs);
    const console::HeldAction &action() const { return m_action; }

Q_SIGNALS:
    void undoRequested(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    console::HeldAction m_action;
    double m_left = 1; ///< of the time, 1 to 0
    widgets::IconView *m_icon;
    widgets::Label *m_what;
    widgets::Label *m_why;
    widgets::Button *m_undo;
};

} // namespace touchline::undo
