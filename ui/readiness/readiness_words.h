// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/console/readiness_values.h"
#include "ui/widgets/chip.h"

#include <QString>

/// How the checklist and the preflight are told.
namespace touchline::readiness {

QString itemTitle(domain::CheckItem item);
QString entryText(const domain::CheckEntry &entry);
widgets::ChipLook stateChip(domain::CheckState state);
/// `2 block going live · 5 warnings`
QString summaryText(const QList<domain::CheckEntry> &entries);

/// Where in the window something is put right.
struct FixPlace
{
    enum class Kind {
        None, ///< all is well, or it is nothing a program can do
        Setting, ///< `what` is its key, or a part of the Settings page: `test_mail`, `keys`, `backups`
        Page, ///< `what` is the page's key
        FailedClubs,
        Preflight, ///< on this page
        CheckAll, ///< on this page
        Command, ///< only in a terminal: `what` is the command
    };
    Kind kind = Kind::None;
    QString what{};
};
FixPlace fixPlace(domain::Finding finding);
/// What the button for it says; empty where there is none.
QString fixButtonText(const FixPlace &place);
QString fixHint(const FixPlace &place);

/// `starter path` as people read it; an unknown one keeps its name.
QString preflightTitle(const QString &name);
/// The checks a preflight goes through, in their order.
QStringList preflightNames();

} // namespace touchline::readiness
