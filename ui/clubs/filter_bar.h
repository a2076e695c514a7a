// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QTimer>
#include <QWidget>

namespace touchline::widgets {
class PillButton;
class SearchField;
} // namespace touchline::widgets

namespace touchline::clubs {

/// The row over the club table: a chip a state with its count, and the search box.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    using Filter = std::optional<domain::ProvisionState>;

    explicit FilterBar(QWidget *parent = nullptr);

    Filter filter() const { return m_filter; }
    QString searchText() const;
    void setFilter(Filter filter);
    /// Takes effect at once.
    void setSearchText(const QString &text);
    /// Without counts (the core does not answer) the chips show none.
    void setCounts(const std::optional<console::ClubCounts> &counts);

Q_SIGNALS:
    void changed();
    /// Down or Enter in the search box: the keyboard goes on in the table.
    void leaveToTable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        Filter filter;
        QString title;
        widgets::PillButton *pill;
    };

    void addChoice(Filter filter, const QString &title, const QString &iconName);

    QList<Choice> m_choices;
    Filter m_filter;
    widgets::SearchField *m_search;
    QTimer m_debounce;
};

} // namespace touchline::clubs
