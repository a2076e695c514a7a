// SPDX-License-Identifier: GPL-3.0-only
#include "core/access/sealing_context.h"
#include "core/provision/webhook_events.h"
#include "core/store/webhook_messages.h"
#include "tests/support/core_fixture.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
constexpr int patienceMs = 30'000;

/// A webhook in another process, which checks what it gets with the library of Standard Webhooks.
class CheckingReceiver final
{
public:
    explicit CheckingReceiver(const QStringList &secrets)
    {
        const QString directory = QString::fromUtf8(STANDARDWEBHOOKS_DIRECTORY);
        m_process.setWorkingDirectory(directory);
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(u"node"_s, QStringList{directory + u"/receiver.mjs"_s} + secrets);
        m_port = next()[u"port"].toInt();
    }
    ~CheckingReceiver()
    {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(patienceMs))
            m_process.kill();
    }
    Q_DISABLE_COPY_MOVE(CheckingReceiver)

    /// 0 when node or the packages are missing.
    int port() const { return m_port; }
    QString url() const { return u"http://127.0.0.1:%1/hook"_s.arg(m_port); }
    /// The next line it wrote; empty when it ended or nothing came.
    QJsonObject next()
    {
        const bool came = QTest::qWaitFor(
            [this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; }, patienceMs);
        return came ? QJsonDocument::fromJson(m_process.readLine()).object() : QJsonObject();
    }

private:
    QProcess m_process;
    int m_port = 0;
};
} // namespace

/// What we sign is accepted by a library that others wrote.
class WebhookDeliveryTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aCompleteClubsWebhookIsTold_data()
    {
        QTest::addColumn<QString>("secret");
        QTest::newRow("whsec") << u"whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="_s;
        QTest::newRow("text") << u"a secret somebody typed"_s;
    }
    void aCompleteClubsWebhookIsTold()
    {
        QFETCH(const QString, secret);
        CheckingReceiver webhook({secret});
        QVERIFY2(
            webhook.port() > 0, "node or its packages are missing: the test standardwebhooks_packages installs them");
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url(), secret));
        const QJsonObject told = webhook.next();
        QCOMPARE(told[u"accepted"].toArray(), QJsonArray{true});
        QCOMPARE(told[u"tamperedAccepted"].toInt(-1), 0);
        QCOMPARE(told[u"id"].toString(), provision::clubProvisionedId(id, 1));
        const QJsonObject event = told[u"event"].toObject();
        QCOMPARE(event[u"type"].toString(), u"club.provisioned"_s);
        QCOMPARE(event[u"data"][u"id"].toString(), id);
        QCOMPARE(event[u"data"][u"name"].toString(), u"Club anstey"_s);
        QCOMPARE(event[u"data"][u"publicUrl"].toString(), u"http://127.0.0.1:8787/c/anstey"_s);
        QCOMPARE(core.state(id), domain::ProvisionState::Complete);
        QTRY_COMPARE(core.count("SELECT count(*) FROM webhook_messages WHERE state = 'delivered' AND status = 204"), 1);
    }

    void bothSecretsAreAcceptedWhileOneRotates()
    {
        const QString oldSecret = u"whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="_s;
        const QString newSecret = u"whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA="_s;
        CheckingReceiver webhook({oldSecret, newSecret, u"neither of the two"_s});
        QVERIFY(webhook.port() > 0);
        CoreFixture core;
        core.startProvisioning();
        const QString id = core.startClub(u"anstey"_s);
        QVERIFY(core.finishStarter(id, webhook.url(), oldSecret));
        QCOMPARE(webhook.next()[u"accepted"].toArray(), (QJsonArray{true, false, false}));

        change(core, [&](store::Transaction &transaction) {
            store::MakeConnections(transaction)
                .rotateSecret(id, core.sealingKey->seal(newSecret.toUtf8(), access::webhookSecretContext(id)),
                    core.clock.nowMs() + 60'000);
            queueTest(core, transaction, id);
        });
        const QJsonObject both = webhook.next();
        QCOMPARE(both[u"accepted"].toArray(), (QJsonArray{true, true, false}));
        QCOMPARE(both[u"signatures"].toInt(), 2);
        QCOMPARE(both[u"tamperedAccepted"].toInt(-1), 0);

        change(core, [&](store::Transaction &transaction) {
            store::MakeConnections(transaction).endRotation(id);
            queueTest(core, transaction, id);
        });
        QCOMPARE(webhook.next()[u"accepted"].toArray(), (QJsonArray{false, true, false}));
    }

private:
    static void change(CoreFixture &core, const std::function<void(store::Transaction &)> &work)
    {
        const auto done = core.writer.run([&work](store::Transaction &transaction) -> domain::Result<void> {
            work(transaction);
            return {};
        });
        QVERIFY(done.result().has_value());
    }
    static void queueTest(CoreFixture &core, store::Transaction &transaction, const QString &id)
    {
        const auto tenant = store::Tenants(transaction).byId(id);
        provision::queueTestEvent(transaction, {*tenant, u"https://clubs.example"_s, false, core.clock.nowMs()});
    }
};

QTEST_GUILESS_MAIN(WebhookDeliveryTest)
#include "webhook_delivery_test.moc"
