// SPDX-License-Identifier: GPL-3.0-only
// How long the window's thread is held up while clubs sign up at full speed through the real API and 100,000 are in the
// database already. Prints the gaps between turns of its event loop, idle first, then under load, in one run.
#include "app/application.h"
#include "tests/bench/load_client.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTimer>
#include <QUrl>
#include <algorithm>
#include <cstdio>
#include <thread>
#include <vector>

using namespace Qt::StringLiterals;
using namespace touchline;

namespace {
QByteArray post(const QByteArray &body)
{
    return "POST /public/signup/start HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
           "Content-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body;
}

QByteArray startBody(const QByteArray &slug)
{
    return R"({"clubName":"Bench )" + slug + R"(","clubSlug":")" + slug
        + R"(","email":"owner@bench.example","plan":"pro"})";
}

/// The gaps between turns of this thread's event loop, in milliseconds; 1 when nothing holds it up.
class GapMeter final : public QObject
{
public:
    GapMeter()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] {
            m_gaps.push_back(static_cast<double>(m_clock.nsecsElapsed()) / 1e6);
            m_clock.restart();
        });
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.start(1);
        m_clock.start();
    }
    void print(const char *what)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double share) {
            return m_gaps[static_cast<std::size_t>(share * static_cast<double>(m_gaps.size() - 1))];
        };
        std::printf("%-10s turns %8zu   p99 %7.2f ms   p99.9 %7.2f ms   longest %7.2f ms\n", what, m_gaps.size(),
            at(0.99), at(0.999), m_gaps.back());
        std::fflush(stdout);
        m_gaps.clear();
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};
} // namespace

int main(int argc, char **argv)
{
    QApplication qt(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({u"clubs"_s, u"Clubs in the database before the measurement."_s, u"N"_s, u"100000"_s});
    parser.addOption({u"load"_s, u"Clubs that sign up during it."_s, u"N"_s, u"20000"_s});
    parser.process(qt);

    const QTemporaryDir directory;
    auto line = app::parseCommandLine(
        {u"touchline"_s, u"--data-dir"_s, directory.path(), u"--listen"_s, u"127.0.0.1:0"_s, u"--dry-run"_s, u"--set"_s,
            u"signup.rate_per_minute=0"_s, u"--set"_s, u"server.max_connections_per_address=200"_s});
    auto workplace = line ? app::openWorkplace(*line) : std::unexpected(app::StartFailure{});
    auto application = workplace ? app::Application::start(*workplace) : std::unexpected(workplace.error());
    if (!application) {
        std::fprintf(stderr, "%s\n", qPrintable(application.error().detail));
        return 1;
    }
    const auto port = static_cast<quint16>(QUrl((*application)->url()).port());
    bench::runLoad(port, 64, parser.value(u"clubs"_s).toLongLong(),
        [](qint64 i) { return post(startBody("before-" + QByteArray::number(i))); });

    const theme::Theme theme(qt);
    QElapsedTimer opening;
    opening.start();
    auto window = std::make_unique<shell::MainWindow>((*application)->console());
    window->resize(1360, 860);
    window->show();
    std::printf("the window was shown after %lld ms\n", static_cast<long long>(opening.elapsed()));

    GapMeter meter;
    std::thread load;
    QTimer::singleShot(1000, &qt, [&] { meter.print("opening"); });
    QTimer::singleShot(4000, &qt, [&] {
        meter.print("idle");
        load = std::thread([&] {
            const auto result = bench::runLoad(port, 64, parser.value(u"load"_s).toLongLong(),
                [](qint64 i) { return post(startBody("during-" + QByteArray::number(i))); });
            QMetaObject::invokeMethod(&qt, [&meter, perSecond = result.perSecond()] {
                meter.print("full speed");
                std::printf("clubs signed up meanwhile: %.0f/s\n", perSecond);
                QCoreApplication::quit();
            });
        });
    });
    QApplication::exec();
    load.join();
    window.reset();
    (*application)->stop();
    return 0;
}
