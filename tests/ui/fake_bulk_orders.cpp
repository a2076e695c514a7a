// SPDX-License-Identifier: GPL-3.0-only
#include "tests/ui/fake_bulk_orders.h"

#include "tests/ui/fake_console.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using namespace console;

namespace {
QString actionName(BulkAction action)
{
    switch (action) {
    case BulkAction::Retry:
        return u"retry"_s;
    case BulkAction::CancelRun:
        return u"cancel"_s;
    case BulkAction::ResendLink:
        return u"resend"_s;
    case BulkAction::Suspend:
        return u"suspend"_s;
    }
    Q_UNREACHABLE();
}
} // namespace

FakeBulkOrders::FakeBulkOrders(FakeConsole &console)
    : BulkOrders(&console)
    , m_console(console)
{ }

Reply<qint64> FakeBulkOrders::count(domain::ClubFilter filter)
{
    const qint64 matching = std::ranges::count_if(
        m_console.details, [&filter](const ClubDetail &detail) { return filter.matches(detail.club.facts()); });
    return m_console.answer<qint64>(u"bulk.count"_s, {}, matching);
}

Reply<QString> FakeBulkOrders::start(BulkOrder order)
{
    last = order;
    progress = {.id = QString::number(++m_orders), .action = order.action};
    const QString whom = order.tenantIds.isEmpty() ? u"all that match"_s : u"%1 clubs"_s.arg(order.tenantIds.size());
    return m_console.answer<QString>(
        u"bulk.start"_s, u"%1 %2: %3"_s.arg(actionName(order.action), whom, order.reason), progress.id);
}

Reply<void> FakeBulkOrders::stop(QString id)
{
    progress.stopped = true;
    return m_console.answer<void>(u"bulk.stop"_s, id, {});
}

Reply<BulkUndone> FakeBulkOrders::undo(QString id)
{
    return m_console.answer<BulkUndone>(u"bulk.undo"_s, id, undone);
}

void FakeBulkOrders::tell(const QList<BulkOutcome> &fresh)
{
    for (const BulkOutcome &outcome : fresh)
        ++(outcome.error ? progress.refused : progress.done);
    Q_EMIT outcomes(progress.id, fresh);
    Q_EMIT progressed(progress);
}

void FakeBulkOrders::finish()
{
    progress.finished = true;
    Q_EMIT progressed(progress);
}

} // namespace touchline::testsupport
