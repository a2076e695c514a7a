// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"
#include "core/domain/clock.h"

#include <QFrame>
#include <QTimer>

class QVBoxLayout;

namespace touchline::widgets {
class Button;
class Label;
} // namespace touchline::widgets

namespace touchline::undo {

class HeldActions;
class UndoRow;

/// The strip a window shows on every page while something destructive can still be undone, and what became of it for
/// some seconds after. Ctrl+Z undoes the newest. Hidden while there is nothing to say.
class UndoStrip final : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the strip.
    UndoStrip(console::Console &console, const domain::Clock &clock, QWidget *parent = nullptr);

    /// The newest one that can still be undone; nothing happens without one.
    void undoNewest();

private:
    void render();
    void tick();
    void tell(const QString &sentence);
    void tellCarriedOut(const QList<console::HeldAction> &actions);

    const domain::Clock &m_clock;
    HeldActions *m_held;
    QFrame *m_frame;
    QVBoxLayout *m_rowColumn;
    QList<UndoRow *> m_rows;
    QWidget *m_more;
    widgets::Label *m_moreText;
    widgets::Button *m_undoAll;
    widgets::Label *m_told;
    QList<console::HeldAction> m_carriedOut; ///< what the sentence that is shown tells of
    QTimer m_tick;
    QTimer m_toldTime;
    QTimer m_alert;
};

} // namespace touchline::undo
