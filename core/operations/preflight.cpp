// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/preflight.h"

#include <QCoroTimer>
#include <QJsonArray>
#include <QRandomGenerator>
#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace touchline::operations {

namespace {

using outbound::ApiAnswer;
using outbound::ApiCall;

constexpr auto pollEvery = 150ms;

QString randomText()
{
    QByteArray bytes(24, '\0');
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32 *>(bytes.data()), bytes.size() / 4);
    return QString::fromLatin1(bytes.toHex());
}

/// What a server said, or why it said nothing.
QString said(const ApiAnswer &answer)
{
    if (answer.status == 0)
        return answer.failure;
    const QJsonObject error = answer.json.value("error"_L1).toObject();
    const QString code = error.value("code"_L1).toString();
    if (code.isEmpty())
        return u"HTTP %1"_s.arg(answer.status);
    QStringList fields;
    for (const QJsonValue issue : error.value("issues"_L1).toArray())
        fields += issue.toObject().value("message"_L1).toString();
    const QString text = fields.isEmpty() ? error.value("message"_L1).toString() : fields.join("; "_L1);
    return u"HTTP %1 %2: %3"_s.arg(answer.status).arg(code, text);
}

// Calls are put together here and named where they are awaited: GCC 12 destroys an aggregate written inside a co_await
// expression twice.
ApiCall getCall(const QString &path, const QString &bearer = {})
{
    return {.path = path, .bearer = bearer};
}

ApiCall postCall(const QString &path, const std::optional<QJsonObject> &body, const QString &bearer)
{
    return {.method = "POST", .path = path, .body = body, .bearer = bearer};
}

} // namespace

Preflight::Preflight(const outbound::ApiClient &client, const domain::Clock &clock, Order order, Report report)
    : m_client(client)
    , m_clock(clock)
    , m_order(std::move(order))
    , m_report(std::move(report))
{ }

QCoro::Task<bool> Preflight::run()
{
    m_allPassed = true;
    co_await checkServer();
    co_await checkStarter();
    co_await checkPro();
    co_await checkCollision();
    co_await checkTokens();
    co_return m_allPassed;
}

QCoro::Task<void> Preflight::checkServer()
{
    const ApiCall health = getCall(u"/health"_s);
    const ApiAnswer answer = co_await call(health);
    const bool alive = answer.isSuccess() && answer.json.value("ok"_L1).toBool();
    report(u"server"_s, alive,
        alive ? u"version %1, %2"_s.arg(
                    answer.json.value("version"_L1).toString(), answer.json.value("environment"_L1).toString())
              : said(answer));
}

QCoro::Task<void> Preflight::checkStarter()
{
    const QString name = u"starter path"_s;
    m_starter.slug = m_order.slugPrefix + u"starter"_s;
    const qint64 begunMs = m_clock.steadyMs();
    const ApiAnswer started = co_await start(m_starter.slug, u"starter"_s);
    ApiAnswer repeated;
    QString trouble = started.isSuccess() ? QString() : u"start: "_s + said(started);
    if (trouble.isEmpty()) {
        m_starter.id = started.json.value("tenant"_L1).toObject().value("id"_L1).toString();
        m_starter.jwt = started.json.value("jwt"_L1).toString();
        const QJsonObject colors{{u"primaryColor"_s, u"#1A5FD1"_s}, {u"secondaryColor"_s, u"#FFFFFF"_s}};
        const ApiCall brand = postCall(u"/public/signup/brand"_s, colors, m_starter.jwt);
        const ApiAnswer branded = co_await call(brand);
        if (!branded.isSuccess())
            trouble = u"brand: "_s + said(branded);
    }
    if (trouble.isEmpty()) {
        const QJsonObject webhook{{u"webhookUrl"_s, m_order.webhookUrl}, {u"webhookSecret"_s, randomText()}};
        const ApiCall make = postCall(u"/public/signup/starter/make"_s, webhook, m_starter.jwt);
        const ApiAnswer made = co_await call(make);
        if (!made.isSuccess())
            trouble = u"starter/make: "_s + said(made);
        else
            repeated = co_await call(make);
    }
    if (trouble.isEmpty())
        trouble = co_await waitUntilComplete(m_starter);
    report(name, trouble.isEmpty(),
        trouble.isEmpty() ? u"complete in %1 ms"_s.arg(m_clock.steadyMs() - begunMs) : trouble);
    co_await checkRepeat(repeated);
}

QCoro::Task<void> Preflight::checkRepeat(ApiAnswer repeated)
{
    const QString name = u"repeat of step 3"_s;
    if (repeated.status == 0 && repeated.failure.isEmpty()) {
        report(name, false, u"not tried, step 3 did not succeed"_s);
        co_return;
    }
    if (!repeated.isSuccess()) {
        report(name, false, said(repeated));
        co_return;
    }
    const ApiCall ask = getCall(u"/api/v1/tenants/%1/overview"_s.arg(m_starter.id), m_starter.jwt);
    const ApiAnswer overview = co_await call(ask);
    const QJsonObject data = overview.json.value("data"_L1).toObject();
    const int posts = data.value("postsCount"_L1).toInt(-1);
    const int fixtures = data.value("fixturesCount"_L1).toInt(-1);
    const bool once = overview.isSuccess() && posts == 1 && fixtures == 1;
    report(name, once,
        !overview.isSuccess() ? said(overview)
                              : u"accepted; the club has %1 posts and %2 fixtures"_s.arg(posts).arg(fixtures));
}

QCoro::Task<void> Preflight::checkPro()
{
    m_pro.slug = m_order.slugPrefix + u"pro"_s;
    const qint64 begunMs = m_clock.steadyMs();
    const ApiAnswer started = co_await start(m_pro.slug, u"pro"_s);
    QString trouble = started.isSuccess() ? QString() : u"start: "_s + said(started);
    if (trouble.isEmpty()) {
        m_pro.id = started.json.value("tenant"_L1).toObject().value("id"_L1).toString();
        m_pro.jwt = started.json.value("jwt"_L1).toString();
        const ApiCall confirm = postCall(u"/public/signup/pro/confirm"_s, std::nullopt, m_pro.jwt);
        const ApiAnswer confirmed = co_await call(confirm);
        if (!confirmed.isSuccess())
            trouble = u"pro/confirm: "_s + said(confirmed);
    }
    if (trouble.isEmpty())
        trouble = co_await waitUntilComplete(m_pro);
    report(u"pro path"_s, trouble.isEmpty(),
        trouble.isEmpty() ? u"complete in %1 ms"_s.arg(m_clock.steadyMs() - begunMs) : trouble);
}

QCoro::Task<void> Preflight::checkCollision()
{
    const QString name = u"slug collision"_s;
    if (m_starter.id.isEmpty()) {
        report(name, false, u"not tried, there is no club to collide with"_s);
        co_return;
    }
    const ApiAnswer second = co_await start(m_starter.slug, u"starter"_s);
    report(name, second.status == 409 && second.errorCode() == "SLUG_TAKEN"_L1, said(second));
}

QCoro::Task<void> Preflight::checkTokens()
{
    const QString name = u"invalid token"_s;
    if (m_starter.id.isEmpty()) {
        report(name, false, u"not tried, there is no club to ask about"_s);
        co_return;
    }
    // The first character of the signature: the last one carries bits that do not count.
    QString forged = m_starter.jwt;
    const qsizetype signature = forged.lastIndexOf(u'.') + 1;
    if (signature > 0 && signature < forged.size())
        forged[signature] = forged.at(signature) == u'A' ? u'B' : u'A';
    const ApiAnswer refused = co_await provisionStatus(m_starter.id, forged);
    if (refused.status != 401) {
        report(name, false, u"a forged token was answered with "_s + said(refused));
        co_return;
    }
    if (!m_pro.id.isEmpty()) {
        const ApiAnswer strange = co_await provisionStatus(m_starter.id, m_pro.jwt);
        if (strange.status != 403) {
            report(name, false, u"another club's token was answered with "_s + said(strange));
            co_return;
        }
    }
    report(name, true, u"refused"_s);
}

QCoro::Task<ApiAnswer> Preflight::start(QString slug, QString plan)
{
    const QJsonObject body{{u"clubName"_s, u"Preflight %1"_s.arg(plan)}, {u"clubSlug"_s, slug},
        {u"email"_s, slug + u"@example.com"_s}, {u"plan"_s, plan}};
    // With a key of its own, a start that is tried again cannot collide with itself.
    ApiCall order = postCall(u"/public/signup/start"_s, body, {});
    order.idempotencyKey = randomText();
    co_return co_await call(order);
}

/// Waits as long as the server asks for, while patience lasts.
QCoro::Task<ApiAnswer> Preflight::call(ApiCall call)
{
    const qint64 untilMs = m_clock.steadyMs() + std::chrono::milliseconds(m_order.patience).count();
    while (true) {
        ApiAnswer answer = co_await m_client.call(call);
        const bool maySucceedLater = answer.status == 429 || answer.status == 503;
        if (!maySucceedLater || !answer.retryAfter || !m_order.isWanted())
            co_return answer;
        const std::chrono::seconds wait = std::max<std::chrono::seconds>(*answer.retryAfter, 1s);
        if (m_clock.steadyMs() + std::chrono::milliseconds(wait).count() > untilMs)
            co_return answer;
        const auto waiting = pause(wait);
        co_await waiting;
    }
}

/// In small pieces, so that it ends soon when nobody wants to know any more.
QCoro::Task<void> Preflight::pause(std::chrono::milliseconds duration)
{
    const qint64 untilMs = m_clock.steadyMs() + duration.count();
    while (m_order.isWanted() && m_clock.steadyMs() < untilMs)
        co_await QCoro::sleepFor(pollEvery);
}

QCoro::Task<QString> Preflight::waitUntilComplete(Club club)
{
    const qint64 untilMs = m_clock.steadyMs() + std::chrono::milliseconds(m_order.patience).count();
    while (true) {
        const ApiAnswer answer = co_await provisionStatus(club.id, club.jwt);
        if (!answer.isSuccess())
            co_return u"provision-status: "_s + said(answer);
        const QString status = answer.json.value("status"_L1).toString();
        const QString reason = answer.json.value("reason"_L1).toString();
        if (status == "complete"_L1)
            co_return QString();
        if (status == "failed"_L1)
            co_return u"provisioning failed at %1: %2"_s.arg(answer.json.value("step"_L1).toString(), reason);
        if (!m_order.isWanted())
            co_return u"given up"_s;
        if (m_clock.steadyMs() > untilMs) {
            co_return u"still %1 after %2 s%3"_s.arg(status)
                .arg(m_order.patience.count())
                .arg(reason.isEmpty() ? reason : u" (%1)"_s.arg(reason));
        }
        co_await QCoro::sleepFor(pollEvery);
    }
}

QCoro::Task<ApiAnswer> Preflight::provisionStatus(QString tenantId, QString jwt)
{
    const ApiCall ask = getCall(u"/api/v1/tenants/%1/provision-status"_s.arg(tenantId), jwt);
    co_return co_await call(ask);
}

void Preflight::report(const QString &name, bool passed, const QString &detail)
{
    m_allPassed = m_allPassed && passed;
    m_report({name, passed, detail});
}

} // namespace touchline::operations
