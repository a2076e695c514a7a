// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/setting_editor.h"

#include "ui/settings/setting_words.h"
#include "ui/widgets/restyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using domain::SettingKind;

SettingEditor::SettingEditor(const console::SettingView &setting, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    if (setting.kind == SettingKind::Boolean) {
        m_box = new QCheckBox(tr("yes"));
        connect(m_box, &QCheckBox::clicked, this, &SettingEditor::edited);
    } else if (setting.kind == SettingKind::Choice) {
        m_choice = new QComboBox;
        for (const QString &word : setting.choices)
            m_choice->addItem(choiceText(word), word);
        connect(m_choice, &QComboBox::activated, this, &SettingEditor::edited);
    } else {
        makeLine(setting);
    }
    row->addWidget(input());
    input()->setObjectName(setting.key);
    input()->setAccessibleName(nameOf(setting));
    input()->setAccessibleDescription(meaningOf(setting));
    input()->setEnabled(!setting.isFixed());
    setFocusProxy(input());
    setValue(setting.value);
}

void SettingEditor::makeLine(const console::SettingView &setting)
{
    m_line = new QLineEdit;
    m_line->setMaxLength(4096);
    if (setting.isSecret) {
        m_line->setEchoMode(QLineEdit::Password);
        m_line->setPlaceholderText(
            setting.isSet ? tr("set; type to replace it", "a secret") : tr("not set", "a secret"));
    } else {
        m_line->setPlaceholderText(tr("none"));
    }
    connect(m_line, &QLineEdit::textEdited, this, &SettingEditor::edited);
}

QWidget *SettingEditor::input() const
{
    if (m_box)
        return m_box;
    return m_choice ? static_cast<QWidget *>(m_choice) : m_line;
}

QString SettingEditor::value() const
{
    if (m_box)
        return m_box->isChecked() ? u"true"_s : u"false"_s;
    return m_choice ? m_choice->currentData().toString() : m_line->text().trimmed();
}

void SettingEditor::setValue(const QString &value)
{
    if (m_box)
        m_box->setChecked(value == "true"_L1);
    else if (m_choice)
        m_choice->setCurrentIndex(m_choice->findData(value));
    else
        m_line->setText(value);
    if (m_line)
        m_line->setCursorPosition(0);
}

void SettingEditor::setFault(bool fault)
{
    widgets::setStyledProperty(*input(), "fault", fault ? u"danger"_s : QString());
}

} // namespace touchline::settings
