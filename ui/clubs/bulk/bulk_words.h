// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/bulk_values.h"

#include <QString>

/// What an order for many clubs is called in the window.
namespace touchline::clubs {

/// `Retry 12 clubs?`
QString bulkQuestion(console::BulkAction action, qint64 clubs);
/// What exactly will happen to each club.
QString bulkEffect(console::BulkAction action);
/// The button that begins it: `Retry 12 clubs`.
QString bulkVerb(console::BulkAction action, qint64 clubs);
/// `Retrying clubs`, while it goes on and afterwards.
QString bulkTitle(console::BulkAction action);
bool needsReason(console::BulkAction action);
/// One line: how far it has come.
QString bulkProgressText(const console::BulkProgress &progress);
/// What became of one club, as a sentence.
QString outcomeText(console::BulkAction action, const console::BulkOutcome &outcome);

/// A number of clubs as `tr` takes it for a plural.
int pluralOf(qint64 clubs);

} // namespace touchline::clubs
