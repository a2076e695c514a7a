// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>
#include <QWidget>

namespace touchline::widgets {
class Button;
class Card;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::switches {

/// Whether signups are on, in one glance: since when, who, why, until when, and what it did. Switches them on.
class StateCard final : public QWidget
{
    Q_OBJECT

public:
    explicit StateCard(console::Console &console, QWidget *parent = nullptr);

    void show(const console::SwitchView &view);
    using QWidget::show;
    /// What is shown may be old: the core did not answer.
    void showTrouble(const domain::Error &error);

Q_SIGNALS:
    /// The core did not answer and is to be asked again.
    void retryRequested();
    /// The core has switched them on as asked.
    void switched();

private:
    void build();
    void refresh();
    void switchOn();

    console::Console &m_console;
    console::SwitchView m_view{};
    bool m_known = false;
    bool m_pending = false;
    widgets::Card *m_card;
    widgets::Label *m_title;
    widgets::Label *m_state;
    widgets::Label *m_measured;
    widgets::Notice *m_notice;
    widgets::Button *m_on;
    QTimer m_second{};
};

} // namespace touchline::switches
