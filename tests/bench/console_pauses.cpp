// SPDX-License-Identifier: GPL-3.0-only
// How long the window's thread is held up while events arrive: changed clubs through the writer and log records through
// the store, half each, with the Clubs and then the Logs page shown.
#include "core/store/tenants.h"
#include "core/store/writer.h"
#include "core/telemetry/log.h"
#include "tests/bench/console_bench.h"
#include "tests/bench/console_directory.h"
#include "ui/shell/main_window.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QThread>
#include <QTimer>
#include <algorithm>
#include <atomic>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace touchline::bench {

namespace {
constexpr int batchMs = 10;
constexpr int batch = 5; ///< clubs and as many records: 1,000 events a second

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

    void clear()
    {
        m_gaps.clear();
        m_clock.restart();
    }

    QJsonObject take(const char *name)
    {
        std::sort(m_gaps.begin(), m_gaps.end());
        const auto at = [this](double share) {
            return m_gaps[static_cast<std::size_t>(share * static_cast<double>(m_gaps.size() - 1))];
        };
        const QJsonObject found{{u"turns"_s, static_cast<qint64>(m_gaps.size())}, {u"p99Ms"_s, at(0.99)},
            {u"p999Ms"_s, at(0.999)}, {u"longestMs"_s, m_gaps.back()}};
        std::fprintf(stderr, "%-8s turns %8zu   p99 %7.2f ms   p99.9 %7.2f ms   longest %7.2f ms\n", name,
            m_gaps.size(), at(0.99), at(0.999), m_gaps.back());
        clear();
        return found;
    }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    std::vector<double> m_gaps;
};

/// Changes clubs and writes records at a steady rate, on a thread of its own.
class Source final : public QObject
{
public:
    /// `clubs`: those that change, one after the other.
    Source(app::Foundation &foundation, QStringList clubs)
        : m_foundation(foundation)
        , m_clubs(std::move(clubs))
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        m_timer.setInterval(batchMs);
        m_timer.moveToThread(&m_thread);
        moveToThread(&m_thread);
        connect(&m_timer, &QTimer::timeout, this, [this] { send(); });
        m_thread.start();
        QMetaObject::invokeMethod(&m_timer, qOverload<>(&QTimer::start));
    }
    ~Source() override
    {
        QMetaObject::invokeMethod(&m_timer, &QTimer::stop, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    qint64 sent() const { return m_sent; }

private:
    void send()
    {
        QStringList ids;
        for (int i = 0; i < batch; ++i)
            ids.append(m_clubs.at((m_sent / 2 + i) % m_clubs.size()));
        (void)m_foundation.writer().run([ids](store::Transaction &transaction) -> domain::Result<void> {
            for (const QString &id : ids) {
                store::Tenants(transaction).setBrand(id, {u"#C8102E"_s, u"#0B1F3A"_s});
                transaction.announce({domain::Event::Kind::TenantChanged, id});
            }
            return {};
        });
        for (int i = 0; i < batch; ++i)
            m_foundation.log().info(domain::LogFeature::Provision, u"State transition"_s, {{u"step"_s, u"seed"_s}});
        m_sent += 2 * batch;
    }

    app::Foundation &m_foundation;
    const QStringList m_clubs;
    QThread m_thread;
    QTimer m_timer;
    std::atomic<qint64> m_sent = 0;
};

void waitFor(int ms)
{
    QTimer::singleShot(ms, qApp, [] { QCoreApplication::exit(); }); // quit() would ask the window first
    QApplication::exec();
}
} // namespace

Subject measurePauses(QApplication &qt, int clubs, int seconds)
{
    const QTemporaryDir directory;
    fillDirectory(directory.path(), clubs, 0);
    auto application = startIn(directory.path());
    const theme::Theme theme(qt);
    auto window = std::make_unique<shell::MainWindow>(application->console());
    window->resize(1360, 860);
    window->show();
    window->showPage(u"clubs"_s);
    waitFor(2000);
    GapMeter meter;
    QJsonObject found;
    waitFor(2000);
    found.insert(u"idle"_s, meter.take("idle"));
    {
        // The newest clubs are those a window shows.
        QStringList newest;
        for (const console::ClubRow &row : application->console().clubs({.limit = 200}).result().value().rows)
            newest.append(row.id);
        const Source source(application->foundation(), newest);
        waitFor(seconds * 500);
        found.insert(u"clubs"_s, meter.take("clubs"));
        window->showPage(u"logs"_s);
        waitFor(1000);
        meter.clear();
        waitFor(seconds * 500);
        found.insert(u"logs"_s, meter.take("logs"));
        found.insert(u"events"_s, source.sent());
        std::fprintf(stderr, "%lld events in %d s\n", static_cast<long long>(source.sent()), seconds + 1);
    }
    window.reset();
    application->stop();
    return {found, 0};
}

} // namespace touchline::bench
