// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_orders.h"
#include "core/domain/clock.h"
#include "ui/clubs/bulk/outcome_model.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QTableView;

namespace touchline::widgets {
class Button;
class Label;
class Notice;
class PillButton;
} // namespace touchline::widgets

namespace touchline::clubs {

/// An order for many clubs while it goes on and afterwards: how far it is, what became of each club, and what stops it,
/// takes it back or keeps it.
class BulkPanel final : public QWidget
{
    Q_OBJECT

public:
    BulkPanel(
        console::BulkOrders &orders, const domain::Clock &clock, console::BulkAction action, QWidget *parent = nullptr);

    /// The order has this id and is for so many clubs; −1: not known.
    void follow(const QString &id, qint64 clubs);
    bool isOver() const { return m_progress.finished; }
    void writeOutcomes(const QString &path);

Q_SIGNALS:
    void closeRequested();

private:
    QWidget *makeOutcomes();
    QLayout *makeButtons();
    void take(const console::BulkProgress &progress);
    void takeOutcomes(const QString &id, const QList<console::BulkOutcome> &outcomes);
    void showProgress();
    void showUndo();
    void stop();
    void undo();
    void tellUndone(const domain::Result<console::BulkUndone> &undone);
    void askForFile();

    console::BulkOrders &m_orders;
    const domain::Clock &m_clock;
    const console::BulkAction m_action;
    console::BulkProgress m_progress{};
    OutcomeModel m_outcomes;
    QTimer m_tick;
    QList<qint64> m_due; ///< when what is still held is carried out, in milliseconds since the epoch, the next first
    bool m_someCarriedOut = false;
    bool m_undone = false;
    QProgressBar *m_bar;
    widgets::Label *m_text;
    widgets::PillButton *m_onlyRefused;
    QTableView *m_table;
    widgets::Notice *m_notice;
    widgets::Button *m_undo;
    widgets::Button *m_export;
    widgets::Button *m_stop;
    widgets::Button *m_close;
};

} // namespace touchline::clubs
