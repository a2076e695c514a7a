// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/club_content.h"
#include "core/store/make_connections.h"
#include "core/store/provision_runs.h"
#include "tests/support/api_fixture.h"

#include <QJsonArray>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;

class TenantApiTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void statusBeforeStep3IsPending()
    {
        const auto club = m_api.startClub(u"waiting"_s);
        const RawResponse response = m_api.get(statusPath(club), club.jwt);
        QCOMPARE(response.status, 200);
        const QJsonObject json = response.json();
        QCOMPARE(json.value("status"_L1).toString(), u"pending"_s);
        QCOMPARE(json.value("plan"_L1).toString(), u"starter"_s);
        QCOMPARE(json.value("reason"_L1).toString(), u"signup not finished"_s);
        QVERIFY(json.value("step"_L1).isNull());
        QVERIFY(json.value("completedAt"_L1).isNull());
        QVERIFY(QDateTime::fromString(json.value("updatedAt"_L1).toString(), Qt::ISODateWithMs).isValid());
        QVERIFY(json.value("updatedAt"_L1).toString().endsWith(u'Z'));
        QStringList names;
        for (const QJsonValue &step : json.value("steps"_L1).toArray()) {
            QCOMPARE(step.toObject().value("status"_L1).toString(), u"pending"_s);
            names.append(step.toObject().value("name"_L1).toString());
        }
        QCOMPARE(names.first(), u"seed_defaults"_s);
        QCOMPARE(names.size(), domain::stepsFor(domain::Plan::Starter).size());
    }

    void statusOfARunShowsItsSteps()
    {
        const auto club = m_api.startClub(u"running"_s, u"pro"_s);
        QCOMPARE(m_api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        m_api.store().change([&](store::Transaction &transaction) {
            store::ProvisionRuns runs(transaction);
            QList<store::StepRow> steps = runs.steps(club.id, 1);
            steps[0].status = domain::StepStatus::Done;
            steps[0].attempts = 1;
            steps[0].startedAtMs = 1'790'000'000'000;
            steps[0].completedAtMs = 1'790'000'000'250;
            steps[1].status = domain::StepStatus::Failed;
            steps[1].error = u"no route"_s;
            for (const store::StepRow &step : {steps[0], steps[1]})
                runs.setStep(club.id, 1, step);
            store::RunRow run = *runs.run(club.id, 1);
            run.state = domain::ProvisionState::Failed;
            run.reason = u"no route"_s;
            runs.setState(run, steps, 1'790'000'000'300, false);
        });
        const QJsonObject json = m_api.get(statusPath(club), club.jwt).json();
        QCOMPARE(json.value("status"_L1).toString(), u"failed"_s);
        QCOMPARE(json.value("reason"_L1).toString(), u"no route"_s);
        const QJsonArray steps = json.value("steps"_L1).toArray();
        QCOMPARE(json.value("step"_L1), steps[1].toObject().value("name"_L1));
        const QJsonObject first{{u"name"_s, u"seed_defaults"_s}, {u"status"_s, u"done"_s}, {u"attempts"_s, 1},
            {u"startedAt"_s, u"2026-09-21T14:13:20.000Z"_s}, {u"completedAt"_s, u"2026-09-21T14:13:20.250Z"_s},
            {u"error"_s, QJsonValue()}};
        QCOMPARE(steps[0].toObject(), first);
        QCOMPARE(steps[1].toObject().value("error"_L1).toString(), u"no route"_s);
        QVERIFY(json.value("completedAt"_L1).isNull());

        QJsonObject same = json;
        same.remove(u"data"_s);
        same.remove(u"success"_s);
        QCOMPARE(json.value("data"_L1).toObject(), same);
    }

    void pollingWithAnETagIsCheap()
    {
        const auto club = m_api.startClub(u"polled"_s, u"pro"_s);
        const RawResponse first = m_api.get(statusPath(club), club.jwt);
        const QByteArray tag = first.header("ETag");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
        for (const QByteArray &known : {tag, "W/" + tag, "\"other\", " + tag, "*"_ba}) {
            const RawResponse again = m_api.get(statusPath(club), club.jwt, {{"If-None-Match", known}});
            QCOMPARE(again.status, 304);
            QCOMPARE(again.header("ETag"), tag);
            QVERIFY(again.body.isEmpty());
            QVERIFY(!again.header("X-Request-Id").isEmpty());
        }
        QCOMPARE(m_api.get(statusPath(club), club.jwt, {{"If-None-Match", "\"other\""}}).status, 200);
        QCOMPARE(m_api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        const RawResponse changed = m_api.get(statusPath(club), club.jwt, {{"If-None-Match", tag}});
        QCOMPARE(changed.status, 200);
        QVERIFY(changed.header("ETag") != tag);
    }

    void overviewShowsTheClubInFigures()
    {
        const auto club = m_api.startClub(u"figures"_s);
        m_api.store().change([&](store::Transaction &transaction) {
            store::ClubContent content(transaction);
            content.addPost(club.id, {u"p1"_s, u"t"_s, u"c"_s, u"a"_s}, 1);
            content.addPost(club.id, {u"p2"_s, u"t"_s, u"c"_s, u"a"_s}, 1);
            content.addFixture(club.id, {u"f1"_s, u"2026-10-01"_s, u"B"_s, u"A"_s, u"B"_s}, 1);
            store::MakeConnections(transaction).save(club.id, u"https://hook.make.com/a"_s, u"sealed"_s);
        });
        QJsonObject expected{{u"id"_s, club.id}, {u"slug"_s, u"figures"_s}, {u"name"_s, u"FC Göttingen 05"_s},
            {u"plan"_s, u"starter"_s}, {u"status"_s, u"trial"_s}, {u"provisionState"_s, u"pending"_s},
            {u"routeReady"_s, false}, {u"provisionedAt"_s, QJsonValue()}, {u"postsCount"_s, 2}, {u"fixturesCount"_s, 1},
            {u"webhookValidated"_s, false}};
        QCOMPARE(m_api.get(overviewPath(club), club.jwt).json().value("data"_L1).toObject(), expected);

        m_api.store().change([&](store::Transaction &transaction) {
            store::MakeConnections(transaction).setValidated(club.id, 5);
            store::Tenants(transaction).setRouteReady(club.id);
        });
        expected.insert("routeReady"_L1, true);
        expected.insert("webhookValidated"_L1, true);
        QCOMPARE(m_api.get(overviewPath(club), club.jwt).json().value("data"_L1).toObject(), expected);
    }

    void aTokenReadsItsOwnClubOnly()
    {
        const auto own = m_api.startClub(u"own"_s);
        const auto other = m_api.startClub(u"other"_s);
        for (const QByteArray &path : {statusPath(other), overviewPath(other), "/api/v1/tenants/nobody/overview"_ba}) {
            const RawResponse response = m_api.get(path, own.jwt);
            QCOMPARE(response.status, 403);
            QCOMPARE(response.errorCode(), u"FORBIDDEN"_s);
        }
        QCOMPARE(m_api.get(statusPath(own)).status, 401);
    }

    void suspendedClubsReadTheirStatusButChangeNothing()
    {
        const auto club = m_api.startClub(u"suspended"_s, u"pro"_s);
        m_api.store().change([&](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(club.id, domain::TenantStatus::Suspended, 1);
        });
        QCOMPARE(m_api.get(statusPath(club), club.jwt).status, 200);
        const RawResponse refused = m_api.post("/public/signup/pro/confirm", {}, club.jwt);
        QCOMPARE(refused.status, 409);
        QCOMPARE(refused.errorCode(), u"TENANT_SUSPENDED"_s);
    }

private:
    static QByteArray statusPath(const ApiFixture::Club &club)
    {
        return "/api/v1/tenants/" + club.id.toLatin1() + "/provision-status";
    }
    static QByteArray overviewPath(const ApiFixture::Club &club)
    {
        return "/api/v1/tenants/" + club.id.toLatin1() + "/overview";
    }
    ApiFixture m_api;
};

QTEST_GUILESS_MAIN(TenantApiTest)
#include "tenant_api_test.moc"
