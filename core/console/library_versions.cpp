// SPDX-License-Identifier: GPL-3.0-only
#include "core/console/library_versions.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace touchline::console {

QList<LibraryVersion> libraryVersions()
{
    // SQLite is asked; the others' versions are those that were built with.
    return {{u"SQLite"_s, QString::fromLatin1(sqlite3_libversion()), u"public domain"_s},
        {u"QCoro"_s, u"" TOUCHLINE_QCORO_VERSION ""_s, u"MIT"_s},
        {u"Boost.Beast"_s, u"" TOUCHLINE_BOOST_VERSION ""_s, u"BSL-1.0"_s},
        {u"libcurl"_s, u"" TOUCHLINE_CURL_VERSION ""_s, u"curl"_s},
        {u"libjwt"_s, u"" TOUCHLINE_JWT_VERSION ""_s, u"MPL-2.0"_s},
        {u"libsodium"_s, u"" TOUCHLINE_SODIUM_VERSION ""_s, u"ISC"_s},
        {u"prometheus-cpp"_s, u"" TOUCHLINE_PROMETHEUS_VERSION ""_s, u"MIT"_s},
        {u"toml++"_s, u"" TOUCHLINE_TOML_VERSION ""_s, u"MIT"_s}};
}

} // namespace touchline::console
