// SPDX-License-Identifier: GPL-3.0-only
#include "core/store/provision_queue.h"
#include "core/store/provision_runs.h"
#include "core/store/statement.h"
#include "tests/support/api_fixture.h"

#include <QTest>
#include <algorithm>

using namespace Qt::StringLiterals;
using namespace touchline;
using namespace touchline::testsupport;
using mail::MailKind;

/// `signup.verify_email=require` over real sockets: provisioning waits, visibly, until the link was used.
class VerifyEmailTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void provisioningWaitsForTheLink()
    {
        ApiFixture api(required());
        const auto club = api.startClub(u"waiting"_s, u"pro"_s);
        const QByteArray path = "/verify-email/" + api.deliver(club.id, MailKind::VerifyEmail).toLatin1();
        QCOMPARE(api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        QCOMPARE(status(api, club).value("status"_L1).toString(), u"pending"_s);
        QCOMPARE(status(api, club).value("reason"_L1).toString(), u"awaiting email verification"_s);
        QCOMPARE(claimable(api), 0);

        for (int look = 0; look < 2; ++look) {
            const RawResponse page = api.get(path);
            QCOMPARE(page.status, 200);
            QVERIFY(page.body.contains("Confirm your mail address"));
            QCOMPARE(page.body.count("<button"), 1);
        }
        QCOMPARE(claimable(api), 0);

        // Told on this thread: a QSignalSpy would be written to by the writer's.
        bool announced = false;
        QObject here;
        connect(
            &api.store().writer(), &store::Writer::committed, &here,
            [&](const QList<domain::Event> &events) { announced = announced || announcesRun(events, club.id); },
            Qt::QueuedConnection);
        const RawResponse confirmed = api.submit(path);
        QCOMPARE(confirmed.status, 200);
        QVERIFY(confirmed.body.contains("being set up now"));
        QTRY_VERIFY(announced);
        QCOMPARE(status(api, club).value("reason"_L1).toString(), u"queued"_s);
        QVERIFY(tenant(api, club).emailVerifiedAtMs > 0);
        QCOMPARE(claimable(api), 1);

        const RawResponse again = api.submit(path);
        QCOMPARE(again.status, 410);
        QVERIFY(again.body.contains("used already"));
    }

    void confirmingBeforeStep3HoldsNothing()
    {
        ApiFixture api(required());
        const auto club = api.startClub(u"early"_s, u"pro"_s);
        const QByteArray path = "/verify-email/" + api.deliver(club.id, MailKind::VerifyEmail).toLatin1();
        QVERIFY(api.submit(path).body.contains("finish the signup"));
        QCOMPARE(status(api, club).value("reason"_L1).toString(), u"signup not finished"_s);
        QCOMPARE(api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        QCOMPARE(status(api, club).value("reason"_L1).toString(), u"queued"_s);
        QCOMPARE(claimable(api), 1);
    }

    void withoutTheSettingThereIsNoMailAndNoWait()
    {
        ApiFixture api;
        const auto club = api.startClub(u"off"_s, u"pro"_s);
        QCOMPARE(api.store().count("SELECT count(*) FROM mail_queue"), 0);
        QCOMPARE(api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        QCOMPARE(claimable(api), 1);
    }

    void renewSendsAnotherConfirmation()
    {
        ApiFixture api(required());
        const auto club = api.startClub(u"again"_s, u"pro"_s);
        const QByteArray older = "/verify-email/" + api.deliver(club.id, MailKind::VerifyEmail).toLatin1();
        QCOMPARE(api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        const QJsonObject body{{u"email"_s, u"owner@club.example"_s}, {u"clubSlug"_s, u"again"_s}};
        QCOMPARE(api.post("/magic/renew", body).status, 202);
        for (int round = 0; round < 2; ++round)
            api.store().change([](store::Transaction &) { });
        QVERIFY(api.deliver(club.id, MailKind::MagicLink).isEmpty());
        const QString newer = api.deliver(club.id, MailKind::VerifyEmail);
        QVERIFY(!newer.isEmpty());
        QCOMPARE(api.submit(older).status, 410);
        QCOMPARE(api.submit("/verify-email/" + newer.toLatin1()).status, 200);
    }

    void clubsFromBeforeTheSettingGetTheirLinkAtStep3()
    {
        ApiFixture api(required());
        const auto club = api.startClub(u"older"_s, u"pro"_s);
        api.store().change(
            [&](store::Transaction &transaction) { store::Statement(transaction, "DELETE FROM magic_links").run(); });
        api.deliver(club.id, MailKind::VerifyEmail);
        QCOMPARE(api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        const QString token = api.deliver(club.id, MailKind::VerifyEmail);
        QCOMPARE(api.submit("/verify-email/" + token.toLatin1()).status, 200);
        QCOMPARE(claimable(api), 1);
    }

    void whenNoneIsAskedForAnyMoreAllGoOn()
    {
        ApiFixture api(required());
        for (const QString &slug : {u"held-one"_s, u"held-two"_s}) {
            const auto club = api.startClub(slug, u"pro"_s);
            QCOMPARE(api.post("/public/signup/pro/confirm", {}, club.jwt).status, 200);
        }
        QCOMPARE(claimable(api), 0);
        QCOMPARE(api.verification().releaseAll().result().value_or(-1), 2);
        QCOMPARE(claimable(api), 2);
        QCOMPARE(api.verification().releaseAll().result().value_or(-1), 0);
    }

    void suspendedClubsRest()
    {
        ApiFixture api(required());
        const auto club = api.startClub(u"resting"_s, u"pro"_s);
        const QByteArray path = "/verify-email/" + api.deliver(club.id, MailKind::VerifyEmail).toLatin1();
        api.store().change([&](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(club.id, domain::TenantStatus::Suspended, 1);
        });
        QCOMPARE(api.submit(path).status, 409);
        QCOMPARE(tenant(api, club).emailVerifiedAtMs, 0);
    }

    void aTokenThatIsOverOrOfACancelledClubChangesNothing()
    {
        ApiFixture api(required());
        const auto club = api.startClub(u"gone"_s, u"pro"_s);
        const QByteArray path = "/verify-email/" + api.deliver(club.id, MailKind::VerifyEmail).toLatin1();
        api.advance(store::linkValidForMs);
        QCOMPARE(api.submit(path).status, 410);
        QCOMPARE(tenant(api, club).emailVerifiedAtMs, 0);
        api.store().change([&](store::Transaction &transaction) {
            store::Tenants(transaction).setStatus(club.id, domain::TenantStatus::Cancelled, 1);
        });
        QCOMPARE(api.get(path).status, 404);
        for (const RawResponse &response : {api.post("/public/signup/pro/confirm", {}, club.jwt),
                 api.get("/api/v1/tenants/" + club.id.toLatin1() + "/provision-status", club.jwt)})
            QCOMPARE(response.status, 401);
    }

private:
    static settings::Config required()
    {
        settings::Config config = HttpFixture::defaults();
        config.signup.verifyEmail = true;
        return config;
    }
    static QJsonObject status(ApiFixture &api, const ApiFixture::Club &club)
    {
        return api.get("/api/v1/tenants/" + club.id.toLatin1() + "/provision-status", club.jwt).json();
    }
    static store::TenantRow tenant(ApiFixture &api, const ApiFixture::Club &club)
    {
        return api.store().look([&](store::Session &session) { return *store::Tenants(session).byId(club.id); });
    }
    static qint64 claimable(ApiFixture &api)
    {
        return api.store().look(
            [&](store::Session &session) { return store::ProvisionQueue(session).countWaiting(api.nowMs()); });
    }
    static bool announcesRun(const QList<domain::Event> &events, const QString &tenantId)
    {
        return std::ranges::any_of(events, [&tenantId](const domain::Event &event) {
            return event.kind == domain::Event::Kind::RunQueued && event.tenantId == tenantId;
        });
    }
};

QTEST_GUILESS_MAIN(VerifyEmailTest)
#include "verify_email_test.moc"
