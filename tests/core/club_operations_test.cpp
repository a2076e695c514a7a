// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/club_operations.h"

#include "core/access/sealing_context.h"
#include "core/operations/access_operations.h"
#include "core/store/audit_log.h"
#include "core/store/club_content.h"
#include "core/store/idempotency_keys.h"
#include "core/store/magic_links.h"
#include "core/store/mail_queue.h"
#include "core/store/make_connections.h"
#include "core/store/provision_runs.h"
#include "core/store/statement.h"
#include "tests/support/core_fixture.h"
#include "tests/support/webhook_receiver.h"

#include <QTest>

using namespace touchline;
using namespace touchline::domain;
using namespace touchline::testsupport;
using namespace Qt::StringLiterals;

namespace {
const OperatorIdentity kim{u"kim"_s, u"cli"_s};

void change(CoreFixture &core, const std::function<void(store::Transaction &)> &work)
{
    const auto done = core.writer
                          .run([&work](store::Transaction &transaction) -> Result<void> {
                              work(transaction);
                              return {};
                          })
                          .result();
    if (!done)
        qFatal("a write failed: %s", qPrintable(done.error().detail));
}

void execute(CoreFixture &core, store::Sql sql)
{
    change(core, [sql](store::Transaction &transaction) { store::Statement(transaction, sql).run(); });
}

/// What was done last to the club, and why; `key` of the record's details behind it.
QString lastAudit(CoreFixture &core, const QString &id, const QString &key = {})
{
    const auto row = core.reader->run([&id](store::Session &session) -> Result<store::AuditRow> {
        return store::AuditLog(session).ofTenant(id, 1).value(0);
    });
    QStringList parts{row->action, row->who.name, row->who.origin, row->reason};
    if (!key.isEmpty())
        parts += row->details.value(key).toVariant().toString();
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// A club whose run stopped in front of that step, as a provisioner leaves it.
QString stoppedAt(
    CoreFixture &core, const QString &slug, StepKind kind, ProvisionState state, Plan plan = Plan::Starter)
{
    const QString id = core.startClub(slug, plan);
    const auto finished = plan == Plan::Pro ? core.finishPro(id) : core.finishStarter(id, u"https://127.0.0.1/hook"_s);
    if (!finished)
        qFatal("the signup cannot be finished: %s", qPrintable(finished.error().detail));
    change(core, [&](store::Transaction &transaction) {
        store::ProvisionRuns runs(transaction);
        QList<store::StepRow> steps = runs.steps(id, 1);
        bool reached = false;
        for (store::StepRow &step : steps) {
            reached = reached || (step.name == stepName(kind) && state != ProvisionState::Complete);
            step.status = reached ? StepStatus::Pending : StepStatus::Done;
            if (reached && step.name == stepName(kind))
                step.status = state == ProvisionState::Failed ? StepStatus::Failed : StepStatus::Retrying;
            runs.setStep(id, 1, step);
        }
        store::RunRow run = *runs.run(id, 1);
        run.state = state;
        run.reason = u"no answer"_s;
        run.finishedAtMs = state == ProvisionState::Pending ? 0 : 5000;
        run.dueAtMs = 9'999'999'999'999;
        runs.setState(run, steps, 5000, false);
        if (state == ProvisionState::Complete)
            store::AuthUsers(transaction).addOwner(id, u"user-"_s + slug, u"owner@%1.example"_s.arg(slug), 1);
    });
    return id;
}

void lease(CoreFixture &core)
{
    execute(core, "UPDATE provision_runs SET lease_owner = 'somebody', lease_until = 9999999999999");
}

QStringList statuses(CoreFixture &core, const QString &id, int run)
{
    QStringList found;
    for (const store::StepRow &step : core.steps(id, run))
        found += stepStatusName(step.status);
    return found;
}

template <class T>
ErrorCode codeOf(const QFuture<Result<T>> &future)
{
    const auto outcome = future.result();
    if (outcome)
        qFatal("it was not refused");
    return outcome.error().code;
}
} // namespace

class ClubOperationsTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNewRunCarriesOverWhatCameBefore_data()
    {
        QTest::addColumn<ProvisionState>("state");
        QTest::newRow("complete") << ProvisionState::Complete;
        QTest::newRow("failed") << ProvisionState::Failed;
        QTest::newRow("waiting") << ProvisionState::Pending;
    }
    void aNewRunCarriesOverWhatCameBefore()
    {
        QFETCH(ProvisionState, state);
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::CreateOwner, state);
        QVERIFY(core.clubs->retryFrom(id, u"validate_webhook"_s, kim).result());
        QCOMPARE(core.tenant(id).runNumber, 2);
        QCOMPARE(core.state(id), ProvisionState::Pending);
        QCOMPARE(statuses(core, id, 2),
            QStringList({u"carried"_s, u"carried"_s, u"pending"_s, u"pending"_s, u"pending"_s, u"pending"_s}));
        QCOMPARE(lastAudit(core, id, u"step"_s), u"club.retry_from kim cli validate_webhook"_s);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs WHERE finished_at = 0"), 1);
    }

    void noNewRunWhereItDoesNotFit()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::CreateOwner, ProvisionState::Failed);
        QCOMPARE(codeOf(core.clubs->retryFrom(id, u"paint_the_fence"_s, kim)), ErrorCode::NotFound);
        QCOMPARE(codeOf(core.clubs->retryFrom(id, u"mark_complete"_s, kim)), ErrorCode::StepOutOfOrder);
        QCOMPARE(codeOf(core.clubs->retryFrom(u"nobody"_s, u"create_owner"_s, kim)), ErrorCode::TenantNotFound);
        const QString unfinished = core.startClub(u"barrow"_s);
        QCOMPARE(codeOf(core.clubs->retryFrom(unfinished, u"create_owner"_s, kim)), ErrorCode::StepOutOfOrder);
        QVERIFY(core.clubs->retry(id, kim).result());
        lease(core);
        QCOMPARE(codeOf(core.clubs->retryFrom(id, u"create_owner"_s, kim)), ErrorCode::StepOutOfOrder);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs WHERE cancelled_by <> ''"), 0);
        QCOMPARE(lastAudit(core, id), u"club.retry kim cli"_s);
    }

    void aRunIsCancelledAndTakenUpAgain()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::ValidateWebhook, ProvisionState::Pending);
        QCOMPARE(core.clubs->cancelRun(id, u"wrong host\n"_s, kim).result().value(), true);
        QCOMPARE(core.state(id), ProvisionState::Failed);
        QCOMPARE(core.tenant(id).provisionReason, u"cancelled by kim"_s);
        QCOMPARE(lastAudit(core, id), u"club.cancel_run kim cli wrong host"_s);
        QCOMPARE(codeOf(core.clubs->cancelRun(id, {}, kim)), ErrorCode::StepOutOfOrder);
        QVERIFY(core.clubs->retry(id, kim).result());
        lease(core);
        QCOMPARE(core.clubs->cancelRun(id, {}, kim).result().value(), false);
        QCOMPARE(codeOf(core.clubs->cancelRun(core.startClub(u"barrow"_s), {}, kim)), ErrorCode::StepOutOfOrder);
    }

    void whatIsCancelledWhileItWaitsIsToldLikeAnyEnd()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::ValidateWebhook, ProvisionState::Pending);
        QVERIFY(core.clubs->cancelRun(id, u"wrong host"_s, kim).result().value());
        QVERIFY(core.clubs->retry(id, kim).result());
        core.writer.run([](store::Transaction &) -> Result<void> { return {}; }).waitForFinished();
        QStringList told;
        for (const LogRecord &record : std::as_const(core.records)) {
            if (record.feature == LogFeature::Provision && record.fields.value(u"tenantId"_s).toString() == id
                && record.msg != u"Queue request")
                told.append(u"%1 %2%3"_s.arg(
                    record.msg, record.fields.value(u"from"_s).toString(), record.fields.value(u"state"_s).toString()));
        }
        QCOMPARE(told.last(3),
            QStringList(
                {u"State transition pendingfailed"_s, u"Provision failed "_s, u"State transition failedpending"_s}));
    }

    void whatADryRunDidIsDoneForReal()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::SendMagicLink, ProvisionState::Failed);
        execute(core, "UPDATE provision_runs SET dry_run = 1");
        QVERIFY(core.clubs->retry(id, kim).result());
        QCOMPARE(core.tenant(id).runNumber, 2);
        QCOMPARE(core.count("SELECT dry_run FROM provision_runs WHERE number = 2"), 0);
        QCOMPARE(core.count("SELECT count(*) FROM provision_steps WHERE run_number = 2 AND status <> 'pending'"), 0);
    }

    void aHoldIsReleasedByHand()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::SeedDefaults, ProvisionState::Pending);
        QCOMPARE(codeOf(core.clubs->releaseHold(id, u"rang them up"_s, kim)), ErrorCode::StepOutOfOrder);
        execute(core, "UPDATE provision_runs SET hold = 'email'");
        QCOMPARE(codeOf(core.clubs->releaseHold(id, u" "_s, kim)), ErrorCode::InvalidRequest);
        QVERIFY(core.clubs->releaseHold(id, u"rang them up"_s, kim).result());
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs WHERE hold = ''"), 1);
        QCOMPARE(lastAudit(core, id), u"club.release_hold kim cli rang them up"_s);
    }

    void anEditedWebhookIsValidated_data()
    {
        QTest::addColumn<StepKind>("stoppedAtStep");
        QTest::addColumn<ProvisionState>("state");
        QTest::addColumn<int>("run");
        QTest::newRow("failed there") << StepKind::ValidateWebhook << ProvisionState::Failed << 1;
        QTest::newRow("waits there") << StepKind::ValidateWebhook << ProvisionState::Pending << 1;
        QTest::newRow("failed behind it") << StepKind::SendMagicLink << ProvisionState::Failed << 2;
        QTest::newRow("waits behind it") << StepKind::SendMagicLink << ProvisionState::Pending << 2;
        QTest::newRow("complete") << StepKind::MarkComplete << ProvisionState::Complete << 0;
    }
    void anEditedWebhookIsValidated()
    {
        QFETCH(StepKind, stoppedAtStep);
        QFETCH(ProvisionState, state);
        QFETCH(int, run);
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, stoppedAtStep, state);
        const QString secret = u"a new and better secret"_s;
        QVERIFY(core.clubs->editWebhook(id, u"https://127.0.0.1/new"_s, secret, kim).result());
        const auto saved = core.reader->run([&id](store::Session &session) -> Result<store::MakeConnectionRow> {
            return *store::MakeConnections(session).find(id);
        });
        QCOMPARE(saved->webhookUrl, u"https://127.0.0.1/new"_s);
        QVERIFY(!saved->validatedAt.has_value());
        QCOMPARE(core.sealingKey->open(saved->sealedSecret, access::webhookSecretContext(id)).value(), secret.toUtf8());
        QCOMPARE(lastAudit(core, id, u"newSecret"_s), u"club.edit_webhook kim cli true"_s);
        if (run == 0) {
            QCOMPARE(core.state(id), ProvisionState::Complete);
            return;
        }
        QCOMPARE(core.state(id), ProvisionState::Pending);
        QCOMPARE(core.tenant(id).runNumber, run);
        QCOMPARE(statuses(core, id, run).at(2), u"pending"_s);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs WHERE finished_at = 0 AND due_at < 9999999999999"), 1);
    }

    void theSecretStaysWithoutANewOne()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::ValidateWebhook, ProvisionState::Failed);
        QVERIFY(core.clubs->editWebhook(id, u"https://127.0.0.1/new"_s, {}, kim).result());
        const auto saved = core.reader->run([&id](store::Session &session) -> Result<store::MakeConnectionRow> {
            return *store::MakeConnections(session).find(id);
        });
        QCOMPARE(core.sealingKey->open(saved->sealedSecret, access::webhookSecretContext(id)).value(),
            QByteArray("0123456789abcdef"));
    }

    void aWebhookIsCheckedAsInTheSignup()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::ValidateWebhook, ProvisionState::Failed);
        const auto edit = [&](const QString &club, const QString &url, const QString &secret = {}) {
            return codeOf(core.clubs->editWebhook(club, url, secret, kim));
        };
        QCOMPARE(edit(id, u"https://evil.example/x"_s), ErrorCode::InvalidWebhookHost);
        QCOMPARE(edit(id, u"no url"_s), ErrorCode::InvalidRequest);
        QCOMPARE(edit(id, u"https://127.0.0.1/new"_s, u"short"_s), ErrorCode::InvalidRequest);
        const QString pro = stoppedAt(core, u"barrow"_s, StepKind::CreateOwner, ProvisionState::Failed, Plan::Pro);
        QCOMPARE(edit(pro, u"https://127.0.0.1/new"_s), ErrorCode::PlanMismatch);
        QCOMPARE(edit(core.startClub(u"cotes"_s), u"https://127.0.0.1/new"_s), ErrorCode::StepOutOfOrder);
        QVERIFY(core.clubs->retry(id, kim).result());
        lease(core);
        QCOMPARE(edit(id, u"https://127.0.0.1/new"_s), ErrorCode::StepOutOfOrder);
        QCOMPARE(core.count("SELECT count(*) FROM make_connections WHERE webhook_url LIKE '%new'"), 0);
    }

    void aCorrectedAddressGetsALinkOfItsOwn()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::SendMagicLink, ProvisionState::Failed);
        change(core, [&](store::Transaction &transaction) {
            store::AuthUsers(transaction).addOwner(id, u"u"_s, u"owner@anstey.example"_s, 1);
            core.links->forRun(transaction, *store::Tenants(transaction).byId(id), 1, 1);
            store::Statement(transaction, "UPDATE mail_queue SET state = 'failed', sealed_token = ''").run();
            store::Statement(transaction,
                "INSERT INTO sessions (token_hash, tenant_id, created_at, expires_at) SELECT 's', id, 1, 9 FROM "
                "tenants")
                .run();
            store::Statement(transaction, "UPDATE tenants SET email_verified_at = 5").run();
        });
        QVERIFY(core.clubs->correctEmail(id, u" right@anstey.example "_s, kim).result());
        QCOMPARE(core.tenant(id).email, u"right@anstey.example"_s);
        QCOMPARE(core.tenant(id).emailVerifiedAtMs, 0);
        QCOMPARE(core.count("SELECT count(*) FROM auth_users WHERE email = 'right@anstey.example'"), 1);
        QCOMPARE(core.count("SELECT count(*) FROM magic_links WHERE voided_at = 0"), 0);
        QCOMPARE(core.count("SELECT count(*) FROM sessions WHERE ended_at = 0"), 0);
        QCOMPARE(core.state(id), ProvisionState::Pending);
        QCOMPARE(core.tenant(id).runNumber, 1);
        // The same run sends a new link now.
        change(core, [&](store::Transaction &transaction) {
            const auto link = core.links->forRun(transaction, *store::Tenants(transaction).byId(id), 1, 2);
            QVERIFY(!link.token.isEmpty());
            QCOMPARE(link.recipient, u"right@anstey.example"_s);
        });
        QCOMPARE(core.count("SELECT count(*) FROM audit_log WHERE details LIKE '%@%' OR reason LIKE '%@%'"), 0);
        QCOMPARE(lastAudit(core, id), u"club.set_email kim cli"_s);
    }

    void theOwnerOfACompleteClubIsMailedAtTheNewAddress()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::MarkComplete, ProvisionState::Complete);
        QVERIFY(core.clubs->correctEmail(id, u"right@anstey.example"_s, kim).result());
        QCOMPARE(core.state(id), ProvisionState::Complete);
        QCOMPARE(core.count("SELECT count(*) FROM mail_queue WHERE recipient = 'right@anstey.example' "
                            "AND kind = 'magic_link' AND state = 'queued' AND run_number = 0"),
            1);
        QCOMPARE(core.count("SELECT count(*) FROM magic_links WHERE voided_at = 0"), 1);
    }

    void aCorrectedAddressIsConfirmedAgainWhereThatIsRequired()
    {
        CoreFixture core({.verifyEmail = true});
        const auto verifications = [&core] {
            return core.count("SELECT count(*) FROM mail_queue WHERE kind = 'verify_email' AND state = 'queued' "
                              "AND recipient LIKE 'right@%'");
        };
        const QString unfinished = core.startClub(u"barrow"_s);
        QVERIFY(core.clubs->correctEmail(unfinished, u"right@barrow.example"_s, kim).result());
        QCOMPARE(verifications(), 1);

        const QString id = stoppedAt(core, u"anstey"_s, StepKind::CreateOwner, ProvisionState::Failed);
        execute(core, "UPDATE provision_runs SET hold = ''");
        execute(core, "UPDATE tenants SET email_verified_at = 5");
        QVERIFY(core.clubs->correctEmail(id, u"right@anstey.example"_s, kim).result());
        QCOMPARE(verifications(), 2);
        QCOMPARE(core.count("SELECT count(*) FROM provision_runs WHERE hold = 'email' AND finished_at = 0"), 1);
        QCOMPARE(core.tenant(id).provisionReason, u"awaiting email verification"_s);
        QVERIFY(core.clubs->releaseHold(id, u"rang them up"_s, kim).result());
        QCOMPARE(core.tenant(id).provisionReason, u"queued"_s);
    }

    void anAddressIsChecked()
    {
        CoreFixture core({.oneClubPerEmail = true});
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::SendMagicLink, ProvisionState::Failed);
        const QString other = core.startClub(u"barrow"_s);
        QCOMPARE(codeOf(core.clubs->correctEmail(id, u"nobody"_s, kim)), ErrorCode::InvalidRequest);
        QCOMPARE(
            codeOf(core.clubs->correctEmail(id, u"a@b.example\r\nBcc: c@d.example"_s, kim)), ErrorCode::InvalidRequest);
        QCOMPARE(codeOf(core.clubs->correctEmail(id, u"Owner@Barrow.example"_s, kim)), ErrorCode::EmailExists);
        QCOMPARE(core.tenant(id).email, u"owner@anstey.example"_s);
        QVERIFY(core.clubs->correctEmail(id, u"Owner@anstey.example"_s, kim).result());
        QVERIFY(core.clubs->correctEmail(other, u"new@barrow.example"_s, kim).result());
        lease(core);
        QCOMPARE(codeOf(core.clubs->correctEmail(id, u"x@anstey.example"_s, kim)), ErrorCode::StepOutOfOrder);
        QCOMPARE(core.tenant(id).email, u"Owner@anstey.example"_s);
    }

    void restingClubsAreLeftAlone_data()
    {
        QTest::addColumn<TenantStatus>("status");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("suspended") << TenantStatus::Suspended << ErrorCode::TenantSuspended;
        QTest::newRow("cancelled") << TenantStatus::Cancelled << ErrorCode::StepOutOfOrder;
    }
    void restingClubsAreLeftAlone()
    {
        QFETCH(TenantStatus, status);
        QFETCH(ErrorCode, code);
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::ValidateWebhook, ProvisionState::Failed);
        change(core, [&](store::Transaction &transaction) { store::Tenants(transaction).setStatus(id, status, 1); });
        QCOMPARE(codeOf(core.clubs->retry(id, kim)), code);
        QCOMPARE(codeOf(core.clubs->retryFrom(id, u"seed_defaults"_s, kim)), code);
        QCOMPARE(codeOf(core.clubs->cancelRun(id, {}, kim)), code);
        QCOMPARE(codeOf(core.clubs->releaseHold(id, u"r"_s, kim)), code);
        QCOMPARE(codeOf(core.clubs->editWebhook(id, u"https://127.0.0.1/new"_s, {}, kim)), code);
        QCOMPARE(codeOf(core.clubs->correctEmail(id, u"x@anstey.example"_s, kim)), code);
        QCOMPARE(codeOf(core.access->resendMagicLink(id, kim)), code);
        QCOMPARE(codeOf(core.access->copyMagicLink(id, kim)), code);
        QCOMPARE(core.count("SELECT count(*) FROM audit_log"), 0);
        QVERIFY(core.access->revokeLinks(id, u"stolen"_s, kim).result());
    }

    void linksAndSessionsAreRevokedAtOnce()
    {
        CoreFixture core;
        const QString id = stoppedAt(core, u"anstey"_s, StepKind::MarkComplete, ProvisionState::Complete);
        QVERIFY(core.access->copyMagicLink(id, kim).result());
        execute(core,
            "INSERT INTO sessions (token_hash, tenant_id, created_at, expires_at) SELECT 's', id, 1, 9 "
            "FROM tenants");
        QCOMPARE(codeOf(core.access->revokeLinks(id, {}, kim)), ErrorCode::InvalidRequest);
        QCOMPARE(codeOf(core.access->revokeLinks(u"nobody"_s, u"r"_s, kim)), ErrorCode::TenantNotFound);
        const auto revoked = core.access->revokeLinks(id, u"stolen"_s, kim).result();
        QCOMPARE(revoked->links, 1);
        QCOMPARE(revoked->sessions, 1);
        QCOMPARE(core.count("SELECT count(*) FROM magic_links WHERE voided_at = 0"), 0);
        QCOMPARE(core.count("SELECT count(*) FROM sessions WHERE ended_at = 0"), 0);
        QCOMPARE(lastAudit(core, id, u"sessions"_s), u"link.revoke kim cli stolen 1"_s);
    }

    void tokensAreRevokedOneOrAll()
    {
        CoreFixture core;
        const QString id = core.startClub(u"anstey"_s);
        const qint64 now = core.clock.nowSeconds();
        const auto isRevoked = [&](const QString &jti, qint64 issuedAt) {
            return core.reader
                ->run([&](store::Session &session) -> Result<bool> {
                    return store::RevokedTokens(session).isRevoked(id, jti, issuedAt);
                })
                .value();
        };
        QCOMPARE(codeOf(core.access->revokeTokens(id, {}, {}, kim)), ErrorCode::InvalidRequest);
        QCOMPARE(codeOf(core.access->revokeTokens(id, QString(101, u'x'), u"r"_s, kim)), ErrorCode::InvalidRequest);
        QCOMPARE(codeOf(core.access->revokeTokens(u"nobody"_s, {}, u"r"_s, kim)), ErrorCode::TenantNotFound);
        QVERIFY(core.access->revokeTokens(id, u"one"_s, u"leaked"_s, kim).result());
        QCOMPARE(lastAudit(core, id, u"jti"_s), u"token.revoke kim cli leaked one"_s);
        QVERIFY(isRevoked(u"one"_s, now));
        QVERIFY(!isRevoked(u"two"_s, now));
        QVERIFY(core.access->revokeTokens(id, {}, u"all leaked"_s, kim).result());
        QVERIFY(isRevoked(u"two"_s, now));
        QVERIFY(!isRevoked(u"two"_s, now + 3600));
    }
};

QTEST_GUILESS_MAIN(ClubOperationsTest)
#include "club_operations_test.moc"
