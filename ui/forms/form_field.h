// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

namespace touchline::widgets {
class Button;
class IconView;
class Label;
} // namespace touchline::widgets

namespace touchline::forms {

/// A labelled editor with a line below it for what is wrong with it, or right, or worth knowing. Screen readers get the
/// line as the editor's description.
class FormField final : public QWidget
{
    Q_OBJECT

public:
    enum class Mood { Hint, Busy, Good, Warning, Fault };

    /// `focus`: the widget that takes the input when `editor` is a row of several.
    FormField(const QString &title, QWidget *editor, QWidget *focus = nullptr);

    void setTitle(const QString &title);
    /// The line while there is nothing else to say; empty: no line.
    void setHint(const QString &hint);
    /// `linkText`: something to click behind the line, see linkActivated.
    void say(Mood mood, const QString &text, const QString &linkText = {});
    void fault(const QString &text) { say(Mood::Fault, text); }
    /// Back to the hint.
    void calm();

    Mood mood() const { return m_mood; }
    QString message() const;
    QWidget *focusWidget() const { return m_focus; }

Q_SIGNALS:
    void linkActivated();

private:
    QString m_hint{};
    Mood m_mood = Mood::Hint;
    QWidget *m_focus;
    widgets::Label *m_title;
    QWidget *m_line;
    widgets::IconView *m_icon;
    widgets::Label *m_text;
    widgets::Button *m_link;
};

} // namespace touchline::forms
