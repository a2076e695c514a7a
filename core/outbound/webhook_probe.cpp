// SPDX-License-Identifier: GPL-3.0-only
#include "core/outbound/webhook_probe.h"

#include <QJsonObject>
#include <QUrl>
#include <array>

using namespace Qt::StringLiterals;

namespace touchline::outbound {

namespace {
constexpr std::array methods{"HEAD", "GET", "OPTIONS"};

struct Answer
{
    QString method;
    Exchange exchange;
};

bool isRestricted(const Exchange &exchange)
{
    const int status = exchange.status;
    return exchange.verdict == Verdict::Answered && (status == 401 || status == 403 || status == 404 || status == 405);
}

/// Whether another method could not fare better.
bool endsCascade(const Exchange &exchange)
{
    switch (exchange.verdict) {
    case Verdict::Answered:
        return exchange.isSuccess() || exchange.status == 429;
    case Verdict::Refused:
    case Verdict::LookupFailed:
    case Verdict::ConnectFailed:
    case Verdict::TlsFailed:
    case Verdict::Cancelled:
        return true;
    case Verdict::TimedOut:
    case Verdict::BadAnswer:
        return false;
    }
    return true;
}

QString shortOutcome(const Exchange &exchange)
{
    switch (exchange.verdict) {
    case Verdict::Answered:
        return QString::number(exchange.status);
    case Verdict::Refused:
        return u"refused"_s;
    case Verdict::LookupFailed:
        return u"look-up failed"_s;
    case Verdict::ConnectFailed:
        return u"no connection"_s;
    case Verdict::TlsFailed:
        return u"TLS failed"_s;
    case Verdict::TimedOut:
        return u"timed out"_s;
    case Verdict::BadAnswer:
        return u"no valid answer"_s;
    case Verdict::Cancelled:
        return u"cancelled"_s;
    }
    return {};
}

/// One piece of the evidence after another, in the order it came up.
class Evidence
{
public:
    explicit Evidence(ProbeReport &report)
        : m_report(report)
    { }
    void add(const Answer &answer)
    {
        const Exchange &exchange = answer.exchange;
        addHost(exchange);
        QJsonObject entry{{u"method"_s, answer.method}, {u"verdict"_s, verdictName(exchange.verdict)},
            {u"durationMs"_s, exchange.durationMs},
            {u"addresses"_s, QJsonArray::fromStringList(exchange.resolvedAddresses)}};
        QString line = u"%1 %2 · %3 ms"_s.arg(answer.method, shortOutcome(exchange)).arg(exchange.durationMs);
        if (exchange.verdict == Verdict::Answered)
            entry[u"status"_s] = exchange.status;
        if (!exchange.reason.isEmpty()) {
            entry[u"reason"_s] = exchange.reason;
            line += u" · "_s + exchange.reason;
        }
        m_report.evidence.append(entry);
        if (exchange.verdict != Verdict::Refused)
            m_report.evidenceLines.append(line);
    }

private:
    void addHost(const Exchange &exchange)
    {
        const bool refused = exchange.verdict == Verdict::Refused;
        QString line = exchange.host;
        if (!exchange.resolvedAddresses.isEmpty() && exchange.resolvedAddresses != QStringList{exchange.host})
            line += u" → "_s + exchange.resolvedAddresses.join(u", "_s);
        line += refused ? u" · refused: "_s + exchange.reason : u" · allowed"_s;
        if (exchange.host.isEmpty())
            line = u"refused: "_s + exchange.reason;
        if (line == m_lastHost || exchange.verdict == Verdict::LookupFailed)
            return;
        m_lastHost = line;
        m_report.evidence.append(QJsonObject{{u"host"_s, exchange.host},
            {u"addresses"_s, QJsonArray::fromStringList(exchange.resolvedAddresses)},
            {u"verdict"_s, refused ? u"refused"_s : u"allowed"_s}});
        m_report.evidenceLines.append(line);
    }

    ProbeReport &m_report;
    QString m_lastHost;
};

QString summary(const QList<Answer> &answers)
{
    QStringList parts;
    for (const Answer &answer : answers)
        parts += answer.method + u' ' + shortOutcome(answer.exchange);
    return parts.join(u", "_s);
}

/// Why the probe failed for good, said by its most telling answer, the last one.
QString permanentVerdict(const QList<Answer> &answers)
{
    const Exchange &last = answers.last().exchange;
    if (last.verdict == Verdict::Refused)
        return last.reason;
    if (last.verdict == Verdict::TlsFailed)
        return u"The webhook's certificate is not accepted: %1."_s.arg(last.reason);
    for (const Answer &answer : answers) {
        if (answer.exchange.status >= 300 && answer.exchange.status < 400) {
            const QUrl target(QString::fromLatin1(headerValue(answer.exchange.headers, "location")));
            if (target.host().isEmpty())
                return u"The webhook redirects (%1); redirects are not followed, enter the final address."_s.arg(
                    summary(answers));
            return u"The webhook redirects to %1 (%2); redirects are not followed, enter the final address."_s.arg(
                target.host(), summary(answers));
        }
    }
    return u"The webhook does not accept requests (%1). Check that its address is right and that it is switched on."_s
        .arg(summary(answers));
}

void conclude(ProbeReport &report, const QList<Answer> &answers, bool strict)
{
    bool restricted = false;
    bool transient = false;
    for (const Answer &answer : answers) {
        restricted = restricted || isRestricted(answer.exchange);
        transient = transient || answer.exchange.isTransient();
        if (answer.exchange.retryAfter && answer.exchange.isTransient())
            report.retryAfter
                = std::max(report.retryAfter.value_or(std::chrono::seconds(0)), *answer.exchange.retryAfter);
    }
    const Exchange &last = answers.last().exchange;
    if (last.isSuccess()) {
        report.accepted = true;
        report.verdict = u"accepted: %1 %2"_s.arg(answers.last().method).arg(last.status);
    } else if (restricted && !strict) {
        report.accepted = true;
        report.verdict = u"exists but restricted: %1"_s.arg(summary(answers));
    } else if (transient) {
        report.verdict = last.reason.isEmpty()
            ? u"The webhook could not be checked (%1); it will be tried again."_s.arg(summary(answers))
            : u"The webhook could not be checked (%1): %2; it will be tried again."_s.arg(
                  summary(answers), last.reason);
    } else {
        report.permanent = true;
        report.verdict = permanentVerdict(answers);
    }
    if (report.accepted)
        report.retryAfter.reset();
}
} // namespace

WebhookProbe::WebhookProbe(GuardedClient &client, bool strict, std::chrono::milliseconds timeout)
    : m_client(client)
    , m_strict(strict)
    , m_timeout(timeout)
{ }

QCoro::Task<ProbeReport> WebhookProbe::probe(QString url) const
{
    return cascade(&m_client, {.url = std::move(url), .headers = {{"Accept", "*/*"}}, .timeout = m_timeout}, m_strict);
}

QCoro::Task<ProbeReport> WebhookProbe::cascade(QPointer<GuardedClient> client, OutboundRequest request, bool strict)
{
    ProbeReport report;
    Evidence evidence(report);
    QList<Answer> answers;
    for (const char *method : methods) {
        Exchange exchange;
        if (client) {
            request.method = method;
            exchange = co_await client->send(request);
        }
        answers.append({.method = QString::fromLatin1(method), .exchange = std::move(exchange)});
        evidence.add(answers.last());
        if (endsCascade(answers.last().exchange))
            break;
    }
    conclude(report, answers, strict);
    co_return report;
}

ProbeReport WebhookProbe::dryRun(const QString &url) const
{
    const auto checked = m_client.check(url);
    ProbeReport report{.accepted = checked.has_value(), .permanent = !checked};
    report.verdict
        = checked ? u"dry run: %1 is allowed; nothing was sent"_s.arg(checked->host) : checked.error().detail;
    report.evidence.append(QJsonObject{{u"host"_s, checked ? checked->host : QString()},
        {u"verdict"_s, checked ? u"allowed"_s : u"refused"_s}, {u"dryRun"_s, true}});
    report.evidenceLines.append(checked ? u"%1 · allowed · not contacted (dry run)"_s.arg(checked->host)
                                        : u"refused: "_s + checked.error().detail);
    return report;
}

} // namespace touchline::outbound
