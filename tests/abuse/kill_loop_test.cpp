// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/data_look.h"
#include "tests/abuse/killer.h"
#include "tests/abuse/outside_world.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;

namespace {
/// Clubs under way at any time, at most.
constexpr int crowdSize = 60;

int fromEnvironment(const char *name, int otherwise)
{
    bool given = false;
    const int value = qEnvironmentVariableIntValue(name, &given);
    return given ? value : otherwise;
}
} // namespace

/// The server dies at random moments while clubs of both plans sign up, with a real mail server and a webhook and an
/// automations service that remember everything. What was acknowledged is carried out, once.
class KillLoopTest final : public QObject
{
    Q_OBJECT

private:
    /// Compares with nothing, and shows the beginning of what was found.
    static QString shown(const QStringList &faults) { return faults.mid(0, 20).join(u'\n'); }

private Q_SLOTS:
    /// By hand for longer: TOUCHLINE_KILLS=1000 build/dev/tests/kill_loop_test, and TOUCHLINE_KILL_SEED=1 for another
    /// go at the same moments.
    void whatWasAcknowledgedIsCarriedOutOnce()
    {
        const int kills = fromEnvironment("TOUCHLINE_KILLS", 15);
        const int clubsPerKill = fromEnvironment("TOUCHLINE_CLUBS_PER_KILL", 12);
        const auto seed = static_cast<quint32>(
            fromEnvironment("TOUCHLINE_KILL_SEED", static_cast<int>(QRandomGenerator::global()->bounded(1'000'000))));
        qInfo("TOUCHLINE_KILL_SEED=%u", seed);

        const QTemporaryDir directory;
        const DataLook look(directory.filePath(u"data"_s));
        OutsideWorld world;
        QVERIFY(world.start());
        ServeProcess server(directory.filePath(u"data"_s), world.serverArguments());
        SignupCrowd crowd(server, {.webhookUrl = world.webhookUrl(), .leaveEvery = 20});
        Killer killer(server, seed, kills);
        connect(&crowd, &SignupCrowd::answered, &killer, &Killer::note);
        connect(&world, &OutsideWorld::touched, &killer, &Killer::note);
        connect(
            &killer, &Killer::killed, &crowd, [&] { crowd.add(std::min(clubsPerKill, crowdSize - crowd.underWay())); });

        QElapsedTimer time;
        time.start();
        crowd.add(crowdSize);
        killer.begin();
        const int limitMs = 60'000 + kills * 5'000;
        QTRY_VERIFY_WITH_TIMEOUT((killer.isDone() && crowd.isDone()) || killer.hasFailed(), limitMs);
        QVERIFY2(!killer.hasFailed(), server.log().right(4000).constData());
        QVERIFY(killer.whileServing() >= kills / 2);

        int acknowledged = 0;
        for (const SignupCrowd::Club &club : crowd.clubs()) {
            QCOMPARE(club.startStatus, 200);
            if (!club.leaves) {
                QCOMPARE(club.finishStatus, 200);
                ++acknowledged;
            }
        }
        const qint64 clubs = crowd.clubs().size();
        QTRY_COMPARE_WITH_TIMEOUT(look.count("SELECT count(*) FROM provision_runs WHERE finished_at=0"), 0, limitMs);
        QTRY_COMPARE_WITH_TIMEOUT(look.count("SELECT count(*) FROM webhook_messages WHERE state='queued'"), 0, limitMs);
        const qint64 seconds = time.elapsed() / 1000;
        server.disconnect(&killer);
        server.terminate();
        QCOMPARE(server.waitForExit(), 0);

        QJsonObject told{{u"test"_s, u"kill_loop"_s}, {u"seed"_s, qint64(seed)}, {u"kills"_s, killer.kills()},
            {u"killsWhileServing"_s, killer.whileServing()}, {u"seconds"_s, seconds}, {u"clubs"_s, clubs},
            {u"acknowledged"_s, acknowledged},
            {u"complete"_s, look.count("SELECT count(*) FROM tenants WHERE provision_state='complete'")},
            {u"failed"_s, look.count("SELECT count(*) FROM tenants WHERE provision_state='failed'")},
            {u"requestsRepeated"_s, crowd.repeats()},
            {u"stepsCrashed"_s, look.count("SELECT count(*) FROM provision_attempts WHERE outcome='crashed'")},
            {u"outside"_s, world.counts()}};
        std::printf("%s\n", QJsonDocument(told).toJson(QJsonDocument::Compact).constData());

        QCOMPARE(look.count("SELECT count(*) FROM tenants"), clubs);
        QCOMPARE(look.count("SELECT count(*) FROM provision_runs WHERE state='failed'"), 0);
        QCOMPARE(look.count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), acknowledged);
        QCOMPARE(look.count("SELECT count(*) FROM tenants WHERE status='trial' AND provision_state='pending'"),
            clubs - acknowledged);
        QCOMPARE(shown(look.faultsOfCompleteClubs()), QString());
        QCOMPARE(shown(world.faults(look)), QString());
        for (const char *table :
            {"feed_posts", "fixtures", "auth_users", "magic_links", "mail_queue", "provision_runs"})
            QCOMPARE(look.count("SELECT count(*) FROM " + QByteArray(table)), acknowledged);
        QCOMPARE(look.count("SELECT count(*) FROM webhook_messages WHERE state='delivered'"),
            look.count("SELECT count(*) FROM tenants WHERE provision_state='complete' AND plan='starter'"));
    }
};

int main(int argc, char *argv[])
{
    // A long run takes longer than Qt Test's five minutes for a function.
    qputenv("QTEST_FUNCTION_TIMEOUT", "86400000");
    QCoreApplication application(argc, argv);
    KillLoopTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "kill_loop_test.moc"
