// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QTimer>
#include <QWidget>

namespace touchline::widgets {
class Button;
class Chip;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::switches {

class PauseForm;

/// Whether the provisioner takes up new clubs, until when it does not, and what is still in work; pauses it, and lets
/// it go on.
class ProvisionerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisionerPanel(console::Console &console, QWidget *parent = nullptr);

    void show(const console::SwitchView &view);
    using QWidget::show;
    void showWork(const console::CoreStatus &status);
    /// To where it is paused, or resumed; as soon as it is known which.
    void invite();

private:
    void build();
    void refresh();
    void ask(bool ask);
    void resume();

    console::Console &m_console;
    std::optional<console::SwitchView> m_view{}; ///< nothing before the core has said
    qint64 m_clubsInWork = 0;
    bool m_invited = false;
    widgets::Chip *m_chip;
    widgets::Label *m_work;
    widgets::Label *m_remark;
    widgets::Label *m_measured;
    widgets::Button *m_open;
    widgets::Button *m_resume;
    PauseForm *m_form;
    widgets::Notice *m_notice;
    QTimer m_second{};
};

} // namespace touchline::switches
