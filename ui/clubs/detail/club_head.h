// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/views.h"

#include <QWidget>

class QHBoxLayout;
class QMenu;

namespace touchline::widgets {
class Button;
class Chip;
class Label;
} // namespace touchline::widgets

namespace touchline::clubs {

/// The club's name, what it is, how it stands, and the menu of what can be done; stays while the rest scrolls.
class ClubHead final : public QWidget
{
    Q_OBJECT

public:
    /// `inWindow`: in a window of its own, which needs neither *open* nor *close*.
    ClubHead(QMenu &menu, bool inWindow, QWidget *parent = nullptr);

    void setClub(const console::ClubDetail &club);
    void tick(qint64 nowMs);
    void openMenu();

Q_SIGNALS:
    void openRequested();
    void closeRequested();

private:
    widgets::Button *addButton(QHBoxLayout &row, const QString &icon, const QString &name);

    console::ClubRow m_club;
    widgets::Label *m_name;
    widgets::Label *m_line;
    widgets::Chip *m_chip;
    widgets::Button *m_menu = nullptr;
};

} // namespace touchline::clubs
