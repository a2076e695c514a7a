// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/setting_row.h"

#include "ui/settings/setting_editor.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/label.h"

#include <QHBoxLayout>
#include <QResizeEvent>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using console::SettingChange;
using domain::SettingSource;
using theme::Role;
using theme::TextStyle;

namespace {
/// Below this width the editor stands under the words.
constexpr int wideEnough = 620;
constexpr int editorWidth = 240;
} // namespace

SettingRow::SettingRow(const console::SettingView &setting, QWidget *parent)
    : QWidget(parent)
    , m_setting(setting)
    , m_name(new widgets::Label(nameOf(setting), TextStyle::Strong))
    , m_key(new widgets::Label(setting.key, TextStyle::MonoSmall, Role::Muted))
    , m_meaning(new widgets::Label(meaningOf(setting), TextStyle::Small, Role::Muted))
    , m_editor(new SettingEditor(setting))
    , m_source(new widgets::Label({}, TextStyle::Small, Role::Muted))
    , m_chip(new widgets::Chip)
    , m_reset(new widgets::Button(tr("Back to the default"), widgets::Button::Kind::Link))
    , m_fault(new widgets::Label({}, TextStyle::Small, Role::Danger))
{
    build();
    connect(m_editor, &SettingEditor::edited, this, &SettingRow::edit);
    connect(m_reset, &QPushButton::clicked, this, &SettingRow::reset);
    show(setting, std::nullopt);
}

void SettingRow::build()
{
    m_name->setWordWrap(true);
    m_meaning->setWordWrap(true);
    m_source->setWordWrap(true);
    m_fault->setWordWrap(true);
    m_key->setSelectable();
    m_key->setElided(true);
    m_reset->setObjectName(u"reset "_s + m_setting.key);
    m_reset->setAccessibleName(tr("%1: back to the default").arg(nameOf(m_setting)));
    m_fault->setObjectName(u"fault "_s + m_setting.key);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_name);
    words->addWidget(m_key);
    words->addWidget(m_meaning);
    words->addStretch(1);
    auto *state = new QHBoxLayout;
    state->setSpacing(theme::space8);
    state->addWidget(m_chip);
    state->addStretch(1);
    state->addWidget(m_reset);
    auto *control = new QVBoxLayout;
    control->setSpacing(theme::space4);
    control->addWidget(m_editor);
    control->addWidget(m_fault);
    control->addWidget(m_source);
    control->addLayout(state);
    control->addStretch(1);
    auto *side = new QWidget;
    side->setLayout(control);
    control->setContentsMargins(0, 0, 0, 0);
    side->setMinimumWidth(editorWidth);
    m_layout = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_layout->setContentsMargins(0, theme::space8, 0, theme::space8);
    m_layout->setSpacing(theme::space24);
    m_layout->addLayout(words, 1);
    m_layout->addWidget(side, 1);
}

void SettingRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= wideEnough;
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    if (direction == m_layout->direction())
        return;
    m_layout->setDirection(direction);
    m_layout->setSpacing(wide ? theme::space24 : theme::space8);
    // The layout tells nobody that it needs another height now.
    updateGeometry();
}

void SettingRow::show(const console::SettingView &setting, const std::optional<SettingChange> &pending)
{
    const bool otherValue = setting.value != m_setting.value || setting.isSet != m_setting.isSet;
    m_setting = setting;
    m_pending = pending;
    if (!pending && (otherValue || m_editor->value() != setting.value))
        m_editor->setValue(setting.value);
    showState();
}

void SettingRow::edit()
{
    const QString value = m_editor->value();
    // A secret's field starts empty: emptied again, it is as it was.
    m_pending = value == m_setting.value ? std::nullopt : std::optional(SettingChange{m_setting.key, value});
    m_fault->clear();
    showState();
    Q_EMIT changed(m_setting.key, m_pending);
}

void SettingRow::reset()
{
    m_pending = SettingChange{m_setting.key, std::nullopt};
    m_editor->setValue(m_setting.isSecret ? QString() : m_setting.defaultValue);
    m_fault->clear();
    showState();
    Q_EMIT changed(m_setting.key, m_pending);
}

void SettingRow::showState()
{
    const bool toDefault = m_pending && !m_pending->value;
    m_source->setText(toDefault ? tr("Default, not saved yet")
            : m_pending         ? tr("Not saved yet")
                                : sourceText(m_setting));
    m_source->setInk(m_pending ? Role::Accent : Role::Muted);
    const bool awaits = m_setting.awaitsRestart && !m_pending;
    m_chip->setVisible(awaits);
    if (awaits)
        m_chip->setLook({theme::Tone::Warning, u"clock"_s, tr("after a restart")});
    m_chip->setToolTip(
        m_setting.isSecret ? QString() : tr("In effect now: %1").arg(valueText(m_setting, m_setting.runningValue)));
    m_reset->setVisible(m_setting.source == SettingSource::File && !toDefault);
    m_fault->setVisible(!m_fault->text().isEmpty());
    m_editor->setFault(!m_fault->text().isEmpty());
}

void SettingRow::setFault(const QString &text)
{
    m_fault->setText(text);
    showState();
}

void SettingRow::focusEditor()
{
    m_editor->setFocus();
}

} // namespace touchline::settings
