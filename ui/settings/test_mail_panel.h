// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/upkeep.h"

#include <QTimer>
#include <QWidget>

class QLineEdit;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Button;
class Notice;
} // namespace touchline::widgets

namespace touchline::settings {

/// Sends a test mail and says what became of it, in the mail server's own words.
class TestMailPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit TestMailPanel(console::Upkeep &upkeep, QWidget *parent = nullptr);

private:
    void send();
    void ask();
    void take(const console::TestMailView &mail);
    void over(bool well, const QString &text);

    console::Upkeep &m_upkeep;
    QLineEdit *m_address;
    forms::FormField *m_field;
    widgets::Button *m_send;
    widgets::Notice *m_notice;
    QTimer m_poll{};
    QString m_messageId{}; ///< empty: none is under way
    int m_asked = 0;
};

} // namespace touchline::settings
