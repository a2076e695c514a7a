// SPDX-License-Identifier: GPL-3.0-only
// Clubs queued all at once, one in fifty with a webhook that takes connections and never answers: how much later the
// others are complete than the same others alone. Whole runs, no dry one, with webhooks on loopback, in one process and
// one run, because only ratios of one run mean anything.
#include "app/application.h"
#include "core/access/jwt.h"
#include "core/store/sqlite_file.h"
#include "core/store/tenants.h"
#include "tests/bench/load_client.h"
#include "tests/support/webhook_receiver.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace touchline;
using testsupport::WebhookReceiver;

namespace {
constexpr int oneIn = 50;
constexpr int patienceMs = 600'000;
/// So many hosts have the webhooks that answer, like the few regions of a large service.
constexpr int healthyHosts = 4;

enum class Hanging { None, OneHost, ManyHosts, HostOfTheOthers };

/// A webhook server of its own thread, on every loopback address.
class Stand final
{
public:
    explicit Stand(bool hangs)
    {
        m_thread.start();
        m_context.moveToThread(&m_thread);
        QMetaObject::invokeMethod(
            &m_context,
            [this, hangs] {
                m_receiver = std::make_unique<WebhookReceiver>(
                    nullptr, QSslConfiguration(), QHostAddress(QHostAddress::AnyIPv4));
                for (const char *method : {"HEAD", "GET", "OPTIONS", "POST"}) {
                    if (hangs)
                        m_receiver->hangOn(method);
                }
            },
            Qt::BlockingQueuedConnection);
    }
    ~Stand()
    {
        QMetaObject::invokeMethod(&m_context, [this] { m_receiver.reset(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    Q_DISABLE_COPY_MOVE(Stand)

    QString url(const QString &host) const { return u"http://%1:%2/hook"_s.arg(host).arg(m_receiver->port()); }

private:
    QThread m_thread;
    QObject m_context;
    std::unique_ptr<WebhookReceiver> m_receiver;
};

QString healthyHost(qint64 club)
{
    return u"127.0.1.%1"_s.arg(1 + club % healthyHosts);
}

QString hangingHost(Hanging hanging, qint64 club)
{
    switch (hanging) {
    case Hanging::None:
    case Hanging::OneHost:
        return u"127.0.2.1"_s;
    case Hanging::ManyHosts:
        return u"127.0.2.%1"_s.arg(1 + club / oneIn % 250);
    case Hanging::HostOfTheOthers:
        return healthyHost(club);
    }
    return {};
}

bool hangs(qint64 club)
{
    return club % oneIn == oneIn - 1;
}

QString allowedHosts()
{
    QStringList hosts;
    for (int i = 1; i <= healthyHosts; ++i)
        hosts.append(u"127.0.1.%1"_s.arg(i));
    for (int i = 1; i <= 250; ++i)
        hosts.append(u"127.0.2.%1"_s.arg(i));
    return hosts.join(u',');
}

QByteArray post(const QByteArray &path, const QJsonObject &json, const QByteArray &token = {})
{
    const QByteArray body = QJsonDocument(json).toJson(QJsonDocument::Compact);
    QByteArray request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    return request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

void expectAll(const bench::LoadResult &result, const char *what)
{
    if (result.byStatus.size() == 1 && result.byStatus.contains(200))
        return;
    for (const auto &[status, count] : result.byStatus)
        std::fprintf(stderr, "%s: %lld answers %d\n", what, static_cast<long long>(count), status);
    std::exit(1);
}

[[noreturn]] void giveUp(const app::StartFailure &failure)
{
    std::fprintf(stderr, "%s\n", qPrintable(failure.detail));
    std::exit(1);
}

struct Outcome
{
    qint64 median = 0; ///< ms from the moment all were let go to `complete`, of the clubs whose webhook answers
    qint64 p95 = 0;
    qint64 last = 0;
};

/// One burst on a data directory of its own.
class Round final
{
public:
    Round(Hanging hanging, qint64 clubs, const Stand &answering, const Stand &silent)
        : m_hanging(hanging)
        , m_clubs(clubs)
        , m_answering(answering)
        , m_silent(silent)
    { }

    Outcome run()
    {
        open();
        std::thread load([this] { signUp(); });
        QCoreApplication::exec();
        load.join();
        m_application->stop(std::chrono::milliseconds(0));
        return measure();
    }

private:
    void open()
    {
        auto line
            = app::parseCommandLine({u"touchline"_s, u"serve"_s, u"--data-dir"_s, m_directory.path(), u"--listen"_s,
                u"127.0.0.1:0"_s, u"--log-level"_s, u"error"_s, u"--set"_s, u"signup.rate_per_minute=0"_s, u"--set"_s,
                u"server.max_connections_per_address=200"_s, u"--set"_s, u"provision.webhook_allow_private=true"_s,
                u"--set"_s, u"provision.webhook_allowed_hosts="_s + allowedHosts()});
        auto workplace = line ? app::openWorkplace(*line) : std::unexpected(app::StartFailure{});
        if (!workplace)
            giveUp(workplace.error());
        auto application = app::Application::start(*workplace);
        if (!application)
            giveUp(application.error());
        m_application = std::move(*application);
    }
    /// On a thread of its own: clubs up to step 3 while nothing is claimed, so that all are queued at once.
    void signUp()
    {
        const auto port = static_cast<quint16>(QUrl(m_application->url()).port());
        app::Foundation &foundation = m_application->foundation();
        const domain::OperatorIdentity operatorIdentity{};
        (void)foundation.switchOperations().pauseProvisioner(u"bench"_s, {}, operatorIdentity).result();
        expectAll(bench::runLoad(port, 64, m_clubs,
                      [](qint64 i) {
                          return post("/public/signup/start",
                              {{u"clubName"_s, u"Bench Rovers"_s}, {u"clubSlug"_s, u"bench-%1"_s.arg(i)},
                                  {u"email"_s, u"owner@bench.example"_s}, {u"plan"_s, u"starter"_s}});
                      }),
            "start");
        const auto tokens = signupTokens();
        expectAll(bench::runLoad(port, 64, m_clubs,
                      [&](qint64 i) {
                          return post("/public/signup/starter/make",
                              {{u"webhookUrl"_s, webhookUrl(i)}, {u"webhookSecret"_s, u"0123456789abcdef"_s}},
                              tokens[static_cast<std::size_t>(i)]);
                      }),
            "starter/make");
        m_letGoMs = foundation.clock().nowMs();
        (void)foundation.switchOperations().resumeProvisioner(operatorIdentity).result();
        const qint64 healthy = m_clubs - m_clubs / oneIn;
        if (!QTest::qWaitFor([&] { return completeHealthy() >= healthy; }, patienceMs)) {
            std::fprintf(stderr, "%lld of %lld clubs complete\n", static_cast<long long>(completeHealthy()),
                static_cast<long long>(healthy));
            std::exit(1);
        }
        QMetaObject::invokeMethod(qApp, [] { QCoreApplication::quit(); });
    }
    QString webhookUrl(qint64 club) const
    {
        if (m_hanging == Hanging::None || !hangs(club))
            return m_answering.url(healthyHost(club));
        return m_silent.url(hangingHost(m_hanging, club));
    }
    std::vector<QByteArray> signupTokens()
    {
        app::Foundation &foundation = m_application->foundation();
        const access::TokenIssuer issuer(foundation.keys(), foundation.clock());
        const auto ids = foundation.readers().run([this](store::Session &session) -> domain::Result<QStringList> {
            QStringList found;
            for (qint64 i = 0; i < m_clubs; ++i) {
                const auto tenant = store::Tenants(session).bySlug(u"bench-%1"_s.arg(i));
                found.append(tenant ? tenant->id : QString());
            }
            return found;
        });
        std::vector<QByteArray> tokens;
        for (const QString &id : ids.result().value_or(QStringList{}))
            tokens.push_back(issuer.signupToken(id).value().token.toLatin1());
        return tokens;
    }
    qint64 number(const QByteArray &query) const
    {
        const auto file
            = store::SqliteFile::open(m_directory.filePath(u"touchline.db"_s), store::SqliteFile::Mode::Look);
        return file ? (*file)->integer(query).value_or(-1) : -1;
    }
    qint64 completeHealthy() const { return number("SELECT count(*) " + healthyAndComplete()); }
    Outcome measure() const
    {
        const auto at = [this](qint64 place) {
            return number("SELECT finished_at " + healthyAndComplete() + " ORDER BY finished_at LIMIT 1 OFFSET "
                       + QByteArray::number(place))
                - m_letGoMs;
        };
        const qint64 healthy = completeHealthy();
        return {.median = at(healthy / 2), .p95 = at(healthy * 95 / 100), .last = at(healthy - 1)};
    }
    /// In every round the same clubs are looked at.
    static QByteArray healthyAndComplete()
    {
        return "FROM provision_runs JOIN tenants ON id=tenant_id WHERE state='complete' AND substr(slug, 7) % "
            + QByteArray::number(oneIn) + " <> " + QByteArray::number(oneIn - 1);
    }

    const Hanging m_hanging;
    const qint64 m_clubs;
    const Stand &m_answering;
    const Stand &m_silent;
    const QTemporaryDir m_directory;
    std::unique_ptr<app::Application> m_application;
    qint64 m_letGoMs = 0;
};

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"clubs"_s, u"Clubs queued at once."_s, u"N"_s, u"1000"_s});
    parser.addOption({u"limit"_s, u"How many times later the others may be; else it fails."_s, u"RATIO"_s, u"1.25"_s});
    parser.process(qt);
    const qint64 clubs = std::max<qint64>(oneIn, parser.value(u"clubs"_s).toLongLong());
    const double limit = parser.value(u"limit"_s).toDouble();

    const Stand answering(false);
    const Stand silent(true);
    const auto round = [&](Hanging hanging) { return Round(hanging, clubs, answering, silent).run(); };
    QJsonObject all{{u"bench"_s, u"hanging"_s}, {u"clubs"_s, clubs}, {u"hanging"_s, clubs / oneIn}};
    bool isSlowed = false;
    const std::pair<Hanging, QString> rounds[] = {{Hanging::OneHost, u"oneHost"_s},
        {Hanging::ManyHosts, u"manyHosts"_s}, {Hanging::HostOfTheOthers, u"hostOfTheOthers"_s}};
    // Each between two rounds without, because what else the machine does comes and goes.
    Outcome before = round(Hanging::None);
    for (const auto &[hanging, name] : rounds) {
        const Outcome outcome = round(hanging);
        const Outcome after = round(Hanging::None);
        const double alone = 0.5 * static_cast<double>(before.p95 + after.p95);
        const double ratio = static_cast<double>(outcome.p95) / std::max(1.0, alone);
        all[name] = QJsonObject{{u"medianMs"_s, outcome.median}, {u"p95Ms"_s, outcome.p95}, {u"lastMs"_s, outcome.last},
            {u"p95WithoutMs"_s, QJsonArray{before.p95, after.p95}}, {u"p95Ratio"_s, ratio}};
        isSlowed = isSlowed || ratio > limit;
        before = after;
    }
    std::printf("%s\n", QJsonDocument(all).toJson(QJsonDocument::Compact).constData());
    return isSlowed ? 1 : 0;
}
