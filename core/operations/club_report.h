// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/store/session.h"

#include <QJsonObject>

namespace touchline::operations {

/// A page of clubs for the command line. `args`: {state?, search?, limit?, after?}, `search` in the language of
/// `domain::parseClubFilter`; gives {clubs: […], next?}. Where few of many clubs match, a page may be short.
/// Error InvalidRequest.
domain::Result<QJsonObject> clubListReport(store::Session &session, const QJsonObject &args, qint64 nowMs);

/// All an operator needs to know of one club in one object: state and reason, the newest run with its steps, mails,
/// webhook messages, the owner's link, what is held back, the newest of its audit. Nothing secret. Error
/// TenantNotFound.
domain::Result<QJsonObject> clubReport(store::Session &session, const QString &slug, qint64 nowMs);

/// What is held back, the next one first: {pending: [{id, slug, action, operator, reason, createdAtMs, dueAtMs}]}.
QJsonObject pendingReport(store::Session &session);

} // namespace touchline::operations
