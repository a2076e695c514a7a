// SPDX-License-Identifier: GPL-3.0-only
#include "ui/settings/settings_list.h"

#include "ui/settings/setting_row.h"
#include "ui/settings/setting_words.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/card.h"

#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace touchline::settings {

using console::SettingChange;
using console::SettingView;

SettingsList::SettingsList(QWidget *parent)
    : QScrollArea(parent)
{
    auto *content = new QWidget;
    content->setProperty("transparent", true);
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, theme::space8, 0);
    m_column->setSpacing(theme::space12);
    m_column->addStretch(1);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setWidget(content);
}

void SettingsList::show(const QList<SettingView> &settings)
{
    for (const SettingView &setting : settings) {
        SettingRow *row = m_rows.value(setting.key);
        if (!row) {
            addRow(setting);
            continue;
        }
        const auto change = m_changes.constFind(setting.key);
        row->show(setting, change == m_changes.cend() ? std::nullopt : std::optional(*change));
    }
    narrow(m_section, m_search);
}

void SettingsList::addRow(const SettingView &setting)
{
    Group &group = m_groups[sectionOf(setting.key)];
    if (!group.card) {
        group.card = new widgets::Card(sectionTitle(sectionOf(setting.key)));
        group.card->body()->setSpacing(0);
        m_column->insertWidget(m_column->count() - 1, group.card);
    } else {
        group.rules.append(new widgets::Rule);
        group.card->body()->addWidget(group.rules.constLast());
    }
    auto *row = new SettingRow(setting);
    group.card->body()->addWidget(row);
    group.rows.append(row);
    m_rows.insert(setting.key, row);
    connect(row, &SettingRow::changed, this, &SettingsList::take);
}

void SettingsList::take(const QString &key, const std::optional<SettingChange> &change)
{
    if (change)
        m_changes.insert(key, *change);
    else
        m_changes.remove(key);
    Q_EMIT changed();
}

void SettingsList::narrow(const QString &section, const QString &search)
{
    const bool other = section != m_section || search != m_search;
    m_section = section;
    m_search = search;
    for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
        bool any = false;
        for (qsizetype i = 0; i < group->rows.size(); ++i) {
            SettingRow *row = group->rows.at(i);
            const bool wanted = search.trimmed().isEmpty() ? group.key() == section : matches(row->setting(), search);
            row->setVisible(wanted);
            if (i > 0)
                group->rules.at(i - 1)->setVisible(wanted && any);
            any = any || wanted;
        }
        group->card->setVisible(any);
    }
    if (other)
        ensureVisible(0, 0);
}

qsizetype SettingsList::shownRows() const
{
    qsizetype shown = 0;
    for (const SettingRow *row : m_rows)
        shown += row->isHidden() ? 0 : 1;
    return shown;
}

QList<SettingView> SettingsList::settings() const
{
    QList<SettingView> settings;
    for (const SettingRow *row : m_rows)
        settings.append(row->setting());
    return settings;
}

void SettingsList::discard()
{
    m_changes.clear();
    for (SettingRow *row : std::as_const(m_rows)) {
        row->show(row->setting(), std::nullopt);
        row->setFault({});
    }
    Q_EMIT changed();
}

void SettingsList::settle(const QList<SettingChange> &saved)
{
    for (const SettingChange &change : saved) {
        SettingRow *row = m_rows.value(change.key);
        if (!row)
            continue;
        const SettingView &before = row->setting();
        if (m_changes.value(change.key) == change) {
            m_changes.remove(change.key);
            row->show(before, std::nullopt);
            row->setFault({});
        } else if (!m_changes.contains(change.key) && !before.isSecret) {
            // Typed back meanwhile to what it was: by now that is a change.
            const bool wasSet = before.source == domain::SettingSource::File;
            m_changes.insert(change.key, {change.key, wasSet ? std::optional(before.value) : std::nullopt});
        }
    }
    Q_EMIT changed();
}

void SettingsList::setFault(const QString &key, const QString &text)
{
    SettingRow *row = m_rows.value(key);
    if (!row)
        return;
    row->setFault(text);
    if (row->isVisible()) {
        ensureWidgetVisible(row);
        row->focusEditor();
    }
}

} // namespace touchline::settings
