// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_orders.h"

#include <functional>

namespace touchline::testsupport {

class FakeConsole;

/// Orders for many clubs that a test carries out itself, step by step. What it is asked is written down among the
/// console's calls, e.g. `bulk.start suspend 3 clubs: fraud`.
class FakeBulkOrders final : public console::BulkOrders
{
    Q_OBJECT

public:
    explicit FakeBulkOrders(FakeConsole &console);

    console::Reply<qint64> count(domain::ClubFilter filter) override;
    console::Reply<QString> start(console::BulkOrder order) override;
    console::Reply<void> stop(QString id) override;
    console::Reply<console::BulkUndone> undo(QString id) override;

    std::optional<console::BulkOrder> last; ///< what was started last
    console::BulkProgress progress; ///< of it
    console::BulkUndone undone; ///< what undoing it comes to

    /// Tells what became of some clubs.
    void tell(const QList<console::BulkOutcome> &fresh);
    void finish();

private:
    FakeConsole &m_console;
    int m_orders = 0;
};

} // namespace touchline::testsupport
