// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_values.h"
#include "core/console/console.h"

#include <QObject>

namespace touchline::console {

/// What an operator orders of many clubs at once. The core finds the clubs page by page and treats each like a single
/// order: audited by itself, held back where that is. Signals arrive on the thread this object lives in, coalesced to
/// at most 20 a second.
class BulkOrders : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// How many clubs match, exactly; may take a second or two with a million clubs.
    virtual Reply<qint64> count(domain::ClubFilter filter) = 0;
    /// Begins the order and gives its id. Errors: InvalidRequest without a reason where one is needed.
    virtual Reply<QString> start(BulkOrder order) = 0;
    /// Begins no further club; what was done stays.
    virtual Reply<void> stop(QString id) = 0;
    /// Stops the order and takes back what it has the core hold back and is not carried out yet. Answers when nothing
    /// of it is under way any more, so that what is not counted as undone stays done.
    virtual Reply<BulkUndone> undo(QString id) = 0;

Q_SIGNALS:
    void progressed(const touchline::console::BulkProgress &progress);
    /// What became of these clubs, in the order it became known.
    void outcomes(const QString &id, const QList<touchline::console::BulkOutcome> &outcomes);
};

} // namespace touchline::console
