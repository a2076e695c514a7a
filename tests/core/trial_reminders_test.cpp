// SPDX-License-Identifier: GPL-3.0-only
#include "core/scheduler/trial_reminders.h"
#include "core/store/statement.h"
#include "tests/support/fake_clock.h"
#include "tests/support/scratch_store.h"

#include <QTest>

using namespace touchline;
using namespace touchline::scheduler;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using domain::Result;

namespace {
constexpr qint64 hour = 60 * 60;
constexpr qint64 day = 24 * hour;
} // namespace

/// Which club is told what about its trial, and when.
class TrialRemindersTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<ScratchStore> m_store;
    std::unique_ptr<access::SealingKey> m_key;
    std::unique_ptr<mail::Postbox> m_postbox;
    std::unique_ptr<telemetry::Log> m_log;

    qint64 now() const { return m_clock->nowSeconds(); }
    /// Does all that is due; also what comes of looking several times.
    qint64 run(bool suspend = false)
    {
        qint64 dueAgain = 0;
        for (int i = 0; i < 3; ++i) {
            // A new object each time: it remembers nothing.
            const TrialReminders reminders({*m_postbox, *m_clock, *m_log, suspend});
            const auto end = m_store->write(
                [kind = reminders.kind()](store::Transaction &transaction) { return kind.work(transaction, {}, {}); });
            if (!end)
                qFatal("the job failed: %s", qPrintable(end.error().detail));
            dueAgain = *end->dueAgainAtMs;
        }
        return dueAgain;
    }
    void addClub(const QString &id, qint64 trialEndsAt, const std::function<void(store::TenantRow &)> &edit = {})
    {
        m_store->addClub(id, [&](store::TenantRow &club) {
            club.status = domain::TenantStatus::Active;
            club.billingTier = u"trial"_s;
            club.trialEndsAt = trialEndsAt;
            club.createdAt = now();
            if (edit)
                edit(club);
        });
    }
    void provision(const QString &id)
    {
        m_store->change([&](store::Transaction &transaction) {
            store::Tenants(transaction).setProvisioned(id, store::isoUtc(m_clock->nowMs()));
        });
    }
    void addProvisioned(const QString &id, qint64 trialEndsAt, const std::function<void(store::TenantRow &)> &edit = {})
    {
        addClub(id, trialEndsAt, edit);
        provision(id);
    }
    /// Kind and days of each mail to the club, in their order.
    QStringList mails(const QString &id)
    {
        return m_store->look([&](store::Session &session) {
            store::Statement row(
                session, "SELECT kind, payload FROM mail_queue WHERE tenant_id = :id ORDER BY created_at, message_id");
            row.bind(":id", id);
            QStringList found;
            while (row.next()) {
                const QJsonObject values = row.json(1);
                found.append(row.text(0) == "trial_ended"_L1
                        ? (values.value("suspended"_L1).toBool() ? u"suspended"_s : u"ended"_s)
                        : QString::number(values.value("daysLeft"_L1).toInteger()));
            }
            return found;
        });
    }
    void setTrialEnd(const QString &id, qint64 endsAt)
    {
        m_store->change([&](store::Transaction &transaction) {
            store::Statement update(transaction, "UPDATE tenants SET trial_ends_at = :ends WHERE id = :id");
            update.bind(":ends", endsAt).bind(":id", id).run();
        });
    }
    void passDays(int days, bool suspend = false)
    {
        for (int i = 0; i < days * 4; ++i) {
            m_clock->advance(6 * hour * 1000);
            run(suspend);
        }
    }

private Q_SLOTS:
    void init()
    {
        m_clock = std::make_unique<FakeClock>();
        m_store = std::make_unique<ScratchStore>();
        auto key = access::SealingKey::loadOrCreate(m_store->directory() + u"/keys"_s);
        QVERIFY(key.has_value());
        m_key = std::make_unique<access::SealingKey>(std::move(*key));
        m_postbox = std::make_unique<mail::Postbox>(*m_key, u"example.org"_s);
        m_log = std::make_unique<telemetry::Log>(*m_clock, domain::LogLevel::Debug);
    }

    void sevenThreeOneAndTheEndEachOnce()
    {
        addProvisioned(u"ada"_s, now() + 14 * day);
        passDays(20);
        QCOMPARE(mails(u"ada"_s), (QStringList{u"7"_s, u"3"_s, u"1"_s, u"ended"_s}));
    }

    void theNextLookIsWhenTheNextNoticeIsDue()
    {
        addProvisioned(u"ada"_s, now() + 14 * day);
        QCOMPARE(run(), m_clock->nowMs() + 60'000);
        m_clock->advance((7 * day - 30) * 1000);
        QCOMPARE(run(), m_clock->nowMs() + 30'000);
    }

    void aShortTrialHasNoMomentsBeforeItsBeginning()
    {
        addProvisioned(u"short"_s, now() + 2 * day);
        passDays(3);
        QCOMPARE(mails(u"short"_s), (QStringList{u"1"_s, u"ended"_s}));
    }

    void whoIsToldNothing_data()
    {
        QTest::addColumn<QString>("who");
        for (const QString &who : {u"comped"_s, u"paid"_s, u"test"_s, u"suspended"_s, u"cancelled"_s, u"unfinished"_s})
            QTest::newRow(qPrintable(who)) << who;
    }
    void whoIsToldNothing()
    {
        QFETCH(QString, who);
        addClub(u"club"_s, now() + 8 * day, [&who](store::TenantRow &club) {
            club.comped = who == "comped"_L1;
            club.test = who == "test"_L1;
            if (who == "paid"_L1)
                club.billingTier = u"monthly"_s;
            if (who == "suspended"_L1)
                club.status = domain::TenantStatus::Suspended;
            if (who == "cancelled"_L1)
                club.status = domain::TenantStatus::Cancelled;
        });
        if (who != "unfinished"_L1)
            provision(u"club"_s);
        passDays(10, true);
        QCOMPARE(mails(u"club"_s), QStringList());
        QCOMPARE(m_store->count("SELECT count(*) FROM audit_log"), 0);
    }

    void aClubProvisionedLateIsToldWhatIsStillToCome()
    {
        addClub(u"late"_s, now() + 14 * day);
        passDays(9);
        provision(u"late"_s);
        passDays(6);
        QCOMPARE(mails(u"late"_s), (QStringList{u"3"_s, u"1"_s, u"ended"_s}));
    }

    void ofSeveralMissedOnesOnlyTheLastGoesOut()
    {
        addProvisioned(u"ada"_s, now() + 14 * day);
        run();
        m_clock->advance((11 * day + 12 * hour) * 1000);
        run();
        QCOMPARE(mails(u"ada"_s), QStringList{u"3"_s});
        m_clock->advance(30 * day * 1000);
        run();
        QCOMPARE(mails(u"ada"_s), (QStringList{u"3"_s, u"ended"_s}));
    }

    void aClockSetBackAndForthRepeatsNothing()
    {
        addProvisioned(u"ada"_s, now() + 14 * day);
        run();
        m_clock->advance(7 * day * 1000);
        run();
        m_clock->setWallClock(m_clock->nowMs() - hour * 1000);
        run();
        m_clock->setWallClock(m_clock->nowMs() + 2 * hour * 1000);
        run();
        QCOMPARE(mails(u"ada"_s), QStringList{u"7"_s});
        passDays(8);
        QCOMPARE(mails(u"ada"_s), (QStringList{u"7"_s, u"3"_s, u"1"_s, u"ended"_s}));
    }

    void aChangedEndMovesWhatIsToCome()
    {
        addProvisioned(u"longer"_s, now() + 14 * day);
        addProvisioned(u"shorter"_s, now() + 14 * day);
        passDays(8);
        QCOMPARE(mails(u"longer"_s), QStringList{u"7"_s});
        setTrialEnd(u"longer"_s, now() + 20 * day);
        setTrialEnd(u"shorter"_s, now() + 2 * day);
        run();
        QCOMPARE(mails(u"longer"_s), QStringList{u"7"_s});
        // Two days are left, and nobody has said so yet.
        QCOMPARE(mails(u"shorter"_s), (QStringList{u"7"_s, u"2"_s}));
        passDays(21);
        QCOMPARE(mails(u"longer"_s), (QStringList{u"7"_s, u"7"_s, u"3"_s, u"1"_s, u"ended"_s}));
        QCOMPARE(mails(u"shorter"_s), (QStringList{u"7"_s, u"2"_s, u"1"_s, u"ended"_s}));
    }

    void anEndPutBackToWhatItWasRepeatsNothing()
    {
        const qint64 ends = now() + 14 * day;
        addProvisioned(u"ada"_s, ends);
        passDays(8);
        setTrialEnd(u"ada"_s, ends + 30 * day);
        run();
        setTrialEnd(u"ada"_s, ends);
        run();
        QCOMPARE(mails(u"ada"_s), QStringList{u"7"_s});
    }

    void historyIsLeftAlone()
    {
        addProvisioned(u"old"_s, now() - 100 * day);
        run(true);
        QCOMPARE(mails(u"old"_s), QStringList());
    }

    void theUnpaidAreSuspendedWhereSoSet()
    {
        addProvisioned(u"ada"_s, now() + day);
        addProvisioned(u"bea"_s, now() + day, [](store::TenantRow &club) { club.comped = true; });
        passDays(2, true);
        QCOMPARE(mails(u"ada"_s).last(), u"suspended"_s);
        const auto statusOf = [this](const QString &id) {
            return m_store->look([&](store::Session &session) { return *store::Tenants(session).status(id); });
        };
        QCOMPARE(statusOf(u"ada"_s), domain::TenantStatus::Suspended);
        QCOMPARE(statusOf(u"bea"_s), domain::TenantStatus::Active);
        QCOMPARE(
            m_store->count("SELECT count(*) FROM audit_log WHERE action = 'club.suspend' AND operator = 'scheduler' "
                           "AND tenant_id = 'ada'"),
            1);
        QCOMPARE(m_store->count("SELECT count(*) FROM audit_log"), 1);
        // Reinstated by an operator, it stays so.
        m_store->change([&](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(u"ada"_s, domain::TenantStatus::Active, now());
        });
        passDays(2, true);
        QCOMPARE(statusOf(u"ada"_s), domain::TenantStatus::Active);
    }

    void manyAtOnceGoOutInBatches()
    {
        for (int i = 0; i < 450; ++i)
            addProvisioned(u"club-%1"_s.arg(i), now() + 8 * day);
        run();
        m_clock->advance(2 * day * 1000);
        run();
        QCOMPARE(m_store->count("SELECT count(*) FROM mail_queue"), 450);
    }

    void lookingCostsNoWalkOverTheClubs()
    {
        const QStringList plans = m_store->look([](store::Session &session) {
            QStringList found;
            for (const store::Sql sql :
                {store::Sql("EXPLAIN QUERY PLAN SELECT id FROM tenants WHERE provisioned_at IS NOT NULL AND "
                            "trial_notice_for IS DISTINCT FROM trial_ends_at LIMIT 200"),
                    store::Sql("EXPLAIN QUERY PLAN SELECT id FROM tenants WHERE trial_notice_at <= 5 "
                               "ORDER BY trial_notice_at LIMIT 200")}) {
                store::Statement row(session, sql);
                while (row.next())
                    found.append(row.text(3));
            }
            return found;
        });
        QCOMPARE(plans.size(), 2);
        QVERIFY2(plans.at(0).contains(u"idx_tenants_trial_unplanned"_s), qPrintable(plans.at(0)));
        QVERIFY2(plans.at(1).contains(u"idx_tenants_trial_notice"_s), qPrintable(plans.at(1)));
    }
};

QTEST_GUILESS_MAIN(TrialRemindersTest)
#include "trial_reminders_test.moc"
