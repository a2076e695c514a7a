// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "ui/clubs/saved_views.h"

#include <QWidget>
#include <functional>

class QMenu;

namespace touchline::widgets {
class Button;
}

namespace touchline::clubs {

/// The *Views* button: the views to choose from, and what saves and removes one's own.
class ViewsButton final : public QWidget
{
    Q_OBJECT

public:
    explicit ViewsButton(QWidget *parent = nullptr);

    /// Gives the view as it is now, without a name.
    void setPresent(std::function<ClubView()> present) { m_present = std::move(present); }
    /// The menu as it would open now; filled anew each time.
    QMenu *menu() const { return m_menu; }
    void openMenu();

Q_SIGNALS:
    void chosen(const touchline::clubs::ClubView &view);

private:
    void fill();
    void addView(QMenu *menu, const ClubView &view);
    void askForName();
    void save(const QString &name);

    SavedViews m_views;
    std::function<ClubView()> m_present;
    widgets::Button *m_button;
    QMenu *m_menu;
};

} // namespace touchline::clubs
