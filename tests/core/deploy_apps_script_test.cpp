// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/steps/deploy_apps_script.h"

#include "core/store/make_connections.h"
#include "tests/support/core_fixture.h"
#include "tests/support/google_stand_in.h"

#include <QFile>
#include <QJsonDocument>
#include <QTest>

using namespace touchline;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using domain::ProvisionState;
using domain::StepStatus;
using Operation = GoogleStandIn::Operation;

namespace {
constexpr int scriptPosition = 3; ///< deploy_apps_script among the steps of Pro
constexpr int patienceMs = 30'000;
constexpr auto source = "function name() {\n  return TOUCHLINE_CLUB.name; // ünïcode\n}\n";

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
}

provision::AppsScriptTemplate script()
{
    const QTemporaryDir directory;
    writeFile(directory.filePath(u"club.gs"_s), source);
    auto loaded = provision::AppsScriptTemplate::load(directory.filePath(u"club.gs"_s));
    return loaded.value_or(provision::AppsScriptTemplate());
}

CoreFixture::Options optionsFor(const GoogleStandIn &google)
{
    CoreFixture::Options options;
    options.appsScript = provision::AppsScriptSettings{.credentials = {.tokenUrl = google.tokenUrl(),
                                                           .clientId = GoogleStandIn::clientId(),
                                                           .clientSecret = GoogleStandIn::clientSecret(),
                                                           .refreshToken = GoogleStandIn::refreshToken()},
        .urls = {.api = google.apiUrl(), .drive = google.driveUrl()},
        .script = script(),
        .searchLag = 0s};
    return options;
}

QString addPro(CoreFixture &core, const QString &slug = u"oadby"_s)
{
    const QString id = core.startClub(slug, domain::Plan::Pro);
    return core.finishPro(id) ? id : QString();
}

/// Everything is there, and there once.
void checkMadeOnce(CoreFixture &core, const GoogleStandIn &google, const QString &id)
{
    QCOMPARE(google.projects().size(), 1);
    const auto &project = google.projects().first();
    QCOMPARE(project.versions.size(), 1);
    QCOMPARE(project.deployments.size(), 1);
    QCOMPARE(project.deployments.first().version, 1);
    const auto made = core.reader
                          ->run([&](store::Session &session) -> domain::Result<store::ScriptDeployment> {
                              return store::ProAutomations(session).script(id);
                          })
                          .value_or(store::ScriptDeployment{});
    QCOMPARE(made.scriptId, google.projects().firstKey());
    QCOMPARE(made.deploymentId, project.deployments.firstKey());
}
} // namespace

class DeployAppsScriptTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void makesProjectContentVersionAndDeployment()
    {
        GoogleStandIn google;
        CoreFixture core(optionsFor(google));
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        checkMadeOnce(core, google, id);
        for (const auto operation : {Operation::Token, Operation::CreateProject, Operation::PutContent,
                 Operation::CreateVersion, Operation::CreateDeployment})
            QCOMPARE(google.calls(operation), 1);
        // Nothing to look for where nothing went wrong.
        for (const auto operation : {Operation::FindProject, Operation::ListVersions, Operation::ListDeployments})
            QCOMPARE(google.calls(operation), 0);
        const auto &project = google.projects().first();
        QVERIFY2(project.title.startsWith(u"Touchline oadby "), qPrintable(project.title));
        QCOMPARE(project.files.size(), 3);
        QCOMPARE(project.files.at(0)[u"name"].toString(), u"appsscript"_s);
        QCOMPARE(project.files.at(2)[u"source"].toString(), QString::fromUtf8(source));
        QVERIFY(core.steps(id).at(scriptPosition).note.contains(google.projects().firstKey()));
    }

    void aClubsNameIsDataWhateverItIs()
    {
        const QString name = u"`${steal()}`\"});</script>';//\\ \u2028 \u2029 FC"_s;
        const QString text = script().files({{u"name"_s, name}}).at(1)[u"source"].toString();
        const QString begin = u"const TOUCHLINE_CLUB = Object.freeze("_s;
        const QString end = u");\n"_s;
        QVERIFY(text.startsWith(begin) && text.endsWith(end));
        const QString literal = text.sliced(begin.size(), text.size() - begin.size() - end.size());
        QCOMPARE(QJsonDocument::fromJson(literal.toUtf8())[u"name"].toString(), name);
        for (const char16_t unsafe : {u'\u2028', u'\u2029', u'<', u'\n'})
            QVERIFY(!literal.contains(QChar(unsafe)));
    }

    void theScriptKnowsItsClub()
    {
        GoogleStandIn google;
        CoreFixture core(optionsFor(google));
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        const QString text = google.projects().first().files.at(1)[u"source"].toString();
        const qsizetype begin = text.indexOf(u'{');
        const QJsonObject club
            = QJsonDocument::fromJson(text.sliced(begin, text.lastIndexOf(u'}') + 1 - begin).toUtf8()).object();
        QCOMPARE(club[u"id"].toString(), id);
        QCOMPARE(club[u"name"].toString(), u"Club oadby"_s);
        QCOMPARE(club[u"primaryColor"].toString(), domain::Brand().primaryColor);
        QCOMPARE(club[u"publicUrl"].toString(), u"http://127.0.0.1:8787/c/oadby"_s);
    }

    void oneTokenServesManyClubs()
    {
        GoogleStandIn google;
        CoreFixture core(optionsFor(google));
        QStringList clubs;
        for (int i = 0; i < 12; ++i)
            clubs.append(addPro(core, u"club-%1"_s.arg(i)));
        core.startProvisioning();
        for (const QString &id : std::as_const(clubs))
            QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        QCOMPARE(google.calls(Operation::Token), 1);
        QCOMPARE(google.projects().size(), 12);
    }

    void anExpiredTokenIsRenewedOnce()
    {
        GoogleStandIn google;
        CoreFixture core(optionsFor(google));
        google.setFault([&](Operation operation, const auto &done) -> std::optional<QByteArray> {
            if (operation == Operation::CreateVersion && !done && google.calls(operation) == 1)
                google.expireTokens();
            return std::nullopt;
        });
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        QCOMPARE(google.calls(Operation::Token), 2);
        QCOMPARE(core.steps(id).at(scriptPosition).attempts, 1);
        checkMadeOnce(core, google, id);
    }

    void aTokenThatIsNeverTakenFails()
    {
        GoogleStandIn google;
        CoreFixture core(optionsFor(google));
        google.setFault([&](Operation operation, const auto &done) -> std::optional<QByteArray> {
            if (operation != Operation::Token && !done)
                google.expireTokens();
            return std::nullopt;
        });
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Failed, patienceMs);
        QCOMPARE(google.calls(Operation::Token), 2);
        QVERIFY(core.tenant(id).provisionReason.contains(u"OAuth client"));
    }

    void whatAnOperatorMustMendFailsAtOnceInWords_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QByteArray>("answer");
        QTest::addColumn<QString>("words");
        const auto oauth = [](int status, const QByteArray &code) {
            return WebhookReceiver::answer(
                status, "Content-Type: application/json\r\n", "{\"error\":\"" + code + "\"}");
        };
        QTest::newRow("invalid_grant") << int(Operation::Token) << oauth(400, "invalid_grant")
                                       << u"provision.apps_script_refresh_token"_s;
        QTest::newRow("invalid_client") << int(Operation::Token) << oauth(401, "invalid_client")
                                        << u"provision.apps_script_client_secret"_s;
        QTest::newRow("not enabled") << int(Operation::CreateProject)
                                     << GoogleStandIn::error(
                                            403, u"User has not enabled the Apps Script API."_s, u"forbidden"_s)
                                     << u"User has not enabled the Apps Script API."_s;
        QTest::newRow("bad source") << int(Operation::PutContent)
                                    << GoogleStandIn::error(400, u"Syntax error: line 3"_s)
                                    << u"Syntax error: line 3"_s;
    }
    void whatAnOperatorMustMendFailsAtOnceInWords()
    {
        QFETCH(const int, operation);
        QFETCH(const QByteArray, answer);
        QFETCH(const QString, words);
        GoogleStandIn google;
        google.failOnce(static_cast<Operation>(operation), answer);
        CoreFixture core(optionsFor(google));
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Failed, patienceMs);
        QVERIFY2(core.tenant(id).provisionReason.contains(words), qPrintable(core.tenant(id).provisionReason));
        // Mended and retried, it goes on where it stopped.
        QVERIFY(core.clubs->retry(id, {u"desk"_s, u"cli"_s}).result());
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        checkMadeOnce(core, google, id);
    }

    void quotasAndFailuresOfTheServerAreWaitedFor_data()
    {
        QTest::addColumn<int>("operation");
        QTest::addColumn<QByteArray>("answer");
        const QList<std::pair<const char *, QByteArray>> answers{
            {"429", GoogleStandIn::error(429, u"Quota exceeded."_s, {}, "Retry-After: 1\r\n")},
            {"403 quota", GoogleStandIn::error(403, u"Rate Limit Exceeded"_s, u"rateLimitExceeded"_s)},
            {"500", GoogleStandIn::error(500, u"Internal error."_s)}, {"closed", "close"}};
        for (const auto &[name, answer] : answers) {
            for (const auto operation : {Operation::CreateProject, Operation::PutContent, Operation::CreateVersion,
                     Operation::CreateDeployment})
                QTest::addRow("%s at %d", name, int(operation)) << int(operation) << answer;
        }
        QTest::newRow("token") << int(Operation::Token) << GoogleStandIn::error(503, u"Backend error."_s);
    }
    void quotasAndFailuresOfTheServerAreWaitedFor()
    {
        QFETCH(const int, operation);
        QFETCH(const QByteArray, answer);
        GoogleStandIn google;
        google.failOnce(static_cast<Operation>(operation), answer);
        CoreFixture core(optionsFor(google));
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        QCOMPARE(core.steps(id).at(scriptPosition).attempts, 2);
        checkMadeOnce(core, google, id);
    }

    void aLostAnswerMakesNothingTwice_data()
    {
        QTest::addColumn<int>("operation");
        for (const auto operation :
            {Operation::CreateProject, Operation::PutContent, Operation::CreateVersion, Operation::CreateDeployment})
            QTest::addRow("%d", int(operation)) << int(operation);
    }
    void aLostAnswerMakesNothingTwice()
    {
        QFETCH(const int, operation);
        GoogleStandIn google;
        google.setPageSize(1); // what is looked for is on a later page
        google.loseAnswerOnce(static_cast<Operation>(operation));
        CoreFixture core(optionsFor(google));
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        QVERIFY(core.steps(id).at(scriptPosition).attempts >= 2);
        checkMadeOnce(core, google, id);
    }

    void aProjectThatTheSearchDoesNotShowYetIsWaitedFor()
    {
        GoogleStandIn google;
        google.loseAnswerOnce(Operation::CreateProject);
        CoreFixture::Options options = optionsFor(google);
        options.appsScript->searchLag = 1h;
        CoreFixture core(options);
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE(google.projects().size(), 1);
        google.deleteProject(google.projects().firstKey()); // not shown, as in a search that lags behind
        QTRY_VERIFY_WITH_TIMEOUT(google.calls(Operation::FindProject) > 0, patienceMs);
        QTRY_VERIFY(core.tenant(id).provisionReason.contains(u"not known whether Google made the project"));
        QCOMPARE(google.calls(Operation::CreateProject), 1);
        QCOMPARE(core.state(id), ProvisionState::Pending);
    }

    void aLaterRunRenewsWhatIsThere()
    {
        GoogleStandIn google;
        CoreFixture core(optionsFor(google));
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        const QString deployment = google.projects().first().deployments.firstKey();
        runAgain(core, id);
        QTRY_COMPARE_WITH_TIMEOUT(core.tenant(id).runNumber, 2, patienceMs);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        QCOMPARE(google.projects().size(), 1);
        const auto &project = google.projects().first();
        QCOMPARE(project.puts, 2);
        QCOMPARE(project.versions.size(), 2);
        QCOMPARE(project.deployments.size(), 1);
        QCOMPARE(project.deployments.firstKey(), deployment);
        QCOMPARE(project.deployments.first().version, 2);

        // Somebody deletes it: the next run makes another.
        google.deleteProject(google.projects().firstKey());
        runAgain(core, id);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        QCOMPARE(google.projects().size(), 2);
        QCOMPARE(google.projects().last().deployments.size(), 1);
    }

    void nothingIsMadeWhereItIsNotConfiguredOrForADryRun()
    {
        GoogleStandIn google;
        CoreFixture plain;
        plain.startProvisioning();
        const QString without = addPro(plain);
        QTRY_COMPARE(plain.state(without), ProvisionState::Complete);
        QCOMPARE(plain.steps(without).at(scriptPosition).status, StepStatus::Skipped);
        CoreFixture::Options options = optionsFor(google);
        options.dryRun = true;
        CoreFixture dry(options);
        dry.startProvisioning();
        const QString id = addPro(dry);
        QTRY_COMPARE(dry.state(id), ProvisionState::Complete);
        QVERIFY(dry.steps(id).at(scriptPosition).note.startsWith(u"dry run: would have made"));
        QCOMPARE(google.calls(Operation::Token), 0);
    }

    void nothingSecretIsLoggedOrShown()
    {
        GoogleStandIn google;
        google.failOnce(Operation::CreateProject, GoogleStandIn::error(500, u"Internal error."_s));
        CoreFixture core(optionsFor(google));
        core.startProvisioning();
        const QString id = addPro(core);
        QTRY_COMPARE_WITH_TIMEOUT(core.state(id), ProvisionState::Complete, patienceMs);
        core.stopProvisioning();
        QByteArray seen;
        for (const domain::LogRecord &record : std::as_const(core.records))
            seen += domain::toJsonLine(record);
        for (const store::AttemptRow &attempt : core.attempts(id))
            seen += (attempt.error + attempt.evidence.join(u' ')).toUtf8();
        QVERIFY(seen.contains("made the project"));
        for (const QString &secret :
            {GoogleStandIn::clientSecret(), GoogleStandIn::refreshToken(), u"ya29."_s, u"GOCSPX"_s})
            QVERIFY(!seen.contains(secret.toUtf8()));
    }

    void theTemplateIsReadWithItsManifest()
    {
        const QTemporaryDir directory;
        const QString path = directory.filePath(u"club.gs"_s);
        writeFile(path, source);
        QVERIFY(provision::AppsScriptTemplate::load(path).has_value());
        writeFile(directory.filePath(u"appsscript.json"_s), R"({"timeZone":"Europe/London"})");
        const auto loaded = provision::AppsScriptTemplate::load(path);
        QVERIFY(loaded.has_value());
        QCOMPARE(loaded->files({}).at(0)[u"source"].toString(), u"{\"timeZone\":\"Europe/London\"}"_s);
        writeFile(directory.filePath(u"appsscript.json"_s), "[]");
        QVERIFY(!provision::AppsScriptTemplate::load(path));
        QVERIFY(!provision::AppsScriptTemplate::load(directory.filePath(u"missing.gs"_s)));
        QVERIFY(QFile::remove(directory.filePath(u"appsscript.json"_s)));
        writeFile(path, "\xff\xfe");
        QVERIFY(!provision::AppsScriptTemplate::load(path));
        writeFile(path, QByteArray(1'048'577, ' '));
        QVERIFY(!provision::AppsScriptTemplate::load(path));
    }

private:
    static void runAgain(CoreFixture &core, const QString &id)
    {
        const auto queued = core.writer.run([&](store::Transaction &transaction) -> domain::Result<int> {
            transaction.announce({domain::Event::Kind::RunQueued, id});
            return store::ProvisionRuns(transaction).queueFrom(id, scriptPosition, false, core.clock.nowMs());
        });
        QVERIFY(queued.result().has_value());
    }
};

QTEST_GUILESS_MAIN(DeployAppsScriptTest)
#include "deploy_apps_script_test.moc"
