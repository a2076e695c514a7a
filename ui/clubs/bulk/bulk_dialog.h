// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_orders.h"
#include "core/domain/clock.h"

#include <QDialog>

class QStackedLayout;

namespace touchline::clubs {

class BulkForm;
class BulkPanel;

/// An order for many clubs from the question to the last outcome. Closing it while it goes on stops nothing before it
/// was asked for: it only leaves once the order is over. Deletes itself when closed.
class BulkDialog final : public QDialog
{
    Q_OBJECT

public:
    /// The order without its reason; for all that match if it names no clubs.
    BulkDialog(console::BulkOrders &orders, const domain::Clock &clock, console::BulkOrder order, QWidget *parent);

    void reject() override;

private:
    void count();
    void begin();

    console::BulkOrders &m_orders;
    console::BulkOrder m_order;
    qint64 m_clubs = -1;
    QStackedLayout *m_stack;
    BulkForm *m_form;
    BulkPanel *m_panel;
    bool m_begun = false; ///< sent, and not refused
};

} // namespace touchline::clubs
