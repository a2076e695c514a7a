// SPDX-License-Identifier: GPL-3.0-only
#pragma once

#include "core/domain/clock.h"
#include "core/outbound/host_resolver.h"
#include "core/outbound/host_rules.h"
#include "core/outbound/http_exchange.h"

#include <QCoroTask>
#include <QObject>
#include <QSslConfiguration>
#include <QStringList>
#include <chrono>
#include <memory>
#include <optional>

namespace touchline::outbound {

/// Who chose the URL. A club's is hostile until shown otherwise; an operator's comes from the settings and may be any
/// http or https address, the local network's too.
enum class UrlOrigin { Club, Operator };

struct OutboundRequest
{
    UrlOrigin origin = UrlOrigin::Club;
    QByteArray method = "GET";
    QString url;
    HeaderList headers{};
    QByteArray body{};
    std::chrono::milliseconds timeout{5000}; ///< from the look-up to the answer's end
};

enum class Verdict {
    Answered, ///< with any status
    Refused, ///< by the guard; nothing was sent
    LookupFailed,
    ConnectFailed,
    TlsFailed, ///< the certificate or the handshake is bad
    TimedOut,
    BadAnswer, ///< not HTTP, or closed without an answer
    Cancelled, ///< the client was destroyed
};
/// `answered` | `refused` | `lookup_failed` | `connect_failed` | `tls_failed` | `timed_out` | `bad_answer` |
/// `cancelled`
QString verdictName(Verdict verdict);

struct Exchange
{
    Verdict verdict = Verdict::Cancelled;
    int status = 0; ///< only when answered
    qint64 durationMs = 0;
    QString host{};
    QStringList resolvedAddresses{};
    QString reason{}; ///< why not answered, in words, without the URL's path
    HeaderList headers{};
    std::optional<std::chrono::seconds> retryAfter{};
    QByteArray body{}; ///< at most 64 KiB
    bool bodyComplete = false;

    bool isSuccess() const { return verdict == Verdict::Answered && status >= 200 && status < 300; }
    /// Whether the same request may succeed later: no answer, 5xx, 408 or 429. A refusal and a bad certificate are
    /// final.
    bool isTransient() const;
};

/// The one door out. Every request goes to an address that was checked, on a connection of its own, with the name kept
/// for TLS and the Host header; no redirects, no proxy, no cookies; certificates are verified. Lives on one thread,
/// which needs an event loop. Destroying it ends what is under way as Cancelled: give the loop one more turn then.
class GuardedClient final : public QObject
{
    Q_OBJECT

public:
    /// `clock` must outlive every request. `resolver`: none for the operating system's.
    GuardedClient(WebhookPolicy policy, const domain::Clock &clock, std::unique_ptr<HostResolver> resolver = {},
        const QSslConfiguration &tls = QSslConfiguration::defaultConfiguration());
    ~GuardedClient() override;

    QCoro::Task<Exchange> send(OutboundRequest request);
    /// What the guard says of a club's URL without any look-up; errors as checkWebhookUrl's.
    domain::Result<CheckedUrl> check(const QString &url) const;

private:
    struct State;
    static QCoro::Task<Exchange> run(std::shared_ptr<State> state, OutboundRequest request);

    std::shared_ptr<State> m_state;
};

} // namespace touchline::outbound
