// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/settings_desk_values.h"

#include <QWidget>

class QBoxLayout;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
} // namespace touchline::widgets

namespace touchline::settings {

class SettingEditor;

/// One setting: what it is, what it is set to and why, and changing it.
class SettingRow final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingRow(const console::SettingView &setting, QWidget *parent = nullptr);

    const console::SettingView &setting() const { return m_setting; }
    /// Shows what is saved, or what has been typed but not saved.
    void show(const console::SettingView &setting, const std::optional<console::SettingChange> &pending);
    using QWidget::show;
    void setFault(const QString &text);
    void focusEditor();

Q_SIGNALS:
    /// The operator wants this; nothing: what is saved is wanted again.
    void changed(const QString &key, const std::optional<touchline::console::SettingChange> &change);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void build();
    void edit();
    void reset();
    void showState();

    console::SettingView m_setting;
    std::optional<console::SettingChange> m_pending{};
    QBoxLayout *m_layout = nullptr;
    widgets::Label *m_name;
    widgets::Label *m_key;
    widgets::Label *m_meaning;
    SettingEditor *m_editor;
    widgets::Label *m_source;
    widgets::Chip *m_chip;
    widgets::Button *m_reset;
    widgets::Label *m_fault;
};

} // namespace touchline::settings
