// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>

namespace touchline::console {

/// A library the core is made of.
struct LibraryVersion
{
    QString name;
    QString version; ///< the one at work where it can be asked, else the one built with
    QString licence;
};

QList<LibraryVersion> libraryVersions();

} // namespace touchline::console
