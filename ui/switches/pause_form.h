// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QLineEdit;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::switches {

class BackOnChoice;
class FigureTile;
class TypedConfirmation;

/// Pauses the provisioner, impact first; while it is paused it replaces reason and end. In production the words `PAUSE
/// PROVISIONER` have to be typed.
class PauseForm final : public QWidget
{
    Q_OBJECT

public:
    explicit PauseForm(console::Console &console, QWidget *parent = nullptr);

    /// Empty fields, or what holds now where it is paused.
    void begin(const console::SwitchView &view);
    void showWork(const console::CoreStatus &status);
    void focusReason();

Q_SIGNALS:
    /// The core has done as ordered.
    void paused();
    void cancelled();

private:
    void build();
    void weigh();
    QString missing() const;
    void submit();
    void receive(const domain::Result<void> &reply);

    console::Console &m_console;
    bool m_replaces = false;
    bool m_pending = false;
    FigureTile *m_inWork;
    FigureTile *m_waiting;
    widgets::Label *m_goesOn; ///< what a pause does not stop
    QLineEdit *m_reason;
    forms::FormField *m_reasonField;
    BackOnChoice *m_end;
    forms::FormField *m_endField;
    TypedConfirmation *m_confirmation;
    widgets::Notice *m_notice;
    widgets::Button *m_cancel;
    widgets::Button *m_pause;
};

} // namespace touchline::switches
