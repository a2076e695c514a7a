// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace touchline::widgets {

class Button;
class IconView;
class Label;

/// What stands where content would: nothing there yet, still loading, or failed; centred, with what can be done.
class StatePane final : public QWidget
{
    Q_OBJECT

public:
    explicit StatePane(QWidget *parent = nullptr);

    void showLoading(const QString &title);
    /// `actionText` empty: no button.
    void showEmpty(
        const QString &iconName, const QString &title, const QString &text = {}, const QString &actionText = {});
    void showError(const QString &title, const QString &text, const QString &actionText = {});
    /// One more row under the button, e.g. a link; owned by the pane.
    void setFooter(QWidget *footer);
    QString title() const;

Q_SIGNALS:
    void actionRequested();

private:
    void show(
        const QString &iconName, const QString &title, const QString &text, const QString &actionText, bool failed);

    QVBoxLayout *m_column;
    IconView *m_icon;
    Label *m_title;
    Label *m_text;
    Button *m_action;
    QWidget *m_footer = nullptr;
};

} // namespace touchline::widgets
