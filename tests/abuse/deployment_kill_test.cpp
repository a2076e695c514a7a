// SPDX-License-Identifier: GPL-3.0-only
#include "tests/abuse/data_look.h"
#include "tests/abuse/serve_process.h"
#include "tests/abuse/signup_crowd.h"
#include "tests/support/google_stand_in.h"

#include <QFile>
#include <QJsonDocument>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline::testsupport;
using Operation = GoogleStandIn::Operation;

namespace {
constexpr int patienceMs = 120'000;

/// The moment at which the program is killed, seen from the service it talks to.
enum class Moment {
    Asked, ///< the request is there, nothing has been done
    Made, ///< it has been done, the answer has not been sent
    Answered, ///< the answer has just been sent
};

QStringList settings(const GoogleStandIn &google, const WebhookReceiver &automations, const QString &script)
{
    QStringList arguments = ServeProcess::localWebhooks();
    for (const QString &setting :
        {u"apps_script_enabled=true"_s, u"apps_script_client_id="_s + GoogleStandIn::clientId(),
            u"apps_script_client_secret="_s + GoogleStandIn::clientSecret(),
            u"apps_script_refresh_token="_s + GoogleStandIn::refreshToken(), u"apps_script_template="_s + script,
            u"apps_script_api_url="_s + google.apiUrl(), u"apps_script_token_url="_s + google.tokenUrl(),
            u"apps_script_drive_url="_s + google.driveUrl(), u"automations_url="_s + automations.url(u"/deploy"_s)})
        arguments += {u"--set"_s, u"provision."_s + setting};
    return arguments;
}
} // namespace

/// The real program is killed at every point of a Pro club's deployments. Nothing is made twice, and every call of one
/// run and step carries one key.
class DeploymentKillTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsMadeTwice()
    {
        const QTemporaryDir directory;
        const QString script = directory.filePath(u"club.gs"_s);
        QFile file(script);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("function name() { return TOUCHLINE_CLUB.name; }\n") > 0);
        file.close();
        GoogleStandIn google;
        WebhookReceiver automations;
        WebhookReceiver webhook;
        QHash<QString, QSet<QByteArray>> keys; // by club
        bool killAutomations = false;
        ServeProcess server(directory.filePath(u"data"_s), settings(google, automations, script));
        automations.answerWith([&](const ReceivedRequest &request) -> QByteArray {
            const auto body = QJsonDocument::fromJson(request.body);
            keys[body[u"tenant"][u"id"].toString()].insert(request.headers.value("idempotency-key"));
            if (std::exchange(killAutomations, false)) {
                server.kill();
                return "hang";
            }
            return WebhookReceiver::answer(200, {}, R"({"deployment_id":"dep-1"})");
        });
        SignupCrowd crowd(server, {.webhookUrl = webhook.url()});
        QVERIFY(server.startAndWait());

        int kills = 0;
        const auto signUpAndDie = [&] {
            const int lives = server.lives();
            crowd.add(2);
            QTRY_VERIFY_WITH_TIMEOUT(!server.isRunning(), patienceMs);
            ++kills;
            QVERIFY(server.startAndWait());
            QCOMPARE(server.lives(), lives + 1);
        };
        killAutomations = true;
        signUpAndDie();
        for (const auto operation : {Operation::Token, Operation::CreateProject, Operation::PutContent,
                 Operation::CreateVersion, Operation::CreateDeployment}) {
            for (const auto moment : {Moment::Asked, Moment::Made, Moment::Answered}) {
                google.setFault([&, operation, moment](Operation now, const auto &done) -> std::optional<QByteArray> {
                    if (now != operation || done.has_value() == (moment == Moment::Asked))
                        return std::nullopt;
                    google.setFault({});
                    if (moment == Moment::Answered) {
                        QMetaObject::invokeMethod(&server, [&server] { server.kill(); }, Qt::QueuedConnection);
                        return std::nullopt;
                    }
                    server.kill();
                    return "hang";
                });
                signUpAndDie();
            }
        }
        const DataLook look(directory.filePath(u"data"_s));
        QTRY_VERIFY_WITH_TIMEOUT(crowd.isDone(), patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(
            look.count("SELECT count(*) FROM tenants WHERE provision_state = 'complete'"), 2 * kills, patienceMs);
        server.terminate();
        QCOMPARE(server.waitForExit(), 0);

        QCOMPARE(google.projects().size(), kills);
        QSet<QString> titles;
        for (const GoogleStandIn::Project &project : google.projects()) {
            titles.insert(project.title);
            QCOMPARE(project.versions.size(), 1);
            QCOMPARE(project.deployments.size(), 1);
        }
        QCOMPARE(titles.size(), kills);
        QCOMPARE(
            look.count("SELECT count(DISTINCT script_id) FROM pro_automation WHERE script_deployment_id <> ''"), kills);
        QCOMPARE(keys.size(), kills);
        for (const auto &used : std::as_const(keys))
            QCOMPARE(used.size(), 1);
        QCOMPARE(look.faultsOfCompleteClubs().join(u'\n'), QString());
        qInfo("%d kills; %d clubs, %d of them Pro; %d look-ups of projects, %d of versions, %d of deployments", kills,
            2 * kills, kills, google.calls(Operation::FindProject), google.calls(Operation::ListVersions),
            google.calls(Operation::ListDeployments));
    }
};

QTEST_GUILESS_MAIN(DeploymentKillTest)
#include "deployment_kill_test.moc"
