// SPDX-License-Identifier: GPL-3.0-only
// Durable signups a second over real sockets, against a route that runs the same chain without the store, and clubs
// provisioned a second from end to end (dry run): in one process and one run, because only ratios of one run mean
// anything.
#include "app/application.h"
#include "core/access/jwt.h"
#include "core/http/json_body.h"
#include "core/http/router.h"
#include "core/store/statement.h"
#include "core/store/tenants.h"
#include "tests/bench/load_client.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QSemaphore>
#include <QTemporaryDir>
#include <cstdio>
#include <thread>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
QByteArray post(const QByteArray &path, const QByteArray &body, const QByteArray &token = {})
{
    QByteArray request = "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n";
    if (!token.isEmpty())
        request += "Authorization: Bearer " + token + "\r\n";
    return request + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray startBody(const QByteArray &slug)
{
    return R"({"clubName":"Bench Rovers","clubSlug":")" + slug + R"(","email":"owner@bench.example","plan":"pro"})";
}

/// Reads the same body with the same reader and answers without touching the store.
void addStorelessRoute(http::Router &router)
{
    router.add({http::Method::Post, u"/bench/storeless"_s, http::immediate([](const http::Request &request) {
                    const auto body = http::parseJsonBody(request);
                    if (!body)
                        return http::Response::problem(body.error(), request.requestId);
                    return http::Response::json({{u"slug"_s, body->value("clubSlug"_L1)}});
                })});
}

struct Ratio
{
    int connections;
    bench::LoadResult durable;
    bench::LoadResult storeless;
};

void expectAll(const bench::LoadResult &result, const char *what)
{
    if (result.byStatus.size() == 1 && result.byStatus.contains(200))
        return;
    std::fprintf(stderr, "%s: not every answer was 200\n", what);
    for (const auto &[status, count] : result.byStatus)
        std::fprintf(stderr, "  %d: %lld\n", status, static_cast<long long>(count));
    std::exit(1);
}

Ratio measure(quint16 port, int connections, qint64 requests)
{
    static int round = 0;
    const QByteArray prefix = "bench-" + QByteArray::number(++round) + '-';
    const auto body = [prefix](qint64 i) { return startBody(prefix + QByteArray::number(i)); };
    Ratio ratio{connections, {}, {}};
    // Both halves see the same machine: a little of each in turn.
    constexpr int slices = 4;
    for (int slice = 0; slice < slices; ++slice) {
        const qint64 from = slice * (requests / slices);
        const auto durable = bench::runLoad(port, connections, requests / slices,
            [&](qint64 i) { return post("/public/signup/start", body(from + i)); });
        const auto storeless = bench::runLoad(
            port, connections, 2 * requests / slices, [&](qint64 i) { return post("/bench/storeless", body(i)); });
        expectAll(durable, "start");
        expectAll(storeless, "storeless");
        ratio.durable.answers += durable.answers;
        ratio.durable.seconds += durable.seconds;
        ratio.storeless.answers += storeless.answers;
        ratio.storeless.seconds += storeless.seconds;
    }
    return ratio;
}

/// Clubs a second from step 3 to `complete`.
double measureProvisioning(app::Application &application, quint16 port, qint64 clubs)
{
    std::vector<QByteArray> tokens;
    access::TokenIssuer issuer(application.foundation().keys(), application.foundation().clock());
    const auto ids
        = application.foundation().readers().run([clubs](store::Session &session) -> domain::Result<QStringList> {
              QStringList found;
              for (qint64 i = 0; i < clubs; ++i) {
                  if (const auto tenant = store::Tenants(session).bySlug(u"bench-1-%1"_s.arg(i)))
                      found.append(tenant->id);
              }
              return found;
          });
    for (const QString &id : ids.result().value_or(QStringList{}))
        tokens.push_back(issuer.signupToken(id).value().token.toLatin1());
    QSemaphore written;
    const auto noting = QObject::connect(
        &application.foundation().writer(), &store::Writer::committed, &application.foundation().writer(),
        [&written](const QList<domain::Event> &) { written.release(); }, Qt::DirectConnection);
    const auto began = std::chrono::steady_clock::now();
    const auto confirmed = bench::runLoad(port, 64, static_cast<qint64>(tokens.size()),
        [&tokens](qint64 i) { return post("/public/signup/pro/confirm", {}, tokens[static_cast<std::size_t>(i)]); });
    expectAll(confirmed, "pro/confirm");
    // Asked after commits only, and for one that is open: who counts them all takes from those that are measured.
    bool open = true;
    while (open) {
        written.tryAcquire(std::max(1, written.available()), 1000);
        const auto counted
            = application.foundation().readers().run([](store::Session &session) -> domain::Result<bool> {
                  store::Statement row(
                      session, "SELECT 1 FROM provision_runs WHERE finished_at = 0 AND hold = '' LIMIT 1");
                  return row.next();
              });
        open = counted.result().value_or(open);
    }
    QObject::disconnect(noting);
    return static_cast<double>(tokens.size())
        / std::chrono::duration<double>(std::chrono::steady_clock::now() - began).count();
}
} // namespace

int main(int argc, char **argv)
{
    QCoreApplication qt(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"requests"_s, u"Durable requests per number of connections."_s, u"N"_s, u"4000"_s});
    parser.process(qt);
    const qint64 requests = std::max<qint64>(400, parser.value(u"requests"_s).toLongLong());

    const QTemporaryDir directory;
    auto line = app::parseCommandLine({u"touchline"_s, u"serve"_s, u"--data-dir"_s, directory.path(), u"--listen"_s,
        u"127.0.0.1:0"_s, u"--dry-run"_s, u"--log-level"_s, u"info"_s, u"--set"_s, u"signup.rate_per_minute=0"_s,
        u"--set"_s, u"server.max_connections_per_address=200"_s});
    auto workplace = line ? app::openWorkplace(*line) : std::unexpected(app::StartFailure{});
    if (!workplace) {
        std::fprintf(stderr, "%s\n", qPrintable(workplace.error().detail));
        return 1;
    }
    auto application = app::Application::start(*workplace, &addStorelessRoute);
    if (!application) {
        std::fprintf(stderr, "%s\n", qPrintable(application.error().detail));
        return 1;
    }
    const auto port = static_cast<quint16>(QUrl((*application)->url()).port());

    int failed = 0;
    std::thread load([&] {
        // Warm: statements prepared, files grown.
        bench::runLoad(port, 16, 400,
            [](qint64 i) { return post("/public/signup/start", startBody("warm-" + QByteArray::number(i))); });
        std::printf("%-12s %14s %14s %8s\n", "connections", "start/s", "storeless/s", "ratio");
        double startAt64 = 0;
        for (const int connections : {64, 16, 1}) {
            const Ratio ratio = measure(port, connections, connections == 1 ? requests / 4 : requests);
            std::printf("%-12d %14.0f %14.0f %8.3f\n", connections, ratio.durable.perSecond(),
                ratio.storeless.perSecond(), ratio.durable.perSecond() / ratio.storeless.perSecond());
            std::fflush(stdout);
            if (connections == 64) {
                startAt64 = ratio.durable.perSecond();
                failed = ratio.durable.perSecond() < 0.15 * ratio.storeless.perSecond();
            }
        }
        const double provisioned = measureProvisioning(**application, port, std::min<qint64>(requests, 2000));
        std::printf("clubs provisioned/s (dry run, from step 3 on) %.0f, of start/s at 64: %.3f\n", provisioned,
            provisioned / startAt64);
        QMetaObject::invokeMethod(&qt, [] { QCoreApplication::quit(); });
    });
    QCoreApplication::exec();
    load.join();
    (*application)->stop();
    return failed;
}
