// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Chip;
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::switches {

/// Whether the provisioner takes up new clubs; pauses it with a reason and lets it go on.
class ProvisionerPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit ProvisionerPanel(console::Console &console, QWidget *parent = nullptr);

    void show(const console::SwitchView &view);
    void showWork(const console::CoreStatus &status);
    using QWidget::show;

private:
    void build();
    QWidget *pauseForm();
    void askReason(bool ask);
    void pause();
    void resume();
    void receive(const domain::Result<void> &reply);

    console::Console &m_console;
    bool m_paused = false;
    bool m_pending = false;
    widgets::Chip *m_chip;
    widgets::Label *m_work;
    widgets::Label *m_remark;
    widgets::Button *m_open;
    widgets::Button *m_resume;
    QWidget *m_form = nullptr;
    widgets::Label *m_goesOn; ///< while asked for the reason: what a pause does not stop
    QLineEdit *m_reason;
    forms::FormField *m_reasonField;
    widgets::Button *m_cancel;
    widgets::Button *m_pause;
    widgets::Notice *m_notice;
};

} // namespace touchline::switches
