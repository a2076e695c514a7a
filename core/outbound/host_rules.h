// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/result.h"

#include <QByteArray>
#include <QHostAddress>
#include <QString>
#include <QStringList>
#include <optional>

namespace touchline::outbound {

/// Where webhooks may go: `provision.webhook_allowed_hosts` and `provision.webhook_allow_private`.
struct WebhookPolicy
{
    QStringList allowedHosts; ///< exact, or `*.` for any subdomain; empty: none
    bool allowPrivate = false; ///< also private and loopback addresses, http, and any port
};

/// A URL taken apart once, by one parser; requests are built from these parts and never from the original text.
struct CheckedUrl
{
    bool tls = true;
    QString host; ///< canonical; an IPv6 address without brackets
    quint16 port = 443;
    QByteArray target; ///< path and query, percent-encoded, at least `/`
    std::optional<QHostAddress> literal{}; ///< the host is this address, there is nothing to look up

    /// As it stands in the Host header (RFC 9110, section 7.2): brackets where needed, no default port.
    QByteArray authority() const;
};

/// The one spelling of a host: lower case, no trailing dot, ACE for IDN (RFC 5891), an address in any notation browsers
/// take (`0x7f.1`, `2130706433`, `0177.0.0.1`) in its usual one. Nothing if it is not a host.
std::optional<QString> canonicalHost(QStringView host);

/// Whether the canonical host is on the list. `*.make.com` covers every depth below make.com, not make.com itself, and
/// never an address.
bool isAllowedHost(const QString &canonical, const QStringList &allowedHosts);

/// Takes apart an http or https URL without user name or fragment. Errors: InvalidRequest with an issue on `field`.
domain::Result<CheckedUrl> parseUrl(const QString &url, const QString &field = QStringLiteral("webhookUrl"));

/// What a club gave as its webhook, checked without any look-up. Errors: InvalidRequest (malformed, or not https on
/// port 443), InvalidWebhookHost (not on the list, or an address that webhooks may not reach).
domain::Result<CheckedUrl> checkWebhookUrl(const QString &url, const WebhookPolicy &policy);

} // namespace touchline::outbound
