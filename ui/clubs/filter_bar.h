// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"
#include "core/domain/clock.h"
#include "ui/clubs/filter_completer.h"

#include <QTimer>
#include <QWidget>

namespace touchline::widgets {
class Label;
class PillButton;
class SearchField;
} // namespace touchline::widgets

namespace touchline::clubs {

class ViewsButton;

/// The row over the club table: a chip a state with its count, the search box with the filter language, and the views;
/// below it what is wrong with a filter. The chips and a `state:` in the text are one and the same choice.
class FilterBar final : public QWidget
{
    Q_OBJECT

public:
    using State = std::optional<domain::ProvisionState>;

    explicit FilterBar(const domain::Clock &clock, QWidget *parent = nullptr);
    ~FilterBar() override;

    /// What both together ask for; the last one that could be understood. Times in it are reckoned from the moment it
    /// is asked.
    domain::ClubFilter filter() const;
    QString searchText() const;
    /// All of it in the filter language.
    QString filterText() const;
    void setFilterText(const QString &text);
    /// The chip; nothing: all.
    void setState(State state);
    /// Takes effect at once.
    void setSearchText(const QString &text);
    /// Without counts (the core does not answer) the chips show none.
    void setCounts(const std::optional<console::ClubCounts> &counts);
    void setValues(FilterCompleter::Values values) { m_completer->setValues(std::move(values)); }
    ViewsButton &views() { return *m_views; }

Q_SIGNALS:
    void changed();
    /// Down or Enter in the search box: the keyboard goes on in the table.
    void leaveToTable();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Choice
    {
        State state;
        QString title;
        widgets::PillButton *pill;
    };

    void addChoice(State state, const QString &title, const QString &iconName);
    void choose(State state);
    /// Takes the text as the filter if it is understood. While it is being typed, the term at its end may be
    /// unfinished.
    void take(bool typing);
    void showChoice();
    void sayFault(const QString &fault);

    const domain::Clock &m_clock;
    QList<Choice> m_choices;
    State m_state{}; ///< by chip
    QString m_understood; ///< the text of the filter in force
    QString m_told; ///< what `changed` was emitted for
    widgets::SearchField *m_search;
    FilterCompleter *m_completer;
    ViewsButton *m_views;
    widgets::Label *m_fault;
    QTimer m_debounce;
};

} // namespace touchline::clubs
