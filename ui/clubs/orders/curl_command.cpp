// SPDX-License-Identifier: GPL-3.0-only
#include "ui/clubs/orders/curl_command.h"

using namespace Qt::StringLiterals;

namespace touchline::clubs {

namespace {
/// For a POSIX shell, whatever is in it.
QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', u"'\\''"_s) + u'\'';
}
} // namespace

QString curlCommand(const console::ClubDetail &club)
{
    QString base = club.publicUrl;
    base.chop(u"/c/"_s.size() + club.club.slug.size());
    const QString url = u"%1/api/v1/tenants/%2/provision-status"_s.arg(base, club.club.id);
    return u"curl -sS -H \"Authorization: Bearer $TOUCHLINE_TOKEN\" "_s + quoted(url);
}

} // namespace touchline::clubs
