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
class Notice;
} // namespace touchline::widgets

namespace touchline::onboard {

/// Shown where a later step is refused because signups are off: an operator may carry on with this one club all the
/// same, with a reason.
class SwitchOverride final : public QWidget
{
    Q_OBJECT

public:
    /// The console outlives it.
    explicit SwitchOverride(console::Console &console, QWidget *parent = nullptr);

    /// Asks for the reason; `granted` says when the step may be sent again.
    void ask(const QString &tenantId);
    void dismiss();

Q_SIGNALS:
    void granted();

private:
    void submit();
    void receive(const domain::Result<void> &reply);

    console::Console &m_console;
    QString m_tenantId{};
    widgets::Notice *m_notice;
    QLineEdit *m_reason;
    forms::FormField *m_field;
    widgets::Button *m_go;
    quint64 m_generation = 0;
};

} // namespace touchline::onboard
