// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/settings_desk_values.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;

namespace touchline::settings {

/// What a setting's value is typed or chosen with: a check box, a choice, or a line.
class SettingEditor final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingEditor(const console::SettingView &setting, QWidget *parent = nullptr);

    /// As the core takes it. Of a secret: what was typed, empty where nothing was.
    QString value() const;
    void setValue(const QString &value);
    void setFault(bool fault);
    /// The widget that takes the input.
    QWidget *input() const;

Q_SIGNALS:
    /// By the operator.
    void edited();

private:
    void makeLine(const console::SettingView &setting);

    QCheckBox *m_box = nullptr;
    QComboBox *m_choice = nullptr;
    QLineEdit *m_line = nullptr;
};

} // namespace touchline::settings
