// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/settings_desk_values.h"

#include <QHash>
#include <QMap>
#include <QScrollArea>

class QVBoxLayout;

namespace touchline::widgets {
class Card;
class Label;
} // namespace touchline::widgets

namespace touchline::settings {

class SettingRow;

/// The settings of one section, or all that a search finds, as rows in a card a section. What is typed and not saved
/// is remembered here.
class SettingsList final : public QScrollArea
{
    Q_OBJECT

public:
    explicit SettingsList(QWidget *parent = nullptr);

    void show(const QList<console::SettingView> &settings);
    using QWidget::show;
    /// Only these rows: of that section, or, with a search, whatever it finds.
    void narrow(const QString &section, const QString &search);
    qsizetype shownRows() const;

    QList<console::SettingView> settings() const;
    QList<console::SettingChange> changes() const { return m_changes.values(); }
    void discard();
    /// These are saved: forgotten, except where something else has been typed since.
    void settle(const QList<console::SettingChange> &saved);
    /// Says at a setting what is wrong with it, and goes there.
    void setFault(const QString &key, const QString &text);

Q_SIGNALS:
    void changed();

private:
    struct Group
    {
        widgets::Card *card = nullptr;
        QList<SettingRow *> rows{};
        QList<QWidget *> rules{}; ///< the line above each row but the first
    };
    void addRow(const console::SettingView &setting);
    void take(const QString &key, const std::optional<console::SettingChange> &change);

    QVBoxLayout *m_column;
    QMap<QString, Group> m_groups{};
    QHash<QString, SettingRow *> m_rows{};
    QMap<QString, console::SettingChange> m_changes{};
    QString m_section{};
    QString m_search{};
};

} // namespace touchline::settings
