// SPDX-License-Identifier: GPL-3.0-only
#include "core/operations/preflight_runner.h"

#include "core/operations/preflight.h"
#include "core/scheduler/when_done.h"

#include <QRandomGenerator>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace touchline::operations {

using domain::Result;

/// What happens on the thread.
class PreflightWorker final : public QObject
{
    Q_OBJECT

public:
    PreflightWorker(const domain::Clock &clock, const std::atomic<bool> &wanted)
        : m_clock(clock)
        , m_wanted(wanted)
    { }

    QCoro::Task<void> work(QUrl url, QString prefix, QString webhookUrl)
    {
        m_works = true;
        const outbound::ApiClient client(url, m_clock);
        Preflight::Order order{.slugPrefix = prefix, .webhookUrl = webhookUrl};
        order.isWanted = [&wanted = m_wanted] { return wanted.load(); };
        Preflight preflight(
            client, m_clock, std::move(order), [this](const PreflightCheck &check) { Q_EMIT checked(check); });
        const auto running = preflight.run();
        const bool passed = co_await running;
        m_works = false;
        Q_EMIT ended(passed);
        if (!m_wanted)
            thread()->quit();
    }
    void quitUnlessAtWork()
    {
        if (!m_works)
            thread()->quit();
    }

Q_SIGNALS:
    void checked(const touchline::operations::PreflightCheck &check);
    void ended(bool passed);

private:
    const domain::Clock &m_clock;
    const std::atomic<bool> &m_wanted;
    bool m_works = false;
};

PreflightRunner::PreflightRunner(Needs needs, QObject *parent)
    : QObject(parent)
    , m_needs(std::move(needs))
    , m_worker(new PreflightWorker(m_needs.clock, m_wanted))
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &PreflightWorker::checked, this, &PreflightRunner::take);
    connect(m_worker, &PreflightWorker::ended, this, &PreflightRunner::cleanUp);
    m_thread.setObjectName(u"preflight"_s);
    m_thread.start();
}

PreflightRunner::~PreflightRunner()
{
    stop();
}

QString PreflightRunner::standardWebhook()
{
    return u"https://hook.make.com/touchline-preflight"_s;
}

QString PreflightRunner::newPrefix()
{
    return u"preflight-%1-"_s.arg(QRandomGenerator::system()->generate64(), 16, 16, QChar(u'0'));
}

Result<void> PreflightRunner::start(const QString &webhookUrl, const domain::OperatorIdentity &who)
{
    if (m_running || !m_wanted)
        return domain::fail(domain::ErrorCode::StepOutOfOrder, u"A preflight is under way."_s);
    m_running = true;
    m_who = who;
    m_prefix = newPrefix();
    m_record = {.startedAtMs = m_needs.clock.nowMs(), .by = who.name};
    const QString webhook = webhookUrl.trimmed().isEmpty() ? standardWebhook() : webhookUrl.trimmed();
    scheduler::whenDone(this, m_needs.testClubs.begin(m_prefix), [this, webhook](const Result<void> &begun) {
        if (begun)
            begin(webhook);
        else
            end({u"test clubs"_s, false, begun.error().detail});
    });
    Q_EMIT changed();
    return {};
}

void PreflightRunner::begin(const QString &webhookUrl)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, url = QUrl(m_needs.url), prefix = m_prefix, webhookUrl] {
        worker->work(url, prefix, webhookUrl);
    });
}

void PreflightRunner::take(const PreflightCheck &check)
{
    m_record.checks.append(check);
    Q_EMIT changed();
}

void PreflightRunner::cleanUp(bool passed)
{
    if (!m_running)
        return;
    m_record.passed = passed;
    m_record.endedAtMs = m_needs.clock.nowMs();
    scheduler::whenDone(this, m_needs.testClubs.end(m_prefix, m_record, m_who), [this](const Result<int> &removed) {
        end({u"clean-up"_s, removed.has_value(),
            removed ? u"%1 test clubs removed"_s.arg(*removed) : removed.error().detail});
    });
}

void PreflightRunner::end(const PreflightCheck &lastCheck)
{
    m_record.checks.append(lastCheck);
    m_record.passed = m_record.passed && lastCheck.passed;
    m_record.endedAtMs = m_needs.clock.nowMs();
    m_running = false;
    Q_EMIT changed();
}

void PreflightRunner::stop()
{
    if (!m_wanted.exchange(false))
        return;
    // A test under way ends the thread when it has given up.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker] { worker->quitUnlessAtWork(); });
    m_thread.wait();
    if (std::exchange(m_running, false))
        m_needs.testClubs.end(m_prefix, std::nullopt, m_who).waitForFinished();
}

} // namespace touchline::operations

#include "preflight_runner.moc"
