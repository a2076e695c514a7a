// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QLineEdit;
class QRadioButton;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Card;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::switches {

class BackOnChoice;
class ImpactFigures;
class TypedConfirmation;

/// Switches signups off, impact first; while they are off it replaces reason, end and who is refused. In production the
/// words `SIGNUPS OFF` have to be typed.
class SwitchOffForm final : public QWidget
{
    Q_OBJECT

public:
    explicit SwitchOffForm(console::Console &console, QWidget *parent = nullptr);

    void show(const domain::SwitchState &state);
    using QWidget::show;
    /// `preview` | `production`; until it is known nothing can be switched.
    void setEnvironment(const QString &environment);

Q_SIGNALS:
    /// The core has done as ordered.
    void switched();
    void cancelled();

private:
    void build();
    QWidget *whoIsRefused();
    void clear();
    void showImpact();
    void weigh();
    QString missing() const;
    void submit();
    void receive(const domain::Result<void> &reply);

    console::Console &m_console;
    bool m_off = false;
    bool m_pending = false;
    widgets::Card *m_card;
    widgets::Label *m_title;
    widgets::Label *m_effect;
    ImpactFigures *m_impact;
    QRadioButton *m_newOnly;
    QRadioButton *m_everybody;
    QLineEdit *m_reason;
    BackOnChoice *m_backOn;
    TypedConfirmation *m_confirmation;
    forms::FormField *m_reasonField;
    forms::FormField *m_backOnField = nullptr;
    widgets::Notice *m_notice;
    widgets::Button *m_cancel;
    widgets::Button *m_switch;
};

} // namespace touchline::switches
