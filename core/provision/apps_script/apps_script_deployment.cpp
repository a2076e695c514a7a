// SPDX-License-Identifier: GPL-3.0-only
#include "core/provision/apps_script/apps_script_deployment.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace touchline::provision {

namespace {
using Kind = GoogleAnswer::Kind;

// What is kept between attempts.
constexpr auto scriptKey = "script"_L1;
constexpr auto goneKey = "gone"_L1; ///< an earlier run's project that is no longer there
constexpr auto contentKey = "content"_L1;
constexpr auto versionKey = "version"_L1;
constexpr auto makingKey = "making"_L1; ///< what was about to be made
constexpr auto sinceKey = "since"_L1; ///< milliseconds
constexpr auto projectValue = "project"_L1;
constexpr auto versionValue = "version"_L1;
constexpr auto deploymentValue = "deployment"_L1;
} // namespace

AppsScriptDeployment::AppsScriptDeployment(
    AppsScriptClient &client, const domain::Clock &clock, const Checkpoint &checkpoint, Order order)
    : m_client(client)
    , m_clock(clock)
    , m_checkpoint(checkpoint)
    , m_order(std::move(order))
    , m_state(checkpoint.saved())
{ }

QString AppsScriptDeployment::scriptId() const
{
    return m_state[scriptKey].toString();
}

bool AppsScriptDeployment::wasMaking(QLatin1StringView what) const
{
    return m_state[makingKey].toString() == what;
}

QCoro::Task<StepOutcome> AppsScriptDeployment::run()
{
    using Part = QCoro::Task<Stop> (AppsScriptDeployment::*)();
    constexpr Part parts[]{&AppsScriptDeployment::haveProject, &AppsScriptDeployment::haveContent,
        &AppsScriptDeployment::haveVersion, &AppsScriptDeployment::haveDeployment};
    for (const Part part : parts) {
        auto working = (this->*part)();
        const Stop stop = co_await working;
        if (stop)
            co_return *stop;
    }
    const QString deployment = m_state[deploymentValue].toString();
    StepOutcome outcome = StepOutcome::done(
        u"script %1, version %2, deployment %3"_s.arg(scriptId()).arg(m_state[versionKey].toInt()).arg(deployment),
        m_evidence);
    outcome.result = {{u"script_id"_s, scriptId()}, {u"deployment_id"_s, deployment}};
    co_return outcome;
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::keep()
{
    auto saving = m_checkpoint.save(m_state);
    const bool kept = co_await saving;
    if (!kept)
        co_return StepOutcome::retry(u"what was made at Google could not be noted"_s, m_evidence);
    co_return std::nullopt;
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::noteMaking(QLatin1StringView what)
{
    m_state.insert(makingKey, what);
    m_state.insert(sinceKey, m_clock.nowMs());
    return keep();
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::noteMade(QLatin1StringView key, QJsonValue id)
{
    m_state.insert(key, id);
    m_state.remove(makingKey);
    m_state.remove(sinceKey);
    return keep();
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::stopAfterMaking(GoogleAnswer answer)
{
    if (answer.refused) {
        // Nothing was made, so there will be nothing to look for.
        m_state.remove(makingKey);
        m_state.remove(sinceKey);
        auto keeping = keep();
        const Stop stop = co_await keeping;
        if (stop)
            co_return stop;
    }
    co_return stopFor(answer);
}

AppsScriptDeployment::Stop AppsScriptDeployment::stopFor(const GoogleAnswer &answer) const
{
    switch (answer.kind) {
    case Kind::Done:
        // It may have been made all the same; the next attempt looks.
        return StepOutcome::retry(u"Google's answer lacks what was asked for"_s, m_evidence);
    case Kind::NotFound:
        return StepOutcome::retry(
            u"%1; if the script project %2 was deleted, retry from this step to have another made"_s.arg(
                answer.reason, scriptId()),
            m_evidence, answer.retryAfter);
    case Kind::Retry:
        return StepOutcome::retry(answer.reason, m_evidence, answer.retryAfter);
    case Kind::Unauthorized:
    case Kind::Failed:
        return StepOutcome::failed(answer.reason, m_evidence);
    }
    Q_UNREACHABLE();
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::haveProject()
{
    if (!scriptId().isEmpty())
        co_return std::nullopt;
    if (!m_order.knownScriptId.isEmpty() && m_state[goneKey].toString() != m_order.knownScriptId) {
        auto noting = noteMade(scriptKey, m_order.knownScriptId);
        co_return co_await noting;
    }
    if (wasMaking(projectValue) || m_order.mayBeThere) {
        auto finding = m_client.findProject(m_order.title);
        const GoogleAnswer found = co_await finding;
        if (found.kind == Kind::NotFound)
            co_return StepOutcome::failed(found.reason + u"; check provision.apps_script_drive_url"_s, m_evidence);
        if (!found.isDone())
            co_return stopFor(found);
        const QString id = found.json["id"_L1].toString();
        m_evidence += id.isEmpty() ? u"looked for the project: not there"_s : u"found the project %1"_s.arg(id);
        if (!id.isEmpty()) {
            auto noting = noteMade(scriptKey, id);
            co_return co_await noting;
        }
        const qint64 age = m_clock.nowMs() - m_state[sinceKey].toInteger();
        if (wasMaking(projectValue) && age >= 0 && age < m_order.searchLag.count()) {
            const auto left
                = std::chrono::ceil<std::chrono::seconds>(m_order.searchLag - std::chrono::milliseconds(age));
            co_return StepOutcome::retry(
                u"it is not known whether Google made the project; looking for it again"_s, m_evidence, left);
        }
    }
    auto making = makeProject();
    co_return co_await making;
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::makeProject()
{
    auto noting = noteMaking(projectValue);
    const Stop stop = co_await noting;
    if (stop)
        co_return stop;
    auto creating = m_client.createProject(m_order.title);
    const GoogleAnswer made = co_await creating;
    const QString id = made.json["scriptId"_L1].toString();
    if (!made.isDone() || id.isEmpty()) {
        auto stopping = stopAfterMaking(made);
        co_return co_await stopping;
    }
    m_evidence += u"made the project %1"_s.arg(id);
    auto keeping = noteMade(scriptKey, id);
    co_return co_await keeping;
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::haveContent()
{
    if (m_state[contentKey].toBool())
        co_return std::nullopt;
    auto putting = m_client.putContent(scriptId(), m_order.files);
    const GoogleAnswer put = co_await putting;
    if (put.kind == Kind::NotFound && scriptId() == m_order.knownScriptId) {
        // Somebody deleted what an earlier run had made.
        m_evidence += u"the project %1 of an earlier run is gone"_s.arg(scriptId());
        m_state = {{goneKey, scriptId()}};
        auto keeping = keep();
        const Stop unkept = co_await keeping;
        if (unkept)
            co_return unkept;
        auto making = makeProject();
        const Stop stop = co_await making;
        if (stop)
            co_return stop;
        auto again = haveContent();
        co_return co_await again;
    }
    if (!put.isDone())
        co_return stopFor(put);
    m_evidence += u"put %1 files"_s.arg(m_order.files.size());
    // On the disk together with the next note; putting it twice would do no harm.
    m_state.insert(contentKey, true);
    co_return std::nullopt;
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::haveVersion()
{
    if (m_state.contains(versionKey))
        co_return std::nullopt;
    GoogleAnswer answer;
    if (wasMaking(versionValue)) {
        auto finding = m_client.findVersion(scriptId(), m_order.description);
        answer = co_await finding;
        if (!answer.isDone())
            co_return stopFor(answer);
    }
    if (!answer.json.contains("versionNumber"_L1)) {
        auto noting = noteMaking(versionValue);
        const Stop stop = co_await noting;
        if (stop)
            co_return stop;
        auto creating = m_client.createVersion(scriptId(), m_order.description);
        answer = co_await creating;
    }
    const int version = answer.json["versionNumber"_L1].toInt();
    if (!answer.isDone() || version <= 0) {
        auto stopping = stopAfterMaking(answer);
        co_return co_await stopping;
    }
    m_evidence += u"version %1"_s.arg(version);
    auto keeping = noteMade(versionKey, version);
    co_return co_await keeping;
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::haveDeployment()
{
    if (!m_order.knownDeploymentId.isEmpty() && scriptId() == m_order.knownScriptId) {
        auto updating = m_client.updateDeployment(
            scriptId(), m_order.knownDeploymentId, m_state[versionKey].toInt(), m_order.description);
        const GoogleAnswer updated = co_await updating;
        if (updated.isDone()) {
            m_evidence += u"renewed the deployment %1"_s.arg(m_order.knownDeploymentId);
            m_state.insert(deploymentValue, m_order.knownDeploymentId);
            co_return std::nullopt;
        }
        if (updated.kind != Kind::NotFound)
            co_return stopFor(updated);
    }
    auto making = makeDeployment();
    co_return co_await making;
}

QCoro::Task<AppsScriptDeployment::Stop> AppsScriptDeployment::makeDeployment()
{
    GoogleAnswer answer;
    if (wasMaking(deploymentValue)) {
        auto finding = m_client.findDeployment(scriptId(), m_order.description);
        answer = co_await finding;
        if (!answer.isDone())
            co_return stopFor(answer);
    }
    if (!answer.json.contains("deploymentId"_L1)) {
        auto noting = noteMaking(deploymentValue);
        const Stop stop = co_await noting;
        if (stop)
            co_return stop;
        auto creating = m_client.createDeployment(scriptId(), m_state[versionKey].toInt(), m_order.description);
        answer = co_await creating;
    }
    const QString id = answer.json["deploymentId"_L1].toString();
    if (!answer.isDone() || id.isEmpty()) {
        auto stopping = stopAfterMaking(answer);
        co_return co_await stopping;
    }
    m_evidence += u"deployment %1"_s.arg(id);
    // The step's end, which comes next, is what keeps it.
    m_state.insert(deploymentValue, id);
    co_return std::nullopt;
}

} // namespace touchline::provision
