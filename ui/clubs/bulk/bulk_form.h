// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_values.h"

#include <QWidget>

class QLineEdit;

namespace touchline::forms {
class FormField;
}

namespace touchline::widgets {
class Button;
class Label;
} // namespace touchline::widgets

namespace touchline::clubs {

/// What an order for many clubs is going to do, with its reason, before it begins.
class BulkForm final : public QWidget
{
    Q_OBJECT

public:
    BulkForm(console::BulkAction action, QWidget *parent = nullptr);

    /// −1: still being counted.
    void setCount(qint64 clubs);
    void setBusy(bool busy);
    /// The sentence about an order that was not taken.
    void sayRefused(const domain::Error &error);
    QString reason() const;

Q_SIGNALS:
    void confirmed();
    void cancelled();

private:
    void look();

    const console::BulkAction m_action;
    qint64 m_clubs = -1;
    widgets::Label *m_question;
    QLineEdit *m_reason;
    forms::FormField *m_field;
    widgets::Button *m_cancel;
    widgets::Button *m_go;
};

} // namespace touchline::clubs
