// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/switch_operations.h"
#include "core/scheduler/scheduler.h"
#include "core/store/migrations.h"
#include "core/store/statement.h"
#include "tests/support/fake_clock.h"

#include <QPromise>
#include <QTemporaryDir>
#include <QTest>

using namespace touchline;
using namespace touchline::scheduler;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr qint64 hourMs = 60LL * 60 * 1000;
constexpr qint64 dayMs = 24 * hourMs;

/// One life of the program on a database that outlives it.
class Life final
{
public:
    Life(const QString &path, const domain::Clock &clock)
        : log(clock, domain::LogLevel::Debug)
        , writer({})
        , scheduler({writer, readers, clock, log, {}})
    {
        if (!writer.start(path) || !readers.start(path, 1))
            qFatal("the test's database cannot be opened");
    }
    ~Life()
    {
        scheduler.stop();
        readers.stop();
        writer.stop();
    }
    Q_DISABLE_COPY_MOVE(Life)

    telemetry::Log log;
    store::Writer writer;
    store::ReaderPool readers;
    Scheduler scheduler;
};

Result<JobEnd> noteDown(store::Transaction &transaction, const store::DueJobRow &job)
{
    store::Statement insert(transaction,
        "INSERT INTO promo_codes (id, code, discount_percent, notes, created_at) "
        "VALUES (:id, :id, 0, :name, 0)");
    static int count = 0;
    insert.bind(":id", u"%1"_s.arg(++count)).bind(":name", job.name).run();
    return JobEnd{.note = u"noted"_s};
}
} // namespace

/// Whatever restarts and clocks do, a due job happens once.
class SchedulerTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<Life> m_life;

    QString path() const { return m_directory->filePath(u"touchline.db"_s); }
    JobKind daily() const
    {
        return {.name = u"nightly"_s,
            .schedule = Schedule::daily(180),
            .work = [](store::Transaction &transaction, const store::DueJobRow &job, const QJsonObject &) {
                return noteDown(transaction, job);
            }};
    }
    void begin(const QList<JobKind> &kinds)
    {
        m_life.reset();
        m_life = std::make_unique<Life>(path(), *m_clock);
        for (const JobKind &kind : kinds)
            m_life->scheduler.add(kind);
        m_life->scheduler.start();
        settle();
    }
    /// Looks until nothing is done any more.
    void settle()
    {
        for (int i = 0; i < 4; ++i) {
            m_life->scheduler.look();
            QCoreApplication::processEvents();
            // Behind whatever the look has queued on either thread.
            m_life->readers.run([](store::Session &) -> Result<bool> { return true; }).waitForFinished();
            QCoreApplication::processEvents();
            m_life->writer.run([](store::Transaction &) -> Result<void> { return {}; }).waitForFinished();
            QCoreApplication::processEvents();
        }
    }
    QStringList read(store::Sql sql)
    {
        return m_life->readers
            .run([sql](store::Session &session) -> Result<QStringList> {
                store::Statement row(session, sql);
                QStringList found;
                while (row.next())
                    found.append(row.text(0));
                return found;
            })
            .result()
            .value_or(QStringList());
    }
    QStringList done() { return read("SELECT notes FROM promo_codes ORDER BY rowid"); }
    QStringList pending() { return read("SELECT name FROM due_jobs WHERE done_at = 0 ORDER BY due_at"); }
    void put(const store::DueJobRow &job)
    {
        const auto outcome = m_life->writer
                                 .run([job](store::Transaction &transaction) -> Result<void> {
                                     store::DueJobs(transaction).put(job);
                                     transaction.announce({domain::Event::Kind::JobScheduled});
                                     return {};
                                 })
                                 .result();
        QVERIFY(outcome.has_value());
    }

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(store::Migrations(path(), m_directory->filePath(u"backups"_s)).up().has_value());
        // 2026-11-24T01:00Z
        m_clock = std::make_unique<FakeClock>(QDateTime(QDate(2026, 11, 24), QTime(1, 0), Qt::UTC).toMSecsSinceEpoch());
    }
    void cleanup() { m_life.reset(); }

    void occurrencesAreNamedByTheirTime()
    {
        const qint64 now = m_clock->nowMs();
        QCOMPARE(Schedule::daily(180).nextAfter(now), (Occurrence{u"2026-11-24"_s, now + 2 * hourMs}));
        QCOMPARE(Schedule::daily(30).nextAfter(now), (Occurrence{u"2026-11-25"_s, now + 23 * hourMs + hourMs / 2}));
        // Behind, not at: the occurrence that begins now is over once it is done.
        QCOMPARE(Schedule::daily(60).nextAfter(now), (Occurrence{u"2026-11-25"_s, now + dayMs}));
        QCOMPARE(Schedule::hourly().nextAfter(now + 1), (Occurrence{u"2026-11-24T02"_s, now + hourMs}));
    }

    void aDailyJobHappensOnceADay()
    {
        begin({daily()});
        QCOMPARE(pending(), QStringList{u"nightly:2026-11-24"_s});
        QCOMPARE(done(), QStringList());
        m_clock->advance(2 * hourMs);
        settle();
        QCOMPARE(done(), QStringList{u"nightly:2026-11-24"_s});
        QCOMPARE(pending(), QStringList{u"nightly:2026-11-25"_s});
        begin({daily()});
        settle();
        QCOMPARE(done(), QStringList{u"nightly:2026-11-24"_s});
        m_clock->advance(dayMs);
        settle();
        QCOMPARE(done(), (QStringList{u"nightly:2026-11-24"_s, u"nightly:2026-11-25"_s}));
    }

    void whatWasMissedHappensOnce()
    {
        begin({daily()});
        m_life.reset();
        m_clock->advance(10 * dayMs);
        begin({daily()});
        settle();
        QCOMPARE(done(), QStringList{u"nightly:2026-11-24"_s});
        QCOMPARE(pending(), QStringList{u"nightly:2026-12-04"_s});
    }

    void aClockSetBackRepeatsNothing()
    {
        begin({daily()});
        m_clock->advance(2 * hourMs);
        settle();
        m_clock->setWallClock(m_clock->nowMs() - hourMs);
        settle();
        m_clock->advance(hourMs);
        settle();
        begin({daily()});
        settle();
        QCOMPARE(done(), QStringList{u"nightly:2026-11-24"_s});
        QCOMPARE(pending(), QStringList{u"nightly:2026-11-25"_s});
    }

    void aClockSetForwardAnHourSkipsNothing()
    {
        begin({daily()});
        m_clock->advance(hourMs + hourMs / 2);
        m_clock->setWallClock(m_clock->nowMs() + hourMs);
        settle();
        QCOMPARE(done(), QStringList{u"nightly:2026-11-24"_s});
        m_clock->setWallClock(m_clock->nowMs() - hourMs);
        m_clock->advance(dayMs + hourMs);
        settle();
        QCOMPARE(done(), (QStringList{u"nightly:2026-11-24"_s, u"nightly:2026-11-25"_s}));
    }

    void aClockThatWasAYearAheadHoldsNothingUp()
    {
        begin({daily()});
        const qint64 right = m_clock->nowMs();
        m_clock->setWallClock(right + 365 * dayMs);
        settle();
        QCOMPARE(done(), QStringList{u"nightly:2026-11-24"_s});
        m_clock->setWallClock(right);
        begin({daily()});
        QCOMPARE(pending(), QStringList{u"nightly:2026-11-25"_s});
    }

    void aTimedJobIsPromptAndComesOnce()
    {
        int calls = 0;
        const JobKind timed{.name = u"timed"_s,
            .work = [&calls](store::Transaction &, const store::DueJobRow &, const QJsonObject &) -> Result<JobEnd> {
                ++calls;
                return JobEnd{};
            }};
        begin({timed});
        put({.name = u"a"_s, .kind = u"timed"_s, .dueAtMs = m_clock->nowMs()});
        // Announced, so nobody has to look.
        QTRY_COMPARE(calls, 1);
        settle();
        begin({timed});
        settle();
        QCOMPARE(calls, 1);
    }

    void whatFailsIsTriedAgainVisibly()
    {
        bool broken = true;
        const JobKind kind{.name = u"timed"_s,
            .work = [&broken](store::Transaction &transaction, const store::DueJobRow &job,
                        const QJsonObject &) -> Result<JobEnd> {
                const auto end = noteDown(transaction, job);
                if (broken)
                    return domain::fail(domain::ErrorCode::Internal, u"the disk sulks"_s);
                return end;
            }};
        begin({kind});
        put({.name = u"a"_s, .kind = u"timed"_s, .dueAtMs = m_clock->nowMs()});
        QTRY_COMPARE(read("SELECT attempts || ' ' || error FROM due_jobs"), QStringList{u"1 the disk sulks"_s});
        settle();
        QCOMPARE(read("SELECT attempts FROM due_jobs"), QStringList{u"1"_s});
        m_clock->advance(6'000);
        settle();
        QTRY_COMPARE(read("SELECT attempts FROM due_jobs"), QStringList{u"2"_s});
        // What it had written went back with it.
        QCOMPARE(done(), QStringList());
        broken = false;
        m_clock->advance(hourMs);
        settle();
        QTRY_COMPARE(done(), QStringList{u"a"_s});
        QCOMPARE(read("SELECT attempts || error FROM due_jobs WHERE done_at > 0"), QStringList{u"0"_s});
    }

    void whatReachesOutsideIsDoneAgainAfterACrashInTheMiddle()
    {
        int outside = 0;
        auto hanging = std::make_shared<QPromise<Result<QJsonObject>>>();
        hanging->start();
        bool hangs = true;
        const JobKind kind{.name = u"timed"_s,
            .prepare =
                [&](const store::DueJobRow &) {
                    ++outside;
                    return hangs ? hanging->future()
                                 : QtFuture::makeReadyFuture(Result<QJsonObject>(QJsonObject{{u"n"_s, outside}}));
                },
            .work = [](store::Transaction &transaction, const store::DueJobRow &job,
                        const QJsonObject &) { return noteDown(transaction, job); }};
        begin({kind});
        put({.name = u"a"_s, .kind = u"timed"_s, .dueAtMs = m_clock->nowMs()});
        QTRY_COMPARE(outside, 1);
        settle();
        QCOMPARE(outside, 1);
        // The program ends with the outside work done and nothing written down.
        hanging->addResult(Result<QJsonObject>(QJsonObject()));
        hanging->finish();
        hangs = false;
        begin({kind});
        QTRY_COMPARE(done(), QStringList{u"a"_s});
        QCOMPARE(outside, 2);
    }

    void aStandingJobRemembers()
    {
        QList<qint64> seen;
        const JobKind kind{.name = u"standing"_s,
            .standing = true,
            .work = [&](store::Transaction &, const store::DueJobRow &job, const QJsonObject &) -> Result<JobEnd> {
                const qint64 count = job.payload.value("count"_L1).toInteger();
                seen.append(count);
                return JobEnd{.dueAgainAtMs = m_clock->nowMs() + 60'000, .payload = {{u"count"_s, count + 1}}};
            }};
        begin({kind});
        QTRY_COMPARE(seen, QList<qint64>{0});
        m_clock->advance(60'000);
        begin({kind});
        QTRY_COMPARE(seen, (QList<qint64>{0, 1}));
        // Far in the future only because the clock was wrong.
        m_clock->advance(365 * dayMs);
        settle();
        QTRY_COMPARE(seen.size(), 3);
        m_clock->setWallClock(m_clock->nowMs() - 365 * dayMs);
        begin({kind});
        QTRY_COMPARE(seen.size(), 4);
    }

    void aSwitchThatEndsIsWrittenDownOnce()
    {
        switches::KillSwitch killSwitch(*m_clock);
        switches::ProvisionerPause pause;
        std::unique_ptr<operations::SwitchOperations> operations;
        const JobKind kind{.name = switches::KillSwitch::endJobKind(),
            .work = [&operations](store::Transaction &transaction, const store::DueJobRow &,
                        const QJsonObject &) -> Result<JobEnd> {
                if (const auto done = operations->signupsOnWhenDue(transaction); !done)
                    return domain::fail(done.error());
                return JobEnd{};
            }};
        const auto live = [&] {
            m_life.reset();
            m_life = std::make_unique<Life>(path(), *m_clock);
            operations = std::make_unique<operations::SwitchOperations>(
                m_life->writer, killSwitch, pause, *m_clock, m_life->log);
            m_life->scheduler.add(kind);
            m_life->scheduler.start();
            settle();
        };
        const domain::OperatorIdentity ada{u"ada"_s, u"cli"_s};
        live();
        QVERIFY(operations->signupsOff(u"flood"_s, m_clock->nowMs() + 60'000, false, ada).result().has_value());
        QCOMPARE(pending(), QStringList{u"signups_on"_s});
        // Another end takes the place of the first.
        QVERIFY(operations->signupsOff(u"flood"_s, m_clock->nowMs() + 120'000, false, ada).result().has_value());
        m_clock->advance(60'000);
        settle();
        QVERIFY(!killSwitch.isOn());
        live();
        m_clock->advance(60'000);
        live();
        live();
        QCOMPARE(read("SELECT operator FROM audit_log WHERE action = 'signups.on'"), QStringList{u"timer"_s});
        QCOMPARE(pending(), QStringList());
        QVERIFY(killSwitch.isOn());
        // Without an end, or switched on by hand, nothing is left to do.
        QVERIFY(operations->signupsOff(u"flood"_s, m_clock->nowMs() + 60'000, false, ada).result().has_value());
        QVERIFY(operations->signupsOn({}, ada).result().has_value());
        QCOMPARE(pending(), QStringList());
        m_life.reset();
    }

    void aPauseThatEndsIsEndedOnce()
    {
        switches::KillSwitch killSwitch(*m_clock);
        std::unique_ptr<switches::ProvisionerPause> pause;
        std::unique_ptr<operations::SwitchOperations> operations;
        const JobKind kind{.name = switches::ProvisionerPause::endJobKind(),
            .work = [&operations](store::Transaction &transaction, const store::DueJobRow &,
                        const QJsonObject &) -> Result<JobEnd> {
                if (const auto done = operations->resumeProvisionerWhenDue(transaction); !done)
                    return domain::fail(done.error());
                return JobEnd{};
            }};
        const auto live = [&] {
            m_life.reset();
            m_life = std::make_unique<Life>(path(), *m_clock);
            // As after a start: what holds is what is stored.
            pause = std::make_unique<switches::ProvisionerPause>();
            QVERIFY(m_life->writer
                    .run([&pause](store::Transaction &transaction) -> Result<void> {
                        pause->restore(transaction);
                        return {};
                    })
                    .result());
            operations = std::make_unique<operations::SwitchOperations>(
                m_life->writer, killSwitch, *pause, *m_clock, m_life->log);
            m_life->scheduler.add(kind);
            m_life->scheduler.start();
            settle();
        };
        const domain::OperatorIdentity ada{u"ada"_s, u"cli"_s};
        live();
        QVERIFY(!operations->pauseProvisioner(u"move"_s, m_clock->nowMs(), ada).result());
        QVERIFY(operations->pauseProvisioner(u"move"_s, m_clock->nowMs() + 60'000, ada).result().has_value());
        QCOMPARE(pending(), QStringList{u"provisioner_on"_s});
        // Another end takes the place of the first, also across a restart.
        QVERIFY(operations->pauseProvisioner(u"move"_s, m_clock->nowMs() + 120'000, ada).result().has_value());
        m_clock->advance(60'000);
        live();
        QVERIFY(pause->isPaused());
        m_clock->advance(60'000);
        live();
        QTRY_VERIFY(!pause->isPaused());
        live();
        QVERIFY(!pause->isPaused());
        QCOMPARE(read("SELECT operator FROM audit_log WHERE action = 'provisioner.resumed'"), QStringList{u"timer"_s});
        QCOMPARE(pending(), QStringList());
        // Without an end, or resumed by hand, nothing is left to do.
        QVERIFY(operations->pauseProvisioner(u"move"_s, m_clock->nowMs() + 60'000, ada).result().has_value());
        QVERIFY(operations->pauseProvisioner(u"move"_s, {}, ada).result().has_value());
        QCOMPARE(pending(), QStringList());
        QVERIFY(operations->pauseProvisioner(u"move"_s, m_clock->nowMs() + 60'000, ada).result().has_value());
        QVERIFY(operations->resumeProvisioner(ada).result().has_value());
        QCOMPARE(pending(), QStringList());
        m_life.reset();
    }

    void jobsOfAKindThatIsOffAreForgotten()
    {
        begin({daily()});
        m_life = std::make_unique<Life>(path(), *m_clock);
        m_life->scheduler.drop(u"nightly"_s);
        m_life->scheduler.start();
        settle();
        QCOMPARE(pending(), QStringList());
    }
};

QTEST_GUILESS_MAIN(SchedulerTest)
#include "scheduler_test.moc"
