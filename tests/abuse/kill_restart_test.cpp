// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/support/webhook_receiver.h"

#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;

namespace {
int fromEnvironment(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}

/// Kills the server over and over and starts it again: some time after so many answers or webhook calls, or while it
/// is still starting.
class Killer final : public QObject
{
    Q_OBJECT

public:
    Killer(ServeProcess &server, quint32 seed, int kills)
        : m_server(server)
        , m_random(seed)
        , m_left(kills)
    {
        connect(&server, &ServeProcess::ended, this, &Killer::begin);
        m_fuse.setSingleShot(true);
        connect(&m_fuse, &QTimer::timeout, this, [this] {
            m_whileServing += m_server.url().isEmpty() ? 0 : 1;
            m_server.kill();
        });
    }

    void begin()
    {
        m_server.start();
        if (m_left == 0)
            return;
        --m_left;
        const bool duringStart = m_server.lives() == 1 || m_random.bounded(5) == 0;
        m_events = duringStart ? 0 : 10 + m_random.bounded(50);
        if (duringStart)
            m_fuse.start(m_random.bounded(120));
    }
    /// Something came back from the server.
    void note()
    {
        if (m_events > 0 && --m_events == 0)
            m_fuse.start(m_random.bounded(25));
    }
    /// Nothing is going to come any more: the next kills are a matter of time alone.
    void hurry()
    {
        if (m_events > 0)
            m_fuse.start(m_random.bounded(200));
        m_events = 0;
    }
    int whileServing() const { return m_whileServing; }

private:
    ServeProcess &m_server;
    QRandomGenerator m_random;
    QTimer m_fuse;
    int m_left;
    int m_events = 0; ///< until the fuse is lit
    int m_whileServing = 0;
};
} // namespace

/// The server dies at random moments while clubs sign up. What was acknowledged is carried out, once.
class KillRestartTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// By hand for longer: TOUCHLINE_KILLS=200 TOUCHLINE_CLUBS=3000 TOUCHLINE_KILL_SEED=1
    void whatWasAcknowledgedIsCarriedOutOnce()
    {
        const int kills = fromEnvironment("TOUCHLINE_KILLS", 14);
        const int clubs = fromEnvironment("TOUCHLINE_CLUBS", 200);
        const auto seed = static_cast<quint32>(
            fromEnvironment("TOUCHLINE_KILL_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
        qInfo("TOUCHLINE_KILL_SEED=%u", seed);

        const QTemporaryDir directory;
        const DataLook look(directory.filePath(u"data"_s));
        WebhookReceiver webhook;
        webhook.setStatus("HEAD", 405);
        ServeProcess server(directory.filePath(u"data"_s), ServeProcess::localWebhooks());
        SignupCrowd crowd(server, {.webhookUrl = webhook.url(), .leaveEvery = 20});
        Killer killer(server, seed, kills);
        connect(&crowd, &SignupCrowd::answered, &killer, &Killer::note);
        connect(&webhook, &WebhookReceiver::received, &killer, &Killer::note);

        killer.begin();
        crowd.add(clubs);
        const int limitMs = 60'000 + kills * 5'000;
        QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), limitMs);
        while (server.lives() <= kills) {
            const int lives = server.lives();
            killer.hurry();
            QTRY_VERIFY_WITH_TIMEOUT(server.lives() > lives, limitMs);
        }
        QTRY_VERIFY_WITH_TIMEOUT(!server.url().isEmpty(), limitMs);
        QVERIFY(killer.whileServing() >= kills / 2);

        int finished = 0;
        for (const SignupCrowd::Club &club : crowd.clubs()) {
            QCOMPARE(club.startStatus, 200);
            if (!club.leaves) {
                QCOMPARE(club.finishStatus, 200);
                ++finished;
            }
        }
        QTRY_COMPARE_WITH_TIMEOUT(look.count("SELECT count(*) FROM provision_runs WHERE finished_at=0"), 0, limitMs);
        killer.disconnect();
        server.disconnect(&killer);
        server.terminate();
        QCOMPARE(server.waitForExit(), 0);

        QCOMPARE(look.count("SELECT count(*) FROM tenants"), clubs);
        QCOMPARE(look.count("SELECT count(*) FROM provision_runs WHERE state='failed'"), 0);
        QCOMPARE(look.count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), finished);
        QCOMPARE(look.count("SELECT count(*) FROM tenants WHERE status='trial' AND provision_state='pending'"),
            clubs - finished);
        QCOMPARE(look.faultsOfCompleteClubs().join(u'\n'), QString());
        for (const char *table :
            {"feed_posts", "fixtures", "auth_users", "magic_links", "mail_queue", "provision_runs"})
            QCOMPARE(look.count("SELECT count(*) FROM " + QByteArray(table)), finished);
        qInfo("%d kills, %d while serving; %d clubs, %d finished; %d requests repeated, %lld webhook calls, %lld steps "
              "crashed",
            kills, killer.whileServing(), clubs, finished, crowd.repeats(), qint64(webhook.requests().size()),
            look.count("SELECT count(*) FROM provision_attempts WHERE outcome='crashed'"));
    }
};

QTEST_GUILESS_MAIN(KillRestartTest)
#include "kill_restart_test.moc"
