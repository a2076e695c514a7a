// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/operator_alerts.h"
#include "core/store/statement.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"

#include <QJsonArray>
#include <QTest>

using namespace touchline;
using namespace touchline::scheduler;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr qint64 minuteMs = 60'000;
constexpr qint64 hourMs = 60 * minuteMs;
} // namespace

/// What the operators are told, and how seldom.
class OperatorAlertsTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScratchStore> m_store;
    std::unique_ptr<store::ReaderPool> m_readers;
    std::unique_ptr<access::SealingKey> m_key;
    std::unique_ptr<mail::Postbox> m_postbox;
    std::unique_ptr<OperatorAlerts> m_alerts;
    store::DueJobRow m_job;
    qint64 m_faults = 0;
    std::optional<double> m_firstRefusal;
    int m_runs = 0;

    /// The program starts; what it knows is in the job alone.
    void restart()
    {
        m_faults = 0;
        m_alerts = std::make_unique<OperatorAlerts>(OperatorAlerts::Needs{.readers = *m_readers,
            .postbox = *m_postbox,
            .clock = *m_clock,
            .recipients = {u"ops@example.org"_s, u"boss@example.org"_s},
            .signupFaults = [this] { return m_faults; },
            .firstRefusalMs = [this] { return m_firstRefusal; }});
    }
    void look()
    {
        const JobKind kind = m_alerts->kind();
        const auto seen = kind.prepare(m_job).result();
        QVERIFY2(seen.has_value(), qPrintable(seen ? QString() : seen.error().detail));
        const auto end
            = m_store->write([&](store::Transaction &transaction) { return kind.work(transaction, m_job, *seen); });
        QVERIFY(end.has_value());
        m_job.payload = end->payload;
    }
    void pass(qint64 ms)
    {
        for (qint64 passed = 0; passed < ms; passed += minuteMs) {
            m_clock->advance(minuteMs);
            look();
        }
    }
    void endRun(const QString &state, qint64 tookMs = 100, const QString &cancelledBy = {})
    {
        const QString id = u"club-%1"_s.arg(++m_runs);
        m_store->addClub(id);
        m_store->change([&](store::Transaction &transaction) {
            store::Statement insert(transaction,
                "INSERT INTO provision_runs (tenant_id, number, state, reason, dry_run, due_at, queued_at, "
                "started_at, finished_at, cancelled_by) VALUES (:id, 1, :state, 'the host said no', 0, 0, :queued, "
                ":queued, :finished, :by)");
            insert.bind(":id", id)
                .bind(":state", state)
                .bind(":queued", m_clock->nowMs() - tookMs)
                .bind(":finished", m_clock->nowMs())
                .bind(":by", cancelledBy)
                .run();
        });
    }
    QList<QJsonObject> mails(const QString &to = u"ops@example.org"_s)
    {
        return m_store->look([&](store::Session &session) {
            store::Statement row(session,
                "SELECT payload FROM mail_queue WHERE kind = 'operator_alert' AND recipient = :to AND tenant_id IS "
                "NULL "
                "ORDER BY created_at");
            row.bind(":to", to);
            QList<QJsonObject> found;
            while (row.next())
                found.append(row.json(0));
            return found;
        });
    }
    QString lines(qsizetype mail)
    {
        QStringList text;
        for (const QJsonValue &line : mails().at(mail).value("lines"_L1).toArray())
            text.append(line.toString());
        return text.join(u'\n');
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_store = std::make_unique<ScratchStore>();
        m_readers = std::make_unique<store::ReaderPool>();
        QVERIFY(m_readers->start(m_store->path(), 1).has_value());
        auto key = access::SealingKey::loadOrCreate(m_store->directory() + u"/keys"_s);
        QVERIFY(key.has_value());
        m_key = std::make_unique<access::SealingKey>(std::move(*key));
        m_postbox = std::make_unique<mail::Postbox>(*m_key, u"example.org"_s);
        m_job = {};
        m_firstRefusal.reset();
        m_runs = 0;
        restart();
        look();
    }
    void cleanup() { m_readers.reset(); }

    void silentWhileAllIsWell()
    {
        for (int i = 0; i < 30; ++i)
            endRun(u"complete"_s);
        pass(3 * hourMs);
        QVERIFY(mails().isEmpty());
    }

    void aFailedClubIsToldOfWithItsReasonToEverybody()
    {
        endRun(u"failed"_s);
        pass(2 * minuteMs);
        QCOMPARE(mails().size(), 1);
        QCOMPARE(mails(u"boss@example.org"_s).size(), 1);
        QCOMPARE(mails().first().value("headline"_L1).toString(), u"1 club failed"_s);
        QCOMPARE(lines(0), u"club-1 (club-1): the host said no"_s);
        pass(3 * hourMs);
        QCOMPARE(mails().size(), 1);
    }

    void atMostOneAnHourAcrossRestarts()
    {
        for (int i = 0; i < 150; ++i) {
            endRun(u"failed"_s);
            if (i % 7 == 0)
                restart();
            pass(minuteMs);
        }
        pass(hourMs);
        // 150 minutes with a failure each: at the beginning, and then every hour what has gathered.
        QCOMPARE(mails().size(), 4);
        qint64 told = 0;
        for (const QJsonObject &mail : mails())
            told += mail.value("headline"_L1).toString().section(u' ', 0, 0).toInt();
        QCOMPARE(told, 150);
        QCOMPARE(m_store->count("SELECT count(*) FROM mail_queue AS one JOIN mail_queue AS other "
                                "ON other.recipient = one.recipient AND other.created_at > one.created_at "
                                "AND other.created_at - one.created_at < 3600000"),
            0);
    }

    void theListIsBounded()
    {
        for (int i = 0; i < 50; ++i)
            endRun(u"failed"_s);
        pass(2 * minuteMs);
        QVERIFY(mails().first().value("headline"_L1).toString().startsWith("50 clubs failed"_L1));
        QVERIFY2(lines(0).contains(u"… and 30 more."_s), qPrintable(lines(0)));
        QVERIFY(mails().first().value("lines"_L1).toArray().size() < 25);
    }

    void aClockSetBackLetsNoSecondMailOut()
    {
        endRun(u"failed"_s);
        pass(2 * minuteMs);
        m_clock->setWallClock(m_clock->nowMs() - 30 * minuteMs);
        endRun(u"failed"_s);
        pass(20 * minuteMs);
        QCOMPARE(mails().size(), 1);
        pass(2 * hourMs);
        QVERIFY(mails().size() >= 2);
        QVERIFY2(lines(1).contains(u"club-2"_s), qPrintable(lines(1)));
    }

    void whatOperatorsCancelledIsNoNews()
    {
        endRun(u"failed"_s, 100, u"ada"_s);
        pass(hourMs);
        QVERIFY(mails().isEmpty());
    }

    void aMissedTargetIsToldOfOnceUntilItHasRecovered()
    {
        for (int i = 0; i < 40; ++i)
            endRun(u"complete"_s, 3'000);
        pass(10 * minuteMs);
        QCOMPARE(mails().size(), 1);
        QVERIFY2(lines(0).contains(u"95th percentile"_s), qPrintable(lines(0)));
        pass(40 * minuteMs);
        for (int i = 0; i < 40; ++i)
            endRun(u"complete"_s, 3'000);
        pass(30 * minuteMs);
        QCOMPARE(mails().size(), 1);
        pass(3 * hourMs);
        for (int i = 0; i < 40; ++i)
            endRun(u"complete"_s, 3'000);
        pass(5 * minuteMs);
        QCOMPARE(mails().size(), 2);
    }

    void tooManyFailuresMissTheTargets()
    {
        for (int i = 0; i < 18; ++i)
            endRun(u"complete"_s);
        endRun(u"failed"_s);
        endRun(u"failed"_s);
        pass(2 * minuteMs);
        QVERIFY2(lines(0).contains(u"90.0 %"_s) && lines(0).contains(u"10.0 % of the last seven days"_s),
            qPrintable(lines(0)));
    }

    void faultsAndASlowSwitchAreToldOf()
    {
        m_faults = 3;
        m_firstRefusal = 250;
        pass(minuteMs);
        QVERIFY2(lines(0).contains(u"3 signup requests"_s) && lines(0).contains(u"250 ms"_s), qPrintable(lines(0)));
        pass(2 * hourMs);
        QCOMPARE(mails().size(), 1);
    }

    void aJobThatFailsIsToldOf()
    {
        m_store->change([](store::Transaction &transaction) {
            store::DueJobs jobs(transaction);
            jobs.put({.name = u"backup:2026-11-24"_s, .kind = u"backup"_s});
            jobs.setFailed(u"backup:2026-11-24"_s, 5, 2, u"the disk is full"_s);
        });
        pass(2 * minuteMs);
        QVERIFY2(lines(0).contains(u"backup:2026-11-24"_s) && lines(0).contains(u"the disk is full"_s),
            qPrintable(lines(0)));
        pass(5 * hourMs);
        QCOMPARE(mails().size(), 1);
    }
};

QTEST_GUILESS_MAIN(OperatorAlertsTest)
#include "operator_alerts_test.moc"
