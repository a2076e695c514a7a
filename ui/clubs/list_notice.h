// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QWidget>

namespace touchline::widgets {
class Notice;
}

namespace touchline::clubs {

class ClubsModel;

/// Above the clubs while what is shown of them may be out of date, or goes no further, because the core could not be
/// read; with *Try again*. Hidden as soon as it could.
class ListNotice final : public QWidget
{
    Q_OBJECT

public:
    /// The model outlives it.
    explicit ListNotice(ClubsModel &model, QWidget *parent = nullptr);

private:
    void look();
    void tryAgain();

    ClubsModel &m_model;
    widgets::Notice *m_notice;
};

} // namespace touchline::clubs
