// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_values.h"

#include <QFrame>

class QMenu;

namespace touchline::widgets {
class Button;
class Label;
} // namespace touchline::widgets

namespace touchline::clubs {

/// What stands over the table while several clubs are chosen: how many, the way to all that match, and what can be done
/// to them.
class SelectionBar final : public QFrame
{
    Q_OBJECT

public:
    explicit SelectionBar(QWidget *parent = nullptr);

    /// `matching`: how many match the filter; −1: not known.
    void showChosen(qint64 chosen, qint64 matching);
    /// `matching` as above: all that match are chosen.
    void showAllChosen(qint64 matching);

Q_SIGNALS:
    void allRequested();
    void noneRequested();
    void ordered(touchline::console::BulkAction action);
    void exportRequested();

private:
    void addOrder(const QString &text, console::BulkAction action);

    widgets::Label *m_text;
    widgets::Button *m_all;
    widgets::Button *m_retry;
    widgets::Button *m_more;
    widgets::Button *m_none;
    QMenu *m_menu;
};

} // namespace touchline::clubs
