// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QStackedWidget>

namespace touchline::widgets {
class StatePane;
}

namespace touchline::clubs {

class ClubsModel;
class ClubsTable;
class FilterBar;

/// The table or, where there is nothing in it, why: clubs are being read, cannot be read, do not match, or none has
/// signed up yet.
class ClubsPane final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClubsPane)

public:
    /// Takes the table; the model and the filters outlive it.
    ClubsPane(ClubsModel &model, ClubsTable &table, const FilterBar &filters, QWidget *parent = nullptr);

    /// Where clubs sign up, for as long as none has.
    void setPublicUrl(const QString &url);
    /// Shows what holds now.
    void look();
    /// Whether it offers to onboard the first club.
    bool offersOnboarding() const { return m_offersOnboarding; }

Q_SIGNALS:
    void onboardRequested();
    void allClubsRequested();

private:
    void showEmpty();
    void act();

    ClubsModel &m_model;
    ClubsTable &m_table;
    const FilterBar &m_filters;
    widgets::StatePane *m_pane;
    QString m_publicUrl;
    bool m_offersOnboarding = false;
};

} // namespace touchline::clubs
