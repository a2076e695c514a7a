// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/widgets/button.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace touchline::forms {
class FormField;
}
namespace touchline::widgets {
class Label;
class Notice;
} // namespace touchline::widgets

namespace touchline::settings {

/// One thing that is asked for before something is done.
struct ActionField
{
    QString name; ///< of the object and for `value`
    QString title;
    QString hint{};
    bool isSecret = false;
    bool isNeeded = false; ///< nothing is done while it is empty
    QString expected{}; ///< what exactly must be typed; empty: anything
};

struct ActionQuestion
{
    QString title;
    QString text; ///< what will happen
    QString actionText;
    widgets::Button::Kind kind = widgets::Button::Kind::Primary;
    QList<ActionField> fields{};
};

/// Asks in place, without a dialog, for what an action needs, and says what it will do. Hidden while nothing is asked.
class ActionForm final : public QWidget
{
    Q_OBJECT

public:
    explicit ActionForm(QWidget *parent = nullptr);

    void ask(const ActionQuestion &question);
    QString value(const QString &name) const;
    void setBusy(bool busy);
    /// At the field of that name, or without one above the buttons.
    void showFault(const QString &text, const QString &name = {});
    void close();

Q_SIGNALS:
    void accepted();
    void closed();

private:
    void addField(const ActionField &field);
    bool isComplete() const;
    void accept();

    QVBoxLayout *m_fields;
    widgets::Label *m_title;
    widgets::Label *m_text;
    widgets::Notice *m_notice;
    widgets::Button *m_cancel;
    widgets::Button *m_action;
    QList<ActionField> m_asked{};
    QHash<QString, QLineEdit *> m_lines{};
    QHash<QString, forms::FormField *> m_forms{};
};

} // namespace touchline::settings
