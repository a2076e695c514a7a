// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/save_bar.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/button_action.h"
#include "ui/widgets/label.h"
#include "ui/widgets/notice.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

SaveBar::SaveBar(QWidget *parent)
    : QFrame(parent)
    , m_count(new widgets::Label({}, theme::TextStyle::Strong))
    , m_reason(new QLineEdit)
    , m_discard(new widgets::Button(tr("Discard")))
    , m_save(new widgets::Button(tr("Save"), widgets::Button::Kind::Primary))
    , m_trouble(new widgets::Notice(theme::Tone::Danger))
{
    setProperty("card", true);
    m_reason->setObjectName(u"settingsReason"_s);
    m_discard->setObjectName(u"settingsDiscard"_s);
    m_save->setObjectName(u"settingsSave"_s);
    m_trouble->setObjectName(u"settingsTrouble"_s);
    m_reason->setPlaceholderText(tr("Why? (shown in the audit)"));
    m_reason->setAccessibleName(tr("Why? (shown in the audit)"));
    m_reason->setMaxLength(500);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::space12);
    row->addWidget(m_count);
    row->addWidget(m_reason, 1);
    row->addWidget(m_discard);
    row->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::space12, theme::space12, theme::space12, theme::space12);
    column->setSpacing(theme::space8);
    column->addWidget(m_trouble);
    column->addLayout(row);
    m_trouble->hide();
    hide();
    new widgets::ButtonAction(*m_save, tr("Save the settings"), QKeySequence::Save, *this);
    connect(m_save, &QPushButton::clicked, this, &SaveBar::saveRequested);
    connect(m_reason, &QLineEdit::returnPressed, this, &SaveBar::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &SaveBar::discardRequested);
}

void SaveBar::setChanges(qsizetype count)
{
    m_count->setText(tr("%n change(s)", nullptr, static_cast<int>(count)));
    setVisible(count > 0);
    if (count == 0)
        m_trouble->hide();
}

void SaveBar::setBusy(bool busy)
{
    m_save->setBusy(busy, busy ? tr("Saving…") : QString());
    m_discard->setEnabled(!busy);
}

bool SaveBar::isBusy() const
{
    return m_save->isBusy();
}

void SaveBar::setTrouble(const QString &text)
{
    m_trouble->setText(text);
    m_trouble->setVisible(!text.isEmpty());
}

QString SaveBar::reason() const
{
    return m_reason->text().trimmed();
}

void SaveBar::clearReason(const QString &reason)
{
    if (this->reason() == reason)
        m_reason->clear();
}

} // namespace touchline::settings
