// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/console.h"

#include <QWidget>

class QCheckBox;
class QLineEdit;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Notice;
}

namespace touchline::onboard {

/// Says who switched signups off, why and until when, and lets an operator start this one club all the same, with a
/// reason. Invisible while signups are on.
class SignupsGate final : public QWidget
{
    Q_OBJECT

public:
    explicit SignupsGate(console::Console &console, QWidget *parent = nullptr);

    bool isClosed() const { return m_closed; }
    /// Whether the operator may go on: signups are on, or overridden with a reason. Otherwise says at its field what is
    /// missing.
    bool admits();
    /// Empty unless signups are off and overridden.
    QString overrideReason() const;
    void reset();
    /// Not wanted: stays invisible, the club is past the switch.
    void setWanted(bool wanted);

Q_SIGNALS:
    void changed();

private:
    void show(const console::SwitchView &view);
    void refresh();

    domain::SwitchState m_state{};
    bool m_closed = false;
    bool m_wanted = true;
    widgets::Notice *m_notice;
    QCheckBox *m_override;
    QLineEdit *m_reason;
    forms::FormField *m_reasonField;
};

} // namespace touchline::onboard
