// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/reason.h"

using namespace Qt::StringLiterals;

namespace touchline::operations {

namespace {
/// One printable line: it is shown in terminals and tables.
QString printable(const QString &typed)
{
    QString reason = typed.simplified();
    reason.removeIf([](QChar c) { return !c.isPrint() && !c.isSurrogate(); });
    return reason;
}
} // namespace

QString keptReason(const QString &typed)
{
    return printable(typed).left(longestReason);
}

domain::Result<QString> requiredReason(const QString &typed)
{
    QString reason = printable(typed);
    if (!reason.isEmpty() && reason.size() <= longestReason)
        return reason;
    const QString message = reason.isEmpty() ? u"Give a reason."_s : u"At most %1 characters."_s.arg(longestReason);
    return domain::fail({domain::ErrorCode::InvalidRequest, message, {{{u"reason"_s}, message, u"invalid_reason"_s}}});
}

} // namespace touchline::operations
