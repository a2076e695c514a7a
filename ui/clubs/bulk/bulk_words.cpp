// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/bulk/bulk_words.h"

#include "ui/errors/error_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <algorithm>
#include <limits>

namespace touchline::clubs {

using console::BulkAction;

namespace {
struct BulkWords
{
    Q_DECLARE_TR_FUNCTIONS(BulkWords)
};
} // namespace

int pluralOf(qint64 clubs)
{
    return static_cast<int>(std::clamp<qint64>(clubs, 0, std::numeric_limits<int>::max()));
}

QString bulkQuestion(BulkAction action, qint64 clubs)
{
    const int n = pluralOf(clubs);
    switch (action) {
    case BulkAction::Retry:
        return BulkWords::tr("Retry %Ln club(s)?", nullptr, n);
    case BulkAction::CancelRun:
        return BulkWords::tr("Cancel the setup of %Ln club(s)?", nullptr, n);
    case BulkAction::ResendLink:
        return BulkWords::tr("Send %Ln owner(s) a new link?", nullptr, n);
    case BulkAction::Suspend:
        return BulkWords::tr("Suspend %Ln club(s)?", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString bulkEffect(BulkAction action)
{
    switch (action) {
    case BulkAction::Retry:
        return BulkWords::tr("Each goes on at once at the step it stopped at. Clubs with nothing to retry are left as "
                             "they are and listed.");
    case BulkAction::CancelRun:
        return BulkWords::tr(
            "Each setup ends as failed, at the latest at its next step, and can be retried later. What "
            "was set up stays. Clubs that are not being set up are left as they are and listed.");
    case BulkAction::ResendLink:
        return BulkWords::tr("Each owner is mailed a new link; links sent before are void. Clubs without an owner yet "
                             "are left as they are and listed.");
    case BulkAction::Suspend:
        return BulkWords::tr("Their pages, links and sessions rest, and nothing more is set up for them until they are "
                             "reinstated. Each club is held back for ten seconds and can be saved by Undo until then.");
    }
    Q_UNREACHABLE();
}

QString bulkVerb(BulkAction action, qint64 clubs)
{
    const int n = pluralOf(clubs);
    switch (action) {
    case BulkAction::Retry:
        return BulkWords::tr("Retry %Ln club(s)", nullptr, n);
    case BulkAction::CancelRun:
        return BulkWords::tr("Cancel %Ln setup(s)", nullptr, n);
    case BulkAction::ResendLink:
        return BulkWords::tr("Send %Ln link(s)", nullptr, n);
    case BulkAction::Suspend:
        return BulkWords::tr("Suspend %Ln club(s)", nullptr, n);
    }
    Q_UNREACHABLE();
}

QString bulkTitle(BulkAction action)
{
    switch (action) {
    case BulkAction::Retry:
        return BulkWords::tr("Retry clubs");
    case BulkAction::CancelRun:
        return BulkWords::tr("Cancel setups");
    case BulkAction::ResendLink:
        return BulkWords::tr("Resend links");
    case BulkAction::Suspend:
        return BulkWords::tr("Suspend clubs");
    }
    Q_UNREACHABLE();
}

bool needsReason(BulkAction action)
{
    return action == BulkAction::CancelRun || action == BulkAction::Suspend;
}

QString bulkProgressText(const console::BulkProgress &progress)
{
    const QLocale locale;
    const QString treated = locale.toString(progress.done + progress.refused);
    const QString total = locale.toString(progress.total);
    if (progress.failure)
        return BulkWords::tr("Stopped after %1 clubs. %2").arg(treated, errors::errorText(*progress.failure));
    if (progress.stopped && progress.total >= 0)
        return BulkWords::tr("Stopped after %1 of %2 clubs.").arg(treated, total);
    if (progress.stopped)
        return BulkWords::tr("Stopped after %1 clubs.").arg(treated);
    if (progress.finished)
        return BulkWords::tr("Finished: %1 done, %2 left as they were.")
            .arg(locale.toString(progress.done), locale.toString(progress.refused));
    if (progress.total < 0)
        return BulkWords::tr("%1 clubs so far…").arg(treated);
    return BulkWords::tr("%1 of %2 clubs…").arg(treated, total);
}

QString outcomeText(BulkAction action, const console::BulkOutcome &outcome)
{
    if (outcome.error)
        return errors::errorText(*outcome.error);
    switch (action) {
    case BulkAction::Retry:
        return BulkWords::tr("Goes on");
    case BulkAction::CancelRun:
        return BulkWords::tr("Ends");
    case BulkAction::ResendLink:
        return BulkWords::tr("Link on its way");
    case BulkAction::Suspend:
        return BulkWords::tr("Suspended in ten seconds unless undone");
    }
    Q_UNREACHABLE();
}

} // namespace touchline::clubs
