// SPDX-License-Identifier: GPL-3.0-only
#include "packaging/demo/signup_stream.h"

#include <QCoroTimer>
#include <algorithm>
#include <cstdio>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::demo {

namespace {

constexpr int openingClubs = 18;
constexpr int tries = 20;

void say(const QString &line)
{
    std::fprintf(stderr, "%s\n", qPrintable(line));
}

QString secret(QRandomGenerator &random)
{
    return u"demo-%1-%2"_s.arg(random.generate64()).arg(random.generate64());
}

outbound::ApiCall post(const QString &path, const QJsonObject &body, const QString &token = {})
{
    return {.method = "POST", .path = path, .body = body, .bearer = token};
}

outbound::ApiCall startCall(const Visitor &visitor)
{
    return post(u"/public/signup/start"_s,
        {{u"clubName"_s, visitor.name}, {u"clubSlug"_s, visitor.slug}, {u"email"_s, visitor.email},
            {u"plan"_s, domain::planName(visitor.plan)}});
}

outbound::ApiCall brandCall(const Visitor &visitor, const QString &token)
{
    return post(u"/public/signup/brand"_s,
        {{u"primaryColor"_s, visitor.primaryColor}, {u"secondaryColor"_s, visitor.secondaryColor}}, token);
}

outbound::ApiCall starterCall(const QString &webhookUrl, const QString &webhookSecret, const QString &token)
{
    return post(
        u"/public/signup/starter/make"_s, {{u"webhookUrl"_s, webhookUrl}, {u"webhookSecret"_s, webhookSecret}}, token);
}

outbound::ApiCall proCall(const QString &token)
{
    return {.method = "POST", .path = u"/public/signup/pro/confirm"_s, .bearer = token};
}

} // namespace

SignupStream::SignupStream(
    QUrl server, const WebhookStand &stand, const domain::Clock &clock, int clubs, QObject *parent)
    : QObject(parent)
    , m_client(std::move(server), clock)
    , m_stand(stand)
    , m_clubs(clubs)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &SignupStream::next);
}

void SignupStream::start()
{
    m_timer.start(0);
}

void SignupStream::next()
{
    signUp(visitor(m_begun++, m_random));
    if (m_begun >= m_clubs)
        return;
    m_timer.start(m_begun < openingClubs ? pause(100, 500) : pause(1500, 6000));
}

QCoro::Task<> SignupStream::signUp(Visitor visitor)
{
    const outbound::ApiAnswer started = co_await patiently(startCall(visitor));
    if (!started.isSuccess()) {
        say(u"%1 could not sign up: %2 %3"_s.arg(visitor.name).arg(started.status).arg(started.errorCode()));
        co_return;
    }
    say(u"%1 signed up (%2)"_s.arg(visitor.name, domain::planName(visitor.plan)));
    const QString token = started.json.value("jwt"_L1).toString();
    if (visitor.patience == Patience::AfterStart)
        co_return;

    co_await QCoro::sleepFor(pause(300, 2500));
    co_await patiently(brandCall(visitor, token));
    if (visitor.patience == Patience::AfterBrand)
        co_return;

    co_await QCoro::sleepFor(pause(300, 3500));
    outbound::ApiCall finish = proCall(token);
    if (visitor.plan == domain::Plan::Starter)
        finish = starterCall(m_stand.webhookUrl(visitor), secret(m_random), token);
    const outbound::ApiAnswer finished = co_await patiently(finish);
    if (!finished.isSuccess())
        say(u"%1 could not finish: %2 %3"_s.arg(visitor.name).arg(finished.status).arg(finished.errorCode()));
}

/// A club that meets the kill switch tries again, as its owner would.
QCoro::Task<outbound::ApiAnswer> SignupStream::patiently(outbound::ApiCall call)
{
    outbound::ApiAnswer answer;
    for (int attempt = 0; attempt < tries; ++attempt) {
        answer = co_await m_client.call(call);
        if (!answer.retryAfter)
            break;
        if (attempt == 0)
            say(u"A club has to wait: %1"_s.arg(answer.errorCode()));
        co_await QCoro::sleepFor(std::min<std::chrono::milliseconds>(*answer.retryAfter, 10s));
    }
    co_return answer;
}

std::chrono::milliseconds SignupStream::pause(int leastMs, int mostMs)
{
    return std::chrono::milliseconds(m_random.bounded(leastMs, mostMs));
}

} // namespace touchline::demo
