// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/order_errors.h"

#include "ui/errors/error_text.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
struct OrderErrors
{
    Q_DECLARE_TR_FUNCTIONS(OrderErrors)
};

struct Known
{
    const char16_t *said; ///< how the core's sentence begins
    QString told;
};

QList<Known> knownRefusals()
{
    return {
        {u"There is nothing to retry", OrderErrors::tr("There is nothing to retry at the moment.")},
        {u"This club is being set up at this moment",
            OrderErrors::tr("This club is being set up at this moment; try again shortly, or cancel its run first.")},
        {u"The present run is not over yet", OrderErrors::tr("The present run is not over yet. Cancel it first.")},
        {u"There is no run to cancel", OrderErrors::tr("There is no run to cancel: it is over, or has not begun.")},
        {u"This club does not wait for its mail", OrderErrors::tr("The club no longer waits for its mail address.")},
        {u"This club's signup is not finished", OrderErrors::tr("This club's signup is not finished.")},
        {u"This club is suspended already", OrderErrors::tr("This club is suspended already.")},
        {u"This club is not suspended", OrderErrors::tr("This club is not suspended.")},
        {u"This club is cancelled", OrderErrors::tr("This club is cancelled.")},
        {u"The club's owner has not been set up", OrderErrors::tr("The club's owner has not been set up yet.")},
        {u"This club has no webhook", OrderErrors::tr("This club has no webhook.")},
        {u"The webhook is disabled", OrderErrors::tr("The webhook is switched off; switch it on again first.")},
        {u"The webhook is not disabled", OrderErrors::tr("The webhook is not switched off.")},
        {u"The webhook's secret does not rotate", OrderErrors::tr("The webhook's secret is not being changed.")},
        {u"Only a message that failed", OrderErrors::tr("Only a message that failed can be sent again.")},
    };
}
} // namespace

QString orderErrorText(const domain::Error &error)
{
    if (error.code != domain::ErrorCode::StepOutOfOrder || error.detail.isEmpty())
        return errors::errorText(error);
    for (const Known &known : knownRefusals()) {
        if (error.detail.startsWith(QString::fromUtf16(known.said)))
            return known.told;
    }
    if (error.detail.contains(u"is held back for this club already"_s))
        return OrderErrors::tr("Something else is held back for this club already; undo that first.");
    return error.detail;
}

} // namespace touchline::clubs
