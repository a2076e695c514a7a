// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/sqlite_file.h"
#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/support/raw_http_client.h"
#include "tests/support/webhook_receiver.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline::store;
using namespace touchline::testsupport;

/// A provisioner that runs and cannot work is not ready, and gets well by itself.
class UnreadyTest final : public QObject
{
    Q_OBJECT

private:
    static RawResponse ready(const ServeProcess &server)
    {
        RawHttpClient client(server.port());
        return client.exchange(rawRequest("GET", "/ready")).value_or(RawResponse{});
    }
    static void change(const ServeProcess &server, const QByteArray &sql)
    {
        const auto file = SqliteFile::open(server.dataDir() + u"/touchline.db"_s, SqliteFile::Mode::Existing);
        QVERIFY(file && (*file)->run(sql));
    }

private Q_SLOTS:
    void aProvisionerThatCannotClaimIsNotReady()
    {
        const QTemporaryDir directory;
        WebhookReceiver webhook;
        ServeProcess server(directory.filePath(u"data"_s), ServeProcess::localWebhooks());
        QVERIFY2(server.startAndWait(), server.log().constData());
        QTRY_COMPARE(ready(server).status, 200);

        change(server,
            "CREATE TRIGGER no_leases BEFORE UPDATE OF lease_owner ON provision_runs "
            "BEGIN SELECT RAISE(ABORT, 'no leases today'); END");
        SignupCrowd crowd(server, {.webhookUrl = webhook.url(), .patience = SignupCrowd::Patience::OneTry});
        crowd.add(6);
        QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), 60'000);
        QCOMPARE(crowd.finished(), 6);
        QTRY_COMPARE_WITH_TIMEOUT(ready(server).status, 503, 60'000);
        const QJsonObject checks = ready(server).json().value("checks"_L1).toObject();
        QVERIFY(!checks.value("provisioner"_L1).toObject().value("ok"_L1).toBool(true));
        QVERIFY(checks.value("database"_L1).toObject().value("ok"_L1).toBool());

        change(server, "DROP TRIGGER no_leases");
        QTRY_COMPARE_WITH_TIMEOUT(ready(server).status, 200, 60'000);
        const DataLook look(server.dataDir());
        QTRY_COMPARE_WITH_TIMEOUT(
            look.count("SELECT count(*) FROM tenants WHERE provision_state='complete'"), 6, 60'000);
        QCOMPARE(look.faultsOfCompleteClubs().join(u'\n'), QString());
    }
};

QTEST_GUILESS_MAIN(UnreadyTest)
#include "unready_test.moc"
