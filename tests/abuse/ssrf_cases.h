// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace touchline::testsupport {

/// A name below example.test that no webhook may be reached by.
struct NameCase
{
    QString title;
    QString name;
    QStringList records; ///< lines of dnsmasq's configuration
    QStringList forbidden; ///< the addresses among those it leads to that nothing may be sent to
    QString reason; ///< what the operator is told, among other words
    bool kernelRefuses = false; ///< Linux connects to no such address itself
};
QList<NameCase> namesThatLeadAstray();

/// URLs that are refused by what they say alone.
QStringList urlsThatLeadAstray();
/// A list of allowed hosts that has names on it and every kind of address.
QStringList carelesslyAllowedHosts();

} // namespace touchline::testsupport
