// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/abuse/small_disk.h"
#include "tests/support/own_namespaces.h"
#include "tests/support/raw_http_client.h"
#include "tests/support/webhook_receiver.h"

#include <QDir>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>
#include <memory>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;

namespace {
bool ownMounts = false;

/// Enough that /ready finds room (64 MiB) until the disk is filled.
constexpr int diskMebibytes = 96;
constexpr int patienceMs = 60'000;
} // namespace

/// The disk is full in the middle of signups. Whoever was told that nothing was saved is right, and so is everybody
/// else.
class DiskFullTest final : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<SmallDisk> m_disk;
    std::unique_ptr<ServeProcess> m_server;
    std::unique_ptr<WebhookReceiver> m_webhook;

    QString dataDir() const { return m_directory->filePath(u"data"_s); }
    DataLook look() const { return DataLook(dataDir()); }

    int get(const QByteArray &path) const
    {
        RawHttpClient client(m_server->port());
        const auto answer = client.exchange(rawRequest("GET", path));
        return answer ? answer->status : 0;
    }
    std::unique_ptr<SignupCrowd> crowd(const QString &prefix) const
    {
        return std::make_unique<SignupCrowd>(*m_server,
            SignupCrowd::Settings{
                .prefix = prefix, .webhookUrl = m_webhook->url(), .patience = SignupCrowd::Patience::OneTry});
    }
    /// Where the database tells something else than the clients were told; one line a club.
    QStringList lies(const SignupCrowd &crowd) const
    {
        QStringList found;
        for (const SignupCrowd::Club &club : crowd.clubs()) {
            const QByteArray where = " FROM tenants WHERE slug='" + club.slug.toLatin1() + '\'';
            const bool saved = look().count("SELECT count(*)" + where) == 1;
            const bool queued
                = look().count("SELECT count(*) FROM provision_runs WHERE tenant_id=(SELECT id" + where + ')') == 1;
            if (saved != (club.startStatus == 200) || queued != (club.finishStatus == 200)
                || (club.startStatus != 200 && club.startStatus != 503)
                || (club.startStatus == 200 && club.finishStatus != 200 && club.finishStatus != 503)) {
                found.append(u"%1: told %2 and %3, saved %4, queued %5"_s.arg(club.slug)
                        .arg(club.startStatus)
                        .arg(club.finishStatus)
                        .arg(saved)
                        .arg(queued));
            }
        }
        return found;
    }
    static int refused(const SignupCrowd &crowd)
    {
        return static_cast<int>(std::ranges::count_if(crowd.clubs(),
            [](const SignupCrowd::Club &club) { return club.startStatus == 503 || club.finishStatus == 503; }));
    }
    qint64 unfinishedRuns() const { return look().count("SELECT count(*) FROM provision_runs WHERE finished_at=0"); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!ownMounts)
            QSKIP("a file system of its own needs root, or user namespaces");
    }
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkdir(dataDir()));
        m_disk = std::make_unique<SmallDisk>(dataDir(), diskMebibytes);
        if (!m_disk->isMounted())
            QSKIP("tmpfs cannot be mounted here");
        m_webhook = std::make_unique<WebhookReceiver>();
        m_server = std::make_unique<ServeProcess>(dataDir(), ServeProcess::localWebhooks());
        QVERIFY2(m_server->startAndWait(), m_server->log().constData());
    }
    void cleanup()
    {
        if (QTest::currentTestFailed() && m_server)
            qWarning("%s", m_server->log().right(4000).constData());
        m_server.reset();
        m_webhook.reset();
        m_disk.reset();
    }

    void whatClientsWereToldIsTrue()
    {
        QCOMPARE(get("/ready"), 200);
        auto clubs = crowd(u"burst"_s);
        clubs->add(60);
        QTRY_VERIFY(clubs->finished() > 5);
        m_disk->fill();
        // A little room comes and goes, so that batches get under way and break off at all kinds of places.
        QRandomGenerator random(4711);
        for (int round = 0; round < 25; ++round) {
            QTRY_VERIFY_WITH_TIMEOUT(clubs->isDone(), patienceMs);
            clubs->add(12);
            if (round % 5 != 0)
                m_disk->giveBack(4096 * (1 + random.bounded(300)));
            QTRY_VERIFY_WITH_TIMEOUT(clubs->isDone(), patienceMs);
            m_disk->fill();
        }
        qInfo("%lld clubs, %d finished, %d refused", qint64(clubs->clubs().size()), clubs->finished(), refused(*clubs));
        QVERIFY(refused(*clubs) > 20);
        QCOMPARE(get("/health"), 200);
        QTRY_COMPARE(get("/ready"), 503);
        QCOMPARE(lies(*clubs).join(u'\n'), QString());
        QCOMPARE(look().faults().join(u'\n'), QString());

        m_disk->empty();
        QTRY_COMPARE_WITH_TIMEOUT(get("/ready"), 200, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(unfinishedRuns(), 0, patienceMs);
        auto after = crowd(u"after"_s);
        after->add(4);
        QTRY_VERIFY_WITH_TIMEOUT(after->isDone(), patienceMs);
        QCOMPARE(after->finished(), 4);
        QTRY_COMPARE_WITH_TIMEOUT(unfinishedRuns(), 0, patienceMs);
        QCOMPARE(lies(*clubs).join(u'\n'), QString());
        QCOMPARE(look().count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), clubs->finished() + 4);

        m_server->terminate();
        QCOMPARE(m_server->waitForExit(), 0);
        QCOMPARE((look().faultsOfCompleteClubs() + look().faultsOfOutbox()).join(u'\n'), QString());
    }

    void stopsCleanlyAndStartsAgainOnAFullDisk()
    {
        m_webhook->hangOn("HEAD");
        auto clubs = crowd(u"held"_s);
        clubs->add(10);
        QTRY_VERIFY_WITH_TIMEOUT(clubs->isDone(), patienceMs);
        QCOMPARE(clubs->finished(), 10);
        QTRY_COMPARE(m_webhook->requests().size(), 5);
        m_disk->fill();
        m_server->terminate();
        QCOMPARE(m_server->waitForExit(), 0);

        // It may refuse to start, in words, or start and not be ready; it does not crash.
        if (m_server->startAndWait()) {
            QCOMPARE(get("/health"), 200);
            QCOMPARE(get("/ready"), 503);
            m_server->kill();
            QCOMPARE(m_server->waitForExit(), -1);
        } else {
            QCOMPARE(m_server->waitForExit(), 1);
            QVERIFY(m_server->log().contains("touchline: "));
        }
        m_disk->empty();
        m_webhook->setStatus("HEAD", 200);
        QVERIFY2(m_server->startAndWait(), m_server->log().constData());
        QTRY_COMPARE_WITH_TIMEOUT(unfinishedRuns(), 0, patienceMs);
        QCOMPARE(look().count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), 10);
        QCOMPARE((look().faultsOfCompleteClubs() + look().faultsOfOutbox()).join(u'\n'), QString());
    }
};

// Mounts are taken before there is a second thread.
int main(int argc, char *argv[])
{
    ownMounts = takeOwnMounts();
    QCoreApplication application(argc, argv);
    DiskFullTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "disk_full_test.moc"
