// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/data_look.h"
#include "tests/abuse/outside_world.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/abuse/small_disk.h"
#include "tests/support/own_namespaces.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;

namespace {
bool ownMounts = false;

constexpr int diskMebibytes = 96;
constexpr int patienceMs = 120'000;
/// So many attempts have to go wrong before what is away comes back.
constexpr int failuresWanted = 8;
} // namespace

/// What the server needs goes away in the middle of signups and comes back: everything ends `complete` without
/// anybody's help, and nothing was done twice.
class OutageTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<OutsideWorld> m_world;
    std::unique_ptr<ServeProcess> m_server;
    std::unique_ptr<SignupCrowd> m_crowd;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    DataLook look() const { return DataLook(dataDir()); }
    qint64 failures() const
    {
        return look().count("SELECT count(*) FROM provision_attempts WHERE outcome='retry'") + m_crowd->repeats();
    }
    /// Lets more clubs begin, takes something away, and gives it back once that was felt.
    void live(const std::function<void()> &away, const std::function<void()> &back)
    {
        m_crowd->add(20);
        QTRY_VERIFY_WITH_TIMEOUT(m_crowd->finished() > 5, patienceMs);
        const qint64 before = failures();
        away();
        m_crowd->add(20);
        QTRY_VERIFY_WITH_TIMEOUT(failures() >= before + failuresWanted, patienceMs);
        back();
        m_crowd->add(10);
    }
    void everythingEndsComplete()
    {
        QTRY_VERIFY_WITH_TIMEOUT(m_crowd->isDone(), patienceMs);
        const qint64 clubs = m_crowd->clubs().size();
        QCOMPARE(m_crowd->finished(), clubs);
        QTRY_COMPARE_WITH_TIMEOUT(
            look().count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), clubs, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            look().count("SELECT count(*) FROM webhook_messages WHERE state<>'delivered'"), 0, patienceMs);
        m_server->terminate();
        QCOMPARE(m_server->waitForExit(), 0);
        QCOMPARE(look().count("SELECT count(*) FROM provision_runs"), clubs);
        QCOMPARE(look().faultsOfCompleteClubs().join(u'\n'), QString());
        QCOMPARE(m_world->faults(look()).join(u'\n'), QString());
    }
    void answerWebhooksWith(int status)
    {
        m_world->answerAllWith(WebhookReceiver::answer(status, status == 429 ? "Retry-After: 1\r\n" : ""));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (!ownMounts)
            QFAIL("This test fills a file system of its own up. Run it as root, or allow user namespaces "
                  "(sysctl kernel.unprivileged_userns_clone=1).");
    }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkdir(dataDir()));
        m_disk = std::make_unique<SmallDisk>(dataDir(), diskMebibytes);
        QVERIFY(m_disk->isMounted());
        m_world = std::make_unique<OutsideWorld>();
        QVERIFY(m_world->start());
        m_server = std::make_unique<ServeProcess>(dataDir(), m_world->serverArguments());
        QVERIFY2(m_server->startAndWait(), m_server->log().constData());
        m_crowd = std::make_unique<SignupCrowd>(*m_server, SignupCrowd::Settings{.webhookUrl = m_world->webhookUrl()});
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_server)
            qWarning("%s", m_server->log().right(4000).constData());
        m_crowd.reset();
        m_server.reset();
        m_world.reset();
        m_disk.reset();
    }

    void theDiskIsFullForAWhile()
    {
        live([this] { m_disk->fill(); }, [this] { m_disk->empty(); });
        live([this] { m_disk->fill(); }, [this] { m_disk->empty(); });
        everythingEndsComplete();
    }
    void theMailServerIsAway()
    {
        live([this] { m_world->stopMail(); }, [this] { QVERIFY(m_world->start()); });
        everythingEndsComplete();
    }
    void theMailServerPutsOff_data()
    {
        QTest::addColumn<QString>("rule");
        for (const char *rule : {"greylist", "drop-after-dot"})
            QTest::newRow(rule) << QString::fromLatin1(rule);
    }
    void theMailServerPutsOff()
    {
        QFETCH(QString, rule);
        live([this, rule] { m_world->mail().rule(rule); }, [this] { m_world->mail().clearRules(); });
        everythingEndsComplete();
    }
    void webhooksAreAway()
    {
        live([this] { m_world->stopWebhooks(); }, [this] { QVERIFY(m_world->start()); });
        everythingEndsComplete();
    }
    void webhooksAreUnwell_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {429, 503})
            QTest::addRow("%d", status) << status;
    }
    void webhooksAreUnwell()
    {
        QFETCH(int, status);
        live([this, status] { answerWebhooksWith(status); }, [this] { m_world->answerAsUsual(); });
        everythingEndsComplete();
    }
    void everythingAtOnceAndAKill()
    {
        live(
            [this] {
                m_world->stopMail();
                m_world->stopWebhooks();
            },
            [this] { m_disk->fill(); });
        const int repeats = m_crowd->repeats();
        QTRY_VERIFY_WITH_TIMEOUT(m_crowd->repeats() > repeats + 20, patienceMs);
        m_server->kill();
        QCOMPARE(m_server->waitForExit(), -1);
        m_disk->empty();
        QVERIFY2(m_server->startAndWait(), m_server->log().constData());
        QVERIFY(m_world->start());
        everythingEndsComplete();
    }
};

// Mounts are taken before there is a second thread.
int main(int argc, char *argv[])
{
    ownMounts = takeOwnMounts();
    QCoreApplication application(argc, argv);
    OutageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "outage_test.moc"
