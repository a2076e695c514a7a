// SPDX-License-Identifier: GPL-3.0-only
#include "tests/support/engine_fixture.h"

#include "core/access/random.h"

#include <QCoroFuture>
#include <QCoroTask>

using namespace Qt::StringLiterals;

namespace touchline::testsupport {

using domain::StepKind;
using provision::StepContext;
using provision::StepOutcome;

namespace {
QCoro::Task<StepOutcome> answer(StepOutcome outcome)
{
    co_return outcome;
}

QCoro::Task<StepOutcome> answerAfter(QFuture<void> release)
{
    co_await release;
    co_return StepOutcome::done(u"let go"_s);
}
} // namespace

void ScriptedStep::setOutcome(const StepOutcome &outcome)
{
    m_script = [outcome](const StepContext &) { return answer(outcome); };
}

void ScriptedStep::hang()
{
    m_script = [this](const StepContext &) {
        QPromise<void> &promise = m_hanging.emplace_back();
        promise.start();
        return answerAfter(promise.future());
    };
}

void ScriptedStep::letGo()
{
    m_script = {};
    for (QPromise<void> &promise : std::exchange(m_hanging, {}))
        promise.finish();
}

QJsonObject ScriptedStep::prepare(store::Transaction &, const StepContext &) const
{
    return {};
}

QString ScriptedStep::host(const StepContext &context, const QJsonObject &) const
{
    return hosts.value(context.tenant.id);
}

QCoro::Task<StepOutcome> ScriptedStep::perform(StepContext context, QJsonObject) const
{
    m_attempts[context.tenant.id].append(context);
    m_mostAtOnce = std::max(m_mostAtOnce, ++m_underWay);
    auto performing = m_script ? m_script(context) : answer(StepOutcome::done(u"done"_s));
    const StepOutcome outcome = co_await performing;
    --m_underWay;
    co_return outcome;
}

void ScriptedStep::settle(
    store::Transaction &transaction, const StepContext &context, const QJsonObject &, const StepOutcome &) const
{
    if (onSettle)
        onSettle(transaction, context);
}

QString CountingStep::apply(store::Transaction &transaction, const StepContext &context) const
{
    ++m_applied;
    if (onApply)
        onApply(transaction, context);
    return {};
}

EngineFixture::Process::Process(EngineFixture &fixture, const QString &name, const QString &prefix)
    : owner(name)
    , advance(fixture.steps, fixture.clock, fixture.log, {owner, fixture.m_options.retryFor}, {})
    , provisioner(fixture.store.writer(), advance, fixture.steps, fixture.pause, fixture.clock, fixture.log,
          {fixture.m_options.concurrency, owner, prefix, fixture.m_options.lease, fixture.m_options.pollEvery,
              fixture.m_options.dryRun})
{
    QObject::connect(&fixture.store.writer(), &store::Writer::committed, &provisioner,
        &provision::Provisioner::onCommitted, Qt::QueuedConnection);
}

EngineFixture::EngineFixture()
    : EngineFixture(Options{})
{ }

EngineFixture::EngineFixture(Options options)
    : log(clock, domain::LogLevel::Debug)
    , m_options(options)
{
    log.addSink([this](const domain::LogRecord &record) {
        const std::lock_guard lock(m_recordsLock);
        m_messages.append(record.msg);
    });
    const auto outside = [this](StepKind kind) {
        auto step = std::make_unique<ScriptedStep>();
        ScriptedStep *const kept = step.get();
        steps.add(kind, std::move(step));
        return kept;
    };
    const auto inside = [this](StepKind kind) {
        auto step = std::make_unique<CountingStep>();
        CountingStep *const kept = step.get();
        steps.add(kind, std::move(step));
        return kept;
    };
    webhook = outside(StepKind::ValidateWebhook);
    automations = outside(StepKind::DeployAutomations);
    appsScript = outside(StepKind::DeployAppsScript);
    mail = outside(StepKind::SendMagicLink);
    seed = inside(StepKind::SeedDefaults);
    for (const StepKind kind : {StepKind::ConfigureRouting, StepKind::CreateOwner, StepKind::MarkComplete})
        inside(kind);
}

EngineFixture::~EngineFixture()
{
    for (ScriptedStep *step : {webhook, automations, appsScript, mail})
        step->letGo();
    for (const auto &process : m_processes)
        stop(*process, std::chrono::seconds(10));
}

EngineFixture::Process &EngineFixture::start(const QString &installation)
{
    const QString owner = u"%1:%2"_s.arg(installation, access::newId());
    m_processes.push_back(std::make_unique<Process>(*this, owner, installation + u':'));
    m_processes.back()->provisioner.start();
    return *m_processes.back();
}

void EngineFixture::stop(Process &process, std::chrono::milliseconds limit)
{
    if (!std::exchange(process.drained, true))
        QCoro::waitFor(process.provisioner.drain(limit));
}

QString EngineFixture::queueClub(const QString &id, domain::Plan plan, bool dryRun)
{
    store.addClub(id, [plan](store::TenantRow &row) { row.plan = plan; });
    store.change([&](store::Transaction &transaction) {
        store::ProvisionRuns(transaction).queue(id, 1, plan, dryRun, clock.nowMs());
        transaction.announce({domain::Event::Kind::RunQueued, id});
    });
    return id;
}

void EngineFixture::wake()
{
    for (const auto &process : m_processes)
        process->provisioner.onCommitted({{domain::Event::Kind::RunQueued, {}}});
}

store::TenantRow EngineFixture::tenant(const QString &id)
{
    return store.look(
        [&](store::Session &session) { return store::Tenants(session).byId(id).value_or(store::TenantRow{}); });
}

store::RunRow EngineFixture::run(const QString &id, int number)
{
    return store.look([&](store::Session &session) {
        return store::ProvisionRuns(session).run(id, number).value_or(store::RunRow{});
    });
}

store::StepRow EngineFixture::step(const QString &id, const QString &name, int number)
{
    return store.look([&](store::Session &session) {
        for (const store::StepRow &row : store::ProvisionRuns(session).steps(id, number)) {
            if (row.name == name)
                return row;
        }
        return store::StepRow{};
    });
}

QList<store::AttemptRow> EngineFixture::attempts(const QString &id, int number)
{
    return store.look([&](store::Session &session) { return store::ProvisionRuns(session).attempts(id, number); });
}

int EngineFixture::logged(const QString &message)
{
    const std::lock_guard lock(m_recordsLock);
    return static_cast<int>(m_messages.count(message));
}

} // namespace touchline::testsupport
